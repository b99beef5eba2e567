import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSettlement1763900000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_accounts (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CONSTRAINT ledger_accounts_kind_known CHECK (kind IN
          ('provider', 'commission', 'platform_discount', 'coop', 'member')),
        owner_id uuid,
        CONSTRAINT ledger_accounts_once UNIQUE NULLS NOT DISTINCT (kind, owner_id),
        CONSTRAINT ledger_accounts_owned CHECK ((kind IN ('coop', 'member')) = (owner_id IS NOT NULL))
      );

      CREATE TABLE ledger_transfers (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CONSTRAINT ledger_transfers_kind_known CHECK (kind IN
          ('payment', 'discount', 'commission', 'member_share', 'refund', 'discount_reversal', 'commission_reversal',
           'member_share_reversal', 'payout', 'payout_reversal')),
        debit_account bigint NOT NULL REFERENCES ledger_accounts,
        credit_account bigint NOT NULL REFERENCES ledger_accounts,
        amount_fen bigint NOT NULL CONSTRAINT ledger_transfers_amount_positive CHECK (amount_fen > 0),
        reference text NOT NULL,
        group_id uuid,
        order_id uuid,
        line_id uuid,
        refund_id uuid,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT ledger_transfers_once UNIQUE (kind, reference),
        CONSTRAINT ledger_transfers_move CHECK (debit_account <> credit_account)
      );
      CREATE INDEX ledger_transfers_debits ON ledger_transfers (debit_account, occurred_at);
      CREATE INDEX ledger_transfers_credits ON ledger_transfers (credit_account, occurred_at);
      CREATE INDEX ledger_transfers_of_order ON ledger_transfers (order_id);
      CREATE TRIGGER ledger_transfers_append_only BEFORE UPDATE OR DELETE ON ledger_transfers
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE payouts (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops,
        order_id uuid NOT NULL REFERENCES orders CONSTRAINT payouts_once_per_order UNIQUE,
        due_at timestamptz NOT NULL,
        amount_fen bigint,
        state text NOT NULL CONSTRAINT payouts_state_known CHECK (state IN ('DUE', 'SENDING', 'SENT', 'FAILED', 'NOTHING')),
        provider_transfer_id text,
        sent_at timestamptz,
        last_error text
      );
      CREATE INDEX payouts_due ON payouts (due_at) WHERE state IN ('DUE', 'SENDING', 'FAILED');
      CREATE INDEX payouts_of_coop ON payouts (coop_id, due_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE payouts, ledger_transfers, ledger_accounts`);
  }
}
