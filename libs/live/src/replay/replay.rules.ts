/** The item that a room is shown from a moment on; null: none. */
export interface Shown {
  itemId: string | null;
  at: Date;
}

export interface Stretch {
  itemId: string;
  from: Date;
  to: Date;
}

/** Stretches in which one item was shown, from the changes of what is shown; the last one ends with the session. */
export function stretchesOf(shown: readonly Shown[], endedAt: Date): Stretch[] {
  return shown.flatMap(({ itemId, at }, index) => {
    const to = shown[index + 1]?.at ?? endedAt;
    return itemId === null || to <= at ? [] : [{ itemId, from: at, to }];
  });
}

/** How long a price may hold after its session, in days. */
export const EXTENSION_DAYS_MAX = 30;
