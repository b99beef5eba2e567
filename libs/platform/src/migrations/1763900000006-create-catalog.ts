import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCatalog1763900000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE categories (
        code text PRIMARY KEY,
        parent_code text REFERENCES categories,
        name text NOT NULL,
        name_en text NOT NULL,
        words text[] NOT NULL DEFAULT '{}',
        is_agricultural boolean NOT NULL DEFAULT true,
        is_perishable boolean NOT NULL DEFAULT false,
        needs_commitment boolean NOT NULL DEFAULT false,
        needs_permit boolean NOT NULL DEFAULT false,
        position int NOT NULL DEFAULT 0
      );

      CREATE TABLE batches (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT batches_code_once UNIQUE,
        coop_id uuid NOT NULL REFERENCES coops,
        member_id uuid REFERENCES members,
        household_id uuid REFERENCES households,
        plot_id uuid REFERENCES plots,
        village_code text NOT NULL,
        category_code text NOT NULL REFERENCES categories,
        harvest_from date NOT NULL,
        harvest_to date NOT NULL,
        expected_grams bigint CONSTRAINT batches_expected_positive CHECK (expected_grams > 0),
        saleable_from date NOT NULL,
        client_key text,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT batches_window_in_order CHECK (harvest_to >= harvest_from),
        CONSTRAINT batches_saleable_by_harvest CHECK (saleable_from >= harvest_from)
      );
      CREATE INDEX batches_of_coop ON batches (coop_id, created_at DESC, id DESC);
      CREATE UNIQUE INDEX batches_client_key_once ON batches (created_by, client_key) WHERE client_key IS NOT NULL;

      CREATE TABLE production_records (
        id uuid PRIMARY KEY,
        batch_id uuid NOT NULL REFERENCES batches,
        input_name text NOT NULL,
        source text NOT NULL,
        purpose text NOT NULL,
        dosage text NOT NULL,
        used_on date NOT NULL,
        stopped_on date NOT NULL,
        interval_days int NOT NULL CONSTRAINT production_interval_sane CHECK (interval_days BETWEEN 0 AND 365),
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT production_stop_after_use CHECK (stopped_on >= used_on)
      );
      CREATE INDEX production_records_of_batch ON production_records (batch_id);

      CREATE TABLE products (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT products_slug_once UNIQUE,
        coop_id uuid NOT NULL REFERENCES coops,
        member_id uuid REFERENCES members,
        batch_id uuid NOT NULL REFERENCES batches,
        category_code text NOT NULL REFERENCES categories,
        origin_code text NOT NULL,
        name text NOT NULL,
        story text NOT NULL DEFAULT '',
        state text NOT NULL DEFAULT 'draft' CONSTRAINT products_state_known CHECK (state IN ('draft', 'published', 'withdrawn')),
        ship_hours int NOT NULL DEFAULT 48 CONSTRAINT products_ship_hours_sane CHECK (ship_hours BETWEEN 1 AND 720),
        claim_hours int NOT NULL DEFAULT 48 CONSTRAINT products_claim_hours_sane CHECK (claim_hours BETWEEN 24 AND 168),
        client_key text NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        published_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT products_client_key_once UNIQUE (created_by, client_key)
      );
      CREATE INDEX products_of_coop ON products (coop_id, created_at DESC, id DESC);
      CREATE INDEX products_of_member ON products (member_id, created_at DESC, id DESC);
      CREATE INDEX products_of_batch ON products (batch_id);
      CREATE INDEX products_of_category ON products (category_code) WHERE state = 'published';
      CREATE INDEX products_newest ON products (published_at DESC, id) WHERE state = 'published';

      CREATE TABLE product_photos (
        product_id uuid NOT NULL REFERENCES products,
        photo_id uuid NOT NULL REFERENCES photos,
        position int NOT NULL,
        PRIMARY KEY (product_id, photo_id)
      );

      CREATE TABLE variants (
        id uuid PRIMARY KEY,
        product_id uuid NOT NULL REFERENCES products,
        name text NOT NULL,
        price_fen bigint NOT NULL CONSTRAINT variants_price_positive CHECK (price_fen > 0),
        net_weight_grams int CONSTRAINT variants_net_weight_positive CHECK (net_weight_grams > 0),
        gross_weight_grams int NOT NULL CONSTRAINT variants_gross_weight_positive CHECK (gross_weight_grams > 0),
        position int NOT NULL DEFAULT 0,
        withdrawn_at timestamptz,
        CONSTRAINT variants_gross_holds_net CHECK (gross_weight_grams >= net_weight_grams)
      );
      CREATE INDEX variants_of_product ON variants (product_id);

      CREATE TABLE price_history (
        id uuid PRIMARY KEY,
        variant_id uuid NOT NULL REFERENCES variants,
        price_fen bigint NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX price_history_of_variant ON price_history (variant_id, changed_at DESC);

      CREATE TABLE product_versions (
        product_id uuid NOT NULL REFERENCES products,
        version int NOT NULL,
        content jsonb NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (product_id, version)
      );
      CREATE TRIGGER product_versions_append_only BEFORE UPDATE OR DELETE ON product_versions
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER price_history_append_only BEFORE UPDATE OR DELETE ON price_history
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE certificates (
        id uuid PRIMARY KEY,
        kind text NOT NULL CONSTRAINT certificates_kind_known CHECK (kind IN
          ('COMMITMENT', 'GREEN_FOOD', 'ORGANIC', 'GEOGRAPHICAL_INDICATION')),
        coop_id uuid NOT NULL REFERENCES coops,
        batch_id uuid REFERENCES batches,
        product_id uuid REFERENCES products,
        number text,
        quantity_text text NOT NULL DEFAULT '',
        commits_to text NOT NULL DEFAULT '',
        basis text CONSTRAINT certificates_basis_known CHECK (basis IN ('quality_control', 'own_test', 'commissioned_test')),
        origin_prefix text,
        category_code text REFERENCES categories,
        issued_by text NOT NULL,
        contact text NOT NULL DEFAULT '',
        issued_on date NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz,
        CONSTRAINT certificates_of_something CHECK (batch_id IS NOT NULL OR product_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX certificates_one_commitment ON certificates (batch_id) WHERE kind = 'COMMITMENT';
      CREATE INDEX certificates_of_batch ON certificates (batch_id);
      CREATE INDEX certificates_of_product ON certificates (product_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE certificates, product_versions, price_history, variants, product_photos, products, production_records, batches, categories`,
    );
  }
}
