import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { RoomChanges } from '../log/room-changes.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { VideoEvents, type VideoEvent } from '../video/video-events.ts';

/** Notes in the room's log when the host's picture goes away and comes back; the session goes on meanwhile. */
@Injectable()
export class HostPresence implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(HostPresence.name);
  private unlisten: (() => void) | undefined;

  constructor(
    private readonly events: VideoEvents,
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
  ) {}

  onModuleInit(): void {
    this.unlisten = this.events.listen((event) => {
      this.hear(event).catch((error: unknown) => this.log.error(String(error)));
    });
  }

  onModuleDestroy(): void {
    this.unlisten?.();
  }

  private async hear(event: VideoEvent): Promise<void> {
    const kind = factOf(event);
    if (!kind) return;
    await this.changes.run(event.sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, event.sessionId);
      if (session?.state === 'LIVE') await note({ kind, payload: {}, actorId: null });
    });
  }
}

function factOf(event: VideoEvent): 'HOST_AWAY' | 'HOST_BACK' | undefined {
  if (!('stream' in event) || event.stream !== 'main') return undefined;
  if (event.kind === 'stream.live') return 'HOST_BACK';
  return event.kind === 'stream.interrupted' ? 'HOST_AWAY' : undefined;
}
