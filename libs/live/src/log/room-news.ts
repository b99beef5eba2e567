import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import { PubSub } from '@chucun/platform';

type Listener = (sessionId: string) => void;

const TOPIC = 'live.news';

/**
 * Says that a room's log has grown, here at once and in other processes by their pub/sub. Only a hint: a listener reads
 * the log itself and misses nothing when a hint is lost.
 */
@Injectable()
export class RoomNews implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private readonly self = newId();
  private readonly stop: () => void;

  constructor(private readonly pubSub: PubSub) {
    this.stop = pubSub.subscribe(TOPIC, (message) => {
      const [from, sessionId] = message.split(' ');
      if (from !== this.self && sessionId) this.hear(sessionId);
    });
  }

  tell(sessionId: string): void {
    this.hear(sessionId);
    this.pubSub.publish(TOPIC, `${this.self} ${sessionId}`);
  }

  /** Returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onModuleDestroy(): void {
    this.stop();
  }

  private hear(sessionId: string): void {
    for (const listener of this.listeners) listener(sessionId);
  }
}
