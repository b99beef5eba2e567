import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type BookRow, readBook } from './region.book.ts';
import { prefixOf, REGION_LEVELS } from './region.rules.ts';
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

/** Brings the table to the committed book. Idempotent: a second run changes nothing. */
@Injectable()
export class RegionImport {
  constructor(
    private readonly db: DataSource,
    private readonly regions: Regions,
  ) {}

  /** Returns how many rows were new or different. Codes that left the book stay: facts may carry them. */
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
