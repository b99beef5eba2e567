/**
 * Makes the committed region book from the packages: `node tools/regions/generate.mjs`.
 * `--stdout` prints it instead of writing it; `--report` prints where the two packages differ.
 */
import { writeFileSync } from 'node:fs';
import { newerBook, olderBook } from './books.mjs';
import { bookRows } from './book-rows.mjs';
import { seededCounties } from './seeded-counties.mjs';

const COLUMNS = [
  'code',
  'name',
  'pinyin',
  'urbanRural',
  'validFrom',
  'validTo',
  'successor',
  'basis',
];
const target = new URL('../../libs/regions/src/regions.generated.ts', import.meta.url);

function moduleOf(rows) {
  const lines = rows.map((row) =>
    COLUMNS.map((column) => row[column])
      .join(',')
      .replace(/,+$/, ''),
  );
  return [
    '// Made by tools/regions/generate.mjs; level and parent follow from the code (S-17).',
    'export const REGION_BOOK = `' + COLUMNS.join(','),
    ...lines,
    '`;',
    '',
  ].join('\n');
}

function report(newer, older) {
  for (const kind of ['provinces', 'prefectures', 'counties', 'towns']) {
    const now = new Map(newer[kind].map(({ code, name }) => [code, name]));
    const relevant = older[kind].filter(
      ({ code }) => kind !== 'towns' || seededCounties.has(code.slice(0, 6)),
    );
    const then = new Map(relevant.map(({ code, name }) => [code, name]));
    for (const [code, name] of now) {
      if (!then.has(code)) console.log(`${kind}: ${code} ${name} only in the newer book`);
      else if (then.get(code) !== name) {
        console.log(`${kind}: ${code} ${name}, older book ${then.get(code)}`);
      }
    }
    for (const [code, name] of then) {
      if (!now.has(code)) console.log(`${kind}: ${code} ${name} only in the older book`);
    }
  }
}

const newer = newerBook(seededCounties);
const older = olderBook();
if (process.argv.includes('--report')) {
  report(newer, older);
} else {
  const text = moduleOf(bookRows(newer, older, seededCounties));
  if (process.argv.includes('--stdout')) process.stdout.write(text);
  else {
    writeFileSync(target, text);
    console.log(
      `${text.split('\n').length - 5} regions, ${Math.round(Buffer.byteLength(text) / 1024)} KB`,
    );
  }
}
