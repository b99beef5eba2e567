import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SearchDocument } from './search-document.ts';
import { isHan, syllablesOf } from './segmenter.ts';
import { isSlip, spokenRank } from './spelling.rules.ts';

export interface KnownWord {
  word: string;
  syllables: readonly string[];
  /** In how many names it stood when the index was last rebuilt. */
  uses: number;
}

const CHECK_MS = 2000;
const BATCH = 5000;

/** The words of all product names, with their sound: what pinyin, initials and slips are matched against. */
@Injectable()
export class Vocabulary {
  private words = new Map<string, KnownWord>();
  private bySound = new Map<string, KnownWord[]>();
  private byInitial = new Map<string, KnownWord[]>();
  private version: number | undefined;
  private checkedAt = 0;
  private checking: Promise<void> | undefined;

  constructor(private readonly db: DataSource) {}

  /** Reads what changed, at most every two seconds; only the first reading is waited for. */
  async fresh(): Promise<void> {
    if (this.version !== undefined && Date.now() - this.checkedAt < CHECK_MS) return;
    this.checking ??= this.refresh().finally(() => {
      this.checking = undefined;
    });
    if (this.version === undefined) await this.checking;
    else this.checking.catch(() => undefined);
  }

  async refresh(): Promise<void> {
    const [row] = await this.db.query<{ version: number }[]>(
      `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS version FROM search_words_version`,
    );
    this.checkedAt = Date.now();
    if (row!.version === this.version) return;
    const rows = await this.db.query<{ word: string; pinyin: string; uses: number }[]>(
      `SELECT word, pinyin, uses FROM search_words ORDER BY uses DESC, word`,
    );
    this.words.clear();
    this.bySound.clear();
    this.byInitial.clear();
    for (const { word, pinyin, uses } of rows)
      this.add({ word, syllables: pinyin.split(' '), uses });
    this.version = row!.version;
  }

  private add(known: KnownWord): void {
    this.words.set(known.word, known);
    const sound = known.syllables.join('');
    append(this.bySound, sound, known);
    append(this.byInitial, sound[0] ?? '', known);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Words of exactly this sound, the most used first. */
  soundingLike(sound: string): readonly KnownWord[] {
    return this.bySound.get(sound) ?? [];
  }

  /** Words that letters may stand for: full pinyin, initials, or both mixed, or the beginning of it. The best first. */
  spelledBy(letters: string, limit: number): KnownWord[] {
    const found: { known: KnownWord; rank: number }[] = [];
    for (const known of this.byInitial.get(letters[0] ?? '') ?? []) {
      const rank = spokenRank(known.syllables, letters);
      if (rank !== undefined) found.push({ known, rank });
    }
    const best = Math.min(...found.map(({ rank }) => rank));
    // Where something is spelled in full, what only begins so is left out.
    const kept = best === 0 ? found.filter(({ rank }) => rank === 0) : found;
    return kept
      .sort((a, b) => a.rank - b.rank || b.known.uses - a.known.uses)
      .slice(0, limit)
      .map(({ known }) => known);
  }

  /** The most used word whose sound is one slip away: pinguo for pingguo. */
  slipOf(sound: string): KnownWord | undefined {
    if (sound.length < 4) return undefined;
    let best: KnownWord | undefined;
    for (const [other, [known]] of this.bySound)
      if (known && isSlip(sound, other) && known.uses > (best?.uses ?? 0)) best = known;
    return best;
  }

  /** Words that begin with these characters, the most used first. */
  beginningWith(text: string, limit: number): KnownWord[] {
    const found: KnownWord[] = [];
    for (const known of this.words.values()) {
      if (found.length === limit) break;
      if (known.word.startsWith(text)) found.push(known);
    }
    return found;
  }

  /** Adds the words of new documents. */
  async learn(documents: readonly SearchDocument[]): Promise<void> {
    const fresh = [...countsOf(documents)].filter(([word]) => !this.words.has(word));
    if (fresh.length === 0) return;
    await insert(this.db.manager, new Map(fresh));
    await this.db.query(`SELECT nextval('search_words_version')`);
    await this.refresh();
  }

  /** Forgets everything and counts anew. */
  async relearn(counts: ReadonlyMap<string, number>): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(`DELETE FROM search_words`);
      await insert(tx, counts);
    });
    await this.db.query(`SELECT nextval('search_words_version')`);
    await this.refresh();
  }
}

async function insert(tx: EntityManager, counts: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  for (let start = 0; start < rows.length; start += BATCH) {
    const page = rows.slice(start, start + BATCH);
    await tx.query(
      `INSERT INTO search_words (word, pinyin, uses)
       SELECT * FROM unnest($1::text[], $2::text[], $3::int[]) ON CONFLICT (word) DO NOTHING`,
      [
        page.map(([word]) => word),
        page.map(([word]) => syllablesOf(word).join(' ')),
        page.map(([, uses]) => uses),
      ],
    );
  }
}

function append<K>(index: Map<K, KnownWord[]>, key: K, known: KnownWord): void {
  const list = index.get(key);
  if (list) list.push(known);
  else index.set(key, [known]);
}

/** How many names each word stands in; single characters and numbers teach nothing. */
export function countsOf(
  documents: readonly SearchDocument[],
  counts = new Map<string, number>(),
): Map<string, number> {
  for (const { nameWords } of documents)
    for (const word of nameWords)
      if (word.length > 1 && word.length <= 8 && isHan(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
