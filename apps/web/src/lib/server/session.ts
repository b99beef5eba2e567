import type { RequestEvent } from '@sveltejs/kit';

export const SESSION_COOKIE = 'chucun_session';

const cookieRules = (event: RequestEvent) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
  }) as const;

/** Keeps the token where no script can read it, for as long as the server keeps the session. */
export function keepSession(event: RequestEvent, token: string, expiresAt: string): void {
  event.cookies.set(SESSION_COOKIE, token, {
    ...cookieRules(event),
    expires: new Date(expiresAt),
  });
  event.locals.token = token;
}

export function forgetSession(event: RequestEvent): void {
  event.cookies.delete(SESSION_COOKIE, cookieRules(event));
  event.locals.token = undefined;
}

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** A cookie that only our own server reads and that outlives the visit: cart, language, look. */
export function keepCookie(event: RequestEvent, name: string, value: string): void {
  event.cookies.set(name, value, { ...cookieRules(event), maxAge: YEAR_SECONDS });
}
