/** One plain line per tenth of a long step, for a terminal or a log. */
export class Progress {
  private done = 0;
  private told = 0;

  constructor(
    private readonly label: string,
    private readonly all: number,
  ) {}

  step(count = 1): void {
    this.done += count;
    const tenth = Math.floor((this.done * 10) / this.all);
    if (tenth <= this.told) return;
    this.told = tenth;
    console.log(`  ${this.label} ${Math.min(this.done, this.all)}/${this.all}`);
  }
}

/** Runs `work` over `items`, at most `width` at a time, in their order. */
export async function inPool<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const lane = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
