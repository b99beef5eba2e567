import { version } from '$app/env';
import { immutable } from '$app/manifest';
import { self } from '$app/service-worker';

const CACHE = `chucun-${version}`;
const OFFLINE = '/offline.html';
const PAGES_KEPT = 40;
/** The one page of somebody that is kept: a farmer lists in a field without a network. It says no more than their name. */
const LISTING_FORM = '/farm/sell/new';
const LISTING_PATIENCE_MS = 4_000;
const built = new Set(immutable.map(({ path }) => `/${path.replace(/^\//, '')}`));

// Only what shows that there is no network is fetched beforehand: a weak phone pays for the rest as it goes along.
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.add(OFFLINE))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) =>
        Promise.all(keys.filter((key) => key !== CACHE).map((key) => caches.delete(key))),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (built.has(pathname)) event.respondWith(keptFirst(request));
  else if (request.mode === 'navigate' && pathname === LISTING_FORM)
    event.respondWith(listingForm(request));
  else if (request.mode === 'navigate') event.respondWith(networkFirst(request, pathname));
});

/** The listing form asks to be kept with what it is built of: its first visit comes before this worker sees anything. */
self.addEventListener('message', (event) => {
  const said = event.data as { keepListingForm?: string[] } | null;
  if (said?.keepListingForm) event.waitUntil(keepListingForm(said.keepListingForm));
});

async function keepListingForm(urls: readonly string[]): Promise<void> {
  const parts = urls.filter((url) => built.has(new URL(url, self.location.origin).pathname));
  await Promise.allSettled(parts.map((url) => keptFirst(new Request(url))));
  const page = await fetch(LISTING_FORM, { credentials: 'same-origin' });
  // A redirect is the way to the login page: that is not the form.
  if (page.ok && !page.redirected) await (await caches.open(CACHE)).put(LISTING_FORM, page);
}

/** From the network if it answers soon, else as it was kept. */
async function listingForm(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(LISTING_FORM);
  const fresh = fetch(request);
  if (!kept) return fresh.catch(async () => (await cache.match(OFFLINE)) ?? Response.error());
  const patience = new Promise<Response>((resolve) =>
    setTimeout(() => resolve(kept), LISTING_PATIENCE_MS),
  );
  return Promise.race([fresh.catch(() => kept), patience]);
}

/** Built files never change under their name. */
async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** Public pages are kept for when the network is gone; what belongs to somebody is never written down. */
async function networkFirst(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    const isPublic = /^\/($|p\/|c\/|batch\/|search$)/.test(pathname);
    if (response.ok && isPublic && !/no-store/.test(response.headers.get('cache-control') ?? '')) {
      await cache.put(request, response.clone());
      await forgetOldest(cache);
    }
    return response;
  } catch {
    return (await cache.match(request)) ?? (await cache.match(OFFLINE)) ?? Response.error();
  }
}

async function forgetOldest(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).filter((request) => {
    const { pathname } = new URL(request.url);
    return !built.has(pathname) && pathname !== OFFLINE;
  });
  for (const request of pages.slice(0, Math.max(0, pages.length - PAGES_KEPT)))
    await cache.delete(request);
}
