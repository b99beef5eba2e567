import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMedia1763900000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE photos (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES accounts,
        content_hash bytea NOT NULL,
        width int NOT NULL,
        height int NOT NULL,
        widths int[] NOT NULL,
        placeholder text NOT NULL,
        alt text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        last_sent_at timestamptz NOT NULL DEFAULT now(),
        claimed_at timestamptz,
        CONSTRAINT photos_once_per_owner UNIQUE (owner_id, content_hash),
        CONSTRAINT photos_hash_is_sha256 CHECK (octet_length(content_hash) = 32),
        CONSTRAINT photos_have_a_size CHECK (width > 0 AND height > 0 AND cardinality(widths) > 0),
        CONSTRAINT photos_placeholder_is_small CHECK (length(placeholder) <= 600)
      );
      CREATE INDEX photos_sent_by ON photos (owner_id, last_sent_at);
      CREATE INDEX photos_unclaimed ON photos (last_sent_at) WHERE claimed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE photos`);
  }
}
