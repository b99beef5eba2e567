/** Arithmetic of the charts. A hidden cell has no length of its own anywhere: all are drawn alike (S-34). */

/** How wide every hidden bar is, of 1000, whatever is hidden. */
export const HIDDEN_WIDTH = 180;
/** Room at the right of the longest bar, of 1000. */
const FULL_WIDTH = 1000;

/** Widths of bars of 1000. The scale is made by the published values alone. */
export function barWidths(values: readonly (number | null)[]): number[] {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  return values.map((value) =>
    value === null ? HIDDEN_WIDTH : Math.max(0, Math.round((value * FULL_WIDTH) / most)),
  );
}

/** The next 1, 2 or 5 times a power of ten at or above a value, for the top of an axis. */
export function axisTop(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value);
  return (step ?? 10) * power;
}

/** A line through the published points of a plot of 1000 × 1000; it is broken where a value is hidden. */
export function linePath(values: readonly (number | null)[], top: number): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const isOpen = (values[index - 1] ?? null) !== null;
      return `${isOpen ? 'L' : 'M'}${across(index, values.length)} ${down(value, top)}`;
    })
    .join('');
}

/** Published points between two hidden ones: no line touches them, so each is drawn as a dot. */
export function loneDots(values: readonly (number | null)[], top: number): string {
  return values
    .map((value, index) => {
      const isLone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
      if (value === null || !isLone) return '';
      return `M${across(index, values.length)} ${down(value, top)}h0.01`;
    })
    .join('');
}

const down = (value: number, top: number): number => 1000 - Math.round((value * 1000) / top);

/** Where a point stands in its slot of 1000: in the middle, so that the first and last have room. */
export const across = (index: number, count: number): number =>
  Math.round(((index + 0.5) * 1000) / Math.max(1, count));

/** Runs of hidden values as slots of 1000, to be hatched from top to bottom. */
export function hiddenRuns(values: readonly (number | null)[]): { x: number; width: number }[] {
  const slot = 1000 / Math.max(1, values.length);
  const runs: { x: number; width: number }[] = [];
  values.forEach((value, index) => {
    if (value !== null) return;
    const last = runs.at(-1);
    if (last && index > 0 && values[index - 1] === null) last.width += slot;
    else runs.push({ x: index * slot, width: slot });
  });
  return runs.map(({ x, width }) => ({ x: Math.round(x), width: Math.round(width) }));
}
