import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJobs1763900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        topic text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        available_at timestamptz NOT NULL DEFAULT now(),
        claimed_until timestamptz,
        done_by text[] NOT NULL DEFAULT '{}',
        attempts int NOT NULL DEFAULT 0,
        last_error text,
        delivered_at timestamptz
      );
      CREATE INDEX outbox_due ON outbox (id) WHERE delivered_at IS NULL;

      CREATE TABLE settings (
        key text PRIMARY KEY,
        value jsonb NOT NULL
      );

      CREATE TABLE timed_jobs (
        name text PRIMARY KEY,
        next_run_at timestamptz NOT NULL,
        running_until timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE timed_jobs, settings, outbox`);
  }
}
