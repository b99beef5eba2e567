/** What one encoding weighs. */
export interface Encoded {
  size: number;
}

export interface Attempt {
  long: number;
  quality: number;
}

/** At most this much of a photo is sent over a poor network (S1). */
export const MAX_SENT_BYTES = 350_000;
const LONG_SIDES = [1600, 1280, 1024, 800] as const;
const QUALITIES = [0.84, 0.74, 0.64, 0.54] as const;

/** From the finest down: lower quality first, because a farmer's buyers zoom; then fewer pixels. */
export const ATTEMPTS: readonly Attempt[] = LONG_SIDES.flatMap((long) =>
  QUALITIES.map((quality) => ({ long, quality })),
);

/**
 * The finest encoding that fits. Sizes fall as quality falls, so within one long side the search goes to the lowest
 * quality first and halves only where that fits: at most four encodings where it fits at once, never sixteen.
 */
export async function finestThatFits<Result extends Encoded>(
  encode: (attempt: Attempt) => Promise<Result>,
  limit = MAX_SENT_BYTES,
): Promise<Result> {
  let smallest: Result | undefined;
  for (const long of LONG_SIDES) {
    const first = await encode({ long, quality: QUALITIES[0] });
    if (first.size <= limit) return first;
    const lowest = await encode({ long, quality: QUALITIES[QUALITIES.length - 1]! });
    smallest = lowest;
    if (lowest.size > limit) continue;
    for (const quality of QUALITIES.slice(1, -1)) {
      const middle = await encode({ long, quality });
      if (middle.size <= limit) return middle;
    }
    return lowest;
  }
  return smallest!;
}

/** Width and height after the long side is brought to `long`; a small photo stays as it is. */
export function fitted(
  width: number,
  height: number,
  long: number,
): { width: number; height: number } {
  const side = Math.max(width, height);
  if (side <= long) return { width, height };
  return {
    width: Math.max(1, Math.round((width * long) / side)),
    height: Math.max(1, Math.round((height * long) / side)),
  };
}
