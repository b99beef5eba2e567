import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLiveChat1763900000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_sessions
        ADD chat_mode text NOT NULL DEFAULT 'OPEN' CONSTRAINT live_sessions_chat_mode_known CHECK (chat_mode IN ('OPEN', 'APPROVAL',
          'MUTED')),
        ADD pinned_message_id uuid;

      -- What was said, let through or not; kept as it was (L-25). A decision is a new state with who decided.
      CREATE TABLE live_messages (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_sessions,
        author_id uuid NOT NULL REFERENCES accounts,
        author_name text NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL,
        state text NOT NULL CONSTRAINT live_messages_state_known CHECK (state IN ('SHOWN', 'HELD', 'BLOCKED', 'REJECTED', 'HIDDEN')),
        -- Why it was held or blocked: a rule of the platform's list or the host's.
        reason text,
        decided_by uuid REFERENCES accounts,
        decided_at timestamptz
      );
      CREATE INDEX live_messages_shown ON live_messages (session_id, id DESC) WHERE state = 'SHOWN';
      CREATE INDEX live_messages_held ON live_messages (session_id, id) WHERE state = 'HELD';
      CREATE INDEX live_messages_of_author ON live_messages (session_id, author_id, at DESC);

      CREATE TABLE live_mutes (
        session_id uuid NOT NULL REFERENCES live_sessions,
        account_id uuid NOT NULL REFERENCES accounts,
        -- Null: until taken back.
        until timestamptz,
        muted_by uuid NOT NULL REFERENCES accounts,
        muted_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, account_id)
      );

      -- Whoever helps the host from a second phone: pins and mutes, never prices.
      CREATE TABLE live_moderators (
        session_id uuid NOT NULL REFERENCES live_sessions,
        account_id uuid NOT NULL REFERENCES accounts,
        added_by uuid NOT NULL REFERENCES accounts,
        added_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, account_id)
      );

      -- Words beside those that ship with the platform: a cooperative's own list, or, without one, everybody's.
      CREATE TABLE live_words (
        id uuid PRIMARY KEY,
        coop_id uuid REFERENCES coops,
        word text NOT NULL,
        effect text NOT NULL CONSTRAINT live_words_effect_known CHECK (effect IN ('BLOCK', 'HOLD')),
        added_by uuid NOT NULL REFERENCES accounts,
        added_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX live_words_once ON live_words (coalesce(coop_id, '00000000-0000-0000-0000-000000000000'), word);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE live_words, live_moderators, live_mutes, live_messages;
      ALTER TABLE live_sessions DROP chat_mode, DROP pinned_message_id;
    `);
  }
}
