import { Logger } from '@nestjs/common';
import type { LiveFactKind, LoggedFact } from '../log/live-facts.ts';
import type { LiveSession, ShelfItem } from '../session/session.ts';
import type { EventReads, LiveEvent, Maker } from './events/event-makers.ts';
import { makers } from './live-event.types.ts';
import type { Counters } from './events/stream.events.ts';
import type { RoomReads } from './room-reads.ts';
import { type Moment, type ReaderRole, type RoomDocument, Screen } from './screen.ts';

const FACTS_AT_ONCE = 200;

/** One room in this process: follows the log and tells each screen of it. */
export class Room {
  private readonly logger = new Logger('LiveEvents');
  readonly screens = new Map<string, Screen>();
  /** When the session ended, as this process learnt; streams go on a little longer. */
  overSince: number | undefined;
  private reading: Promise<void> | undefined;
  private mustReadAgain = false;

  constructor(
    readonly sessionId: string,
    private tip: number,
    private readonly reads: RoomReads,
  ) {}

  get lastSeq(): number {
    return this.tip;
  }

  viewers(): number {
    let viewers = 0;
    for (const screen of this.screens.values()) if (screen.role === 'all') viewers += screen.size;
    return viewers;
  }

  screenOf(document: RoomDocument, role: ReaderRole): Screen {
    const key = `${role} ${document.key}`;
    let screen = this.screens.get(key);
    if (!screen) {
      screen = new Screen(document, role, this.tip, (seq, count) => this.history(seq, count));
      this.screens.set(key, screen);
    }
    return screen;
  }

  /** Reads what is new in the log; calls in the meantime make it look once more. */
  read(): Promise<void> {
    if (this.reading) this.mustReadAgain = true;
    this.reading ??= this.readOn()
      .catch((error: unknown) => this.logger.error(`${this.sessionId}: ${String(error)}`))
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }

  count(counters: Counters): void {
    for (const screen of this.screens.values()) void screen.count(counters);
  }

  async close(): Promise<void> {
    await Promise.all([...this.screens.values()].map((screen) => screen.close()));
  }

  private async readOn(): Promise<void> {
    for (;;) {
      this.mustReadAgain = false;
      const facts = await this.reads.factsAfter(this.sessionId, this.tip, FACTS_AT_ONCE);
      const moments = await this.momentsOf(facts);
      if (moments.length > 0) {
        this.tip = moments.at(-1)!.seq;
        for (const screen of this.screens.values()) void screen.tell(moments);
        if (facts.some(({ kind }) => kind === 'SESSION_ENDED')) this.overSince ??= Date.now();
      }
      if (facts.length < FACTS_AT_ONCE && !this.mustReadAgain) return;
    }
  }

  private async history(seq: number, count: number): Promise<Moment[]> {
    return this.momentsOf(await this.reads.factsAfter(this.sessionId, seq, count));
  }

  /** Each fact is made once for all screens; what several need is read once. */
  private momentsOf(facts: readonly LoggedFact[]): Promise<Moment[]> {
    const items = new Map<string, Promise<ShelfItem | null>>();
    let session: Promise<LiveSession> | undefined;
    const reads: EventReads = {
      session: () => (session ??= this.session()),
      item: async (id) => {
        if (id === null) return null;
        if (!items.has(id))
          items.set(
            id,
            this.reads.item(id).then((item) => item ?? null),
          );
        return items.get(id)!;
      },
    };
    return Promise.all(
      facts.map(async (fact) => ({
        seq: fact.seq,
        audience: fact.audience,
        event: await eventOf(fact, reads),
      })),
    );
  }

  private async session(): Promise<LiveSession> {
    const session = await this.reads.session(this.sessionId);
    if (!session) throw new Error(`no live session ${this.sessionId}`);
    return session;
  }
}

const eventOf = (fact: LoggedFact, reads: EventReads): LiveEvent | Promise<LiveEvent> =>
  (makers[fact.kind] as Maker<LiveFactKind>)(fact as never, reads);
