import { createHash } from 'node:crypto';
import { canonicalJson } from '../log/live-log.rules.ts';

/** A row as it is hashed and exported: JSON values only, moments as UTC text. */
export type EvidenceRecord = Record<string, unknown>;

/** Dates become text, absent values go. */
export const recordOf = (row: object): EvidenceRecord =>
  JSON.parse(JSON.stringify(row)) as EvidenceRecord;

/** Chains records of one kind: each hash covers the one before and the record itself. */
export class RecordChain {
  private last = '';
  private length = 0;

  /** The record's line in the pack. */
  add(record: EvidenceRecord): string {
    const text = canonicalJson(record);
    this.last = createHash('sha256').update(this.last).update('\n').update(text).digest('hex');
    this.length += 1;
    return `{"hash":"${this.last}","record":${text}}\n`;
  }

  get hash(): string {
    return this.last;
  }

  get count(): number {
    return this.length;
  }
}

/** What was kept of one kind when the session was sealed. */
export interface SealedPart {
  count: number;
  hash: string;
}

export type SealedContents = Record<string, SealedPart>;

/** What a seal's signature covers. */
export const sealText = (seal: {
  sessionId: string;
  seq: number;
  logHash: string;
  contents: SealedContents;
}): string =>
  canonicalJson({
    format: 'chucun-live-seal/1',
    sessionId: seal.sessionId,
    seq: seal.seq,
    logHash: seal.logHash,
    contents: seal.contents,
  });
