import { Injectable } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { StreamName } from '../relay/protocol.ts';
import type { PlacedSegment, Segment } from './segment.ts';

export interface PartBegin {
  sessionId: string;
  stream: StreamName;
  codecs: string;
  startedAt: Date;
}

export type PartState = 'RECORDING' | 'READY' | 'UNSUPPORTED_CODEC';

const COLUMNS = `part, n, storage_key AS "storageKey", started_at AS "startedAt", duration_ms AS "durationMs", bytes, sha256`;

/** What has been recorded of each session, segment by segment. */
@Injectable()
export class RecordingsRepository {
  constructor(private readonly db: DataSource) {}

  /** Begins the next part and gives its number. `initKey` names the beginning's object, given the number. */
  async begin(
    part: PartBegin,
    initKey: ((part: number) => string) | null,
    initSha256: string | null = null,
  ): Promise<number> {
    return this.db.transaction(async (tx) => {
      // Two parts of a session begin one after the other, so that their numbers have no gap.
      await tx.query(`SELECT 1 FROM live_sessions WHERE id = $1 FOR NO KEY UPDATE`, [
        part.sessionId,
      ]);
      const [row] = await tx.query<{ next: number }[]>(
        `SELECT coalesce(max(part) + 1, 0) AS next FROM live_recordings WHERE session_id = $1 AND stream = $2`,
        [part.sessionId, part.stream],
      );
      const number = row!.next;
      const state: PartState = initKey ? 'RECORDING' : 'UNSUPPORTED_CODEC';
      await tx.query(
        `INSERT INTO live_recordings (session_id, stream, part, state, codecs, init_key, started_at, init_sha256)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          part.sessionId,
          part.stream,
          number,
          state,
          part.codecs,
          initKey?.(number) ?? null,
          part.startedAt,
          initSha256,
        ],
      );
      return number;
    });
  }

  async add(sessionId: string, stream: StreamName, segment: Segment): Promise<void> {
    await this.db.query(
      `INSERT INTO live_segments (session_id, stream, part, n, storage_key, started_at, duration_ms, bytes, sha256)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [
        sessionId,
        stream,
        segment.part,
        segment.n,
        segment.storageKey,
        segment.startedAt,
        segment.durationMs,
        segment.bytes,
        segment.sha256,
      ],
    );
  }

  async finish(sessionId: string, stream: StreamName, part: number): Promise<void> {
    await this.db.query(
      `UPDATE live_recordings SET state = 'READY'
       WHERE session_id = $1 AND stream = $2 AND part = $3 AND state = 'RECORDING'`,
      [sessionId, stream, part],
    );
  }

  /** All segments of a stream in order. */
  async ofSession(sessionId: string, stream: StreamName): Promise<Segment[]> {
    if (!isId(sessionId)) return [];
    return this.db.query<Segment[]>(
      `SELECT ${COLUMNS} FROM live_segments WHERE session_id = $1 AND stream = $2 ORDER BY part, n`,
      [sessionId, stream],
    );
  }

  /** The newest segments, oldest first. */
  async newest(sessionId: string, stream: StreamName, count: number): Promise<PlacedSegment[]> {
    if (!isId(sessionId)) return [];
    return this.db.query<PlacedSegment[]>(
      `SELECT * FROM (
         SELECT ${COLUMNS}, (row_number() OVER (ORDER BY part, n))::int - 1 AS index,
           (dense_rank() OVER (ORDER BY part))::int - 1 AS breaks
         FROM live_segments WHERE session_id = $1 AND stream = $2
         ORDER BY part DESC, n DESC LIMIT $3
       ) AS latest ORDER BY part, n`,
      [sessionId, stream, count],
    );
  }

  /** Name, type and fingerprint of one object of a session; `n` null: the beginning of the part. */
  async objectOf(
    sessionId: string,
    stream: StreamName,
    part: number,
    n: number | null,
  ): Promise<{ key: string; sha256: string | null } | undefined> {
    if (!isId(sessionId)) return undefined;
    const [row] = await this.db.query<{ key: string; sha256: string | null }[]>(
      n === null
        ? `SELECT init_key AS key, NULL AS sha256 FROM live_recordings
           WHERE session_id = $1 AND stream = $2 AND part = $3 AND init_key IS NOT NULL`
        : `SELECT storage_key AS key, sha256 FROM live_segments
           WHERE session_id = $1 AND stream = $2 AND part = $3 AND n = $4`,
      n === null ? [sessionId, stream, part] : [sessionId, stream, part, n],
    );
    return row;
  }

  async statesOf(sessionId: string): Promise<{ state: PartState; segments: number }[]> {
    if (!isId(sessionId)) return [];
    return this.db.query<{ state: PartState; segments: number }[]>(
      `SELECT r.state, count(s.n)::int AS segments FROM live_recordings AS r
       LEFT JOIN live_segments AS s USING (session_id, stream, part)
       WHERE r.session_id = $1 AND r.stream = 'main' GROUP BY r.part, r.state ORDER BY r.part`,
      [sessionId],
    );
  }
}
