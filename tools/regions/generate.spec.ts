import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const generate = (option: string): string =>
  execFileSync(process.execPath, [join(root, 'tools/regions/generate.mjs'), option], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
const committed = readFileSync(join(root, 'libs/regions/src/regions.generated.ts'), 'utf8');
const reference = join(root, '../shared/data/regions');

interface Named {
  code: string;
  name: string;
}

/** Rows with a code and a name, of a JSON list or of a table whose first line names its columns. */
function namedRows(file: string): Named[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) {
    const list: unknown = JSON.parse(text);
    const rows = Array.isArray(list) ? (list as Partial<Named>[]) : [];
    return rows.flatMap(({ code, name }) => (code && name ? [{ code: String(code), name }] : []));
  }
  const [header = '', ...lines] = text.replaceAll('"', '').replaceAll('\r', '').trim().split('\n');
  const columns = header.split(',');
  const [code, name] = [columns.indexOf('code'), columns.indexOf('name')];
  if (code < 0 || name < 0) return [];
  return lines
    .map((line) => line.split(','))
    .map((cells) => ({ code: cells[code] ?? '', name: cells[name] ?? '' }));
}

/** 33 and 331124000000 as the book writes them. */
const canonical = (code: string): string =>
  code.length <= 6 ? code.padEnd(6, '0') : code.padEnd(12, '0').replace(/0{6}$/, '');

/** What the reference says otherwise. Villages are compared without the word for their committee. */
function differences(rows: readonly Named[], book: ReadonlyMap<string, string>): string[] {
  const bare = (name: string) =>
    name.replace(/(居民委员会|居委会|村民委员会|村委会|民委员会|委会|村)$/, '');
  return rows.flatMap(({ code, name }) => {
    const ours = book.get(canonical(code));
    if (ours === undefined) return [`${code} ${name}: not in our book`];
    return ours === name || bare(ours) === bare(name) ? [] : [`${code} ${name}: ours is ${ours}`];
  });
}

describe('the region book', () => {
  it('is what the tool makes of the packages today', () => {
    expect(generate('--stdout') === committed).toBe(true);
    expect(Buffer.byteLength(committed)).toBeLessThan(400 * 1024);
  });

  it('states where the two packages differ', () => {
    const report = generate('--report');
    expect(report).toContain('330103 下城区 only in the older book');
    expect(report).toContain('540481 米林市 only in the newer book');
  });

  it('states every difference from the shared reference, or that there is none to compare with', () => {
    if (!existsSync(reference)) {
      console.log('The shared reference for regions is absent: the book was not compared with it.');
      return;
    }
    const book = new Map(
      committed.split('\n').flatMap((line) => {
        const [code, name] = line.split(',');
        return code && name ? [[code, name] as const] : [];
      }),
    );
    const files = readdirSync(reference).filter((file) => /\.(json|csv)$/.test(file));
    for (const file of files) {
      const found = differences(namedRows(join(reference, file)), book);
      console.log([`${file}: ${found.length} differences`, ...found].join('\n'));
    }
  });
});
