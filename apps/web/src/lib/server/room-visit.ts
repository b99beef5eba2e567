import type { RequestEvent } from '@sveltejs/kit';

const ROOM_COOKIE = 'chucun_room';
const HOURS_3 = 3 * 60 * 60;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isSessionId = (typed: unknown): typed is string =>
  typeof typed === 'string' && ID.test(typed);

/** Remembers the room one comes from, so that the order's page leads back to it after paying. */
export function keepRoom(event: RequestEvent, sessionId: string): void {
  event.cookies.set(ROOM_COOKIE, sessionId, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    maxAge: HOURS_3,
  });
}

/** The room one came from within the last hours. */
export function roomVisited(event: RequestEvent): string | null {
  const id = event.cookies.get(ROOM_COOKIE);
  return isSessionId(id) ? id : null;
}
