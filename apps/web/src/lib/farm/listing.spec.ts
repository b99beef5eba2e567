import {
  countOf,
  fenPer500g,
  gramsOf,
  packName,
  priceFenOf,
  spokenMoney,
  weightIn,
} from './amounts.ts';
import { fourGuesses } from './guesses.ts';
import { press, readTyped, type Key } from './keypad.ts';
import { type Listing, liveUnitFen, missingOf, newListing, refusedStep } from './listing.ts';
import { listingsOf } from './listing-store.ts';
import { pause, type ProductWish, sendListing, type Server } from './send-listing.ts';
import { finestThatFits, fitted, MAX_SENT_BYTES } from './shrink-search.ts';

const type = (keys: string, decimals: number) =>
  [...keys].reduce((typed, key) => press(typed, (key === '<' ? 'back' : key) as Key, decimals), '');

describe('amounts', () => {
  it('turns jin and kilograms into whole grams and back', () => {
    expect(gramsOf('5', 'jin')).toBe(2500);
    expect(gramsOf('2.5', 'jin')).toBe(1250);
    expect(gramsOf('0.01', 'jin')).toBe(5);
    expect(gramsOf('1.234', 'kg')).toBe(1234);
    expect(gramsOf('250', 'g')).toBe(250);
    for (const wrong of ['', '0', '0.0', '-1', '1e3', '2.555', '2001'])
      expect(gramsOf(wrong, 'jin')).toBeUndefined();
    for (let grams = 5; grams <= 5000; grams += 5) {
      expect(gramsOf(weightIn(grams, 'jin'), 'jin')).toBe(grams);
      expect(gramsOf(weightIn(grams, 'kg'), 'kg')).toBe(grams);
    }
    expect(weightIn(1, 'jin')).toBe('');
  });
  it('reads prices in fen and counts as whole packs', () => {
    expect(priceFenOf('29.9')).toBe(2990);
    expect(priceFenOf('29.')).toBe(2900);
    for (const wrong of ['0', '0.00', '1.234', '1000000.01', 'abc'])
      expect(priceFenOf(wrong)).toBeUndefined();
    expect(countOf('300')).toBe(300);
    for (const wrong of ['0', '1.5', '', '1000001']) expect(countOf(wrong)).toBeUndefined();
  });
  it('reckons the price of a jin as the server does: half up', () => {
    expect(fenPer500g(2990, 2500)).toBe(598);
    expect(fenPer500g(1, 1000)).toBe(1);
    expect(fenPer500g(1, 1001)).toBe(0);
    expect(fenPer500g(100_000_000, 1)).toBe(50_000_000_000);
  });
  it('names packs and speaks money', () => {
    expect([2500, 250, 750, 1234].map(packName)).toEqual([
      '5斤装',
      '250克装',
      '1.5斤装',
      '1.234kg装',
    ]);
    expect(spokenMoney(12_345, 'zh')).toBe('123元4角5分');
    expect(spokenMoney(12_305, 'zh')).toBe('123元零5分');
    expect(spokenMoney(-12_000, 'zh')).toBe('负120元');
    expect(spokenMoney(12_345, 'en')).toBe('123 yuan 45 fen');
  });
});

describe('the keypad', () => {
  it('makes only numbers', () => {
    expect(type('29.90', 2)).toBe('29.90');
    expect(type('29.905', 2)).toBe('29.90');
    expect(type('.5', 2)).toBe('0.5');
    expect(type('007', 0)).toBe('7');
    expect(type('1.2', 0)).toBe('12');
    expect(type('1..2', 2)).toBe('1.2');
    expect(type('12<<<5', 2)).toBe('5');
    expect(type('12345678', 2)).toBe('123456');
  });
  it('reads what a keyboard or a paste brings', () => {
    expect(readTyped('２９。９ 元', 2)).toBe('29.9');
    expect(readTyped('<b>', 2)).toBe('');
  });
});

describe('shrinking', () => {
  const camera = (bytesPerPixel: number) => {
    const tried: string[] = [];
    const encode = async ({ long, quality }: { long: number; quality: number }) => {
      tried.push(`${long}/${quality}`);
      return { size: Math.round(long * long * 0.75 * quality * bytesPerPixel), long, quality };
    };
    return { tried, encode };
  };
  it('takes the first encoding where that fits, and finds the finest in a few where not', async () => {
    const easy = camera(0.1);
    expect(await finestThatFits(easy.encode)).toMatchObject({ long: 1600, quality: 0.84 });
    expect(easy.tried).toHaveLength(1);
    for (const density of [0.25, 0.4, 0.7, 1]) {
      const hard = camera(density);
      expect((await finestThatFits(hard.encode)).size).toBeLessThanOrEqual(MAX_SENT_BYTES);
      expect(hard.tried.length).toBeLessThanOrEqual(10);
    }
  });
  it('ends with the smallest where nothing fits', async () => {
    const noise = camera(50);
    expect(await finestThatFits(noise.encode)).toMatchObject({ long: 800, quality: 0.54 });
  });
  it('keeps the shape and never enlarges', () => {
    expect(fitted(4000, 3000, 1600)).toEqual({ width: 1600, height: 1200 });
    expect(fitted(3000, 4000, 1600)).toEqual({ width: 1200, height: 1600 });
    expect(fitted(640, 480, 1600)).toEqual({ width: 640, height: 480 });
    expect(fitted(9000, 1, 1600)).toEqual({ width: 1600, height: 1 });
  });
});

const apples = (): Listing => ({
  ...newListing({ ownerId: 'wang', coopId: 'coop', originCode: '659002100201' }, 'key-1'),
  photos: ['a', 'b', 'c'].map((key) => ({ key, blob: new Blob([key]) })),
  name: ' 红富士苹果 ',
  categoryCode: '010301',
  categoryName: '苹果、梨',
  price: '29.90',
  weight: '5',
  count: '300',
  state: 'waiting',
});

/** A shop at the end of a bad line: it keeps what arrives and cuts the line where it is told to. */
function shop(cutsAt: number[]) {
  const photos: string[] = [];
  const products = new Map<string, ProductWish>();
  let calls = 0;
  const line = () => {
    calls += 1;
    if (cutsAt.includes(calls)) throw new TypeError('network');
  };
  const server: Server = {
    async upload(blob) {
      line();
      photos.push(await blob.text());
      return { done: { id: `photo-${photos.at(-1)}` } };
    },
    async create(wish) {
      if (!products.has(wish.clientKey)) products.set(wish.clientKey, wish);
      // The answer is lost after the server has done its work: the worst moment.
      line();
      return { done: { slug: 'hong-fu-shi' } };
    },
  };
  return { server, photos, products };
}

describe('sending a listing (S1)', () => {
  it('makes one product with three photos over three cuts, from whatever was kept last', async () => {
    const { server, photos, products } = shop([2, 4, 6]);
    let kept = apples();
    const keep = async (listing: Listing) => void (kept = listing);
    for (const outcome of ['away', 'away', 'away', 'listed'])
      expect((await sendListing(kept, { server, keep }))[0]).toBe(outcome);
    expect(kept).toMatchObject({ state: 'listed', slug: 'hong-fu-shi', name: ' 红富士苹果 ' });
    expect(photos).toEqual(['a', 'b', 'c']);
    expect([...products.values()]).toEqual([
      expect.objectContaining({
        name: '红富士苹果',
        photoIds: ['photo-a', 'photo-b', 'photo-c'],
        variants: [{ name: '5斤装', priceFen: 2990, netWeightGrams: 2500, stock: 300 }],
        batchId: null,
        publish: true,
      }),
    ]);
  });
  it('brings a refusal to its field and keeps what was typed', async () => {
    const said = {
      code: 'PriceOutOfRange',
      field: 'variants.0.priceFen',
      message: 'm',
      messageZh: '贵',
    };
    const server: Server = { ...shop([]).server, create: async () => ({ refused: said }) };
    let kept = apples();
    const keep = async (listing: Listing) => void (kept = listing);
    expect((await sendListing(kept, { server, keep }))[0]).toBe('refused');
    expect(kept).toMatchObject({
      state: 'refused',
      price: '29.90',
      refusal: { field: 'price', messageZh: '贵' },
    });
    expect(kept.photos.every((photo) => photo.photoId)).toBe(true);
  });
  it('sends photos again that the server has lost, and nothing that is unfinished', async () => {
    const said = { code: 'PhotoNotYours', message: 'm', messageZh: 'm' };
    const server: Server = { ...shop([]).server, create: async () => ({ refused: said }) };
    const [, after] = await sendListing(apples(), { server, keep: async () => undefined });
    expect(after.photos.some((photo) => photo.photoId)).toBe(false);
    const unfinished = { ...apples(), price: '' };
    expect((await sendListing(unfinished, { server, keep: async () => undefined }))[0]).toBe(
      'incomplete',
    );
  });
  it('waits longer each time, up to two minutes or so', () => {
    expect(pause(0, 0.5)).toBe(2);
    expect(pause(3, 0.5)).toBe(16);
    expect(pause(50, 1)).toBeLessThanOrEqual(150);
    expect(pause(50, 0)).toBeGreaterThanOrEqual(60);
  });
});

describe('a listing', () => {
  it('knows what is missing and what a jin costs so far', () => {
    const listing = newListing({ ownerId: 'o', coopId: 'c', originCode: 'r' }, 'k');
    expect(missingOf(listing)).toEqual(['photo', 'what', 'price', 'weight', 'count']);
    expect(missingOf(apples())).toEqual([]);
    expect(liveUnitFen(apples())).toBe(598);
    expect(liveUnitFen({ ...apples(), weight: '' })).toBeUndefined();
  });
  it('is shown to the account that began it only', () => {
    const all = [apples(), { ...apples(), clientKey: '2', ownerId: 'li' }];
    expect(listingsOf(all, 'wang', 'coop')).toHaveLength(1);
    expect(listingsOf(all, 'wang', 'other')).toHaveLength(0);
  });
  it('finds the step of a refusal by field, then by kind', () => {
    expect(refusedStep('InvalidInput', 'variants.0.stock')).toBe('count');
    expect(refusedStep('BatchNotSaleable')).toBe('harvest');
    expect(refusedStep('Something')).toBeUndefined();
  });
});

describe('four guesses', () => {
  const kinds = [
    { code: '010301', name: '苹果、梨（仁果）' },
    { code: '010302', name: '桃、李、杏（核果）' },
    { code: '010405', name: '番茄、辣椒（茄果）' },
    { code: '010601', name: '香菇、平菇（伞菌）' },
    { code: '010602', name: '木耳' },
  ];
  it('puts the words first, without a network too', () => {
    expect(fourGuesses(kinds, '红富士苹果', { before: [] })[0]?.code).toBe('010301');
    expect(fourGuesses(kinds, '', { before: ['010602'] })[0]?.code).toBe('010602');
    expect(fourGuesses(kinds, '西红柿', { server: '010405', before: ['010602'] })[0]?.code).toBe(
      '010405',
    );
    expect(fourGuesses(kinds, 'xyz', { before: [] })).toHaveLength(4);
  });
});
