import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { StreamName } from '../relay/protocol.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { livePlaylist, recordedPlaylist, segmentsWithin } from './playlist.rules.ts';
import { RecordingsRepository } from './recordings.repository.ts';

const WINDOW = 6;
const FRESH_MS = 500;
const CLIP_MAX_MS = 30 * 60_000;

/** Playlists, made of what the rows know; undefined where there is nothing to play. */
@Injectable()
export class Playlists {
  // Every viewer by HLS asks every two seconds; the room answers once for all of them.
  private readonly running = new LRUCache<string, Promise<string | undefined>>({
    max: 500,
    ttl: FRESH_MS,
  });

  constructor(
    private readonly recordings: RecordingsRepository,
    private readonly sessions: SessionRepository,
  ) {}

  live(sessionId: string, stream: StreamName): Promise<string | undefined> {
    const key = `${sessionId}/${stream}`;
    const known = this.running.get(key);
    if (known) return known;
    const made = this.makeLive(sessionId, stream);
    this.running.set(key, made);
    return made;
  }

  async replay(sessionId: string, stream: StreamName): Promise<string | undefined> {
    const segments = await this.recordings.ofSession(sessionId, stream);
    return segments.length > 0 ? recordedPlaylist(stream, segments) : undefined;
  }

  /** The segments that cover a span of at most half an hour. */
  async clip(
    sessionId: string,
    stream: StreamName,
    from: Date,
    to: Date,
  ): Promise<string | undefined> {
    const span = to.getTime() - from.getTime();
    if (!(span > 0) || span > CLIP_MAX_MS) return undefined;
    const segments = segmentsWithin(await this.recordings.ofSession(sessionId, stream), from, to);
    return segments.length > 0 ? recordedPlaylist(stream, segments) : undefined;
  }

  private async makeLive(sessionId: string, stream: StreamName): Promise<string | undefined> {
    const segments = await this.recordings.newest(sessionId, stream, WINDOW);
    if (segments.length === 0) return undefined;
    const [session] = await this.sessions.byIds([sessionId]);
    return livePlaylist(stream, segments, session?.state !== 'LIVE');
  }
}
