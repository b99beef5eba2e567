import { Injectable } from '@nestjs/common';
import type { StreamName } from '../relay/protocol.ts';

/** How good the host's connection is, in words (T-36). */
export type ConnectionQuality = 'GOOD' | 'WEAK' | 'BAD';

interface OfStream {
  sessionId: string;
  stream: StreamName;
}

/** What happens to the streams of a room. Each is told once per change, however often the engine repeats it. */
export type VideoEvent =
  | ({ kind: 'stream.live' } & OfStream)
  | ({ kind: 'stream.interrupted' } & OfStream)
  | ({ kind: 'stream.ended' } & OfStream)
  | ({
      kind: 'stream.quality';
      quality: ConnectionQuality;
      kbpsIn: number;
      lossIn: number;
    } & OfStream)
  | { kind: 'stream.viewers'; sessionId: string; count: number }
  | { kind: 'recording.ready'; sessionId: string };

type Listener = (event: VideoEvent) => void;

/** Where the rest of live hears of video. */
@Injectable()
export class VideoEvents {
  private readonly listeners = new Set<Listener>();

  /** Returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: VideoEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
