import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddLivePrices1763900000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Part of the one pool that is set aside for a live price; what is not sold goes back.
      ALTER TABLE stock ADD reserved int NOT NULL DEFAULT 0 CONSTRAINT stock_reserved_not_negative CHECK (reserved >= 0);
      ALTER TABLE stock DROP CONSTRAINT stock_balances;
      ALTER TABLE stock ADD CONSTRAINT stock_balances CHECK (available + reserved + held + sold = received);

      CREATE TABLE stock_quotas (
        id uuid PRIMARY KEY,
        variant_id uuid NOT NULL REFERENCES stock,
        -- Null: no part is set aside, only what one buyer may take is counted.
        size int CONSTRAINT stock_quotas_size_positive CHECK (size > 0),
        available int CONSTRAINT stock_quotas_available_within_size CHECK (available BETWEEN 0 AND size),
        limit_per_buyer int CONSTRAINT stock_quotas_limit_positive CHECK (limit_per_buyer > 0),
        closed_at timestamptz,
        CONSTRAINT stock_quotas_counts_something CHECK (size IS NOT NULL OR limit_per_buyer IS NOT NULL),
        CONSTRAINT stock_quotas_size_has_rest CHECK ((size IS NULL) = (available IS NULL)),
        CONSTRAINT stock_quotas_closed_is_empty CHECK (closed_at IS NULL OR coalesce(available, 0) = 0)
      ) WITH (fillfactor = 70);

      CREATE TABLE stock_quota_takers (
        quota_id uuid NOT NULL REFERENCES stock_quotas,
        buyer_id uuid NOT NULL,
        quantity int NOT NULL CONSTRAINT stock_quota_takers_not_negative CHECK (quantity >= 0),
        limit_per_buyer int,
        CONSTRAINT stock_quota_takers_within_limit CHECK (quantity <= limit_per_buyer),
        PRIMARY KEY (quota_id, buyer_id)
      ) WITH (fillfactor = 70);

      ALTER TABLE order_lines
        ADD quota_id uuid REFERENCES stock_quotas,
        -- What the host of the session gets of the line, by the rate of the moment (S20).
        ADD host_id uuid REFERENCES accounts,
        ADD host_bp int NOT NULL DEFAULT 0,
        ADD host_fen bigint NOT NULL DEFAULT 0 CONSTRAINT order_lines_host_not_negative CHECK (host_fen >= 0),
        ADD CONSTRAINT order_lines_host_named CHECK (host_fen = 0 OR host_id IS NOT NULL),
        ADD CONSTRAINT order_lines_session_is_live CHECK (live_session_id IS NULL OR channel = 'LIVE');
      CREATE INDEX order_lines_of_live_session ON order_lines (live_session_id) WHERE live_session_id IS NOT NULL;

      ALTER TABLE live_shelf_items
        ADD planned_price_fen bigint CONSTRAINT live_shelf_items_price_positive CHECK (planned_price_fen > 0),
        ADD planned_quota int CONSTRAINT live_shelf_items_quota_positive CHECK (planned_quota > 0),
        ADD planned_limit int CONSTRAINT live_shelf_items_limit_positive CHECK (planned_limit > 0);

      -- Windows of time in which an item costs less in the room. A window is ended, never changed (L-25).
      CREATE TABLE live_prices (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_sessions,
        item_id uuid NOT NULL REFERENCES live_shelf_items,
        variant_id uuid NOT NULL REFERENCES variants,
        kind text NOT NULL CONSTRAINT live_prices_kind_known CHECK (kind IN ('LIVE', 'FLASH')),
        price_fen bigint NOT NULL CONSTRAINT live_prices_price_positive CHECK (price_fen > 0),
        starts_at timestamptz NOT NULL,
        -- Null: until the session ends.
        ends_at timestamptz,
        quota_id uuid REFERENCES stock_quotas,
        set_by uuid NOT NULL REFERENCES accounts,
        set_at timestamptz NOT NULL,
        -- When the room was told that the window is over.
        settled_at timestamptz,
        CONSTRAINT live_prices_end_after_start CHECK (ends_at >= starts_at)
      );
      CREATE INDEX live_prices_of_item ON live_prices (item_id, starts_at DESC);
      CREATE INDEX live_prices_of_variant ON live_prices (variant_id, session_id);
      CREATE INDEX live_prices_to_settle ON live_prices (ends_at) WHERE settled_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE live_prices;
      ALTER TABLE live_shelf_items DROP planned_price_fen, DROP planned_quota, DROP planned_limit;
      DROP INDEX order_lines_of_live_session;
      ALTER TABLE order_lines DROP CONSTRAINT order_lines_session_is_live, DROP quota_id, DROP host_id, DROP host_bp, DROP host_fen;
      DROP TABLE stock_quota_takers, stock_quotas;
      ALTER TABLE stock DROP CONSTRAINT stock_balances;
      ALTER TABLE stock DROP reserved;
      ALTER TABLE stock ADD CONSTRAINT stock_balances CHECK (available + held + sold = received);
    `);
  }
}
