import { Body, Controller, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import type { FastifyReply } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { SessionRepository } from '../session/session.repository.ts';
import { FetchRecording } from './fetch-recording.ts';
import { streamOfPath } from './mediamtx-engine.ts';
import { StreamDoor } from './stream-door.ts';
import { StreamStates } from './stream-states.ts';

/** What MediaMTX asks before it lets anybody in (its `authMethod: http`). */
interface AuthQuestion {
  token?: string;
  action?: string;
  path?: string;
  protocol?: string;
  query?: string;
}

interface ServerEvent {
  key?: string;
  event?: string;
  path?: string;
  file?: string;
  duration?: string;
}

/** Questions and news of the media server, which carry the key that only it and we know. */
@Controller('media-server')
export class MediaServerController {
  private readonly key: string | undefined;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly door: StreamDoor,
    private readonly sessions: SessionRepository,
    private readonly states: StreamStates,
    private readonly recording: FetchRecording,
  ) {
    this.key = config.live.mediaServer?.hookKey;
  }

  @Post('auth')
  async auth(
    @Query('key') key: string | undefined,
    @Body() question: AuthQuestion | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isAllowed = this.isServer(key) && (await this.isAllowed(question ?? {}));
    reply.status(isAllowed ? 200 : 401).send();
  }

  @Post('event')
  @HttpCode(204)
  async event(
    @Query() { key, event, path, file, duration }: ServerEvent,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const of = streamOfPath(String(path));
    if (!this.isServer(key) || !of) return void reply.status(401).send();
    if (event === 'available') this.states.live(of.sessionId, of.stream);
    if (event === 'unavailable') this.states.interrupted(of.sessionId, of.stream);
    if (event === 'recorded')
      this.recording.run(of.sessionId, of.stream, String(file), Number(duration));
    reply.status(204).send();
  }

  private async isAllowed(question: AuthQuestion): Promise<boolean> {
    const { action, path, protocol, token, query } = question;
    // Its control and playback addresses are for us alone.
    if (action === 'api' || action === 'playback') return this.isServer(token);
    const of = streamOfPath(String(path));
    if (!of) return false;
    if (action === 'read' && protocol === 'hls') return this.isPublic(of.sessionId);
    if (action !== 'publish' && action !== 'read') return false;
    const shown = token || (new URLSearchParams(query).get('token') ?? undefined);
    const claims = await this.door.check(
      shown,
      of.sessionId,
      action === 'publish' ? 'send' : 'read',
    );
    if (typeof claims === 'string') return false;
    return action === 'read' || (claims.role === 'cohost') === (of.stream === 'cohost');
  }

  private async isPublic(sessionId: string): Promise<boolean> {
    const [session] = await this.sessions.byIds([sessionId]);
    return session?.state === 'LIVE';
  }

  private isServer(key: string | undefined): boolean {
    return (
      this.key !== undefined &&
      typeof key === 'string' &&
      timingSafeEqual(digest(key), digest(this.key))
    );
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
