import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddLiveOffers1763900000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUPONS);
    await runner.query(DRAWS_AND_POLLS);
    await runner.query(RETENTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER live_segments_are_kept ON live_segments;
      DROP TRIGGER live_recordings_are_kept ON live_recordings;
      DROP TRIGGER live_events_are_kept ON live_events;
      DROP TRIGGER live_events_stay ON live_events;
      DROP TRIGGER live_segments_stay ON live_segments;
      DROP TRIGGER live_recordings_stay ON live_recordings;
      DROP TRIGGER live_messages_are_kept ON live_messages;
      DROP TRIGGER live_prices_are_kept ON live_prices;
      DROP TRIGGER live_shelf_items_are_kept ON live_shelf_items;
      DROP TRIGGER live_sessions_are_kept ON live_sessions;
      CREATE TRIGGER live_segments_are_kept BEFORE UPDATE OR DELETE ON live_segments
        FOR EACH ROW EXECUTE FUNCTION refuse_live_recording_change();
      CREATE TRIGGER live_recordings_are_kept BEFORE DELETE ON live_recordings
        FOR EACH ROW EXECUTE FUNCTION refuse_live_recording_change();
      CREATE TRIGGER live_events_are_kept BEFORE UPDATE OR DELETE ON live_events
        FOR EACH ROW EXECUTE FUNCTION refuse_live_event_change();
      ALTER TABLE live_recordings DROP init_sha256;
      ALTER TABLE live_sessions DROP emptied_at;
      DROP INDEX live_messages_of_session;
      DROP TABLE live_verifications, live_seals, live_holds, live_poll_votes, live_poll_answers, live_polls, live_draw_winners, live_draw_entries, live_draws,
        live_coupons;
      DROP FUNCTION keep_live_rows, live_term_is_over, live_kept_until;
      DROP TABLE live_rules;
      ALTER TABLE coupons DROP CONSTRAINT coupons_owned_in_series, DROP owner_id, DROP series_id;
      DROP TABLE coupon_series;
    `);
  }
}

const COUPONS = `
  -- Coupons that are given out one to an account, until the quota is reached; each claim is a coupon of its own.
  CREATE TABLE coupon_series (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    coop_id uuid NOT NULL REFERENCES coops,
    off_fen bigint NOT NULL CONSTRAINT coupon_series_off_positive CHECK (off_fen > 0),
    over_fen bigint NOT NULL CONSTRAINT coupon_series_over_beyond_off CHECK (over_fen > off_fen),
    quota int NOT NULL CONSTRAINT coupon_series_quota_positive CHECK (quota > 0),
    claimed int NOT NULL DEFAULT 0 CONSTRAINT coupon_series_within_quota CHECK (claimed BETWEEN 0 AND quota),
    valid_from timestamptz NOT NULL,
    -- Null: not said yet; what was claimed is good meanwhile.
    valid_to timestamptz,
    closed_at timestamptz
  ) WITH (fillfactor = 70);

  ALTER TABLE coupons
    ADD series_id uuid REFERENCES coupon_series,
    -- Set: only this account may use it.
    ADD owner_id uuid REFERENCES accounts,
    ADD CONSTRAINT coupons_owned_in_series CHECK ((series_id IS NULL) = (owner_id IS NULL));
  CREATE UNIQUE INDEX coupons_one_per_owner ON coupons (series_id, owner_id) WHERE series_id IS NOT NULL;

  CREATE TABLE live_coupons (
    id uuid PRIMARY KEY REFERENCES coupon_series,
    session_id uuid NOT NULL REFERENCES live_sessions,
    -- How long it may be used after the session.
    minutes_after int NOT NULL CONSTRAINT live_coupons_minutes_not_negative CHECK (minutes_after >= 0),
    offered_by uuid NOT NULL REFERENCES accounts,
    offered_at timestamptz NOT NULL,
    closed_at timestamptz
  );
  CREATE INDEX live_coupons_of_session ON live_coupons (session_id, offered_at);
`;

const DRAWS_AND_POLLS = `
  CREATE TABLE live_draws (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES live_sessions,
    prize text NOT NULL,
    value_fen bigint NOT NULL CONSTRAINT live_draws_value_positive CHECK (value_fen > 0),
    winners int NOT NULL CONSTRAINT live_draws_winners_positive CHECK (winners > 0),
    among text NOT NULL CONSTRAINT live_draws_among_known CHECK (among IN ('EVERYONE_PRESENT', 'COMMENTERS', 'FOLLOWERS')),
    keyword text,
    opened_by uuid NOT NULL REFERENCES accounts,
    opened_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL CONSTRAINT live_draws_close_after_opening CHECK (closes_at > opened_at),
    -- Published at the opening; the seed itself is sealed until the lots are drawn.
    seed_hash text NOT NULL,
    sealed_seed text NOT NULL,
    seed text,
    list_hash text,
    entrants int,
    drawn_at timestamptz,
    CONSTRAINT live_draws_drawn_is_open CHECK ((drawn_at IS NULL) = (seed IS NULL) AND (drawn_at IS NULL) = (list_hash IS NULL)
      AND (drawn_at IS NULL) = (entrants IS NULL)),
    CONSTRAINT live_draws_keyword_of_commenters CHECK (keyword IS NULL OR among = 'COMMENTERS')
  );
  CREATE INDEX live_draws_of_session ON live_draws (session_id, opened_at);
  CREATE INDEX live_draws_due ON live_draws (closes_at) WHERE drawn_at IS NULL;

  CREATE TABLE live_draw_entries (
    draw_id uuid NOT NULL REFERENCES live_draws,
    account_id uuid NOT NULL REFERENCES accounts,
    -- What the published list says instead of the account.
    mask text NOT NULL,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (draw_id, account_id),
    CONSTRAINT live_draw_entries_mask_once UNIQUE (draw_id, mask)
  );

  CREATE TABLE live_draw_winners (
    draw_id uuid NOT NULL,
    place int NOT NULL,
    account_id uuid NOT NULL,
    PRIMARY KEY (draw_id, place),
    FOREIGN KEY (draw_id, account_id) REFERENCES live_draw_entries,
    CONSTRAINT live_draw_winners_once UNIQUE (draw_id, account_id)
  );

  CREATE TABLE live_polls (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES live_sessions,
    question text NOT NULL,
    opened_by uuid NOT NULL REFERENCES accounts,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    -- Votes for each answer as the room was last told.
    told int[] NOT NULL
  );
  CREATE INDEX live_polls_of_session ON live_polls (session_id, opened_at);
  CREATE INDEX live_polls_open ON live_polls (session_id) WHERE closed_at IS NULL;

  CREATE TABLE live_poll_answers (
    poll_id uuid NOT NULL REFERENCES live_polls,
    place int NOT NULL CONSTRAINT live_poll_answers_at_most_five CHECK (place BETWEEN 1 AND 5),
    text text NOT NULL,
    PRIMARY KEY (poll_id, place)
  );

  CREATE TABLE live_poll_votes (
    poll_id uuid NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts,
    place int NOT NULL,
    voted_at timestamptz NOT NULL,
    PRIMARY KEY (poll_id, account_id),
    FOREIGN KEY (poll_id, place) REFERENCES live_poll_answers
  );
  CREATE INDEX live_poll_votes_of_answer ON live_poll_votes (poll_id, place);
`;

const KEPT = [
  ['live_events', 'session_id'],
  ['live_segments', 'session_id'],
  ['live_recordings', 'session_id'],
  ['live_messages', 'session_id'],
  ['live_prices', 'session_id'],
  ['live_shelf_items', 'session_id'],
  ['live_seals', 'session_id'],
  ['live_coupons', 'session_id'],
  ['live_draws', 'session_id'],
  ['live_polls', 'session_id'],
  ['live_sessions', 'id'],
] as const;

const RETENTION = `
  -- Rules of live with the day from which they hold; old ones stay (L-43).
  CREATE TABLE live_rules (
    key text NOT NULL,
    valid_from timestamptz NOT NULL,
    value int NOT NULL,
    PRIMARY KEY (key, valid_from)
  );
  INSERT INTO live_rules (key, valid_from, value) VALUES
    ('retention.live_replay_years', '2020-01-01 00:00+08', 3),
    ('live.draw_value_max_fen', '2020-01-01 00:00+08', 500000);

  -- Somebody still needs it: a dispute, a court, an inspection. As long as it is not lifted, nothing is deleted.
  CREATE TABLE live_holds (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES live_sessions,
    reason text NOT NULL,
    placed_by uuid NOT NULL REFERENCES accounts,
    placed_at timestamptz NOT NULL,
    lifted_by uuid REFERENCES accounts,
    lifted_at timestamptz,
    CONSTRAINT live_holds_lifted_by_somebody CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
  );
  CREATE INDEX live_holds_of_session ON live_holds (session_id) WHERE lifted_at IS NULL;

  -- What a session came to, signed when it was over: whatever is altered later no longer fits.
  CREATE TABLE live_seals (
    session_id uuid PRIMARY KEY REFERENCES live_sessions,
    seq bigint NOT NULL,
    log_hash text NOT NULL,
    contents jsonb NOT NULL,
    key_id text NOT NULL,
    signature text NOT NULL,
    sealed_at timestamptz NOT NULL
  );

  ALTER TABLE live_recordings ADD init_sha256 text;
  CREATE INDEX live_messages_of_session ON live_messages (session_id, id);

  -- When what was kept of a session was last compared with its seal, and what did not fit.
  CREATE TABLE live_verifications (
    session_id uuid PRIMARY KEY REFERENCES live_sessions,
    at timestamptz NOT NULL,
    records bigint NOT NULL,
    files bigint NOT NULL,
    faults jsonb NOT NULL
  );
  -- Log, chat, prices and recordings were deleted after their term; the session itself is still named by its orders.
  ALTER TABLE live_sessions ADD emptied_at timestamptz;

  -- L-25: never shorter than the term that held when the session ended. Null: it has not ended.
  CREATE FUNCTION live_kept_until(session uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT s.ended_at + make_interval(years => (
      SELECT max(value) FROM live_rules AS r WHERE r.key = 'retention.live_replay_years' AND r.valid_from <= now()
        AND NOT EXISTS (SELECT FROM live_rules AS later WHERE later.key = r.key AND later.valid_from > r.valid_from
          AND later.valid_from <= s.ended_at)))
    FROM live_sessions AS s WHERE s.id = session
  $$;

  CREATE FUNCTION live_term_is_over(session uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT s.started_at IS NULL FROM live_sessions AS s WHERE s.id = session), false)
      OR (coalesce(live_kept_until(session) < now(), false)
        AND NOT EXISTS (SELECT FROM live_holds WHERE session_id = session AND lifted_at IS NULL))
  $$;

  -- A deletion before the term is over takes nothing away, and leaves a row in the audit log, one for each table and transaction.
  CREATE FUNCTION keep_live_rows() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    session uuid := to_jsonb(OLD) ->> TG_ARGV[0];
    attempt text := pg_current_xact_id()::text || ' ' || TG_TABLE_NAME || ' ' || session;
  BEGIN
    IF live_term_is_over(session) THEN RETURN OLD; END IF;
    IF current_setting('chucun.live_attempt', true) IS DISTINCT FROM attempt THEN
      PERFORM set_config('chucun.live_attempt', attempt, true);
      INSERT INTO audit_log (actor_id, action, subject_type, subject_id, after)
      VALUES (nullif(current_setting('chucun.actor', true), '')::uuid, 'live.deletion_refused', 'live_session', session::text,
        jsonb_build_object('table', TG_TABLE_NAME, 'keptUntil', live_kept_until(session), 'by', session_user));
      RAISE WARNING 'rows of live session % in % are kept (L-25)', session, TG_TABLE_NAME;
    END IF;
    RETURN NULL;
  END $$;

  DROP TRIGGER live_events_are_kept ON live_events;
  DROP TRIGGER live_segments_are_kept ON live_segments;
  DROP TRIGGER live_recordings_are_kept ON live_recordings;
  CREATE TRIGGER live_events_stay BEFORE UPDATE ON live_events
    FOR EACH ROW EXECUTE FUNCTION refuse_live_event_change();
  CREATE TRIGGER live_segments_stay BEFORE UPDATE ON live_segments
    FOR EACH ROW EXECUTE FUNCTION refuse_live_recording_change();
  CREATE TRIGGER live_recordings_stay BEFORE UPDATE OF session_id, stream, part, init_key, init_sha256, started_at ON live_recordings
    FOR EACH ROW EXECUTE FUNCTION refuse_live_recording_change();
  CREATE TRIGGER live_seals_stay BEFORE UPDATE ON live_seals
    FOR EACH ROW EXECUTE FUNCTION refuse_live_event_change();
  ${KEPT.map(
    ([table, column]) => `
  CREATE TRIGGER ${table}_are_kept BEFORE DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION keep_live_rows('${column}');`,
  ).join('')}
`;
