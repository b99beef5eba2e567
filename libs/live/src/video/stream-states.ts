import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { StreamName } from '../relay/protocol.ts';
import { connectionQuality } from './quality.rules.ts';
import { VideoEvents, type ConnectionQuality } from './video-events.ts';

/** A lost phone may come back within this time as if nothing had been (seconds of T-36's "host away"). */
const GRACE_MS = 60_000;

/** What is known of one stream now. */
export interface StreamState {
  phase: 'LIVE' | 'INTERRUPTED' | 'ENDED';
  kbpsIn: number;
  lossIn: number;
  quality: ConnectionQuality;
}

interface Tracked extends StreamState {
  grace?: NodeJS.Timeout;
}

/** Makes changes of streams out of what an engine reports, which may come twice or in a strange order. */
@Injectable()
export class StreamStates implements OnModuleDestroy {
  private readonly streams = new Map<string, Tracked>();
  private readonly viewerCounts = new Map<string, number>();

  constructor(private readonly events: VideoEvents) {}

  live(sessionId: string, stream: StreamName): void {
    const known = this.streams.get(keyOf(sessionId, stream));
    clearTimeout(known?.grace);
    const isNews = known?.phase !== 'LIVE';
    this.streams.set(keyOf(sessionId, stream), {
      kbpsIn: 0,
      lossIn: 0,
      quality: 'GOOD',
      ...known,
      phase: 'LIVE',
    });
    if (isNews) this.events.tell({ kind: 'stream.live', sessionId, stream });
  }

  interrupted(sessionId: string, stream: StreamName): void {
    const known = this.streams.get(keyOf(sessionId, stream));
    if (known?.phase !== 'LIVE') return;
    known.phase = 'INTERRUPTED';
    known.grace = setTimeout(() => this.ended(sessionId, stream), GRACE_MS).unref();
    this.events.tell({ kind: 'stream.interrupted', sessionId, stream });
  }

  ended(sessionId: string, stream: StreamName): void {
    const known = this.streams.get(keyOf(sessionId, stream));
    if (!known || known.phase === 'ENDED') return;
    clearTimeout(known.grace);
    known.phase = 'ENDED';
    this.events.tell({ kind: 'stream.ended', sessionId, stream });
  }

  /** The relay is gone, and with it every connection. */
  allInterrupted(): void {
    for (const key of this.streams.keys()) this.interrupted(...partsOf(key));
    for (const sessionId of this.viewerCounts.keys()) this.viewers(sessionId, 0);
  }

  /** The session is over: nothing of it is kept. */
  forget(sessionId: string): void {
    for (const stream of ['main', 'cohost'] as const) {
      this.ended(sessionId, stream);
      this.streams.delete(keyOf(sessionId, stream));
    }
    this.viewerCounts.delete(sessionId);
  }

  measured(sessionId: string, stream: StreamName, kbpsIn: number, lossIn: number): void {
    const known = this.streams.get(keyOf(sessionId, stream));
    if (known?.phase !== 'LIVE') return;
    const quality = connectionQuality(kbpsIn, lossIn);
    const isNews = quality !== known.quality;
    Object.assign(known, { kbpsIn, lossIn, quality });
    if (isNews)
      this.events.tell({ kind: 'stream.quality', sessionId, stream, quality, kbpsIn, lossIn });
  }

  viewers(sessionId: string, count: number): void {
    if ((this.viewerCounts.get(sessionId) ?? 0) === count) return;
    this.viewerCounts.set(sessionId, count);
    this.events.tell({ kind: 'stream.viewers', sessionId, count });
  }

  of(sessionId: string, stream: StreamName): StreamState | undefined {
    return this.streams.get(keyOf(sessionId, stream));
  }

  viewersOf(sessionId: string): number {
    return this.viewerCounts.get(sessionId) ?? 0;
  }

  /** Sessions of which a stream is known. */
  sessions(): string[] {
    return [...new Set([...this.streams.keys()].map((key) => partsOf(key)[0]))];
  }

  onModuleDestroy(): void {
    for (const { grace } of this.streams.values()) clearTimeout(grace);
  }
}

const keyOf = (sessionId: string, stream: StreamName): string => `${sessionId}/${stream}`;
const partsOf = (key: string): [string, StreamName] => key.split('/') as [string, StreamName];
