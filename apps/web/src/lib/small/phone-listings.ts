import { phoneStore, listingsOf } from '../farm/listing-store.ts';
import { isEmpty, type Listing } from '../farm/listing.ts';

const RETRY_MS = 20_000;

/** The listings that are still on this phone; nothing when the browser keeps nothing. */
async function onPhone(place: HTMLElement): Promise<Listing[]> {
  const { owner = '', coop = '' } = place.dataset;
  const all = await phoneStore.all().catch(() => []);
  return listingsOf(all, owner, coop).filter((one) => one.state !== 'listed' && !isEmpty(one));
}

function show(place: HTMLElement, listings: readonly Listing[]): void {
  const template = place.querySelector('template')!;
  const states = JSON.parse(place.dataset['states']!) as Record<string, string>;
  const rows = listings.map((listing) => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    if (listing.name) row.querySelector('b')!.textContent = listing.name;
    row.querySelector('.quiet')!.textContent = states[listing.state] ?? '';
    row.querySelector('a')!.hash = listing.clientKey;
    return row;
  });
  place.querySelector('ul')!.replaceChildren(...rows);
  place.hidden = listings.length === 0;
}

/**
 * Shows what waits on this phone and sends it from whichever page of the farm is open. The sending comes to the phone
 * only when something waits.
 */
export function watchPhone(): void {
  const place = document.querySelector<HTMLElement>('[data-phone]');
  if (!place) return;
  let isBusy = false;
  const look = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      const listings = await onPhone(place);
      show(place, listings);
      if (!listings.some(({ state }) => state === 'waiting') || !navigator.onLine) return;
      const { sendWaiting } = await import('./send-waiting.ts');
      const outcome = await sendWaiting(listings);
      show(place, await onPhone(place));
      place.querySelector<HTMLElement>('[data-sign-in]')!.hidden = outcome !== 'sign-in';
      if (outcome === 'away') setTimeout(() => void look(), RETRY_MS);
    } finally {
      isBusy = false;
    }
  };
  addEventListener('online', () => void look());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
  void look();
}
