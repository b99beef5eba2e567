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
        category_code text NOT NULL,
        channel text NOT NULL,
        coop_id uuid NOT NULL,
        member_id uuid,
        household_id uuid,
        quantity int NOT NULL,
        net_weight_grams bigint NOT NULL,
        paid_fen bigint NOT NULL,
        refunded_fen bigint NOT NULL DEFAULT 0,
        farmer_fen bigint NOT NULL,
        is_excluded boolean NOT NULL DEFAULT false,
        CONSTRAINT sales_facts_refund_within_paid CHECK (refunded_fen BETWEEN 0 AND paid_fen)
      );
      CREATE INDEX sales_facts_by_day ON sales_facts (day);
      CREATE INDEX sales_facts_by_origin ON sales_facts (origin_code text_pattern_ops, day);
      CREATE INDEX sales_facts_of_order ON sales_facts (order_id);

      CREATE TABLE sales_rollup (
        day date NOT NULL,
        origin_code text NOT NULL,
        seller_code text NOT NULL,
        category_code text NOT NULL,
        destination_province text NOT NULL,
        destination_class text NOT NULL,
        origin_is_rural boolean NOT NULL,
        channel text NOT NULL,
        coop_id uuid NOT NULL,
        member_id uuid NOT NULL,
        household_id uuid NOT NULL,
        orders int NOT NULL,
        lines int NOT NULL,
        net_weight_grams bigint NOT NULL,
        paid_fen bigint NOT NULL,
        refunded_fen bigint NOT NULL,
        farmer_fen bigint NOT NULL,
        PRIMARY KEY (day, origin_code, seller_code, category_code, destination_province, destination_class, origin_is_rural,
          channel, coop_id, member_id, household_id)
      );
      CREATE INDEX sales_rollup_by_origin ON sales_rollup (origin_code text_pattern_ops, day);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sales_rollup, sales_facts`);
  }
}
