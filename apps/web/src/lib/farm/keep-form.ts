/** Asks the service worker to keep this page and what it is built of, so that it opens in a field without a network. */
export async function keepFormOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin));
  active?.postMessage({ keepListingForm: parts });
}
