import { countOf, fenPer500g, gramsOf, priceFenOf, type WeightUnit } from './amounts.ts';

/** One photo of a listing: the shrunk bytes until the server has them, then its id as well. */
export interface ListingPhoto {
  key: string;
  blob: Blob;
  /** Set once the server keeps it; never sent again after that. */
  photoId?: string | undefined;
}

export type ListingState =
  /** Being filled in. */
  | 'draft'
  /** Handed in: goes out by itself as soon as there is a network. */
  | 'waiting'
  /** The server said no to something; the farmer mends it. */
  | 'refused'
  | 'listed';

export interface ListingRefusal {
  /** Which of the six fields it is about. */
  field: ListingField | undefined;
  message: string;
  messageZh: string;
}

export const FIELDS = ['photo', 'what', 'price', 'weight', 'count', 'harvest'] as const;
export type ListingField = (typeof FIELDS)[number];

/** What a farmer has said so far of one product. It lives in the phone until the server has it. */
export interface Listing {
  /** Made once: however often it is sent, the server makes one product of it. */
  clientKey: string;
  /** Whose phone session began it; never sent in another's name. */
  ownerId: string;
  coopId: string;
  originCode: string;
  photos: ListingPhoto[];
  name: string;
  categoryCode: string;
  categoryName: string;
  price: string;
  weight: string;
  unit: WeightUnit;
  count: string;
  /** Empty: picked today, a batch is opened for it. */
  batchId: string;
  step: number;
  state: ListingState;
  refusal?: ListingRefusal | undefined;
  slug?: string | undefined;
  changedAt: number;
}

export const MAX_PHOTOS = 9;

export function newListing(
  seller: Pick<Listing, 'ownerId' | 'coopId' | 'originCode'>,
  clientKey: string,
): Listing {
  return {
    ...seller,
    clientKey,
    photos: [],
    name: '',
    categoryCode: '',
    categoryName: '',
    price: '',
    weight: '',
    unit: 'jin',
    count: '',
    batchId: '',
    step: 0,
    state: 'draft',
    changedAt: 0,
  };
}

/** True while there is nothing worth keeping. */
export const isEmpty = (listing: Listing): boolean =>
  listing.photos.length === 0 &&
  !listing.name &&
  !listing.price &&
  !listing.weight &&
  !listing.count;

/** The fields that still miss something, in the order of the form. The harvest is never missing: it is today. */
export function missingOf(listing: Listing): ListingField[] {
  const missing: ListingField[] = [];
  if (listing.photos.length === 0) missing.push('photo');
  if (!listing.name.trim() || !listing.categoryCode) missing.push('what');
  if (priceFenOf(listing.price) === undefined) missing.push('price');
  if (gramsOf(listing.weight, listing.unit) === undefined) missing.push('weight');
  if (countOf(listing.count) === undefined) missing.push('count');
  return missing;
}

/** What 500 g cost as typed so far; undefined until price and weight are there. */
export function liveUnitFen(
  listing: Pick<Listing, 'price' | 'weight' | 'unit'>,
): number | undefined {
  const fen = priceFenOf(listing.price);
  const grams = gramsOf(listing.weight, listing.unit);
  return fen === undefined || grams === undefined ? undefined : fenPer500g(fen, grams);
}

const REFUSED_AT: Record<string, ListingField> = {
  name: 'what',
  categoryCode: 'what',
  CategoryUnknown: 'what',
  CategoryNeedsPermit: 'what',
  priceFen: 'price',
  PriceOutOfRange: 'price',
  netWeightGrams: 'weight',
  grossWeightGrams: 'weight',
  WeightOutOfRange: 'weight',
  stock: 'count',
  StockOutOfRange: 'count',
  batchId: 'harvest',
  BatchNotFound: 'harvest',
  BatchNotSaleable: 'harvest',
  RegionNotFound: 'harvest',
  RegionEnded: 'harvest',
  OriginOutsideRegion: 'harvest',
  photoIds: 'photo',
  PhotoMissing: 'photo',
  PhotoNotYours: 'photo',
  TooManyPhotos: 'photo',
};

/** Which step a refusal of the server belongs to: by the field it names, else by its kind. */
export function refusedStep(code: string, field?: string | null): ListingField | undefined {
  return REFUSED_AT[field?.split('.').at(-1) ?? ''] ?? REFUSED_AT[code];
}
