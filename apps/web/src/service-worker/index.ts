import { version } from '$app/env';
import { immutable } from '$app/manifest';
import { self } from '$app/service-worker';

const CACHE = `chucun-${version}`;
const OFFLINE = '/offline.html';
const PAGES_KEPT = 40;
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
  else if (request.mode === 'navigate') event.respondWith(networkFirst(request, pathname));
});

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
