import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hosts have accounts in the ledger, and a line says by which way it came out of a live room. */
export class BookHostShares1763900000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_accounts DROP CONSTRAINT ledger_accounts_kind_known, ADD CONSTRAINT ledger_accounts_kind_known
        CHECK (kind IN ('provider', 'commission', 'platform_discount', 'coop', 'member', 'host', 'disputed', 'platform_purse'));
      DROP INDEX ledger_accounts_one_of_platform;
      CREATE UNIQUE INDEX ledger_accounts_one_of_platform ON ledger_accounts (kind) WHERE kind NOT IN ('coop', 'member', 'host');
      ALTER TABLE ledger_transfers DROP CONSTRAINT ledger_transfers_kind_known, ADD CONSTRAINT ledger_transfers_kind_known
        CHECK (kind IN ('payment', 'discount', 'commission', 'member_share', 'host_share', 'refund', 'discount_reversal',
          'commission_reversal', 'member_share_reversal', 'host_share_reversal', 'payout', 'payout_offset', 'dispute_opened',
          'dispute_won', 'dispute_lost', 'dispute_loss', 'refund_by_hand'));
      ALTER TABLE sold_lines
        ADD host_id uuid,
        ADD host_fen bigint NOT NULL DEFAULT 0 CONSTRAINT sold_lines_host_not_negative CHECK (host_fen >= 0),
        ADD CONSTRAINT sold_lines_host_named CHECK (host_fen = 0 OR host_id IS NOT NULL);
      CREATE INDEX sold_lines_of_host ON sold_lines (host_id, sold_at DESC) WHERE host_id IS NOT NULL;

      -- By which way a line came out of the room: on the air, from the replay, or by an earlier click there (T-38).
      ALTER TABLE order_lines ADD live_source text
        CONSTRAINT order_lines_live_source_known CHECK (live_source IN ('ROOM', 'REPLAY', 'CLICK'));
      UPDATE order_lines SET live_source = 'ROOM' WHERE live_session_id IS NOT NULL;
      ALTER TABLE order_lines ADD CONSTRAINT order_lines_live_has_source
        CHECK ((live_session_id IS NULL) = (live_source IS NULL));

      -- A click counts once more when it comes back; who clicked at all is a row.
      ALTER TABLE live_clicks ADD clicks int NOT NULL DEFAULT 1
        CONSTRAINT live_clicks_counted CHECK (clicks > 0);
      CREATE INDEX live_clicks_of_session ON live_clicks (session_id);
      CREATE INDEX live_sessions_ended ON live_sessions (coop_id, ended_at) WHERE ended_at IS NOT NULL;
      CREATE TRIGGER live_host_rates_append_only BEFORE UPDATE OR DELETE ON live_host_rates
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER live_host_rates_append_only ON live_host_rates;
      DROP INDEX live_sessions_ended, live_clicks_of_session, sold_lines_of_host;
      ALTER TABLE live_clicks DROP clicks;
      ALTER TABLE order_lines DROP CONSTRAINT order_lines_live_has_source, DROP live_source;
      ALTER TABLE sold_lines DROP CONSTRAINT sold_lines_host_named, DROP host_id, DROP host_fen;
    `);
  }
}
