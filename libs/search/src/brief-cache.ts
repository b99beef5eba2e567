import { LRUCache } from 'lru-cache';

interface Kept<V> {
  answer: Promise<V>;
  madeAt: number;
}

/**
 * Remembers answers for a moment and lets equal questions share one; a failure is not remembered. An answer that is
 * past its moment but not yet stale is given once more while the next one is made.
 */
export class BriefCache<V extends object> {
  private readonly kept: LRUCache<string, Kept<V>>;

  constructor(
    private readonly freshMs: number,
    staleMs = freshMs,
  ) {
    this.kept = new LRUCache({ max: 2000, ttl: staleMs });
  }

  get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.kept.get(key);
    if (!known) return this.keep(key, make());
    if (Date.now() - known.madeAt <= this.freshMs) return known.answer;
    // One asker makes it anew; until then everybody gets the old one, kept under a new time.
    this.kept.set(key, { answer: known.answer, madeAt: Date.now() });
    make().then(
      (answer) => this.keep(key, Promise.resolve(answer)),
      () => this.kept.delete(key),
    );
    return known.answer;
  }

  private keep(key: string, answer: Promise<V>): Promise<V> {
    this.kept.set(key, { answer, madeAt: Date.now() });
    answer.catch(() => this.kept.delete(key));
    return answer;
  }

  clear(): void {
    this.kept.clear();
  }
}
