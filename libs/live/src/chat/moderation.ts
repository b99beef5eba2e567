import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Verdict } from './chat.ts';
import { judge } from './moderation.rules.ts';
import { readable } from './readings.rules.ts';

/** Together with the reading itself, a change counts within a second in every process. */
const LIST_KEPT_MS = 800;

interface Word {
  coopId: string | null;
  read: string;
  effect: 'HOLD' | 'BLOCK';
}

/** Judges what is said, by the rules of the platform and the lists of the platform and the cooperative (S19). */
@Injectable()
export class Moderation {
  private words: Promise<Word[]> | undefined;
  private wordsAt = 0;

  constructor(private readonly db: DataSource) {}

  async of(text: string, coopId: string): Promise<Verdict> {
    return (await this.both(text, coopId)).all;
  }

  /** Host and moderators may give the shop's own contacts; abuse and claims bind them too (L-23, L-28). */
  async ofStaff(text: string, coopId: string): Promise<Verdict> {
    return (await this.both(text, coopId)).staff;
  }

  /** For everybody, and for the staff of a room. */
  async both(text: string, coopId: string): Promise<{ all: Verdict; staff: Verdict }> {
    const byList = await this.byList(text, coopId);
    if (byList?.effect === 'BLOCK') return { all: byList, staff: byList };
    const all = judge(text);
    const staff = judge(text, true);
    return {
      all: all.effect === 'ALLOW' ? (byList ?? all) : all,
      staff: staff.effect === 'ALLOW' ? (byList ?? staff) : staff,
    };
  }

  /** Reads the lists anew for the next message. */
  forget(): void {
    this.words = undefined;
  }

  private async byList(text: string, coopId: string): Promise<Verdict | undefined> {
    const read = readable(text);
    const hits = (await this.list()).filter(
      (word) => (word.coopId === null || word.coopId === coopId) && read.includes(word.read),
    );
    const hit = hits.find(({ effect }) => effect === 'BLOCK') ?? hits[0];
    return hit && { effect: hit.effect, reason: 'word' };
  }

  private list(): Promise<Word[]> {
    if (!this.words || Date.now() - this.wordsAt > LIST_KEPT_MS) {
      this.wordsAt = Date.now();
      const words = this.read();
      words.catch(() => (this.words = undefined));
      this.words = words;
    }
    return this.words;
  }

  private async read(): Promise<Word[]> {
    const rows = await this.db.query<
      { coopId: string | null; word: string; effect: Word['effect'] }[]
    >(`SELECT coop_id AS "coopId", word, effect FROM live_words LIMIT 100000`);
    return rows
      .map(({ coopId, word, effect }) => ({ coopId, read: readable(word), effect }))
      .filter(({ read }) => read.length > 0);
  }
}
