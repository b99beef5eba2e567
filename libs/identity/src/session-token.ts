import { createHash } from 'node:crypto';
import { SESSION_SECONDS } from './login.rules.ts';

/** Name of the cookie that carries the session of a browser. */
export const SESSION_COOKIE = 'chucun_session';

/** Tokens carry 256 random bits, so a plain hash is enough to keep them at rest. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export interface TokenHeaders {
  authorization?: string | string[] | undefined;
  cookie?: string | string[] | undefined;
}

const TOKEN = /^[\w-]{43}$/;

/**
 * The session token of a request: bearer first, else the cookie. A cookie travels by itself, so it counts only where
 * another header proves that our own page sent the request: Apollo's csrfPrevention for GraphQL, SameSite for the rest.
 */
export function tokenOf(headers: TokenHeaders): string | undefined {
  const bearer = /^Bearer ([\w-]+)$/i.exec(String(headers.authorization ?? ''))?.[1];
  const token = bearer ?? cookieOf(String(headers.cookie ?? ''));
  return token && TOKEN.test(token) ? token : undefined;
}

const cookieOf = (cookies: string): string | undefined =>
  cookies
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === SESSION_COOKIE)?.[1];

/** The Set-Cookie value that keeps a token in a browser; `isSecure` where people reach us by https. */
export const sessionCookie = (token: string, isSecure: boolean): string =>
  `${SESSION_COOKIE}=${token}; Path=/; Max-Age=${token ? SESSION_SECONDS : 0}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;

/** The Set-Cookie value that removes it. */
export const endedSessionCookie = (isSecure: boolean): string => sessionCookie('', isSecure);
