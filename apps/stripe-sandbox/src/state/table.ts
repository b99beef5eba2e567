/** Rows of one kind in the order they came; replacing a row keeps its place. */
export class Table<Row extends { id: string }> {
  readonly #rows = new Map<string, Row>();
  readonly #order: string[] = [];
  readonly #position = new Map<string, number>();

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Oldest first. */
  all(): IterableIterator<Row> {
    return this.#rows.values();
  }

  put(row: Row): void {
    if (!this.#position.has(row.id)) {
      this.#position.set(row.id, this.#order.length);
      this.#order.push(row.id);
    }
    this.#rows.set(row.id, row);
  }

  drop(id: string): void {
    this.#rows.delete(id);
  }

  /** From the neighbour of `id` (or the outer end) towards older rows (-1) or newer ones (1). */
  *from(id: string | undefined, step: 1 | -1): Generator<Row> {
    const end = step === -1 ? this.#order.length : -1;
    let index = (id === undefined ? end : (this.#position.get(id) ?? end)) + step;
    for (; index >= 0 && index < this.#order.length; index += step) {
      const row = this.#rows.get(this.#order[index]!);
      if (row !== undefined) yield row;
    }
  }
}
