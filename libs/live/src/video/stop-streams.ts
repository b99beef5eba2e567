import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { RoomNews } from '../log/room-news.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { ChunkUploads } from './chunk-uploads.ts';
import { MediaEngine } from './media-engine.ts';
import { StreamStates } from './stream-states.ts';
import { VideoEvents } from './video-events.ts';

const LOOK_EVERY_MS = 5000;
const AT_MOST_EVERY_MS = 500;

/**
 * Ends the streams of sessions that are not live any more. Whoever ends a session calls `run`; where that was another
 * process, this one finds out by itself.
 */
@Injectable()
export class StopStreams implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private unlisten: (() => void) | undefined;
  private lookedAt = 0;

  constructor(
    private readonly engine: MediaEngine,
    private readonly uploads: ChunkUploads,
    private readonly states: StreamStates,
    private readonly events: VideoEvents,
    private readonly sessions: SessionRepository,
    private readonly news: RoomNews,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS).unref();
    this.unlisten = this.news.listen((sessionId) => {
      if (Date.now() - this.lookedAt > AT_MOST_EVERY_MS && this.states.of(sessionId, 'main'))
        this.look();
    });
  }

  /** Has the last pieces of all recordings written before this process goes. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.unlisten?.();
    await Promise.all(this.states.sessions().map((sessionId) => this.engine.stop(sessionId)));
    await this.engine.end();
  }

  /** Ends a session's streams; its recording is whole when this is done. */
  async run(sessionId: string): Promise<void> {
    const wasKnown = this.states.sessions().includes(sessionId);
    await Promise.all([this.engine.stop(sessionId), this.uploads.stop(sessionId)]);
    this.states.forget(sessionId);
    if (wasKnown) this.events.tell({ kind: 'recording.ready', sessionId });
  }

  private look(): void {
    this.lookedAt = Date.now();
    void this.stopEnded().catch((error: unknown) => console.error('live streams:', error));
  }

  private async stopEnded(): Promise<void> {
    const known = this.states.sessions();
    if (known.length === 0) return;
    const sessions = await this.sessions.byIds(known);
    const over = known.filter((_, at) => sessions[at]?.state !== 'LIVE');
    for (const sessionId of over) await this.run(sessionId);
  }
}
