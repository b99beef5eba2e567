import { Injectable } from '@nestjs/common';
import { AuditLog, isOperator, type Viewer } from '@chucun/identity';
import {
  cleanText,
  Clock,
  inTransaction,
  InvalidInput,
  isId,
  newId,
  NotFound,
} from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { mayHostFor } from '../session/session-access.ts';
import type { LiveWord } from './chat.ts';
import { Moderation } from './moderation.ts';
import { readable } from './readings.rules.ts';

const WORDS_MAX = 1000;
const COLUMNS = `id, coop_id AS "coopId", word, effect, added_at AS "addedAt"`;

export interface WordWish {
  coopId: string | null;
  word: string;
  effect: 'HOLD' | 'BLOCK';
}

/** The platform's list is the operators'; a cooperative's list belongs to its hosts and managers. */
export const mayKeepList = (viewer: Viewer, coopId: string | null): boolean =>
  coopId === null ? isOperator(viewer) : isId(coopId) && mayHostFor(viewer, coopId);

/** Words beside those that ship with the platform. Counts within a second, here at once. */
@Injectable()
export class WordList {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditLog,
    private readonly moderation: Moderation,
    private readonly clock: Clock,
  ) {}

  /** A word that is on the list already gets the new effect. */
  async add(viewer: Viewer, wish: WordWish): Promise<LiveWord | NotFound | InvalidInput> {
    if (!mayKeepList(viewer, wish.coopId)) return new NotFound();
    const word = cleanText(wish.word, { field: 'word', label: '屏蔽词', max: 30 });
    if (word instanceof InvalidInput) return word;
    if ([...readable(word)].length < 2)
      return new InvalidInput(
        'word',
        '屏蔽词至少要有两个字，单个字会误伤太多。',
        'A word needs at least two characters; one would hit too much.',
      );
    const added = await inTransaction<LiveWord | InvalidInput>(this.db, async (tx) => {
      const row = await this.insert(tx, viewer, { ...wish, word });
      if (!row)
        return new InvalidInput(
          'word',
          `屏蔽词最多 ${WORDS_MAX} 个，请先删掉一些。`,
          `A list holds at most ${WORDS_MAX} words; remove some first.`,
        );
      await this.tell(tx, viewer, 'live.word_added', row);
      return row;
    });
    this.moderation.forget();
    return added;
  }

  async remove(viewer: Viewer, id: string): Promise<LiveWord | NotFound> {
    if (!isId(id)) return new NotFound();
    const removed = await inTransaction<LiveWord | NotFound>(this.db, async (tx) => {
      const [row] = await tx.query<LiveWord[]>(
        `SELECT ${COLUMNS} FROM live_words WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!row || !mayKeepList(viewer, row.coopId)) return new NotFound();
      await tx.query(`DELETE FROM live_words WHERE id = $1`, [id]);
      await this.tell(tx, viewer, 'live.word_removed', row);
      return row;
    });
    this.moderation.forget();
    return removed;
  }

  /** By word. */
  page(coopId: string | null, limit: number, after: string | null): Promise<LiveWord[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM live_words
       WHERE coop_id IS NOT DISTINCT FROM $1 AND ($3::text IS NULL OR word COLLATE "C" > $3)
       ORDER BY word COLLATE "C" LIMIT $2`,
      [coopId, limit, after],
    );
  }

  /** Undefined where the list is full; the list is locked, so that two cannot fill the last place. */
  private async insert(
    tx: EntityManager,
    viewer: Viewer,
    { coopId, word, effect }: WordWish,
  ): Promise<LiveWord | undefined> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('live_words'), hashtext($1))`, [
      coopId ?? '',
    ]);
    const [row] = await tx.query<LiveWord[]>(
      `INSERT INTO live_words (id, coop_id, word, effect, added_by, added_at)
       SELECT $1, $2::uuid, $3, $4, $5, $6
       WHERE (SELECT count(*) FROM live_words WHERE coop_id IS NOT DISTINCT FROM $2::uuid AND word <> $3) < ${WORDS_MAX}
       ON CONFLICT (coalesce(coop_id, '00000000-0000-0000-0000-000000000000'), word)
       DO UPDATE SET effect = excluded.effect RETURNING ${COLUMNS}`,
      [newId(), coopId, word, effect, viewer.accountId, this.clock.now()],
    );
    return row;
  }

  private tell(tx: EntityManager, viewer: Viewer, action: string, row: LiveWord): Promise<void> {
    return this.audit.add(tx, {
      actorId: viewer.accountId,
      action,
      subjectType: 'live_word',
      subjectId: row.id,
      after: { coopId: row.coopId, word: row.word, effect: row.effect },
    });
  }
}
