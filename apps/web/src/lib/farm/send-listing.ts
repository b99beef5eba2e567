import { countOf, gramsOf, packName, priceFenOf } from './amounts.ts';
import { type Listing, type ListingRefusal, missingOf, refusedStep } from './listing.ts';

/** What the server says to a photo or a product: done, no (with a sentence), or nobody is signed in. */
export type Answer<Done> =
  | { done: Done }
  | {
      refused: {
        code: string;
        field?: string | null | undefined;
        message: string;
        messageZh: string;
      };
    }
  | { signIn: true };

/** The two calls that a listing needs. They throw when the network is away; that is no answer. */
export interface Server {
  upload(blob: Blob): Promise<Answer<{ id: string }>>;
  create(product: ProductWish): Promise<Answer<{ slug: string }>>;
}

export interface ProductWish {
  coopId: string;
  name: string;
  categoryCode: string;
  originCode: string;
  photoIds: string[];
  variants: { name: string; priceFen: number; netWeightGrams: number; stock: number }[];
  batchId: string | null;
  clientKey: string;
  publish: true;
}

export type Outcome = 'listed' | 'refused' | 'away' | 'sign-in' | 'incomplete';

export interface Sending {
  server: Server;
  /** Keeps every step forward before the next is tried, so that a killed app goes on where it was. */
  keep(listing: Listing): Promise<void>;
  /** How far it is: photos that the server has, of all. */
  progress?(sent: number, of: number): void;
}

/** Sends what is left of a listing. However often it runs, and wherever it was cut, one product comes of it (S1). */
export async function sendListing(before: Listing, sending: Sending): Promise<[Outcome, Listing]> {
  let listing = before;
  const keep = async (next: Listing) => {
    listing = next;
    await sending.keep(next);
  };
  if (missingOf(listing).length > 0) return ['incomplete', listing];
  try {
    for (const [index, photo] of listing.photos.entries()) {
      sending.progress?.(index, listing.photos.length);
      if (photo.photoId) continue;
      const answer = await sending.server.upload(photo.blob);
      if ('signIn' in answer) return ['sign-in', listing];
      if ('refused' in answer) {
        await keep(refusedWith(listing, answer.refused, 'photo'));
        return ['refused', listing];
      }
      const photos = listing.photos.map((each) =>
        each.key === photo.key ? { ...each, photoId: answer.done.id } : each,
      );
      await keep({ ...listing, photos });
    }
    sending.progress?.(listing.photos.length, listing.photos.length);
    const answer = await sending.server.create(wishOf(listing));
    if ('signIn' in answer) return ['sign-in', listing];
    if ('refused' in answer) {
      await keep(refusedWith(listing, answer.refused));
      return ['refused', listing];
    }
    await keep({ ...listing, state: 'listed', slug: answer.done.slug, refusal: undefined });
    return ['listed', listing];
  } catch {
    return ['away', listing];
  }
}

function refusedWith(
  listing: Listing,
  said: { code: string; field?: string | null | undefined; message: string; messageZh: string },
  step?: ListingRefusal['field'],
): Listing {
  const field = step ?? refusedStep(said.code, said.field);
  const refusal = { field, message: said.message, messageZh: said.messageZh };
  // A photo that the server no longer has is sent again from the phone.
  const photos =
    said.code === 'PhotoNotYours'
      ? listing.photos.map((photo) => ({ ...photo, photoId: undefined }))
      : listing.photos;
  return { ...listing, photos, state: 'refused', refusal };
}

function wishOf(listing: Listing): ProductWish {
  const grams = gramsOf(listing.weight, listing.unit)!;
  return {
    coopId: listing.coopId,
    name: listing.name.trim(),
    categoryCode: listing.categoryCode,
    originCode: listing.originCode,
    photoIds: listing.photos.map((photo) => photo.photoId!),
    variants: [
      {
        name: packName(grams),
        priceFen: priceFenOf(listing.price)!,
        netWeightGrams: grams,
        stock: countOf(listing.count)!,
      },
    ],
    batchId: listing.batchId || null,
    clientKey: listing.clientKey,
    publish: true,
  };
}

/** Seconds until the next try: quick at first, then patient, with some chance so that a village does not knock at once. */
export function pause(tries: number, chance: number): number {
  const seconds = Math.min(120, 2 * 2 ** Math.min(tries, 6));
  return Math.round(seconds * (0.75 + chance / 2));
}
