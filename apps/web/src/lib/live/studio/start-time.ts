/** A day and a time of the clock in China, as two inputs give them; undefined where they make no moment. */
export function momentInChina(day: string, time: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}(:\d{2})?$/.test(time)) return undefined;
  const at = new Date(`${day}T${time.slice(0, 5)}:00+08:00`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** The same back, for the two inputs. */
export function inChina(at: string): { day: string; time: string } {
  const local = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The next full hour from now: where a new session's clock stands before anybody has set it. */
export function nextHour(now: Date): { day: string; time: string } {
  return inChina(
    new Date(Math.ceil((now.getTime() + 60_000) / 3_600_000) * 3_600_000).toISOString(),
  );
}

/** `1:02:03` or `12:34` since a moment. */
export function lasted(fromMs: number, nowMs: number): string {
  const seconds = Math.max(0, Math.floor((nowMs - fromMs) / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${hours > 0 ? two(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** `19:30:05`: a moment of today by the clock in China. */
export const clock = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 19);
