import { Injectable } from '@nestjs/common';

type Listener = (sessionId: string) => void;

/**
 * Says that a room's log has grown. Only a hint: a listener reads the log itself and misses nothing when a hint is lost.
 */
@Injectable()
export class RoomNews {
  private readonly listeners = new Set<Listener>();

  tell(sessionId: string): void {
    for (const listener of this.listeners) listener(sessionId);
  }

  /** Returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
