import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1763900000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE messages (
        id uuid PRIMARY KEY,
        recipient_phone text NOT NULL,
        account_id uuid,
        kind text NOT NULL,
        subject text NOT NULL DEFAULT '',
        body text NOT NULL,
        code text,
        event_id bigint NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        refused_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        last_error text,
        CONSTRAINT messages_once_per_event UNIQUE (event_id, kind, subject, recipient_phone)
      );
      CREATE INDEX messages_newest ON messages (created_at DESC);
      CREATE INDEX messages_to_phone ON messages (recipient_phone, created_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE messages`);
  }
}
