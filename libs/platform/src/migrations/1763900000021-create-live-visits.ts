import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLiveVisits1763900000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How long somebody watched a room: one row for each connection, kept up while it is open.
      CREATE TABLE live_visits (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_sessions,
        account_id uuid REFERENCES accounts,
        opened_at timestamptz NOT NULL,
        seconds int NOT NULL CONSTRAINT live_visits_seconds_not_negative CHECK (seconds >= 0)
      ) WITH (fillfactor = 80);
      CREATE INDEX live_visits_of_session ON live_visits (session_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE live_visits`);
  }
}
