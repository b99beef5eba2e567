import { Injectable } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { Message } from './message.ts';

/** A message as `/dev/messages` shows it; other programs read this very shape. */
export interface ShownMessage {
  to: string;
  text: string;
  code: string | null;
  at: Date;
}

@Injectable()
export class MessageRepository {
  constructor(private readonly db: DataSource) {}

  /** Keeps a message once per cause; gives its id while it still has to be delivered. */
  async keep(message: Message): Promise<string | undefined> {
    const [row] = await this.db.query<{ id: string; isDone: boolean }[]>(
      `INSERT INTO messages AS m (id, recipient_phone, account_id, kind, subject, body, code, event_id, attempts)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
       ON CONFLICT ON CONSTRAINT messages_once_per_event DO UPDATE SET attempts = m.attempts + 1
       RETURNING id, sent_at IS NOT NULL OR refused_at IS NOT NULL AS "isDone"`,
      [
        newId(),
        message.phone,
        message.accountId,
        message.kind,
        message.subject,
        message.body,
        message.code ?? null,
        message.eventId,
      ],
    );
    return row!.isDone ? undefined : row!.id;
  }

  async markSent(id: string): Promise<void> {
    await this.db.query(`UPDATE messages SET sent_at = now(), last_error = NULL WHERE id = $1`, [
      id,
    ]);
  }

  async markFailed(id: string, error: string, isForGood: boolean): Promise<void> {
    await this.db.query(
      `UPDATE messages SET last_error = $2, refused_at = CASE WHEN $3 THEN now() END WHERE id = $1`,
      [id, error, isForGood],
    );
  }

  /** Newest first; to one phone, or to all. For `/dev/messages` only. */
  async newest(to: string | undefined, limit: number): Promise<ShownMessage[]> {
    return this.db.query<ShownMessage[]>(
      `SELECT recipient_phone AS to, body AS text, code, created_at AS at FROM messages
       WHERE $1::text IS NULL OR recipient_phone = $1
       ORDER BY created_at DESC, id DESC LIMIT $2`,
      [to ?? null, limit],
    );
  }

  /** Texts name people's orders and phones: kept a month, to answer questions, then forgotten (L-48). */
  async forgetOld(): Promise<void> {
    await this.db.query(`DELETE FROM messages WHERE created_at < now() - interval '30 days'`);
  }
}
