/**
 * The subtraction attack: what can be reckoned from published sums by adding and subtracting any of them any number of
 * times. Sums are vectors over unknown amounts; a set of amounts is given away where its own vector lies in their span.
 */
const PRIME = 1_000_003;

const powerOf = (base: number, exponent: number): number => {
  let result = 1;
  for (let [square, rest] = [base % PRIME, exponent]; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
};

export class SubtractionAttack {
  private readonly places = new Map<string, number>();
  private readonly pivots: (Float64Array | undefined)[] = [];
  private readonly seen = new Set<string>();

  /** Every amount that nobody has told to be zero; the attacker does not know which of them are. */
  constructor(unknowns: readonly string[]) {
    unknowns.forEach((name, index) => this.places.set(name, index));
  }

  /** The attacker reads a sum. Amounts outside the unknowns are known to be nothing. */
  learn(names: readonly string[]): void {
    const key = [...names].sort().join('|');
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const rest = this.reduced(names);
    const at = rest.findIndex((value) => value !== 0);
    if (at < 0) return;
    const inverse = powerOf(rest[at]!, PRIME - 2);
    this.pivots[at] = rest.map((value) => (value * inverse) % PRIME);
  }

  /** True where the sum of these amounts can be reckoned from what was read. */
  knows(names: readonly string[]): boolean {
    return this.reduced(names).every((value) => value === 0);
  }

  private reduced(names: readonly string[]): Float64Array {
    const vector = new Float64Array(this.places.size);
    for (const name of names) {
      const place = this.places.get(name);
      if (place !== undefined) vector[place] = 1;
    }
    for (let at = 0; at < vector.length; at++) {
      const [factor, pivot] = [vector[at]!, this.pivots[at]];
      if (factor === 0 || !pivot) continue;
      for (let next = at; next < vector.length; next++)
        vector[next] = (vector[next]! + (PRIME - factor) * pivot[next]!) % PRIME;
    }
    return vector;
  }
}
