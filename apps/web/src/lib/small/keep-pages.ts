/** Lets the service worker keep pages for when the network is gone; after everything else, it is in no hurry. */
export function keepPages(): void {
  if (!('serviceWorker' in navigator)) return;
  const begin = () =>
    void navigator.serviceWorker
      .register('/service-worker.js', { type: 'module' })
      .catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
