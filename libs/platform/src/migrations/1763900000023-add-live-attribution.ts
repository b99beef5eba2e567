import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddLiveAttribution1763900000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The last time that an account clicked an item in a room: what it buys soon after counts for the room (T-38).
      CREATE TABLE live_clicks (
        account_id uuid NOT NULL REFERENCES accounts,
        variant_id uuid NOT NULL REFERENCES variants,
        session_id uuid NOT NULL REFERENCES live_sessions,
        clicked_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, variant_id, session_id)
      ) WITH (fillfactor = 80);

      -- What hosts get, by time: a rate is followed by another one, never changed (S20). The most specific one holds.
      CREATE TABLE live_host_rates (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        host_id uuid REFERENCES accounts,
        product_id uuid REFERENCES products,
        rate_bp int NOT NULL CONSTRAINT live_host_rates_within_cap CHECK (rate_bp BETWEEN 0 AND 3000),
        valid_from timestamptz NOT NULL,
        set_by uuid NOT NULL REFERENCES accounts
      );
      CREATE INDEX live_host_rates_of_coop ON live_host_rates (coop_id, valid_from DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE live_host_rates, live_clicks`);
  }
}
