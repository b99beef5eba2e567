import { invalidate } from '$app/navigation';

/**
 * Loads a page's rows anew, if the network is there. Without it the framework would leave for the offline page, and the
 * host's camera with it: a dead zone must cost pictures only.
 */
export async function lookAgain(rows: `studio:${string}`): Promise<void> {
  const isThere = await fetch('/live/clock', {
    cache: 'no-store',
    signal: AbortSignal.timeout(4000),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) await invalidate(rows);
}
