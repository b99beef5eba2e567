import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts the changes of the search index, so that a remembered answer can tell whether it is still the answer. */
export class CountIndexChanges1763900000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE search_index_version`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SEQUENCE search_index_version`);
  }
}
