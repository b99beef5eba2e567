import { phoneStore } from '../farm/listing-store.ts';
import type { Listing } from '../farm/listing.ts';
import { type Outcome, sendListing } from '../farm/send-listing.ts';
import { shopServer } from '../farm/shop-server.ts';

/** Sends what waits, the oldest first, until the network or the session ends it. The key makes each one product (S1). */
export async function sendWaiting(listings: readonly Listing[]): Promise<Outcome | undefined> {
  let outcome: Outcome | undefined;
  for (const listing of listings.filter(({ state }) => state === 'waiting').reverse()) {
    [outcome] = await sendListing(listing, {
      server: shopServer,
      keep: (kept) => phoneStore.put({ ...kept, changedAt: Date.now() }),
    });
    if (outcome === 'away' || outcome === 'sign-in') break;
  }
  return outcome;
}
