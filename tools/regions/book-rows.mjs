import { NEWER_BOOK_DAY } from './books.mjs';
import { codeChanges, foundedIn } from './history.mjs';
import { placePinyin } from './place-pinyin.mjs';

/** 松阳县 and 松阳区 are one place: the word for the kind of unit falls away, and so do peoples' names. */
const stemOf = (name) => (name.length > 2 ? name.replace(/(自治县|县|市|区)$/, '') : name);

/** 一村村委会 is spoken 一村; a residents' committee keeps its name, because it has no other. */
export function spokenVillage(name) {
  return name
    .replace(/社区居民委员会$|社区居委会$/, '社区')
    .replace(/村村民委员会$|村民委员会$|村村委会$|村委会$/, '村');
}

/**
 * Urban–rural class of a village-level unit by our rule, from its own code and the code of its town (S-17):
 * the packages carry no official class. A city's streets are 111 and 112, a county seat's 121 and 122, a
 * residents' committee in a town is 121, in a township 210, in a development zone 123; the rest is 220 (S-18).
 */
export function classByRule(code, countyName) {
  const town = Number(code.slice(6, 9));
  const unit = Number(code.slice(9, 12));
  const residents = unit < 200 || (unit >= 400 && unit < 500);
  if (town < 100) {
    const ofCity = /[市区]$/.test(countyName);
    if (ofCity) return residents ? '111' : '112';
    return residents ? '121' : '122';
  }
  if (!residents) return '220';
  if (town < 200) return '121';
  return town < 400 ? '210' : '123';
}

const row = (code, name, more = {}) => ({
  code,
  name,
  pinyin: placePinyin(name),
  urbanRural: '',
  validFrom: '',
  validTo: '',
  successor: '',
  basis: '',
  ...more,
});

/** Units of the older book that the newer no longer has; the one of equal name in the same prefecture carries on. */
function derivedChanges(newer, older) {
  const inForce = new Set(newer.counties.map(({ code }) => code));
  const byHand = new Set(codeChanges.map(([, code]) => code));
  const known = new Set(newer.prefectures.map(({ code }) => code));
  return older.counties
    .filter(({ code }) => !inForce.has(code) && !byHand.has(code) && !known.has(code))
    .map(({ code, name }) => {
      const alike = newer.counties.filter(
        (now) => now.code.slice(0, 4) === code.slice(0, 4) && stemOf(now.name) === stemOf(name),
      );
      return row(code, name, {
        validTo: NEWER_BOOK_DAY,
        successor: alike.length === 1 ? alike[0].code : '',
        basis: 'derived',
      });
    });
}

const changedByHand = () =>
  codeChanges.map(([year, code, name, successor]) =>
    row(code, name, { validTo: `${year}-12-31`, successor, basis: 'history' }),
  );

/** All rows of the committed book, sorted by code; throws when a statement of ours contradicts the packages. */
export function bookRows(newer, older, countyNames) {
  const ended = [...changedByHand(), ...derivedChanges(newer, older)];
  const from = new Map(foundedIn.map(([year, code]) => [code, `${year}-01-01`]));
  const current = [...newer.provinces, ...newer.prefectures, ...newer.counties, ...newer.towns].map(
    ({ code, name }) => row(code, name, { validFrom: from.get(code) ?? '' }),
  );
  const villages = newer.villages.map(({ code, name }) =>
    row(code, spokenVillage(name), {
      urbanRural: classByRule(code, countyNames.get(code.slice(0, 6))),
      basis: 'rule',
    }),
  );
  const rows = [...current, ...villages, ...ended].sort((a, b) => (a.code < b.code ? -1 : 1));
  refuseContradictions(rows, newer, countyNames);
  return rows;
}

function refuseContradictions(rows, newer, countyNames) {
  const byCode = new Map(rows.map((each) => [each.code, each]));
  const faults = [];
  if (byCode.size !== rows.length) {
    const seen = new Set();
    for (const { code, name } of rows)
      if (seen.size === seen.add(code).size) faults.push(`${code} ${name} twice`);
  }
  for (const { code, name, successor } of rows) {
    if (successor && !byCode.has(successor))
      faults.push(`${code} ${name}: no successor ${successor}`);
  }
  for (const [, code, name] of foundedIn) {
    if (byCode.get(code)?.name !== name) faults.push(`${code} is not ${name}`);
  }
  for (const [code, name] of countyNames) {
    if (byCode.get(code)?.name !== name) faults.push(`${code} is not ${name}`);
    if (!newer.towns.some((town) => town.code.startsWith(code)))
      faults.push(`${name} has no towns`);
  }
  if (faults.length > 0)
    throw new Error(`The region book contradicts itself:\n${faults.join('\n')}`);
}
