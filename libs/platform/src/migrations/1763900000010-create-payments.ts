import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePayments1763900000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment_attempts (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES order_groups,
        attempt int NOT NULL,
        amount_fen bigint NOT NULL,
        provider_session_id text UNIQUE,
        provider_intent_id text,
        provider_charge_id text,
        url text,
        state text NOT NULL CONSTRAINT payment_attempts_state_known CHECK (state IN ('CREATING', 'OPEN', 'PAID', 'CLOSED')),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        settled_at timestamptz,
        CONSTRAINT payment_attempts_numbered UNIQUE (group_id, attempt)
      );
      CREATE INDEX payment_attempts_open ON payment_attempts (created_at) WHERE state IN ('CREATING', 'OPEN');
      CREATE INDEX payment_attempts_of_intent ON payment_attempts (provider_intent_id);

      CREATE TABLE provider_events (
        id text PRIMARY KEY,
        type text NOT NULL,
        body jsonb NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        processed_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        last_error text
      );
      CREATE INDEX provider_events_waiting ON provider_events (received_at) WHERE processed_at IS NULL;

      CREATE TABLE payout_accounts (
        coop_id uuid PRIMARY KEY REFERENCES coops,
        provider_account_id text NOT NULL UNIQUE,
        is_ready boolean NOT NULL DEFAULT false,
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE reconciliation_differences (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        reference text NOT NULL,
        ours_fen bigint NOT NULL,
        theirs_fen bigint NOT NULL,
        cause text NOT NULL,
        found_at timestamptz NOT NULL,
        resolved_at timestamptz,
        CONSTRAINT differences_once UNIQUE (kind, reference)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE reconciliation_differences, payout_accounts, provider_events, payment_attempts`,
    );
  }
}
