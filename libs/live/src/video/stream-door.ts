import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SessionRepository } from '../session/session.repository.ts';
import type { MediaFault } from './media-replies.ts';
import { StreamTokens, type StreamClaims } from './stream-tokens.ts';

/** Who may come in: a token for this very session, and a session that is live. */
@Injectable()
export class StreamDoor {
  constructor(
    private readonly tokens: StreamTokens,
    private readonly sessions: SessionRepository,
  ) {}

  async check(
    token: string | undefined,
    sessionId: string,
    wants: 'send' | 'read',
  ): Promise<StreamClaims | MediaFault> {
    const claims = token ? await this.tokens.read(token) : undefined;
    if (!claims) return 'no-token';
    const fits = (claims.role === 'read') === (wants === 'read');
    if (claims.sessionId !== sessionId || !fits) return 'wrong-token';
    const [session] = await this.sessions.byIds([sessionId]);
    if (!session) return 'unknown';
    return session.state === 'LIVE' ? claims : 'not-open';
  }
}

/** The token of the header, which programs use, or of the address, which players are given. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const header = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const { token } = request.query as { token?: unknown };
  return header ?? (typeof token === 'string' ? token : undefined);
}

/** The offer, or what is wrong with the request. */
export function offerOf(request: FastifyRequest): { offer: string } | MediaFault {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/sdp') return 'not-sdp';
  return typeof request.body === 'string' && request.body.length > 0
    ? { offer: request.body }
    : 'bad-offer';
}
