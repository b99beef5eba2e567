import type { Listing } from './listing.ts';

/** Where listings live on the phone, by their clientKey. */
export interface ListingStore {
  all(): Promise<Listing[]>;
  put(listing: Listing): Promise<void>;
  remove(clientKey: string): Promise<void>;
}

const NAME = 'chucun-farm';
const TABLE = 'listings';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore(TABLE, { keyPath: 'clientKey' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('no store'));
  });
}

async function within<Result>(
  mode: IDBTransactionMode,
  work: (table: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const step = db.transaction(TABLE, mode, { durability: 'strict' });
      const request = work(step.objectStore(TABLE));
      step.oncomplete = () => resolve(request.result);
      step.onerror = () => reject(step.error ?? new Error('not kept'));
      step.onabort = () => reject(step.error ?? new Error('not kept'));
    });
  } finally {
    db.close();
  }
}

/** The browser's own database: photos as bytes, written before anything is shown as kept. */
export const phoneStore: ListingStore = {
  all: () => within('readonly', (table) => table.getAll() as IDBRequest<Listing[]>),
  async put(listing) {
    await within('readwrite', (table) => table.put(listing));
  },
  async remove(clientKey) {
    await within('readwrite', (table) => table.delete(clientKey));
  },
};

/** What this account began on this phone, the newest first; others' drafts stay theirs. */
export const listingsOf = (all: readonly Listing[], ownerId: string, coopId: string): Listing[] =>
  all
    .filter((listing) => listing.ownerId === ownerId && listing.coopId === coopId)
    .sort((a, b) => b.changedAt - a.changedAt);
