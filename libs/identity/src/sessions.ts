import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@chucun/kernel';
import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import { newToken, TOUCH_SECONDS } from './login.rules.ts';
import { SessionRepository } from './session.repository.ts';
import { tokenHash } from './session-token.ts';
import type { Viewer } from './viewer.ts';

/** Where a session is opened from, to be shown to its owner. */
export interface Place {
  address: string;
  device: string;
}

export interface OpenedSession {
  id: string;
  /** Handed out once; only its hash is kept. */
  token: string;
  expiresAt: Date;
}

/** Longest that another process may still honour a session or role that ended here. */
const REMEMBERED_MS = 3000;

/** Who is asking, by token. A session that ends in this process is refused from that moment on. */
@Injectable()
export class Sessions {
  private readonly remembered = new LRUCache<string, Viewer>({ max: 20_000, ttl: REMEMBERED_MS });
  private forgotten = 0;

  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async viewerOf(token: string | undefined): Promise<Viewer | null> {
    if (!token) return null;
    const hash = tokenHash(token);
    const key = hash.toString('base64');
    const known = this.remembered.get(key);
    if (known) return known;
    const { forgotten } = this;
    const now = this.clock.now();
    const session = await this.sessions.usableByToken(hash, now);
    if (!session) return null;
    if (now.getTime() - session.lastSeenAt.getTime() >= TOUCH_SECONDS * 1000) {
      await this.sessions.touch(session.id, now);
    }
    const { id: sessionId, accountId, grants } = session;
    const viewer: Viewer = { accountId, sessionId, grants };
    // What was read before something was forgotten may be stale already.
    if (forgotten === this.forgotten) this.remembered.set(key, viewer);
    return viewer;
  }

  async open(tx: EntityManager, accountId: string, place: Place): Promise<OpenedSession> {
    const [id, token] = [newId(), newToken()];
    const session = {
      id,
      accountId,
      tokenHash: tokenHash(token),
      address: place.address.slice(0, 60),
      device: place.device.slice(0, 200),
    };
    return { id, token, expiresAt: await this.sessions.insert(tx, session, this.clock.now()) };
  }

  /** Ends every other session of the account; `forget` it after the commit. */
  endOthers(tx: EntityManager, accountId: string, keptId: string): Promise<void> {
    return this.sessions.endOthersOfAccount(tx, accountId, keptId, this.clock.now());
  }

  /** To be called after the commit that ended sessions or changed roles of this account. */
  forget(accountId: string): void {
    this.forgotten += 1;
    for (const [key, viewer] of this.remembered) {
      if (viewer.accountId === accountId) this.remembered.delete(key);
    }
  }
}
