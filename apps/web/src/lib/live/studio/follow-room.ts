import type { StudioEvent } from './room-feed.svelte.ts';

const AGAIN_MS = 3000;

/**
 * Hears of everything in a room. Browsers come back by themselves after a cut, from where they were; meanwhile, and where
 * the stream is blocked, the room is loaded anew every few seconds. Returns how to stop.
 */
export function followRoom(
  sessionId: string,
  document: string,
  hear: (event: StudioEvent) => void,
  reload: () => void,
): () => void {
  const asked = new URLSearchParams({
    query: document,
    variables: JSON.stringify({ id: sessionId }),
  });
  const source = new EventSource(`/graphql/stream?${asked}`);
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = (): void => void (timer ??= setInterval(reload, AGAIN_MS));
  source.addEventListener('open', () => {
    clearInterval(timer);
    timer = undefined;
    // What happened between the page's picture of the room and now.
    reload();
  });
  source.addEventListener('next', ({ data }: MessageEvent<string>) => {
    const told = (JSON.parse(data) as { data?: { liveEvents?: StudioEvent } }).data?.liveEvents;
    if (told) hear(told);
  });
  source.addEventListener('error', look);
  return () => {
    clearInterval(timer);
    source.close();
  };
}
