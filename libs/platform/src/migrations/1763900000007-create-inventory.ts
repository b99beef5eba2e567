import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInventory1763900000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stock (
        variant_id uuid PRIMARY KEY REFERENCES variants,
        available int NOT NULL CONSTRAINT stock_available_not_negative CHECK (available >= 0),
        held int NOT NULL DEFAULT 0 CONSTRAINT stock_held_not_negative CHECK (held >= 0),
        sold int NOT NULL DEFAULT 0 CONSTRAINT stock_sold_not_negative CHECK (sold >= 0),
        received int NOT NULL,
        CONSTRAINT stock_balances CHECK (available + held + sold = received)
      ) WITH (fillfactor = 70);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stock`);
  }
}
