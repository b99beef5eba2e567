import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What failed stays visible: deliveries, attempts at the provider, refunds, disputes, claims with photos. */
export class CloseMoneyGaps1763900000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DELIVERIES);
    await runner.query(ATTEMPTS);
    await runner.query(DISPUTES);
    await runner.query(CLAIMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE refund_photos, payout_holds, disputes, provider_attempts, outbox_failures, outbox_consumers;
      ALTER TABLE refund_requests DROP COLUMN bad_count, DROP COLUMN of_count, DROP COLUMN freight_fen, DROP COLUMN answer_by;
      ALTER TABLE refunds DROP COLUMN attempts, DROP COLUMN try_after, DROP COLUMN settled_by, DROP COLUMN settled_how;
      ALTER TABLE reconciliation_differences DROP COLUMN resolved_by, DROP COLUMN resolution;
    `);
  }
}

const DELIVERIES = `
  -- One process at a time speaks for a consumer; whoever dies loses the right after some seconds.
  CREATE TABLE outbox_consumers (
    name text PRIMARY KEY,
    claimed_by uuid,
    claimed_until timestamptz
  );

  -- An event that a consumer did not take: when it is tried again, or since when nobody tries any more.
  CREATE TABLE outbox_failures (
    event_id bigint NOT NULL,
    consumer text NOT NULL,
    attempts int NOT NULL CONSTRAINT outbox_failures_counted CHECK (attempts >= 0),
    last_error text NOT NULL,
    failed_at timestamptz NOT NULL DEFAULT now(),
    next_at timestamptz NOT NULL,
    dead_at timestamptz,
    PRIMARY KEY (event_id, consumer)
  );
  CREATE INDEX outbox_failures_dead ON outbox_failures (event_id) WHERE dead_at IS NOT NULL;
`;

const ATTEMPTS = `
  -- Each try to move money at the provider, written before the call: its key is replayed after a crash, never after
  -- a refusal.
  CREATE TABLE provider_attempts (
    kind text NOT NULL CONSTRAINT provider_attempts_kind_known CHECK (kind IN ('refund', 'unneeded', 'payout')),
    subject_id uuid NOT NULL,
    number int NOT NULL CONSTRAINT provider_attempts_numbered CHECK (number > 0),
    state text NOT NULL DEFAULT 'UNKNOWN' CONSTRAINT provider_attempts_state_known CHECK (state IN ('UNKNOWN', 'TAKEN', 'REFUSED')),
    provider_id text,
    reason text,
    begun_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (kind, subject_id, number),
    CONSTRAINT provider_attempts_taken_has_id CHECK ((state = 'TAKEN') = (provider_id IS NOT NULL))
  );
  CREATE UNIQUE INDEX provider_attempts_one_open ON provider_attempts (kind, subject_id) WHERE state = 'UNKNOWN';

  -- What was on its way when this rule came: looked up, not sent a second time.
  INSERT INTO provider_attempts (kind, subject_id, number, begun_at)
    SELECT 'refund', id, 1, created_at FROM refunds WHERE state = 'PENDING'
    UNION ALL SELECT 'payout', id, 1, due_at FROM payouts WHERE state IN ('SENDING', 'FAILED');

  ALTER TABLE refunds
    ADD COLUMN attempts int NOT NULL DEFAULT 0,
    ADD COLUMN try_after timestamptz,
    ADD COLUMN settled_by uuid REFERENCES accounts,
    ADD COLUMN settled_how text,
    ADD CONSTRAINT refunds_by_hand_has_reason CHECK ((settled_by IS NULL) = (settled_how IS NULL));
  CREATE INDEX refunds_failed ON refunds (created_at) WHERE state = 'FAILED';

  ALTER TABLE reconciliation_differences
    ADD COLUMN resolved_by uuid REFERENCES accounts,
    ADD COLUMN resolution text;
`;

const DISPUTES = `
  -- A buyer's bank asks for the money back over our heads.
  CREATE TABLE disputes (
    id uuid PRIMARY KEY,
    provider_dispute_id text NOT NULL CONSTRAINT disputes_once UNIQUE,
    group_id uuid NOT NULL REFERENCES order_groups,
    amount_fen bigint NOT NULL CONSTRAINT disputes_amount_positive CHECK (amount_fen > 0),
    reason text NOT NULL,
    state text NOT NULL CONSTRAINT disputes_state_known CHECK (state IN ('OPEN', 'WON', 'LOST')),
    evidence_due_at timestamptz,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    CONSTRAINT disputes_closed_has_time CHECK ((state = 'OPEN') = (closed_at IS NULL))
  );
  CREATE INDEX disputes_of_group ON disputes (group_id);

  -- Orders that are not paid out while somebody disputes them (L-39).
  CREATE TABLE payout_holds (
    order_id uuid NOT NULL,
    cause_id uuid NOT NULL,
    since timestamptz NOT NULL,
    PRIMARY KEY (order_id, cause_id)
  );

  ALTER TABLE ledger_accounts DROP CONSTRAINT ledger_accounts_kind_known, ADD CONSTRAINT ledger_accounts_kind_known
    CHECK (kind IN ('provider', 'commission', 'platform_discount', 'coop', 'member', 'disputed', 'platform_purse'));
  INSERT INTO ledger_accounts (id, kind) VALUES
    ('00000000-0000-7000-8000-000000000004', 'disputed'),
    ('00000000-0000-7000-8000-000000000005', 'platform_purse');
  ALTER TABLE ledger_transfers DROP CONSTRAINT ledger_transfers_kind_known, ADD CONSTRAINT ledger_transfers_kind_known
    CHECK (kind IN ('payment', 'discount', 'commission', 'member_share', 'refund', 'discount_reversal',
      'commission_reversal', 'member_share_reversal', 'payout', 'payout_offset', 'dispute_opened', 'dispute_won',
      'dispute_lost', 'dispute_loss', 'refund_by_hand'));
`;

const CLAIMS = `
  -- A claim for spoiled goods: how many of how many, and until when the cooperative may answer (T-22, T-23).
  ALTER TABLE refund_requests
    ADD COLUMN bad_count int,
    ADD COLUMN of_count int,
    ADD COLUMN freight_fen bigint NOT NULL DEFAULT 0,
    ADD COLUMN answer_by timestamptz,
    ADD CONSTRAINT refund_requests_bad_within CHECK (bad_count BETWEEN 1 AND of_count AND (bad_count IS NULL) = (of_count IS NULL)),
    ADD CONSTRAINT refund_requests_freight_not_negative CHECK (freight_fen >= 0);
  CREATE INDEX refund_requests_to_agree ON refund_requests (answer_by) WHERE state = 'REQUESTED' AND answer_by IS NOT NULL;

  -- A photo of damage shows one damage: whoever sends it, it is used once.
  CREATE TABLE refund_photos (
    content_hash bytea PRIMARY KEY,
    request_id uuid NOT NULL REFERENCES refund_requests
  );
  INSERT INTO refund_photos (content_hash, request_id)
    SELECT DISTINCT ON (photos.content_hash) photos.content_hash, refund_requests.id
    FROM refund_requests JOIN photos ON photos.id = ANY (refund_requests.photo_ids)
    ORDER BY photos.content_hash, refund_requests.requested_at;
`;
