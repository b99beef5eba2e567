import { randomUUID } from 'node:crypto';
import type { RelayNews, StreamName } from './protocol.ts';
import type { RecorderSink } from './recorder.ts';

/** Tells the pieces of a stream's recording to the api, which keeps them. */
export function recordingTo(
  room: string,
  stream: StreamName,
  tell: (news: RelayNews) => void,
): Pick<RecorderSink, 'partBegins'> {
  return {
    partBegins(codecs, startedAt) {
      const part = randomUUID();
      let n = 0;
      return {
        init: (init) => tell({ news: 'part', room, stream, part, codecs, startedAt, init }),
        fragment: (bytes, at, duration) =>
          tell({
            news: 'segment',
            part,
            n: n++,
            startedAt: Math.round(startedAt + at * 1000),
            durationMs: Math.max(1, Math.round(duration * 1000)),
            bytes,
          }),
        done: () => tell({ news: 'part-done', part }),
      };
    },
  };
}
