import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoteFreshGoodsWord1763900000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When the buyer said, for this purchase, that fresh goods are outside the seven days (L-13).
      ALTER TABLE order_groups ADD fresh_confirmed_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE order_groups DROP fresh_confirmed_at`);
  }
}
