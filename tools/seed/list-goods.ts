import {
  addDays,
  type BatchWish,
  categoryByCode,
  CreateProduct,
  Certificates,
  OpenBatch,
  Products,
  RecordProduction,
} from '@chucun/catalog';
import type { FoundedCoop } from './found-coops.ts';
import { badgesOf, inputsFor } from './papers.ts';
import { Progress } from './progress.ts';
import { appetite, type Harvest, harvestBefore } from './seasons.ts';
import { daysBetween, later, momentOf } from './seed-clock.ts';
import { chanceOf, granted, type Stage } from './stage.ts';
import type { ProductSeed } from './world/types.ts';

export interface ListedProduct {
  coop: FoundedCoop;
  productId: string;
  categoryCode: string;
  isPerishable: boolean;
  variants: { id: string; priceFen: number; grams: number; finalStock: number }[];
  /** Sold from this day on. */
  since: string;
  /** The harvest on sale first, and the next one where it came in while we look. */
  harvests: { batchId: string; harvest: Harvest; onSaleFrom: string }[];
  /** How much people like it. */
  charm: number;
  isAllYear: boolean;
}

/** Shelf while half a year of orders is lived through; in the end the seller counts again. */
const AMPLE = 50_000;

/** Photos of a product, in their order, as ids that its cooperative's manager owns. */
export type PhotosOf = (coop: number, product: number) => Promise<string[]>;

/** Lists everything of every cooperative at its own time over the last ten months. */
export async function listGoods(
  stage: Stage,
  coops: readonly FoundedCoop[],
  photosOf: PhotosOf,
): Promise<ListedProduct[]> {
  const listed: ListedProduct[] = [];
  const progress = new Progress(
    'products',
    coops.reduce((sum, { seed }) => sum + seed.products.length, 0),
  );
  for (const [c, coop] of coops.entries()) {
    for (const [p, product] of coop.seed.products.entries()) {
      listed.push(await list(stage, coop, product, { index: p, photoIds: await photosOf(c, p) }));
      progress.step();
    }
  }
  await backdate(stage, listed);
  return listed;
}

async function list(
  stage: Stage,
  coop: FoundedCoop,
  product: ProductSeed,
  { index, photoIds }: { index: number; photoIds: string[] },
): Promise<ListedProduct> {
  const [name, categoryCode, , story, packs, , window] = product;
  const r = chanceOf(`listing ${coop.seed.slug} ${name}`);
  const { isPerishable } = categoryByCode(categoryCode)!;
  const { member, plot } = coop.members[index % coop.members.length]!;
  const { since, seasons } = timesOf(stage.today, window, isPerishable, r.next());
  const wish = (harvest: Harvest): BatchWish => ({
    coopId: coop.coop.id,
    memberId: member.id,
    plotId: plot.id,
    originCode: member.villageCode,
    categoryCode,
    harvestFrom: harvest.from,
    harvestTo: harvest.to,
    expectedGrams: r.int(2, 30) * 100_000,
  });
  const harvests: ListedProduct['harvests'] = [];
  for (const { harvest, onSaleFrom } of seasons) {
    const batchId = await openBatch(stage, coop, wish(harvest), onSaleFrom);
    harvests.push({ batchId, harvest, onSaleFrom });
  }
  const made = await stage.clock.at(momentOf(since, 8 * 60 + r.int(0, 300)), () =>
    stage.app.get(CreateProduct).run(coop.manager, {
      coopId: coop.coop.id,
      memberId: member.id,
      name,
      story,
      categoryCode,
      originCode: member.villageCode,
      photoIds,
      batchId: harvests[0]!.batchId,
      clientKey: `seed-${index}`,
      publish: true,
      variants: packs.map(([pack, priceFen, grams]) => ({
        name: pack,
        priceFen,
        netWeightGrams: grams,
        stock: AMPLE,
      })),
    }),
  );
  const { id: productId } = granted(made, name);
  await addBadges(stage, coop, productId, product);
  return {
    coop,
    productId,
    categoryCode,
    isPerishable,
    variants: await variantsOf(stage, productId, product, harvests.at(-1)!.harvest),
    since,
    harvests,
    charm: (0.4 + r.next() ** 2 * 2.6) * (index < 2 ? 1.6 : 1) * rarity(packs[0]![1]),
    isAllYear: daysBetween(harvests[0]!.harvest.from, harvests[0]!.harvest.to) > 300,
  };
}

/** What costs as much as a month's groceries is bought once in a while. */
const rarity = (priceFen: number): number =>
  priceFen > 100_000 ? 0.04 : priceFen > 15_000 ? 0.4 : 1;

/** When a product was listed, and which harvests it has been sold from since. */
function timesOf(
  today: string,
  window: readonly [string, string],
  isPerishable: boolean,
  chance: number,
): { since: string; seasons: { harvest: Harvest; onSaleFrom: string }[] } {
  const current = harvestBefore(addDays(today, -2), window);
  const earliest = addDays(today, -300);
  if (isPerishable) {
    const ripe = addDays(current.from, 1 + Math.floor(chance * 4));
    const since = ripe > earliest ? ripe : addDays(earliest, Math.floor(chance * 60));
    const onSaleFrom = since <= addDays(today, -1) ? since : addDays(today, -1);
    return { since: onSaleFrom, seasons: [{ harvest: current, onSaleFrom: current.from }] };
  }
  const since = addDays(earliest, Math.floor(chance * 105));
  const first = harvestBefore(since, window);
  const seasons = [{ harvest: first, onSaleFrom: first.from }];
  if (current.from > first.from)
    seasons.push({ harvest: current, onSaleFrom: addDays(current.from, 1) });
  return { since, seasons };
}

async function openBatch(
  { app, clock }: Stage,
  coop: FoundedCoop,
  wish: BatchWish,
  day: string,
): Promise<string> {
  const opened = await clock.at(momentOf(day, 7 * 60), () =>
    app.get(OpenBatch).run(coop.manager, wish),
  );
  const batch = granted(opened, `batch of ${coop.seed.slug}`);
  for (const input of inputsFor(wish.categoryCode, wish.harvestFrom))
    granted(
      await app.get(RecordProduction).run(coop.manager, { batchId: batch.id, ...input }),
      input.inputName,
    );
  return batch.id;
}

async function addBadges(
  { app, db }: Stage,
  coop: FoundedCoop,
  productId: string,
  product: ProductSeed,
): Promise<void> {
  for (const badge of badgesOf(coop.seed, product))
    await db.transaction((tx) =>
      app.get(Certificates).add(tx, { ...badge, coopId: coop.coop.id, productId }),
    );
}

async function variantsOf(
  { app, today }: Stage,
  productId: string,
  [, code, , , packs, stock]: ProductSeed,
  last: Harvest,
): Promise<ListedProduct['variants']> {
  const [variants] = await app.get(Products).variantsOf([productId]);
  const { isPerishable } = categoryByCode(code)!;
  const left = appetite(today, last, isPerishable, false) > 0 ? stock : 0;
  return packs.map(([name, priceFen, grams], index) => ({
    id: variants!.find((variant) => variant.name === name)!.id,
    priceFen,
    grams,
    finalStock: packs.length === 1 ? left : Math.floor((left * (index === 0 ? 6 : 4)) / 10),
  }));
}

/** Rows bear the moment of their writing; these were written long ago. */
async function backdate({ db }: Stage, listed: readonly ListedProduct[]): Promise<void> {
  await db.query(`UPDATE products SET created_at = published_at - interval '20 minutes'`);
  const batches = listed.flatMap(({ harvests }) => harvests);
  await db.query(
    `UPDATE batches SET created_at = row.at FROM unnest($1::uuid[], $2::timestamptz[]) AS row (id, at)
     WHERE batches.id = row.id`,
    [
      batches.map(({ batchId }) => batchId),
      batches.map(({ onSaleFrom }) => later(momentOf(onSaleFrom, 7 * 60), 0)),
    ],
  );
}
