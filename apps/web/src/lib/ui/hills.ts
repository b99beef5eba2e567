/** Three ridges, far to near, as SVG paths on a 400 × 160 ground. The same seed gives the same hills. */
export function hills(seed: string): [string, string, string] {
  const next = numbers(seed);
  return [ridge(next, 84, 26, 5), ridge(next, 108, 20, 4), ridge(next, 134, 14, 3)];
}

function ridge(next: () => number, middle: number, swing: number, peaks: number): string {
  const step = 400 / (peaks * 2);
  const heights = Array.from({ length: peaks * 2 + 1 }, (_, index) =>
    Math.round(middle + (index % 2 ? -1 : 1) * swing * (0.35 + next() * 0.65)),
  );
  let path = `M0 160V${heights[0]}`;
  for (let index = 1; index < heights.length; index += 1) {
    const [x0, x1] = [Math.round((index - 1) * step), Math.round(index * step)];
    const bend = Math.round((x0 + x1) / 2);
    path += `C${bend} ${heights[index - 1]} ${bend} ${heights[index]} ${x1} ${heights[index]}`;
  }
  return `${path}V160Z`;
}

/** A small generator of numbers in [0, 1) that needs no state beyond its seed. */
function numbers(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 1;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}
