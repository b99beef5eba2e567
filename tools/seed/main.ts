import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CategoryImport } from '@chucun/catalog';
import { chinaDate, Clock } from '@chucun/kernel';
import { type Config, readConfig } from '@chucun/platform';
import { RegionImport } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { beginAnew, noteSeeded } from './begin-anew.ts';
import { hostsOf, makeOffice } from './cast.ts';
import { composePhotos } from './compose-photos.ts';
import { countWorld, finish } from './finish.ts';
import { type FoundedCoop, foundCoops } from './found-coops.ts';
import { gatherBuyers } from './gather-buyers.ts';
import { listGoods } from './list-goods.ts';
import { planShows } from './plan-shows.ts';
import { PlayShows } from './play-shows.ts';
import { printCoupons } from './print-coupons.ts';
import { PlayOrders } from './play-orders.ts';
import { ProviderHistory, tellProvider } from './provider-history.ts';
import { SeedClock } from './seed-clock.ts';
import { SeedModule } from './seed.module.ts';
import type { Stage } from './stage.ts';

const config = readConfig(process.env);
if (config.mode === 'production' || !config.databaseUrl) {
  console.error('The demo world is for demo mode: set CHUCUN_MODE=demo and DATABASE_URL.');
  process.exit(1);
}
const app = await NestFactory.createApplicationContext(
  SeedModule.forRoot({ ...config, runsJobs: false }, quick(config.databaseUrl)),
  { logger: ['error', 'warn'] },
);
endWithParent();
try {
  await seed(app, config);
} finally {
  await app.close();
}

/** A start that is given up leaves no seed behind it; the next start begins anew. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(1), 500).unref();
}

/** What is lost in a power cut is made again, so that no commit needs to wait for the disk. */
function quick(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

async function seed(context: INestApplicationContext, settings: Config): Promise<void> {
  const began = Date.now();
  const now = new Date();
  const db = context.get(DataSource);
  if (!(await beginAnew(db, settings.dataDir))) {
    console.log('  The database already holds people of its own: they are left as they are.');
    await noteSeeded(db, { left: true });
    return;
  }
  const clock = new SeedClock();
  clock.takeOver(context.get(Clock));
  const stage: Stage = { app: context, db, clock, config: settings, now, today: chinaDate(now) };
  await context.get(RegionImport).ensure();
  await context.get(CategoryImport).run();

  const { buyerId } = await makeOffice(stage);
  const coops = await foundCoops(stage);
  const goods = await listGoods(stage, coops, composePhotos(stage, coops));
  const buyers = await gatherBuyers(stage, buyerId);
  await printCoupons(stage, coops[0]!);
  const hosts = await hostsOf(stage, coops);
  const hostOf = (coop: FoundedCoop) => hosts.get(coop)!;
  const past = planShows(stage.today, { coops, goods }, hostOf);
  const shows = new PlayShows(stage, past, buyers);
  const prices = await live(stage, { coops, goods, buyers }, shows);
  await shows.record();
  await finish(stage, prices);
  await shows.announce(coops[3]!, past.at(-1)!, { goods }, hostOf);
  const counts = await countWorld(stage);
  await noteSeeded(db, { ...counts, at: now });
  console.log(summary(counts, Math.round((Date.now() - began) / 1000)));
}

async function live(
  stage: Stage,
  world: ConstructorParameters<typeof PlayOrders>[1],
  shows: PlayShows,
): ReturnType<PlayOrders['run']> {
  const { stripe } = stage.config;
  const history = new ProviderHistory();
  for (const { payoutAccount: id, since, coop } of world.coops)
    history.accounts.push({
      id,
      created: Math.floor(since.getTime() / 1000),
      metadata: { coop_id: coop.id },
    });
  const prices = await new PlayOrders(stage, world, history, shows).run();
  if (stripe.apiUrl)
    await tellProvider({ apiUrl: stripe.apiUrl, secretKey: stripe.secretKey }, history);
  else
    console.log(
      '  STRIPE_API_URL is not set: the payments are real ones, so no order of the world is paid.',
    );
  return prices;
}

function summary(counts: Record<string, number>, seconds: number): string {
  const parts = ['coops', 'members', 'products', 'photos', 'buyers', 'orders'].map(
    (key) => `${counts[key]} ${key}`,
  );
  return `  The demo world is made: ${parts.join(', ')} (${seconds} s).`;
}
