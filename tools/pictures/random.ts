/** Chance that always falls the same way for the same words. */
export class Random {
  private state: number;

  constructor(private readonly seed: string) {
    let hash = 0x81_1c_9d_c5;
    for (const character of seed) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01_00_01_93);
    this.state = hash >>> 0;
    // The first draws of neighbouring seeds are alike; these are thrown away.
    for (let round = 0; round < 4; round += 1) this.next();
  }

  /** 0 ≤ value < 1. */
  next(): number {
    this.state = (this.state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)]!;
  }

  /** All of them, in an order of chance. */
  shuffled<T>(choices: readonly T[]): T[] {
    return choices
      .map((choice) => [this.next(), choice] as const)
      .sort(([a], [b]) => a - b)
      .map(([, choice]) => choice);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A stream of its own, so that drawing more of one thing moves nothing else. */
  branch(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }
}
