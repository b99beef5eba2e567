/** Money in integer fen (1/100 yuan). Never a fraction, never a float of yuan. */
export type Fen = number;

/** True when `value` is a whole number of fen that JavaScript holds exactly. */
export const isFen = (value: number): boolean => Number.isSafeInteger(value);

/** `amountFen` × `basisPoints` / 10,000, rounded half up (S-6: 5 % of 45.50 is 2.28). */
export function shareOf(amountFen: Fen, basisPoints: number): Fen {
  return divideHalfUp(BigInt(amountFen) * BigInt(basisPoints), 10_000n);
}

/** `amountFen` × `part` / `whole`, rounded half up; 0 when `whole` is 0. */
export function proportionOf(amountFen: Fen, part: number, whole: number): Fen {
  return whole === 0 ? 0 : divideHalfUp(BigInt(amountFen) * BigInt(part), BigInt(whole));
}

function divideHalfUp(numerator: bigint, denominator: bigint): number {
  const sign = numerator < 0n ? -1n : 1n;
  return Number((sign * (2n * sign * numerator + denominator)) / (2n * denominator));
}

/**
 * Splits `totalFen` by `weights` with the largest remainder; ties go to the earlier entry (C-06).
 * The parts always sum to the total. All-zero weights give everything to the first.
 */
export function allocate(totalFen: Fen, weights: readonly number[]): Fen[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? totalFen : 0));
  const exact = weights.map((weight) => BigInt(totalFen) * BigInt(weight));
  const parts = exact.map((value) => Number(value / sum));
  let left = totalFen - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % sum }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder) {
    if (left === 0) break;
    parts[index] = parts[index]! + 1;
    left -= 1;
  }
  return parts;
}
