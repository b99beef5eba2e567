import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PrepareLiveSessions1763900000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_sessions
        ADD cancelled_at timestamptz,
        ADD cancel_reason text;
      CREATE INDEX live_sessions_by_code ON live_sessions (right(id::text, 12));

      -- What a session has to have before it begins (T-37): what its people state, and all of it as it stood at the start.
      CREATE TABLE live_checks (
        session_id uuid NOT NULL REFERENCES live_sessions,
        code text NOT NULL,
        done boolean NOT NULL,
        evidence text NOT NULL DEFAULT '',
        noted_by uuid REFERENCES accounts,
        noted_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, code)
      );

      CREATE TABLE live_follows (
        coop_id uuid NOT NULL REFERENCES coops,
        account_id uuid NOT NULL REFERENCES accounts,
        followed_at timestamptz NOT NULL,
        PRIMARY KEY (coop_id, account_id)
      );
      CREATE INDEX live_follows_of_account ON live_follows (account_id);

      -- A wish for one session: to be reminded without following, or not to be although one follows.
      CREATE TABLE live_reminder_wishes (
        session_id uuid NOT NULL REFERENCES live_sessions,
        account_id uuid NOT NULL REFERENCES accounts,
        wanted boolean NOT NULL,
        wished_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, account_id)
      );

      -- Accounts that want no reminder of any session.
      CREATE TABLE live_reminder_opt_outs (
        account_id uuid PRIMARY KEY REFERENCES accounts,
        since timestamptz NOT NULL
      );

      -- Who was told what: each person once for each mark of a start, and once of each move.
      CREATE TABLE live_reminders_sent (
        session_id uuid NOT NULL REFERENCES live_sessions,
        starts_at timestamptz NOT NULL,
        mark text NOT NULL CONSTRAINT live_reminders_mark_known CHECK (mark IN ('H24', 'H1', 'M5')),
        account_id uuid NOT NULL REFERENCES accounts,
        sent_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, starts_at, mark, account_id)
      );

      CREATE TABLE live_corrections (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_sessions,
        item_id uuid REFERENCES live_shelf_items,
        text text NOT NULL,
        corrected_by uuid NOT NULL REFERENCES accounts,
        corrected_at timestamptz NOT NULL,
        refund_until timestamptz NOT NULL
      );
      CREATE INDEX live_corrections_of_session ON live_corrections (session_id, corrected_at);
      CREATE TRIGGER live_corrections_are_kept BEFORE UPDATE OR DELETE ON live_corrections
        FOR EACH ROW EXECUTE FUNCTION refuse_live_event_change();

      CREATE TABLE live_violations (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_sessions,
        rule_id text NOT NULL,
        text text NOT NULL,
        noted_by uuid NOT NULL REFERENCES accounts,
        noted_at timestamptz NOT NULL,
        appeal text,
        appealed_by uuid REFERENCES accounts,
        appealed_at timestamptz,
        outcome text CONSTRAINT live_violations_outcome_known CHECK (outcome IN ('UPHELD', 'TAKEN_BACK')),
        settlement text,
        settled_by uuid REFERENCES accounts,
        settled_at timestamptz,
        CONSTRAINT live_violations_settled_whole CHECK ((outcome IS NULL) = (settled_at IS NULL))
      );
      CREATE INDEX live_violations_of_session ON live_violations (session_id, noted_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE live_violations, live_corrections, live_reminders_sent, live_reminder_opt_outs, live_reminder_wishes,
        live_follows, live_checks;
      DROP INDEX live_sessions_by_code;
      ALTER TABLE live_sessions DROP cancelled_at, DROP cancel_reason;
    `);
  }
}
