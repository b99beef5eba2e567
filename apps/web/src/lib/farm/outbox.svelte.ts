import { isEmpty, type Listing } from './listing.ts';
import { listingsOf, phoneStore, type ListingStore } from './listing-store.ts';
import { pause, sendListing, type Server } from './send-listing.ts';
import { shopServer } from './shop-server.ts';

const TYPING_MS = 400;

export interface Seller {
  ownerId: string;
  coopId: string;
}

/**
 * What waits on this phone, and the sending of it: at once, when the network is back, again after a pause, and whenever a
 * page of the farm opens. One listing at a time, so that a weak network carries one photo and not nine.
 */
export class Outbox {
  listings = $state.raw<Listing[]>([]);
  /** The listing on its way, with how many of its photos have arrived. */
  sending = $state<{ clientKey: string; sent: number; of: number } | undefined>(undefined);
  isOnline = $state(true);
  mustSignIn = $state(false);
  /** True when the browser keeps nothing, as in a private window: the farmer has to know before typing. */
  cannotKeep = $state(false);

  #seller: Seller;
  #store: ListingStore;
  #server: Server;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #unwritten: Listing | undefined;
  #writes: Promise<unknown> = Promise.resolve();

  constructor(seller: Seller, store: ListingStore = phoneStore, server: Server = shopServer) {
    this.#seller = seller;
    this.#store = store;
    this.#server = server;
  }

  /** Begins to watch the network; returns how to stop. */
  start(): () => void {
    const online = () => {
      this.isOnline = true;
      this.#tries = 0;
      void this.send();
    };
    const offline = () => (this.isOnline = false);
    const seen = () => void (document.visibilityState === 'visible' ? this.send() : this.flush());
    this.isOnline = navigator.onLine;
    addEventListener('online', online);
    addEventListener('offline', offline);
    document.addEventListener('visibilitychange', seen);
    void this.load().then(() => this.send());
    return () => {
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', seen);
      clearTimeout(this.#timer);
      void this.flush();
    };
  }

  async load(): Promise<void> {
    try {
      const all = await this.#store.all();
      this.listings = listingsOf(all, this.#seller.ownerId, this.#seller.coopId);
    } catch {
      this.cannotKeep = true;
    }
  }

  /**
   * Keeps a listing as it is now. Writes follow one another, so that the last one typed is the one that stays; while
   * somebody types (`soon`), they wait for a breath, because each carries the photos along.
   */
  keep(listing: Listing, soon = false): Promise<void> {
    const kept = { ...listing, changedAt: Date.now() };
    const others = this.listings.filter(({ clientKey }) => clientKey !== kept.clientKey);
    this.listings = [kept, ...others];
    clearTimeout(this.#typing);
    this.#unwritten = kept;
    if (!soon) return this.flush();
    this.#typing = setTimeout(() => void this.flush(), TYPING_MS);
    return Promise.resolve();
  }

  /** Writes down what was typed last. */
  flush(): Promise<void> {
    const kept = this.#unwritten;
    this.#unwritten = undefined;
    if (!kept) return Promise.resolve();
    const write = this.#writes.then(() =>
      isEmpty(kept) ? this.#store.remove(kept.clientKey) : this.#store.put(kept),
    );
    this.#writes = write.catch(() => (this.cannotKeep = true));
    return this.#writes.then(() => undefined);
  }

  async forget(clientKey: string): Promise<void> {
    this.listings = this.listings.filter((listing) => listing.clientKey !== clientKey);
    await this.#writes;
    await this.#store.remove(clientKey).catch(() => undefined);
  }

  /** Sends whatever waits, one after the other; called as often as anybody likes. */
  async send(): Promise<void> {
    if (this.sending) return;
    clearTimeout(this.#timer);
    const next = this.listings.filter(({ state }) => state === 'waiting').at(-1);
    if (!next) return;
    if (!navigator.onLine) {
      this.isOnline = false;
      return;
    }
    this.sending = { clientKey: next.clientKey, sent: 0, of: next.photos.length };
    const [outcome] = await sendListing(next, {
      server: this.#server,
      keep: (listing) => this.keep(listing),
      progress: (sent, of) => (this.sending = { clientKey: next.clientKey, sent, of }),
    });
    this.sending = undefined;
    this.mustSignIn = outcome === 'sign-in';
    if (outcome === 'listed' || outcome === 'refused') {
      this.#tries = 0;
      return this.send();
    }
    if (outcome === 'away') this.#later();
  }

  #later(): void {
    this.#timer = setTimeout(() => void this.send(), pause(this.#tries, Math.random()) * 1000);
    this.#tries += 1;
  }
}
