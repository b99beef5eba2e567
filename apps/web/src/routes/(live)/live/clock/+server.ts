import type { RequestHandler } from './$types';

/** The time by which prices begin and end, for countdowns that are true. */
export const GET: RequestHandler = () =>
  new Response(String(Date.now()), {
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  });
