/** Three ridges, far to near, as SVG paths on a ground of `width` × 160. The same seed gives the same hills. */
export function hills(seed: string, width = 400): [string, string, string] {
  const next = numbers(seed);
  const peaks = () => Math.round(((2 + Math.floor(next() * 4)) * width) / 400);
  return [
    ridge(next, { width, middle: 78 + next() * 18, swing: 18 + next() * 30, peaks: peaks() }),
    ridge(next, { width, middle: 102 + next() * 14, swing: 12 + next() * 22, peaks: peaks() }),
    ridge(next, { width, middle: 130 + next() * 8, swing: 6 + next() * 14, peaks: peaks() }),
  ];
}

interface Ridge {
  width: number;
  middle: number;
  swing: number;
  peaks: number;
}

function ridge(next: () => number, { width, middle, swing, peaks }: Ridge): string {
  const step = width / (peaks * 2);
  // Some places begin in a valley, some on a slope; no two peaks are of one height.
  const phase = next() < 0.5 ? 0 : 1;
  const heights = Array.from({ length: peaks * 2 + 1 }, (_, index) =>
    Math.round(middle + ((index + phase) % 2 ? -1 : 1) * swing * (0.1 + next() * 0.9)),
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
