import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ChatRepository } from './chat.repository.ts';

const WRITE_MS = 1000;
/** Likes a second of one account, and how many it may save up. */
export const LIKES_PER_SECOND = 20;
export const LIKES_AT_ONCE = 50;

interface Allowance {
  left: number;
  at: number;
}

/**
 * Sums likes in this process and writes a room's sum at most once a second. What was answered as counted is written,
 * also when the process ends; the bound per account holds in each process.
 */
@Injectable()
export class LikeCounter implements OnModuleDestroy {
  private readonly log = new Logger('LiveLikes');
  private readonly sums = new Map<string, number>();
  private readonly allowances = new LRUCache<string, Allowance>({ max: 20_000 });
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private isClosing = false;

  constructor(private readonly chat: ChatRepository) {}

  /** How many of `count` are counted for this account now. */
  async add(sessionId: string, accountId: string, count: number): Promise<number> {
    const counted = this.allowed(accountId, count, Date.now());
    if (counted === 0) return 0;
    this.sums.set(sessionId, (this.sums.get(sessionId) ?? 0) + counted);
    if (this.isClosing) await this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), WRITE_MS);
    return counted;
  }

  /** Likes of a room that are not in its row yet. */
  waitingFor(sessionId: string): number {
    return this.sums.get(sessionId) ?? 0;
  }

  /** Writes what is summed. What could not be written is tried again a second later. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    await this.flush();
  }

  private async write(): Promise<void> {
    const sums = [...this.sums];
    this.sums.clear();
    for (const [sessionId, likes] of sums)
      try {
        await this.chat.addLikes(sessionId, likes);
      } catch (error) {
        this.log.error(`${sessionId}: ${String(error)}`);
        this.sums.set(sessionId, (this.sums.get(sessionId) ?? 0) + likes);
        if (!this.isClosing) this.timer ??= setTimeout(() => void this.flush(), WRITE_MS);
      }
  }

  private allowed(accountId: string, count: number, now: number): number {
    const before = this.allowances.get(accountId) ?? { left: LIKES_AT_ONCE, at: now };
    const earned = ((now - before.at) / 1000) * LIKES_PER_SECOND;
    const left = Math.min(LIKES_AT_ONCE, before.left + earned);
    const counted = Math.min(count, Math.floor(left));
    this.allowances.set(accountId, { left: left - counted, at: now });
    return counted;
  }
}
