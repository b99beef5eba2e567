import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStatistics1763900000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sales_facts (
        line_id uuid PRIMARY KEY,
        order_id uuid NOT NULL,
        paid_at timestamptz NOT NULL,
        day date NOT NULL,
        origin_code text NOT NULL,
        seller_code text NOT NULL,
        destination_code text NOT NULL,
        destination_class text NOT NULL CONSTRAINT sales_facts_class_known CHECK (destination_class IN ('urban', 'rural', 'undetermined')),
        origin_is_rural boolean NOT NULL,
        village_to_city text NOT NULL CONSTRAINT sales_facts_village_to_city_known CHECK (village_to_city IN ('yes', 'no', 'undetermined')),
        category_code text NOT NULL,
        channel text NOT NULL,
        coop_id uuid NOT NULL,
        member_id uuid,
        household_id uuid,
        quantity int NOT NULL,
        net_weight_grams bigint NOT NULL,
        paid_fen bigint NOT NULL,
        platform_discount_fen bigint NOT NULL,
        refunded_fen bigint NOT NULL DEFAULT 0,
        farmer_fen bigint NOT NULL,
        farmer_reversed_fen bigint NOT NULL DEFAULT 0,
        excluded_because text CONSTRAINT sales_facts_exclusion_known CHECK (excluded_because IN ('sample')),
        CONSTRAINT sales_facts_refund_within_paid CHECK (refunded_fen BETWEEN 0 AND paid_fen),
        CONSTRAINT sales_facts_reversal_within_share CHECK (farmer_reversed_fen BETWEEN 0 AND farmer_fen)
      );
      CREATE INDEX sales_facts_of_order ON sales_facts (order_id);
      CREATE INDEX sales_facts_excluded ON sales_facts (day) WHERE excluded_because IS NOT NULL;

      -- Sums of the facts. The owner is who a cell must not give away: the household, else the cooperative.
      CREATE TABLE sales_rollup (
        day date NOT NULL,
        origin_code text NOT NULL,
        seller_code text NOT NULL,
        category_code text NOT NULL,
        destination_province text NOT NULL,
        village_to_city text NOT NULL,
        channel text NOT NULL,
        coop_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        -- Nil for what was sold; a refund keeps a row of its line's own, so that it waits for nobody's sale.
        refunded_line uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
        is_household boolean NOT NULL,
        lines int NOT NULL,
        net_weight_grams bigint NOT NULL,
        paid_fen bigint NOT NULL,
        platform_discount_fen bigint NOT NULL,
        refunded_fen bigint NOT NULL,
        farmer_fen bigint NOT NULL,
        PRIMARY KEY (day, origin_code, seller_code, category_code, destination_province, village_to_city, channel,
          coop_id, owner_id, refunded_line)
      ) WITH (fillfactor = 80);
      CREATE INDEX sales_rollup_by_origin ON sales_rollup (origin_code text_pattern_ops, day);
      CREATE INDEX sales_rollup_by_seller ON sales_rollup (seller_code text_pattern_ops, day);

      -- An order's lines may differ in these three; orders of the same mixture share a shape, so that distinct
      -- orders are counted without reading facts.
      CREATE TABLE sales_shapes (
        shape uuid NOT NULL,
        origin_code text NOT NULL,
        category_code text NOT NULL,
        channel text NOT NULL,
        PRIMARY KEY (shape, origin_code, category_code, channel)
      );
      CREATE INDEX sales_shapes_by_origin ON sales_shapes (origin_code text_pattern_ops);

      CREATE TABLE sales_order_rollup (
        shape uuid NOT NULL,
        day date NOT NULL,
        seller_code text NOT NULL,
        coop_id uuid NOT NULL,
        destination_province text NOT NULL,
        orders int NOT NULL,
        PRIMARY KEY (shape, day, seller_code, coop_id, destination_province)
      ) WITH (fillfactor = 80);
      CREATE INDEX sales_order_rollup_by_seller ON sales_order_rollup (seller_code text_pattern_ops, day);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sales_order_rollup, sales_shapes, sales_rollup, sales_facts`);
  }
}
