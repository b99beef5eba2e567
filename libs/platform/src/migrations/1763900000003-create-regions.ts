import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegions1763900000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE regions (
        code text PRIMARY KEY,
        prefix text NOT NULL,
        name text NOT NULL,
        pinyin text NOT NULL,
        initials text NOT NULL,
        level smallint NOT NULL CONSTRAINT regions_level_known CHECK (level BETWEEN 1 AND 5),
        parent_code text,
        urban_rural smallint,
        class_basis text,
        valid_from date,
        valid_to date,
        successor text,
        change_basis text
      );
      CREATE INDEX regions_children ON regions (parent_code);

      CREATE TABLE region_books (
        digest text PRIMARY KEY,
        imported_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE region_books, regions`);
  }
}
