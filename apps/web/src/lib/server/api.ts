import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { TypedDocumentString } from '@chucun/contract';

const PATIENCE_MS = 8_000;

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
}

/** Where the API listens, seen from here. */
export const apiOrigin = (): string =>
  process.env.API_URL ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const address = () => `${apiOrigin()}/graphql`;

/**
 * The only way from here to the server: one GraphQL operation in the name of whoever asks.
 * Refusals come back as members of the result's union; everything else ends in an error page that says what to do.
 */
export async function query<Result, Variables extends object>(
  event: RequestEvent,
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Result> {
  const answer = await ask<Result>(event, String(document), variables ?? {});
  const first = answer.errors?.[0];
  if (first?.extensions?.code === 'UNAUTHENTICATED') redirect(303, loginAddress(event));
  if (first?.extensions?.code === 'FORBIDDEN')
    error(403, { message: first.message, reason: 'forbidden' });
  // A question that cannot be answered as it was asked: the sentence says what to change.
  if (first?.extensions?.code === 'BAD_INPUT') error(400, { message: first.message });
  if (first || !answer.data) {
    console.error('graphql', first?.extensions?.requestId ?? '', first?.message ?? 'no data');
    error(500, first?.message ?? 'The server gave no data.');
  }
  return answer.data;
}

async function ask<Result>(
  event: RequestEvent,
  document: string,
  variables: object,
): Promise<Answer<Result>> {
  const headers = new Headers({
    'content-type': 'application/json',
    'accept-language': event.locals.locale === 'en' ? 'en' : 'zh-CN',
    'x-forwarded-for': visitorAddress(event),
    'user-agent': event.request.headers.get('user-agent') ?? '',
  });
  if (event.locals.token) headers.set('authorization', `Bearer ${event.locals.token}`);
  try {
    const response = await fetch(address(), {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: document, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as Answer<Result>;
  } catch (cause) {
    console.error('the API is away:', cause instanceof Error ? cause.message : cause);
    error(503, { message: 'The API did not answer.', reason: 'api-away' });
  }
}

/** The visitor's own address behind whatever stands in front of us, for limits per address. */
function visitorAddress(event: RequestEvent): string {
  const before = event.request.headers.get('x-forwarded-for');
  const here = event.getClientAddress();
  return before ? `${before}, ${here}` : here;
}

/** Where a stranger signs in, to come back to what was asked for. */
export function loginAddress(event: RequestEvent): string {
  const { pathname, search } = event.url;
  // A form cannot be replayed after signing in; its page can be opened again.
  const next = event.request.method === 'GET' ? pathname + search : pathname;
  return `/login?next=${encodeURIComponent(next)}`;
}

/** For pages that belong to somebody: strangers are sent to sign in first. */
export function requireLogin(event: RequestEvent): void {
  if (!event.locals.token) redirect(303, loginAddress(event));
}
