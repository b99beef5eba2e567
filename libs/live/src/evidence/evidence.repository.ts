import { Injectable } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { EvidenceSource } from './evidence-sources.ts';
import { type EvidenceRecord, recordOf, type SealedContents } from './evidence.rules.ts';

const ROWS_A_PAGE = 1000;

export interface LiveSeal {
  sessionId: string;
  seq: number;
  logHash: string;
  contents: SealedContents;
  keyId: string;
  signature: string;
  sealedAt: Date;
}

export interface EvidenceFault {
  /** Part or object. */
  part: string;
  /** Number in the log, key of a row; null: the whole of it. */
  record: string | null;
  /** What does not fit, in English. */
  fault: string;
}

export interface Verification {
  sessionId: string;
  at: Date;
  records: number;
  files: number;
  faults: EvidenceFault[];
}

@Injectable()
export class EvidenceRepository {
  constructor(private readonly db: DataSource) {}

  /** Records of one kind, a page in memory at a time. */
  async *records(source: EvidenceSource, sessionId: string): AsyncGenerator<EvidenceRecord> {
    let last: string | null = null;
    for (;;) {
      const rows: { key: string }[] = await this.db.query(source.sql, [
        sessionId,
        last,
        ROWS_A_PAGE,
      ]);
      for (const { key, ...record } of rows) {
        yield recordOf(record);
        last = key;
      }
      if (rows.length < ROWS_A_PAGE) return;
    }
  }

  async tipOf(sessionId: string): Promise<{ seq: number; hash: string }> {
    const [row] = await this.db.query<{ seq: number; hash: string }[]>(
      `SELECT last_seq AS seq, last_hash AS hash FROM live_sessions WHERE id = $1`,
      [sessionId],
    );
    return row!;
  }

  async sealOf(sessionId: string): Promise<LiveSeal | undefined> {
    if (!isId(sessionId)) return undefined;
    const [row] = await this.db.query<LiveSeal[]>(
      `SELECT session_id AS "sessionId", seq, log_hash AS "logHash", contents, key_id AS "keyId", signature,
         sealed_at AS "sealedAt"
       FROM live_seals WHERE session_id = $1`,
      [sessionId],
    );
    return row;
  }

  async seal(seal: LiveSeal): Promise<void> {
    await this.db.query(
      `INSERT INTO live_seals (session_id, seq, log_hash, contents, key_id, signature, sealed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [
        seal.sessionId,
        seal.seq,
        seal.logHash,
        JSON.stringify(seal.contents),
        seal.keyId,
        seal.signature,
        seal.sealedAt,
      ],
    );
  }

  /** Sessions that are over, whose last pieces have had their time to arrive, and whose draws are drawn. */
  async toSeal(before: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT s.id FROM live_sessions AS s
       WHERE s.ended_at <= $1 AND s.emptied_at IS NULL
         AND NOT EXISTS (SELECT FROM live_seals WHERE session_id = s.id)
         AND NOT EXISTS (SELECT FROM live_draws WHERE session_id = s.id AND drawn_at IS NULL)
       ORDER BY s.ended_at LIMIT $2`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Sealed sessions, those whose last look is longest ago first. */
  async toVerify(lookedBefore: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT seal.session_id AS id FROM live_seals AS seal
       LEFT JOIN live_verifications AS look ON look.session_id = seal.session_id
       WHERE coalesce(look.at, seal.sealed_at) <= $1 ORDER BY look.at NULLS FIRST LIMIT $2`,
      [lookedBefore, limit],
    );
    return rows.map(({ id }) => id);
  }

  async keep(look: Verification): Promise<void> {
    await this.db.query(
      `INSERT INTO live_verifications (session_id, at, records, files, faults) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (session_id) DO UPDATE SET at = excluded.at, records = excluded.records, files = excluded.files,
         faults = excluded.faults`,
      [look.sessionId, look.at, look.records, look.files, JSON.stringify(look.faults)],
    );
  }

  async lastLookAt(sessionId: string): Promise<Verification | undefined> {
    const [row] = await this.db.query<Verification[]>(
      `SELECT session_id AS "sessionId", at, records, files, faults FROM live_verifications WHERE session_id = $1`,
      [sessionId],
    );
    return row;
  }
}
