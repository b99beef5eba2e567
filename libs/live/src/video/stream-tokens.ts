import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import { jwtVerify, SignJWT } from 'jose';
import { createHmac } from 'node:crypto';

/** What its bearer may do in one room. */
export type StreamRole = 'publish' | 'cohost' | 'read';

export interface StreamClaims {
  sessionId: string;
  role: StreamRole;
  /** An account's id, or `guest`. */
  subject: string;
}

const LIFE_S = 300;
const AUDIENCE = 'live-stream';
const ROLES = new Set<unknown>(['publish', 'cohost', 'read']);

/** Short-lived tokens, bound to one session and one role; looked at when a connection begins, and never after. */
@Injectable()
export class StreamTokens {
  private readonly key: Uint8Array;

  constructor(@Inject(CONFIG) config: Config) {
    // A key of its own: whoever gets hold of a token learns nothing about others made of the same secret.
    this.key = createHmac('sha256', config.appSecret).update('live-stream-token').digest();
  }

  issue({ sessionId, role, subject }: StreamClaims): Promise<string> {
    return new SignJWT({ room: sessionId, role })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(`${LIFE_S}s`)
      .sign(this.key);
  }

  /** Undefined for a token that is not ours, or is too old. */
  async read(token: string): Promise<StreamClaims | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        audience: AUDIENCE,
        algorithms: ['HS256'],
      });
      const { room, role, sub } = payload;
      if (typeof room !== 'string' || !ROLES.has(role)) return undefined;
      return { sessionId: room, role: role as StreamRole, subject: sub ?? '' };
    } catch {
      return undefined;
    }
  }
}
