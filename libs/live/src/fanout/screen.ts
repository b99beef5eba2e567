import { Logger } from '@nestjs/common';
import { isChatFrame, messagesOf } from './events/chat.events.ts';
import type { LiveEvent } from './events/event-makers.ts';
import { audienceEvent, type Counters, resyncEvent } from './events/stream.events.ts';
import type { Reader } from './reader.ts';
import { FACTS_MAX, Ring, type Shown } from './ring.ts';
import { chunkOf, goodbye, HEARTBEAT, idsOf, sseEvent } from './sse.rules.ts';

/** What readers asked to be told, the same for all who asked in the same words. */
export interface RoomDocument {
  key: string;
  /** Chat comes in frames, not message by message. */
  isFramed: boolean;
  /** The JSON of one event; never depends on who reads. */
  render(event: LiveEvent): Promise<string>;
}

/** Who may be told what: everybody, or those who run the room. */
export type ReaderRole = 'all' | 'staff';

/** A fact of the log as viewers are told of it. */
export interface Moment {
  seq: number;
  audience: ReaderRole;
  event: LiveEvent;
}

const READERS_AT_ONCE = 200;
/** After a round others get as much time as the round took, up to this; what happens meanwhile goes out together. */
const PAUSE_MS_MAX = 50;
const HEARTBEAT_MS = 15_000;

/**
 * All readers of one room who asked with the same document: each event is rendered once, and the same bytes go to every
 * connection. Readers who fall behind catch up from the ring, or are told to load the room anew.
 */
export class Screen {
  private readonly log = new Logger('LiveEvents');
  private readonly readers = new Set<Reader>();
  private readonly ring: Ring;
  private work: Promise<void> = Promise.resolve();
  private counters: { version: number; told: string; bytes: Buffer | undefined } = {
    version: 0,
    told: '',
    bytes: undefined,
  };
  private isFlowing = false;
  private hasMore = false;
  private lastFlowAt = Date.now();
  private readonly lost = new Set<Reader>();
  private emptySince = Date.now();

  constructor(
    private readonly document: RoomDocument,
    readonly role: ReaderRole,
    tip: number,
    private readonly history: (after: number, count: number) => Promise<Moment[]>,
  ) {
    this.ring = new Ring(tip);
  }

  get size(): number {
    return this.readers.size;
  }

  /** Tells facts that follow all that were told before. */
  tell(moments: readonly Moment[]): Promise<void> {
    // Made at once, whatever is still being made; only the telling waits its turn.
    const shown = Promise.all(moments.map((moment) => this.show(moment)));
    return this.enqueue(async () => {
      this.ring.push(await shown);
      this.flow();
    });
  }

  /** Tells counters, to everybody the newest only. */
  count(counters: Counters): Promise<void> {
    const told = JSON.stringify(counters);
    if (told === this.counters.told) return this.work;
    this.counters.told = told;
    return this.enqueue(async () => {
      const json = await this.document.render(audienceEvent(counters));
      this.counters.bytes = chunkOf(sseEvent(null, json));
      this.counters.version += 1;
      this.flow();
    });
  }

  /** Lets a reader in, from where it stood if that can be bridged. */
  join(reader: Reader): Promise<void> {
    return this.enqueue(async () => {
      const { from } = reader;
      const missed = from ? this.ring.tip - from.seq : 0;
      if (!from) reader.sent = this.ring.tip;
      else if (missed < 0 || missed > FACTS_MAX) reader.sent = -1;
      else await this.bridge(reader, from.seq);
      if (from && from.part > 0 && reader.sent >= this.ring.first && missed > 0) {
        const rest = this.ring.restOf(from);
        if (rest.length > 0) reader.write(chunkOf(...rest));
        reader.sent += 1;
      }
      this.readers.add(reader);
      this.feed(reader);
      if (this.lost.size > 0) await this.resync();
    });
  }

  leave(reader: Reader): void {
    this.readers.delete(reader);
    this.lost.delete(reader);
    if (this.readers.size === 0) this.emptySince = Date.now();
  }

  /** For how long nobody has read here. */
  idleMs(now: number): number {
    return this.readers.size > 0 ? 0 : now - this.emptySince;
  }

  /** Once a second: who fell behind gets on or goes, the silent are shown that the stream is alive. */
  tick(now: number, ageMax: number): void {
    const isSilent = now - this.lastFlowAt >= HEARTBEAT_MS;
    if (isSilent) this.lastFlowAt = now;
    for (const reader of this.readers) {
      if (reader.isLost(now)) reader.drop();
      else if (now - reader.openedAt > ageMax) reader.end(goodbye(reader.sent));
      else if (isSilent && reader.canTake()) reader.write(HEARTBEAT);
    }
    this.flow();
  }

  /** Ends every stream after what was told. */
  close(): Promise<void> {
    return this.enqueue(async () => {
      for (const reader of this.readers) {
        this.feed(reader);
        reader.end(goodbye(this.ring.tip));
      }
    });
  }

  drop(): void {
    for (const reader of this.readers) reader.drop();
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.work = this.work.then(step).catch((error: unknown) => this.log.error(String(error)));
    return this.work;
  }

  private async show({ seq, audience, event }: Moment): Promise<Shown> {
    if (audience === 'staff' && this.role !== 'staff') return { seq, parts: [] };
    const events = isChatFrame(event) && !this.document.isFramed ? messagesOf(event) : [event];
    const told = await Promise.all(events.map((each) => this.document.render(each)));
    const ids = idsOf(seq, told.length);
    return { seq, parts: told.map((json, index) => sseEvent(ids[index]!, json)) };
  }

  private async bridge(reader: Reader, seq: number): Promise<void> {
    const gap = this.ring.first - seq;
    if (gap > 0) {
      const older = await this.history(seq, gap);
      this.ring.prepend(await Promise.all(older.map((moment) => this.show(moment))));
    }
    reader.sent = seq;
  }

  /** Begins to bring everybody to the newest fact; one round at a time, in slices, so that requests get their turn. */
  private flow(): void {
    if (this.isFlowing) {
      this.hasMore = true;
      return;
    }
    this.isFlowing = true;
    this.hasMore = false;
    const round = this.readers.values();
    const begun = Date.now();
    const slice = (): void => {
      for (let done = 0; done < READERS_AT_ONCE; done += 1) {
        const { value: reader } = round.next();
        if (!reader) return this.rest(Date.now() - begun);
        this.feed(reader);
      }
      setImmediate(slice);
    };
    setImmediate(slice);
  }

  private rest(tookMs: number): void {
    if (this.lost.size > 0) void this.enqueue(() => this.resync());
    const on = (): void => {
      this.isFlowing = false;
      if (this.hasMore) this.flow();
    };
    if (tookMs < 2) on();
    else setTimeout(on, Math.min(tookMs, PAUSE_MS_MAX));
  }

  private feed(reader: Reader): void {
    const isToldAll = reader.sent === this.ring.tip;
    if (isToldAll && reader.counters === this.counters.version) return;
    if (!reader.canTake()) return;
    if (reader.sent < this.ring.first) {
      this.lost.add(reader);
      return;
    }
    const news = isToldAll ? undefined : this.ring.after(reader.sent);
    reader.sent = this.ring.tip;
    if (news) reader.write(news);
    if (reader.counters !== this.counters.version && this.counters.bytes) {
      reader.counters = this.counters.version;
      reader.write(this.counters.bytes);
    }
    if (news) this.lastFlowAt = Date.now();
  }

  private async resync(): Promise<void> {
    const seq = this.ring.tip;
    const json = await this.document.render(resyncEvent(seq));
    const bytes = chunkOf(sseEvent(String(seq), json));
    for (const reader of this.lost) {
      reader.write(bytes);
      reader.sent = seq;
    }
    this.lost.clear();
  }
}
