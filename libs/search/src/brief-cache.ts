import { LRUCache } from 'lru-cache';

/** Remembers answers for a moment and lets equal questions share one; a failure is not remembered. */
export class BriefCache<V extends object> {
  private readonly kept: LRUCache<string, Promise<V>>;

  constructor(milliseconds: number, max = 2000) {
    this.kept = new LRUCache({ max, ttl: milliseconds });
  }

  get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.kept.get(key);
    if (known) return known;
    const made = make();
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key));
    return made;
  }

  clear(): void {
    this.kept.clear();
  }
}
