import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1763900000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE messages (
        id uuid PRIMARY KEY,
        recipient_phone text NOT NULL,
        account_id uuid,
        kind text NOT NULL,
        body text NOT NULL,
        code text,
        event_id bigint,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        last_error text
      );
      CREATE INDEX messages_newest ON messages (created_at DESC);
      CREATE INDEX messages_to_phone ON messages (recipient_phone, created_at DESC);
      CREATE UNIQUE INDEX messages_once_per_event ON messages (event_id, recipient_phone) WHERE event_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE messages`);
  }
}
