import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSearch1763900000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Long words lists live out of line, so that counting thousands of hits reads narrow rows.
      CREATE TABLE search_documents (
        product_id uuid PRIMARY KEY,
        coop_id uuid NOT NULL,
        published_us bigint NOT NULL,
        price_fen bigint NOT NULL,
        sold_count int NOT NULL DEFAULT 0,
        score int NOT NULL,
        certificate_mask smallint NOT NULL DEFAULT 0,
        price_band smallint NOT NULL,
        is_live boolean NOT NULL DEFAULT false,
        build bigint NOT NULL,
        harvest_from date NOT NULL,
        harvest_to date NOT NULL,
        category_code text NOT NULL,
        origin_code text NOT NULL,
        province_code text NOT NULL,
        name_words tsvector NOT NULL,
        name_terms tsvector NOT NULL,
        terms tsvector NOT NULL,
        story_words tsvector NOT NULL
      ) WITH (toast_tuple_target = 128);
      ALTER TABLE search_documents
        ALTER COLUMN name_words SET STORAGE EXTERNAL,
        ALTER COLUMN name_terms SET STORAGE EXTERNAL,
        ALTER COLUMN terms SET STORAGE EXTERNAL,
        ALTER COLUMN story_words SET STORAGE EXTERNAL;
      CREATE INDEX search_name_words ON search_documents USING gin (name_words);
      CREATE INDEX search_name_terms ON search_documents USING gin (name_terms);
      CREATE INDEX search_story_words ON search_documents USING gin (story_words);
      CREATE INDEX search_terms ON search_documents USING gin (terms);
      CREATE INDEX search_categories ON search_documents (category_code, score DESC, product_id DESC)
        INCLUDE (province_code, certificate_mask, price_band);
      CREATE INDEX search_origins ON search_documents (origin_code)
        INCLUDE (category_code, certificate_mask, price_band);
      CREATE INDEX search_coops ON search_documents (coop_id, score DESC);
      CREATE INDEX search_best ON search_documents (score DESC, product_id DESC);
      CREATE INDEX search_best_selling ON search_documents (sold_count DESC, product_id DESC);
      CREATE INDEX search_newest ON search_documents (published_us DESC, product_id DESC);
      CREATE INDEX search_cheapest ON search_documents (price_fen, product_id);
      CREATE INDEX search_season ON search_documents (harvest_to);

      CREATE TABLE search_words (
        word text PRIMARY KEY,
        pinyin text NOT NULL,
        uses int NOT NULL CONSTRAINT search_words_used CHECK (uses > 0)
      );
      CREATE SEQUENCE search_words_version;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE search_words, search_documents; DROP SEQUENCE search_words_version`,
    );
  }
}
