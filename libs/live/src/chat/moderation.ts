import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readable } from './moderation.rules.ts';

export interface Verdict {
  effect: 'ALLOW' | 'HOLD' | 'BLOCK';
  /** Kind of the rule: contact, abuse, claim, or `word` for a list of the cooperative. */
  reason: string | null;
}

const ALLOWED: Verdict = { effect: 'ALLOW', reason: null };
const LIST_KEPT_MS = 1000;

interface Word {
  coopId: string | null;
  word: string;
  effect: 'HOLD' | 'BLOCK';
}

/** Judges what is said, by the rules of the platform and the lists of the platform and the cooperative (S19). */
@Injectable()
export class Moderation {
  private words: Promise<Word[]> | undefined;
  private wordsAt = 0;

  constructor(private readonly db: DataSource) {}

  async of(text: string, coopId: string): Promise<Verdict> {
    const read = readable(text);
    const words = await this.list();
    const hit = words.find(
      (word) =>
        (word.coopId === null || word.coopId === coopId) && read.includes(readable(word.word)),
    );
    return hit ? { effect: hit.effect, reason: 'word' } : ALLOWED;
  }

  /** Host and moderators may give the shop's own contacts; abuse and claims bind them too (L-28). */
  async ofStaff(text: string, coopId: string): Promise<Verdict> {
    const verdict = await this.of(text, coopId);
    return verdict.reason === 'contact' ? ALLOWED : verdict;
  }

  private list(): Promise<Word[]> {
    if (!this.words || Date.now() - this.wordsAt > LIST_KEPT_MS) {
      this.wordsAt = Date.now();
      this.words = this.db.query<Word[]>(
        `SELECT coop_id AS "coopId", word, effect FROM live_words LIMIT 10000`,
      );
      this.words.catch(() => (this.words = undefined));
    }
    return this.words;
  }
}
