import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { chooseLocale, isLocale, languageTag } from '#lib/i18n/locale.ts';
import { isTextSize, isTheme, preferenceCookies } from '#lib/preferences.ts';
import { admitMediaServer } from '#lib/server/media-policy.ts';
import { keepCookie, SESSION_COOKIE } from '#lib/server/session.ts';

export const handle: Handle = async ({ event, resolve }) => {
  const asked = event.url.searchParams.get('lang');
  if (isLocale(asked)) keepCookie(event, preferenceCookies.locale, asked);
  event.locals.locale = chooseLocale(
    asked,
    event.cookies.get(preferenceCookies.locale),
    event.request.headers.get('accept-language'),
  );
  const theme = event.cookies.get(preferenceCookies.theme);
  const size = event.cookies.get(preferenceCookies.size);
  event.locals.preferences = {
    theme: isTheme(theme) ? theme : 'auto',
    size: isTextSize(size) ? size : 'normal',
  };
  event.locals.token = event.cookies.get(SESSION_COOKIE);

  const { locale, preferences } = event.locals;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', languageTag[locale])
        .replace('%theme%', preferences.theme)
        .replace('%size%', preferences.size),
  });
  protect(response, event.locals.token !== undefined);
  admitMediaServer(response);
  return squeezed(response, event.request.headers.get('accept-encoding') ?? '');
};

/** Pages and their data travel compressed: on a weak network the page itself is the largest part. */
function squeezed(response: Response, accepted: string): Response {
  const type = response.headers.get('content-type') ?? '';
  if (!response.body || !/gzip/.test(accepted) || !/^(text\/html|application\/json)/.test(type))
    return response;
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'gzip');
  headers.append('vary', 'accept-encoding');
  headers.delete('content-length');
  headers.delete('etag');
  const body = response.body.pipeThrough(new CompressionStream('gzip'));
  return new Response(body, { status: response.status, headers });
}

/** What every page says to the browser besides the content policy. Pages of somebody are kept by nobody. */
function protect(response: Response, personal: boolean): void {
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('permissions-policy', 'geolocation=(), payment=(), usb=()');
  if (!response.headers.has('cache-control'))
    response.headers.set('cache-control', personal ? 'private, no-store' : 'private, no-cache');
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'unknown') console.error(event.url.pathname, error);
  // What an unknown error says is for the log alone.
  return kind === 'unknown' ? { message: 'Something broke on our side.' } : undefined;
};
