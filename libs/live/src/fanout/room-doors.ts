import { Injectable } from '@nestjs/common';
import { managesCoop, type Viewer } from '@chucun/identity';
import { LRUCache } from 'lru-cache';
import type { SessionState } from '../session/session.ts';
import { FanoutRepository, type RoomDoor } from './fanout.repository.ts';
import type { ReaderRole } from './screen.ts';

const PUBLIC: readonly SessionState[] = ['SCHEDULED', 'LIVE', 'ENDED', 'ARCHIVED'];
/** Thousands come in one moment; a room is looked up once a second for them. */
const KNOWN_MS = 1000;

/** Leave to read a room. */
export interface Admission {
  sessionId: string;
  role: ReaderRole;
  /** Nothing will follow what is in the log. */
  isOver: boolean;
  tip: number;
  accountId: string | null;
}

/** Says who may read a room, and whether as one of those who run it. */
@Injectable()
export class RoomDoors {
  private readonly known = new LRUCache<string, Promise<RoomDoor | undefined>>({
    max: 2000,
    ttl: KNOWN_MS,
  });

  constructor(private readonly rows: FanoutRepository) {}

  /** Undefined where there is no such room, or not for this viewer. */
  async admit(sessionId: string, viewer: Viewer | null): Promise<Admission | undefined> {
    const door = await this.doorOf(sessionId);
    if (!door) return undefined;
    const isStaff = viewer !== null && isStaffOf(door, viewer);
    if (!isStaff && !PUBLIC.includes(door.state)) return undefined;
    return {
      sessionId,
      role: isStaff ? 'staff' : 'all',
      isOver: door.state === 'ENDED' || door.state === 'ARCHIVED',
      tip: door.tip,
      accountId: viewer?.accountId ?? null,
    };
  }

  private doorOf(sessionId: string): Promise<RoomDoor | undefined> {
    const known = this.known.get(sessionId);
    if (known) return known;
    const door = this.rows.doorOf(sessionId);
    this.known.set(sessionId, door);
    door.catch(() => this.known.delete(sessionId));
    return door;
  }
}

/** The host, the cooperative's managers, operators and the room's moderators. */
const isStaffOf = (door: RoomDoor, viewer: Viewer): boolean =>
  door.hostId === viewer.accountId ||
  managesCoop(viewer, door.coopId) ||
  door.moderatorIds.includes(viewer.accountId);
