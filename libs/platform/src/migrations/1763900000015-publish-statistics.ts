import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUMS = `lines int NOT NULL, net_weight_grams bigint NOT NULL, paid_fen bigint NOT NULL,
          platform_discount_fen bigint NOT NULL, refunded_fen bigint NOT NULL, farmer_fen bigint NOT NULL`;

export class PublishStatistics1763900000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was sold or refunded and is not in the sums below yet. Sales only append here, so they wait for nobody;
      -- whoever reads takes what is there into the sums first.
      CREATE TABLE sales_changes (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        order_id uuid,
        day date NOT NULL,
        origin_code text NOT NULL,
        seller_code text NOT NULL,
        category_code text NOT NULL,
        destination_province text NOT NULL,
        village_to_city text NOT NULL,
        channel text NOT NULL,
        coop_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        is_household boolean NOT NULL,
        ${SUMS}
      );

      -- Sums of an owner in one cell of a published table: a region by one axis in a day, month or year. As many rows
      -- as owners have cells, however many lines they sold.
      CREATE TABLE sales_owner_cells (
        place text NOT NULL CONSTRAINT sales_owner_cells_place_known CHECK (place IN ('ORIGIN', 'SELLER')),
        region text NOT NULL,
        period text NOT NULL,
        axis text NOT NULL,
        key text NOT NULL,
        owner_id uuid NOT NULL,
        is_household boolean NOT NULL,
        ${SUMS},
        member_net_fen bigint NOT NULL,
        to_city_fen bigint NOT NULL,
        to_city_unknown_fen bigint NOT NULL,
        PRIMARY KEY (place, region, period, axis, key, owner_id)
      ) WITH (fillfactor = 80);

      -- The cell itself, with the two largest of its owners; stale where its owners have changed since.
      CREATE TABLE sales_cells (
        place text NOT NULL,
        region text NOT NULL,
        period text NOT NULL,
        axis text NOT NULL,
        key text NOT NULL,
        orders int NOT NULL,
        is_stale boolean NOT NULL,
        figures jsonb,
        PRIMARY KEY (place, region, period, axis, key),
        CONSTRAINT sales_cells_fresh_have_figures CHECK (is_stale OR figures IS NOT NULL)
      ) WITH (fillfactor = 80);
      CREATE INDEX sales_cells_stale ON sales_cells (place, region, period, axis) WHERE is_stale;

      -- Tables of a month as they were released; never changed, a later stage is a row of its own (S-23, S-24).
      CREATE TABLE sales_releases (
        id uuid PRIMARY KEY,
        region_code text NOT NULL,
        place text NOT NULL CONSTRAINT sales_releases_place_known CHECK (place IN ('ORIGIN', 'SELLER')),
        month text NOT NULL CONSTRAINT sales_releases_month_shape CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        number int NOT NULL,
        stage text NOT NULL CONSTRAINT sales_releases_stage_known
          CHECK (stage IN ('FLASH', 'PRELIMINARY', 'FINAL', 'ANNUAL')),
        definition_version text NOT NULL,
        figures jsonb NOT NULL,
        tables jsonb NOT NULL,
        input_lines int NOT NULL,
        input_hash text NOT NULL,
        reason text CONSTRAINT sales_releases_reason_known
          CHECK (reason IN ('LATE_REFUND', 'RECLASSIFICATION', 'EXCLUSION', 'REGION_CODE', 'ERROR')),
        note text,
        released_by uuid NOT NULL,
        released_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT sales_releases_in_order UNIQUE (region_code, place, month, number)
      );
      CREATE FUNCTION refuse_release_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'a release is never changed'; END $$;
      CREATE TRIGGER sales_releases_frozen BEFORE UPDATE OR DELETE ON sales_releases
        FOR EACH ROW EXECUTE FUNCTION refuse_release_change();

      INSERT INTO sales_changes (order_id, day, origin_code, seller_code, category_code, destination_province,
        village_to_city, channel, coop_id, owner_id, is_household, lines, net_weight_grams, paid_fen,
        platform_discount_fen, refunded_fen, farmer_fen)
      SELECT order_id, day, origin_code, seller_code, category_code, left(destination_code, 2) || '0000',
        village_to_city, channel, coop_id, coalesce(household_id, member_id, coop_id), member_id IS NOT NULL, 1,
        net_weight_grams, paid_fen, platform_discount_fen, refunded_fen, farmer_fen - farmer_reversed_fen
      FROM sales_facts WHERE excluded_because IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sales_releases, sales_cells, sales_owner_cells, sales_changes;
      DROP FUNCTION refuse_release_change();`);
  }
}
