import { Journal } from './journal.ts';
import { type Kind, type Kinds } from './kinds.ts';
import { Table } from './table.ts';

const REPLACED_ROWS_TOLERATED = 1_000;
/** Stripe may forget a key after a day. */
export const ANSWER_KEPT_SECONDS = 24 * 3600;

type Put = { [K in Kind]: [K, Kinds[K]] }[Kind];
interface Line {
  put?: Put[];
  drop?: [Kind, string][];
}

/** Rows as one request sees them while it works: its own changes over what is committed. */
export class Change {
  readonly #staged = new Map<string, Put>();
  readonly #dropped: [Kind, string][] = [];

  constructor(private readonly store: Store) {}

  get<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    const staged = this.#staged.get(`${kind} ${id}`);
    return staged === undefined ? this.store.get(kind, id) : (staged[1] as Kinds[K]);
  }

  put<K extends Kind>(kind: K, row: Kinds[K]): void {
    this.#staged.set(`${kind} ${row.id}`, [kind, row] as unknown as Put);
  }

  drop(kind: Kind, id: string): void {
    this.#dropped.push([kind, id]);
  }

  line(): Line | undefined {
    const put = [...this.#staged.values()];
    if (put.length === 0 && this.#dropped.length === 0) return undefined;
    return {
      ...(put.length > 0 ? { put } : {}),
      ...(this.#dropped.length > 0 ? { drop: this.#dropped } : {}),
    };
  }
}

/** Everything the sandbox knows, in memory, with its journal. */
export class Store {
  readonly #tables = new Map<Kind, Table<{ id: string }>>();
  readonly #listeners: ((puts: readonly Put[]) => void)[] = [];
  #journal: Journal | undefined;

  constructor(file: string | undefined, nowSeconds: number) {
    if (file === undefined) return;
    let lines = 0;
    Journal.replay(file, (line) => {
      lines += (line as Line).put?.length ?? 0;
      this.#apply(line as Line);
    });
    for (const answer of [...this.table('first_answer').all()])
      if (answer.at + ANSWER_KEPT_SECONDS <= nowSeconds) this.table('first_answer').drop(answer.id);
    if (lines > this.#size() + REPLACED_ROWS_TOLERATED) Journal.rewrite(file, this.#lines());
    this.#journal = new Journal(file);
  }

  table<K extends Kind>(kind: K): Table<Kinds[K]> {
    const known = this.#tables.get(kind);
    if (known !== undefined) return known as unknown as Table<Kinds[K]>;
    const fresh = new Table<Kinds[K]>();
    this.#tables.set(kind, fresh as unknown as Table<{ id: string }>);
    return fresh;
  }

  get<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    return this.table(kind).get(id);
  }

  /** Runs `work`, writes all it changed as one line, then shows it. When `work` throws, nothing happened. */
  change<T>(work: (change: Change) => T): T {
    const change = new Change(this);
    const result = work(change);
    const line = change.line();
    if (line === undefined) return result;
    this.#journal?.append(line);
    this.#apply(line);
    for (const listener of this.#listeners) listener(line.put ?? []);
    return result;
  }

  /** Forgets every row, in one change. Listeners hear of what comes, never of what goes: see `Money.forget`. */
  forget(): void {
    this.change((change) => {
      for (const [kind, table] of this.#tables)
        for (const row of table.all()) change.drop(kind, row.id);
    });
  }

  /** Called after each commit, and once with all that is there. */
  onCommit(listener: (puts: readonly Put[]) => void): void {
    this.#listeners.push(listener);
    for (const line of this.#lines()) listener(line.put ?? []);
  }

  close(): void {
    this.#journal?.close();
  }

  #apply(line: Line): void {
    for (const [kind, row] of line.put ?? []) this.table(kind).put(row as never);
    for (const [kind, id] of line.drop ?? []) this.table(kind).drop(id);
  }

  *#lines(): Generator<Line> {
    for (const [kind, table] of this.#tables)
      for (const row of table.all()) yield { put: [[kind, row] as unknown as Put] };
  }

  #size(): number {
    return [...this.#tables.values()].reduce((sum, table) => sum + table.size, 0);
  }
}
