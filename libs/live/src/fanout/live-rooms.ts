import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { RoomNews } from '../log/room-news.ts';
import { Audience } from './audience.ts';
import { FanoutRepository } from './fanout.repository.ts';
import { Reader, type Wire } from './reader.ts';
import type { Admission } from './room-doors.ts';
import { RoomReads } from './room-reads.ts';
import { Room } from './room.ts';
import type { RoomDocument } from './screen.ts';
import { chunkOf, goodbye, HELLO, type Position } from './sse.rules.ts';
import { Visits } from './visits.ts';

const TICK_MS = 1000;
/** An empty room is kept for whoever comes back after a cut. */
const EMPTY_MS_MAX = 30_000;
/** Streams go on so long after the end, so that everybody sees it. */
const GRACE_MS = 10_000;
const PEAK_EVERY_TICKS = 3;
/** Different documents of one room in one process; each costs an execution per event. */
const SCREENS_MAX = 64;
/** After this a stream ends and the reader comes back, known anew: a right that was taken holds no longer than that. */
const STAFF_MS_MAX = 600_000;
const ALL_MS_MAX = 4 * 3_600_000;

/** The rooms that somebody watches through this process. */
@Injectable()
export class LiveRooms implements OnModuleDestroy {
  private readonly log = new Logger('LiveEvents');
  private readonly rooms = new Map<string, Room>();
  private readonly stopListening: () => void;
  private timer: NodeJS.Timeout | undefined;
  private ticks = 0;

  constructor(
    private readonly reads: RoomReads,
    private readonly rows: FanoutRepository,
    private readonly audience: Audience,
    private readonly visits: Visits,
    news: RoomNews,
  ) {
    this.stopListening = news.listen((sessionId) => void this.rooms.get(sessionId)?.read());
  }

  /** True where one more document would be one too many. */
  isCrowded({ sessionId, role }: Admission, document: RoomDocument): boolean {
    const screens = this.rooms.get(sessionId)?.screens;
    return (
      screens !== undefined &&
      screens.size >= SCREENS_MAX &&
      !screens.has(`${role} ${document.key}`)
    );
  }

  /** Lets a reader into a room and returns how it leaves. The wire carries the body of a chunked answer. */
  join(
    admission: Admission,
    document: RoomDocument,
    wire: Wire,
    from?: Position,
  ): { told: Promise<void>; leave: () => void } {
    const { sessionId, role, accountId } = admission;
    const room = this.roomOf(admission);
    const screen = room.screenOf(document, role);
    const reader = new Reader(wire, from, Date.now());
    const visit = role === 'all' ? this.visits.begin(sessionId, accountId) : undefined;
    wire.write(chunkOf(HELLO));
    let isHere = true;
    const enter = async (): Promise<void> => {
      // What was committed before the reader came must not look new to it, nor a position look like one of tomorrow.
      await room.read();
      if (!isHere) return;
      await screen.join(reader);
      if (!isHere) screen.leave(reader);
      else if (admission.isOver) reader.end(goodbye(room.lastSeq));
    };
    const leave = (): void => {
      if (!isHere) return;
      isHere = false;
      screen.leave(reader);
      if (visit) this.visits.end(visit);
    };
    return { told: enter(), leave };
  }

  /** Looks at everything once, as happens each second. */
  async tick(): Promise<void> {
    const now = Date.now();
    this.ticks += 1;
    this.closeEmpty(now);
    this.audience.count(
      Object.fromEntries([...this.rooms].map(([id, room]) => [id, room.viewers()])),
    );
    for (const room of this.rooms.values())
      for (const screen of room.screens.values())
        screen.tick(now, screen.role === 'staff' ? STAFF_MS_MAX : ALL_MS_MAX);
    if (this.rooms.size > 0) await this.follow(now);
    await this.visits.tick(now);
    if (this.rooms.size === 0 && this.visits.isSettled) this.rest();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopListening();
    this.rest();
    for (const room of this.rooms.values())
      for (const screen of room.screens.values()) screen.drop();
    this.rooms.clear();
    await this.visits.save();
  }

  private roomOf({ sessionId, tip, isOver }: Admission): Room {
    let room = this.rooms.get(sessionId);
    if (!room) {
      room = new Room(sessionId, tip, this.reads);
      if (isOver) room.overSince = Date.now();
      this.rooms.set(sessionId, room);
      this.work();
    }
    return room;
  }

  /** The safety net under the hints: a hint that was lost costs a second, never a fact. */
  private async follow(now: number): Promise<void> {
    const counts = await this.rows.countsOf([...this.rooms.keys()]);
    for (const { id, tip, likes, peak, state } of counts) {
      const room = this.rooms.get(id);
      if (!room) continue;
      if (tip > room.lastSeq) void room.read();
      const viewers = this.audience.viewersOf(id);
      room.count({ viewers, peak: Math.max(peak, viewers), likes });
      if (viewers > peak && state === 'LIVE' && this.ticks % PEAK_EVERY_TICKS === 0)
        await this.rows.raisePeak(id, viewers);
      if (room.overSince !== undefined && now - room.overSince > GRACE_MS) void room.close();
    }
  }

  private closeEmpty(now: number): void {
    for (const [id, room] of this.rooms) {
      for (const [key, screen] of room.screens)
        if (screen.size === 0 && screen.idleMs(now) > EMPTY_MS_MAX) room.screens.delete(key);
      if (room.screens.size === 0) this.rooms.delete(id);
    }
  }

  private work(): void {
    if (this.timer) return;
    const turn = async (): Promise<void> => {
      await this.tick().catch((error: unknown) => this.log.error(String(error)));
      if (this.timer) this.timer = setTimeout(() => void turn(), TICK_MS).unref();
    };
    this.timer = setTimeout(() => void turn(), TICK_MS).unref();
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
