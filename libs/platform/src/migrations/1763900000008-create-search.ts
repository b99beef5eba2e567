import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSearch1763900000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_documents (
        product_id uuid PRIMARY KEY,
        name text NOT NULL,
        terms tsvector NOT NULL,
        pinyin text NOT NULL,
        initials text NOT NULL,
        category_path text[] NOT NULL,
        origin_code text NOT NULL,
        province_code text NOT NULL,
        coop_id uuid NOT NULL,
        certificates text[] NOT NULL DEFAULT '{}',
        price_fen bigint NOT NULL,
        sold_count int NOT NULL DEFAULT 0,
        is_live boolean NOT NULL DEFAULT false,
        published_at timestamptz NOT NULL,
        version bigint NOT NULL DEFAULT 0
      );
      CREATE INDEX search_terms ON search_documents USING gin (terms);
      CREATE INDEX search_pinyin ON search_documents USING gin (pinyin gin_trgm_ops);
      CREATE INDEX search_initials ON search_documents (initials text_pattern_ops);
      CREATE INDEX search_categories ON search_documents USING gin (category_path);
      CREATE INDEX search_origin ON search_documents (origin_code text_pattern_ops);
      CREATE INDEX search_newest ON search_documents (published_at DESC, product_id);
      CREATE INDEX search_best_selling ON search_documents (sold_count DESC, product_id);
      CREATE INDEX search_cheapest ON search_documents (price_fen, product_id);

      CREATE TABLE search_words (
        word text PRIMARY KEY,
        pinyin text NOT NULL,
        initials text NOT NULL,
        uses int NOT NULL DEFAULT 1
      );
      CREATE INDEX search_words_pinyin ON search_words USING gin (pinyin gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_words, search_documents`);
  }
}
