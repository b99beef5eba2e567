import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import { PubSub } from '@chucun/platform';

const TOPIC = 'live.audience';
/** A process that has not spoken for so long counts no more. */
const HEARD_MS_MAX = 5000;

type Counts = Record<string, number>;

/** How many watch each room now, over all processes: each tells its own count once a second. */
@Injectable()
export class Audience implements OnModuleDestroy {
  private readonly self = newId();
  private readonly others = new Map<string, { at: number; counts: Counts }>();
  private own: Counts = {};
  private hasSpoken = false;
  private readonly stop: () => void;

  constructor(private readonly pubSub: PubSub) {
    this.stop = pubSub.subscribe(TOPIC, (message) => this.hear(message));
  }

  viewersOf(sessionId: string): number {
    const from = Date.now() - HEARD_MS_MAX;
    let viewers = this.own[sessionId] ?? 0;
    for (const { at, counts } of this.others.values())
      if (at > from) viewers += counts[sessionId] ?? 0;
    return viewers;
  }

  /** What this process counts, by session; rooms that are not named have nobody. */
  count(own: Counts): void {
    const hasViewers = Object.keys(own).length > 0;
    this.own = own;
    if (hasViewers || this.hasSpoken)
      this.pubSub.publish(TOPIC, JSON.stringify({ from: this.self, counts: own }));
    this.hasSpoken = hasViewers;
  }

  onModuleDestroy(): void {
    this.count({});
    this.stop();
  }

  private hear(message: string): void {
    const { from, counts } = JSON.parse(message) as { from: string; counts: Counts };
    if (from === this.self) return;
    const now = Date.now();
    this.others.set(from, { at: now, counts });
    for (const [other, { at }] of this.others)
      if (now - at > HEARD_MS_MAX) this.others.delete(other);
  }
}
