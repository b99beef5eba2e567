import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSettlement1763900000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A cooperative's or member's account bears its owner's id; the platform's three have fixed ones.
      CREATE TABLE ledger_accounts (
        id uuid PRIMARY KEY,
        kind text NOT NULL CONSTRAINT ledger_accounts_kind_known CHECK (kind IN
          ('provider', 'commission', 'platform_discount', 'coop', 'member'))
      );
      INSERT INTO ledger_accounts (id, kind) VALUES
        ('00000000-0000-7000-8000-000000000001', 'provider'),
        ('00000000-0000-7000-8000-000000000002', 'commission'),
        ('00000000-0000-7000-8000-000000000003', 'platform_discount');
      CREATE UNIQUE INDEX ledger_accounts_one_of_platform ON ledger_accounts (kind) WHERE kind NOT IN ('coop', 'member');

      CREATE TABLE ledger_transfers (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CONSTRAINT ledger_transfers_kind_known CHECK (kind IN
          ('payment', 'discount', 'commission', 'member_share', 'refund', 'discount_reversal', 'commission_reversal',
           'member_share_reversal', 'payout', 'payout_offset')),
        debit_account uuid NOT NULL REFERENCES ledger_accounts,
        credit_account uuid NOT NULL REFERENCES ledger_accounts,
        amount_fen bigint NOT NULL CONSTRAINT ledger_transfers_amount_positive CHECK (amount_fen > 0),
        reference text NOT NULL,
        group_id uuid,
        order_id uuid NOT NULL,
        line_id uuid,
        refund_id uuid,
        payout_id uuid,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT ledger_transfers_once UNIQUE (kind, reference),
        CONSTRAINT ledger_transfers_move CHECK (debit_account <> credit_account)
      );
      CREATE INDEX ledger_transfers_debits ON ledger_transfers (debit_account, occurred_at);
      CREATE INDEX ledger_transfers_credits ON ledger_transfers (credit_account, occurred_at);
      CREATE INDEX ledger_transfers_of_order ON ledger_transfers (order_id);
      CREATE INDEX ledger_transfers_of_refund ON ledger_transfers (refund_id) WHERE refund_id IS NOT NULL;
      CREATE TRIGGER ledger_transfers_append_only BEFORE UPDATE OR DELETE ON ledger_transfers
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- What a statement says about a sale, as it stood when it was paid.
      CREATE TABLE sold_orders (
        order_id uuid PRIMARY KEY,
        order_number text NOT NULL,
        coop_id uuid NOT NULL,
        sold_at timestamptz NOT NULL,
        freight_fen bigint NOT NULL,
        discount_borne_by text NOT NULL
      );
      CREATE INDEX sold_orders_of_coop ON sold_orders (coop_id, sold_at DESC);

      CREATE TABLE sold_lines (
        line_id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES sold_orders,
        coop_id uuid NOT NULL,
        member_id uuid,
        sold_at timestamptz NOT NULL,
        product_name text NOT NULL,
        variant_name text NOT NULL,
        quantity int NOT NULL,
        goods_fen bigint NOT NULL,
        discount_fen bigint NOT NULL,
        paid_fen bigint NOT NULL,
        commission_fen bigint NOT NULL,
        member_fen bigint NOT NULL,
        CONSTRAINT sold_lines_paid_adds_up CHECK (paid_fen = goods_fen - discount_fen)
      );
      CREATE INDEX sold_lines_of_coop ON sold_lines (coop_id, sold_at DESC);
      CREATE INDEX sold_lines_of_member ON sold_lines (member_id, sold_at DESC) WHERE member_id IS NOT NULL;
      CREATE INDEX sold_lines_of_order ON sold_lines (order_id);

      -- Rules with the day from which they hold; old ones stay (L-43).
      CREATE TABLE settlement_rules (
        key text NOT NULL,
        valid_from timestamptz NOT NULL,
        value int NOT NULL,
        PRIMARY KEY (key, valid_from)
      );
      INSERT INTO settlement_rules (key, valid_from, value) VALUES ('settle.release_hours', '2020-01-01 00:00+08', 24);

      CREATE TABLE payouts (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL,
        order_id uuid NOT NULL CONSTRAINT payouts_once_per_order UNIQUE,
        due_at timestamptz NOT NULL,
        amount_fen bigint CONSTRAINT payouts_amount_not_negative CHECK (amount_fen >= 0),
        state text NOT NULL CONSTRAINT payouts_state_known CHECK (state IN ('DUE', 'SENDING', 'SENT', 'FAILED', 'NOTHING')),
        -- Refunded after it was reckoned: the next payout takes it off (S7).
        needs_offset boolean NOT NULL DEFAULT false,
        attempts int NOT NULL DEFAULT 0,
        try_after timestamptz,
        provider_transfer_id text,
        sent_at timestamptz,
        last_error text,
        CONSTRAINT payouts_reckoned_before_sending CHECK ((state = 'DUE') = (amount_fen IS NULL)),
        CONSTRAINT payouts_sent_has_time CHECK ((state IN ('SENT', 'NOTHING')) = (sent_at IS NOT NULL))
      );
      CREATE INDEX payouts_due ON payouts (due_at) WHERE state IN ('DUE', 'SENDING', 'FAILED');
      CREATE INDEX payouts_of_coop ON payouts (coop_id, sent_at DESC);
      CREATE INDEX payouts_to_offset ON payouts (coop_id) WHERE needs_offset;

      -- What a payout is made of: what an order brought an account, and what a refund took back (negative).
      CREATE TABLE payout_parts (
        payout_id uuid NOT NULL REFERENCES payouts,
        order_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES ledger_accounts,
        amount_fen bigint NOT NULL CONSTRAINT payout_parts_not_zero CHECK (amount_fen <> 0),
        PRIMARY KEY (payout_id, order_id, account_id)
      );
      CREATE INDEX payout_parts_of_order ON payout_parts (order_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE payout_parts, payouts, settlement_rules, sold_lines, sold_orders, ledger_transfers, ledger_accounts`,
    );
  }
}
