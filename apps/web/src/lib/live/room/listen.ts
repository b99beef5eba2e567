import { EVENTS } from './documents.ts';
import type { RoomEvent } from './room-state.ts';

export interface Listener {
  onEvent: (event: RoomEvent) => void;
  /** `lost`: the browser tries again by itself. `blocked`: it gave up, or nothing ever came. */
  onLink: (link: 'open' | 'lost' | 'blocked') => void;
}

const OPEN_WITHIN_MS = 8_000;
const AGAIN_MS = 30_000;

/**
 * Hears what happens in a room. A cut is bridged by the server from the last event on (`Last-Event-ID`), so nothing is
 * missed and nothing comes twice.
 */
export function listen(sessionId: string, listener: Listener): () => void {
  const variables = JSON.stringify({ sessionId });
  const address = `/graphql/stream?${new URLSearchParams({ query: EVENTS, variables })}`;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    source?.close();
    listener.onLink('blocked');
    clearTimeout(timer);
    timer = setTimeout(open, AGAIN_MS);
  };
  const open = (): void => {
    source = new EventSource(address);
    timer = setTimeout(again, OPEN_WITHIN_MS);
    source.addEventListener('open', () => {
      clearTimeout(timer);
      listener.onLink('open');
    });
    source.addEventListener('error', () => {
      if (source?.readyState === EventSource.CLOSED) again();
      else listener.onLink('lost');
    });
    source.addEventListener('complete', () => source?.close());
    source.addEventListener('next', ({ data }: MessageEvent<string>) => {
      const told = (JSON.parse(data) as { data?: { liveEvents?: RoomEvent } }).data?.liveEvents;
      if (told) listener.onEvent(told);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
