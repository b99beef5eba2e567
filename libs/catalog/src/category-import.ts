import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CATEGORIES } from './category.rules.ts';

/** Brings the table of categories up to what the code knows, at every start. Nothing is ever removed. */
@Injectable()
export class CategoryImport implements OnModuleInit {
  constructor(private readonly db: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.run();
  }

  /** Returns how many rows were written or changed. */
  async run(): Promise<number> {
    const rows = await this.db.query<unknown[]>(
      `INSERT INTO categories AS category (code, parent_code, name, name_en, words, is_agricultural, is_perishable,
                                           needs_commitment, needs_permit, position)
       SELECT code, parent_code, name, name_en, words, is_agricultural, is_perishable, needs_commitment, needs_permit, position
       FROM json_populate_recordset(NULL::categories, $1::json)
       ON CONFLICT (code) DO UPDATE SET
         parent_code = EXCLUDED.parent_code, name = EXCLUDED.name, name_en = EXCLUDED.name_en, words = EXCLUDED.words,
         is_agricultural = EXCLUDED.is_agricultural, is_perishable = EXCLUDED.is_perishable,
         needs_commitment = EXCLUDED.needs_commitment, needs_permit = EXCLUDED.needs_permit, position = EXCLUDED.position
       WHERE category IS DISTINCT FROM EXCLUDED
       RETURNING 1`,
      [JSON.stringify(CATEGORIES.map(rowOf))],
    );
    return rows.length;
  }
}

const rowOf = (category: (typeof CATEGORIES)[number]) => ({
  code: category.code,
  parent_code: category.parentCode,
  name: category.name,
  name_en: category.nameEn,
  words: category.words,
  is_agricultural: category.isAgricultural,
  is_perishable: category.isPerishable,
  needs_commitment: category.needsCommitment,
  needs_permit: category.needsPermit,
  position: category.position,
});
