import { categoryByCode } from '@chucun/catalog';
import { isRegistrationNumber } from '@chucun/coops';
import { SUBJECT_NAMES } from '../../pictures/index.ts';
import { PROVINCES } from './cities.ts';
import { world } from './index.ts';

const products = world.flatMap((coop) => coop.products.map((product) => ({ coop, product })));
const length = (text: string) => [...text].length;
/** Words that the law on advertising does not let stand, and promises of health. */
const FORBIDDEN = /最佳|最好|第一|国家级|顶级|极品|特供|治疗|治病|疗效|降血|抗癌|壮阳/;
const DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe('the demo world', () => {
  it('has twelve cooperatives, sixty members and a hundred and fifty products at least', () => {
    expect(world.length).toBeGreaterThanOrEqual(12);
    expect(world.flatMap(({ members }) => members).length).toBeGreaterThanOrEqual(60);
    expect(products.length).toBeGreaterThanOrEqual(150);
    expect(new Set(world.map(({ county }) => county)).size).toBeGreaterThanOrEqual(8);
    expect(world[0]!.county).toBe('331124');
  });

  it('names every shop, and every product of a shop, once', () => {
    for (const key of ['slug', 'name', 'registrationNumber', 'managerName'] as const)
      expect(new Set(world.map((coop) => coop[key])).size).toBe(world.length);
    for (const coop of world) {
      expect(new Set(coop.products.map(([name]) => name)).size).toBe(coop.products.length);
      expect(new Set(coop.members).size).toBe(coop.members.length);
    }
  });

  it('gives every cooperative a registration number whose check character is right', () => {
    const wrong = world.filter((coop) => !isRegistrationNumber(coop.registrationNumber));
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('puts every product where goods lie, with a picture that can be composed', () => {
    for (const { product } of products) {
      const [name, code, subject] = product;
      const category = categoryByCode(code);
      expect([name, category !== undefined, category?.needsPermit]).toEqual([name, true, false]);
      expect(SUBJECT_NAMES).toContain(subject);
    }
  });

  it('asks sane prices for sane weights, and more for more', () => {
    for (const { product } of products) {
      const [name, , , , packs, stock] = product;
      expect([name, packs.length >= 1 && packs.length <= 3, stock >= 0]).toEqual([
        name,
        true,
        true,
      ]);
      for (const [pack, fen, grams] of packs) {
        expect([
          name,
          pack,
          fen >= 1_000 && fen <= 300_000,
          grams >= 20 && grams <= 25_000,
        ]).toEqual([name, pack, true, true]);
        expect(length(pack)).toBeLessThanOrEqual(30);
      }
      if (packs.length > 1) expect([name, packs[1]![1] > packs[0]![1]]).toEqual([name, true]);
    }
  });

  it('has harvest windows that are days of a year', () => {
    for (const { product } of products)
      for (const day of product[6]) expect([product[0], DAY.test(day)]).toEqual([product[0], true]);
  });

  it('tells short stories without superlatives or promises of health', () => {
    const stories = [
      ...products.map(({ product }) => [product[0], product[3]] as const),
      ...world.map(({ name, story }) => [name, story] as const),
    ];
    for (const [name, story] of stories) {
      expect([name, length(story) >= 6 && length(story) <= 120]).toEqual([name, true]);
      expect([name, FORBIDDEN.test(story), FORBIDDEN.test(name)]).toEqual([name, false, false]);
    }
    for (const { product } of products) {
      const [name, , , story] = product;
      expect([name, length(story) >= 12]).toEqual([name, true]);
    }
  });

  it('has buyers in all 31 provinces', () => {
    expect(new Set(PROVINCES.map(([prefix]) => prefix)).size).toBe(31);
  });
});
