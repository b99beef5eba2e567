import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { type BookRow, readBook } from './region.book.ts';
import { prefixOf, REGION_LEVELS } from './region.rules.ts';
import { REGION_BOOK } from './regions.generated.ts';
import { Regions } from './regions.ts';

const ROWS_PER_STATEMENT = 5000;

// The columns of the table in the order of the arrays that feed them.
const COLUMNS = {
  code: 'text',
  prefix: 'text',
  name: 'text',
  pinyin: 'text',
  initials: 'text',
  level: 'smallint',
  parent_code: 'text',
  urban_rural: 'smallint',
  class_basis: 'text',
  valid_from: 'date',
  valid_to: 'date',
  successor: 'text',
  change_basis: 'text',
} as const;

const names = Object.keys(COLUMNS);
const STATEMENT = `
  INSERT INTO regions AS now (${names.join(', ')})
  SELECT * FROM unnest(${Object.values(COLUMNS)
    .map((type, index) => `$${index + 1}::${type}[]`)
    .join(', ')})
  ON CONFLICT (code) DO UPDATE
    SET (${names.slice(1).join(', ')}) = ROW(${names
      .slice(1)
      .map((name) => `excluded.${name}`)
      .join(', ')})
    WHERE now IS DISTINCT FROM excluded
  RETURNING code`;

/** Brings the table to the committed book: at each start, when the book is another one than last time. */
@Injectable()
export class RegionImport implements OnApplicationBootstrap {
  constructor(
    private readonly db: DataSource,
    private readonly regions: Regions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tests say themselves when they need the book. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode !== 'test') await this.ensure();
  }

  /** Imports unless this very book was the last one imported; returns how many rows changed. */
  async ensure(): Promise<number> {
    const digest = createHash('sha256').update(REGION_BOOK).digest('hex');
    const [last] = await this.db.query<{ digest: string }[]>(
      `SELECT digest FROM region_books ORDER BY imported_at DESC LIMIT 1`,
    );
    if (last?.digest === digest) return 0;
    const changed = await this.run();
    await this.db.query(
      `INSERT INTO region_books (digest, imported_at) VALUES ($1, now())
       ON CONFLICT (digest) DO UPDATE SET imported_at = EXCLUDED.imported_at`,
      [digest],
    );
    return changed;
  }

  /** Idempotent. Returns how many rows were new or different. Codes that left the book stay: facts may carry them. */
  async run(rows: readonly BookRow[] = readBook()): Promise<number> {
    let changed = 0;
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const part = rows.slice(from, from + ROWS_PER_STATEMENT);
      const written: unknown[] = await this.db.query(STATEMENT, columnsOf(part));
      changed += written.length;
    }
    if (changed > 0) this.regions.forget();
    return changed;
  }
}

const columnsOf = (rows: readonly BookRow[]): unknown[][] => [
  rows.map((row) => row.code),
  rows.map((row) => prefixOf(row.code)),
  rows.map((row) => row.name),
  rows.map((row) => row.pinyin),
  rows.map((row) => row.initials),
  rows.map((row) => REGION_LEVELS.indexOf(row.level) + 1),
  rows.map((row) => row.parentCode),
  rows.map((row) => row.urbanRural),
  rows.map((row) => row.classBasis),
  rows.map((row) => row.validFrom),
  rows.map((row) => row.validTo),
  rows.map((row) => row.successor),
  rows.map((row) => row.changeBasis),
];
