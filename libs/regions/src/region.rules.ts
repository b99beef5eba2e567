export type RegionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWN' | 'VILLAGE';

/** From the widest to the narrowest; the table keeps the place in this list, from 1. */
export const REGION_LEVELS: readonly RegionLevel[] = [
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'TOWN',
  'VILLAGE',
];

const LENGTHS: Record<RegionLevel, number> = {
  PROVINCE: 2,
  PREFECTURE: 4,
  COUNTY: 6,
  TOWN: 9,
  VILLAGE: 12,
};
const CODE = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

/**
 * The one form in which a code is kept (S-17): six digits down to the county, twelve below it.
 * Takes 2, 4, 6, 9 or 12 digits; `undefined` for anything else.
 */
export function canonicalCode(code: string): string | undefined {
  if (!CODE.test(code)) return undefined;
  if (code.length <= 6) return code.padEnd(6, '0');
  const long = code.padEnd(12, '0');
  return long.endsWith('000000') ? long.slice(0, 6) : long;
}

/** The digits that say something: `331100` is `3311`. For `code LIKE prefix || '%'`. Takes any form of a code. */
export function prefixOf(code: string): string {
  const canonical = canonicalCode(code) ?? code;
  if (canonical.length > 6) return canonical.endsWith('000') ? canonical.slice(0, 9) : canonical;
  return canonical.replace(/(00){1,2}$/, '');
}

export function levelOf(code: string): RegionLevel {
  const { length } = prefixOf(code);
  return REGION_LEVELS.find((level) => LENGTHS[level] === length) ?? 'VILLAGE';
}

/** The code one level up; `null` for a province. */
export function parentOf(code: string): string | null {
  const above = REGION_LEVELS[REGION_LEVELS.indexOf(levelOf(code)) - 1];
  return above ? (canonicalCode(prefixOf(code).slice(0, LENGTHS[above])) ?? null) : null;
}

/** The codes from the province down to `code` itself. */
export function lineageOf(code: string): string[] {
  const above = parentOf(code);
  const own = canonicalCode(code) ?? code;
  return above === null ? [own] : [...lineageOf(above), own];
}

/** `330000` for anything in Zhejiang. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** The county a town or village lies in; a code of county or wider stands for itself. */
export const countyOf = (code: string): string =>
  code.length > 6 ? code.slice(0, 6) : (canonicalCode(code) ?? code);

/** True when `code` is `ancestor` or lies inside it. */
export const isInside = (code: string, ancestor: string): boolean =>
  prefixOf(code).startsWith(prefixOf(ancestor));

// Units that the code book needs to keep its digits in step, and that nobody says.
const UNSPOKEN = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** True for a unit that is left out of a spoken path, such as 市辖区 between 北京市 and 东城区. */
export const isUnspoken = (name: string): boolean => UNSPOKEN.has(name);

// Peoples as they stand in the names of autonomous units, with and without 族.
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|普米|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各';
const AUTONOMOUS = new RegExp(
  `((${PEOPLES})族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|达斡尔)*自治[县旗州区]$`,
);

/** Two to four characters for a cooperative's seal: 松阳县 is 松阳, 景宁畲族自治县 is 景宁. */
export function sealTextOf(name: string): string {
  const bare = name.replace(AUTONOMOUS, '').replace(/(特区|林区|地区|[县市区旗盟州省])$/, '');
  return [...([...bare].length >= 2 ? bare : name)].slice(0, 4).join('');
}
