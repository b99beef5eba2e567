/** One asking for the time: when it left, what the server said, when the answer came; all in milliseconds. */
export interface ClockSample {
  sentAt: number;
  serverAt: number;
  gotAt: number;
}

/**
 * How far the server's clock is ahead of this phone's. The quickest answer knows it best: its error is at most half of
 * the time it was under way.
 */
export function offsetOf(samples: readonly ClockSample[]): number {
  const [best] = [...samples].sort((a, b) => a.gotAt - a.sentAt - (b.gotAt - b.sentAt));
  return best ? Math.round(best.serverAt - (best.sentAt + best.gotAt) / 2) : 0;
}

/** Whole seconds until then, rounded up so that 0 means over; undefined where nothing ends. */
export function secondsUntil(at: string | null | undefined, now: number): number | undefined {
  return at ? Math.max(0, Math.ceil((Date.parse(at) - now) / 1000)) : undefined;
}

/** `4:05`, `1:04:05` */
export function countdown(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}
