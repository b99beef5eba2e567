import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLive1763900000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_sessions (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        host_id uuid NOT NULL REFERENCES accounts,
        title text NOT NULL,
        intro text NOT NULL DEFAULT '',
        script text NOT NULL DEFAULT '',
        cover_photo_id uuid REFERENCES photos,
        state text NOT NULL DEFAULT 'DRAFT' CONSTRAINT live_sessions_state_known CHECK (state IN ('DRAFT', 'REVIEWED', 'SCHEDULED',
          'LIVE', 'ENDED', 'ARCHIVED')),
        form text NOT NULL DEFAULT 'VIDEO' CONSTRAINT live_sessions_form_known CHECK (form IN ('VIDEO', 'VOICE')),
        is_ai_generated boolean NOT NULL DEFAULT false,
        starts_at timestamptz NOT NULL,
        created_by uuid NOT NULL REFERENCES accounts,
        created_at timestamptz NOT NULL,
        client_key text,
        reviewed_by uuid REFERENCES accounts,
        reviewed_at timestamptz,
        started_at timestamptz,
        ended_at timestamptz,
        presenting_item_id uuid,
        likes bigint NOT NULL DEFAULT 0 CONSTRAINT live_sessions_likes_not_negative CHECK (likes >= 0),
        peak_viewers int NOT NULL DEFAULT 0,
        last_seq bigint NOT NULL DEFAULT 0,
        last_hash text NOT NULL DEFAULT '',
        CONSTRAINT live_sessions_started_when_live CHECK (state NOT IN ('LIVE', 'ENDED', 'ARCHIVED') OR started_at IS NOT NULL),
        CONSTRAINT live_sessions_ended_has_time CHECK ((state IN ('ENDED', 'ARCHIVED')) = (ended_at IS NOT NULL)),
        CONSTRAINT live_sessions_key_once UNIQUE (created_by, client_key)
      );
      CREATE INDEX live_sessions_in_state ON live_sessions (state, starts_at, id);
      CREATE INDEX live_sessions_of_coop ON live_sessions (coop_id, starts_at DESC, id);
      CREATE UNIQUE INDEX live_sessions_one_live_per_host ON live_sessions (host_id) WHERE state = 'LIVE';

      CREATE TABLE live_shelf_items (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_sessions,
        variant_id uuid NOT NULL REFERENCES variants,
        product_id uuid NOT NULL REFERENCES products,
        position int NOT NULL,
        added_at timestamptz NOT NULL,
        removed_at timestamptz
      );
      CREATE UNIQUE INDEX live_shelf_items_variant_once ON live_shelf_items (session_id, variant_id) WHERE removed_at IS NULL;
      CREATE INDEX live_shelf_items_of_session ON live_shelf_items (session_id, position);
      CREATE INDEX live_shelf_items_of_variant ON live_shelf_items (variant_id) WHERE removed_at IS NULL;
      ALTER TABLE live_sessions ADD CONSTRAINT live_sessions_presents_own_item FOREIGN KEY (presenting_item_id)
        REFERENCES live_shelf_items;

      -- All that happened in a room, in the one order that everybody sees; each row's hash covers the row before (L-25).
      CREATE TABLE live_events (
        session_id uuid NOT NULL REFERENCES live_sessions,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        actor_id uuid,
        audience text NOT NULL DEFAULT 'all' CONSTRAINT live_events_audience_known CHECK (audience IN ('all', 'staff')),
        payload jsonb NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (session_id, seq)
      );
      CREATE INDEX live_events_of_kind ON live_events (session_id, kind, seq);

      CREATE FUNCTION refuse_live_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'events of a live session are kept as they were (L-25)';
      END $$;
      CREATE TRIGGER live_events_are_kept BEFORE UPDATE OR DELETE ON live_events
        FOR EACH ROW EXECUTE FUNCTION refuse_live_event_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_sessions DROP CONSTRAINT live_sessions_presents_own_item;
      DROP TABLE live_events, live_shelf_items, live_sessions;
      DROP FUNCTION refuse_live_event_change;
    `);
  }
}
