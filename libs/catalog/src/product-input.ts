import { cleanText, InvalidInput } from '@chucun/kernel';
import {
  PhotoMissing,
  PriceOutOfRange,
  StockOutOfRange,
  TooManyPhotos,
  TooManyVariants,
  WeightOutOfRange,
} from './catalog.errors.ts';
import { grossWeightOf, isClientKey, isPrice, isStock, isWeight } from './product.rules.ts';

/** What a form says of a product; absent and null mean the same. */
export interface ProductWish {
  coopId: string;
  memberId?: string | null;
  name: string;
  story?: string | null;
  categoryCode: string;
  originCode: string;
  photoIds: string[];
  variants: VariantWish[];
  batchId?: string | null;
  clientKey: string;
  publish?: boolean;
}

export interface VariantWish {
  name: string;
  priceFen: number;
  netWeightGrams?: number | null;
  grossWeightGrams?: number | null;
  stock: number;
}

export interface Listing {
  name: string;
  story: string;
  photoIds: string[];
  variants: {
    name: string;
    priceFen: number;
    netWeightGrams: number | null;
    grossWeightGrams: number;
    stock: number;
  }[];
}

export type ListingRefusal =
  | InvalidInput
  | PhotoMissing
  | TooManyPhotos
  | TooManyVariants
  | PriceOutOfRange
  | WeightOutOfRange
  | StockOutOfRange;

export const MAX_PHOTOS = 9;
export const MAX_VARIANTS = 20;

/** Reads the words and numbers of a form, or refuses the first that cannot stand. */
export function readListing(wish: ProductWish): Listing | ListingRefusal {
  const name = cleanText(wish.name, { field: 'name', label: '商品名称', max: 60 });
  if (name instanceof InvalidInput) return name;
  const story = cleanText(wish.story ?? '', {
    field: 'story',
    label: '商品介绍',
    max: 2000,
    min: 0,
  });
  if (story instanceof InvalidInput) return story;
  if (!isClientKey(wish.clientKey)) return badClientKey();
  const photoIds = [...new Set(wish.photoIds.map((id) => id.toLowerCase()))];
  if (photoIds.length === 0) return new PhotoMissing();
  if (photoIds.length > MAX_PHOTOS) return new TooManyPhotos();
  if (wish.variants.length === 0 || wish.variants.length > MAX_VARIANTS)
    return new TooManyVariants();
  const variants: Listing['variants'] = [];
  for (const [index, variant] of wish.variants.entries()) {
    const read = readVariant(variant, `variants.${index}`);
    if (!('stock' in read)) return read;
    variants.push(read);
  }
  return { name, story, photoIds, variants };
}

export const badClientKey = (): InvalidInput =>
  new InvalidInput(
    'clientKey',
    '这张表单出了点问题，请刷新页面再试，填过的内容还在。',
    'clientKey is 1 to 100 printable characters.',
  );

function readVariant(
  wish: VariantWish,
  path: string,
): Listing['variants'][number] | ListingRefusal {
  const name = readVariantName(wish.name, `${path}.name`);
  if (name instanceof InvalidInput) return name;
  if (!isPrice(wish.priceFen)) return new PriceOutOfRange(`${path}.priceFen`);
  const net = wish.netWeightGrams ?? null;
  const gross = wish.grossWeightGrams ?? grossWeightOf(net);
  if (net !== null && !isWeight(net)) return new WeightOutOfRange(`${path}.netWeightGrams`);
  if (gross < (net ?? 1) || gross > 2_000_000 || !Number.isSafeInteger(gross))
    return new WeightOutOfRange(`${path}.grossWeightGrams`);
  if (!isStock(wish.stock)) return new StockOutOfRange(`${path}.stock`);
  return {
    name,
    priceFen: wish.priceFen,
    netWeightGrams: net,
    grossWeightGrams: gross,
    stock: wish.stock,
  };
}

export const readVariantName = (name: string, field: string): string | InvalidInput =>
  cleanText(name, { field, label: '规格名称', max: 30 });
