import {
  AddMember,
  AddPlot,
  AddStation,
  type Coop,
  CreateCoop,
  type Member,
  OpenCoop,
  type Plot,
  UpdateCoop,
} from '@chucun/coops';
import type { Viewer } from '@chucun/identity';
import { chinaDate } from '@chucun/kernel';
import { SaveFreightTemplate } from '@chucun/orders';
import { PayoutAccounts } from '@chucun/payments';
import { demoAccount, phones } from './cast.ts';
import { freightFrom } from './freight.ts';
import { accountIdOf } from './provider-history.ts';
import { chanceOf, granted, type Stage, viewerOf } from './stage.ts';
import { villagesFor } from './villages.ts';
import { world } from './world/index.ts';
import type { CoopSeed } from './world/types.ts';

export interface FoundedCoop {
  seed: CoopSeed;
  coop: Coop;
  manager: Viewer;
  members: { member: Member; plot: Plot }[];
  /** When it came to the platform. */
  since: Date;
  payoutAccount: string;
}

const PLOTS = ['门前坡', '老屋后', '上坳', '溪边地', '大湾里', '东坡', '水井旁', '梁上'];

/** Every cooperative of the world with its people and places, open for business. */
export async function foundCoops(stage: Stage): Promise<FoundedCoop[]> {
  const founded: FoundedCoop[] = [];
  for (const [index, seed] of world.entries()) founded.push(await found(stage, seed, index));
  await backdate(stage, founded);
  return founded;
}

async function found(stage: Stage, seed: CoopSeed, index: number): Promise<FoundedCoop> {
  const { app, clock, now } = stage;
  const since = new Date(now.getTime() - (330 - index * 2) * 86_400_000);
  return clock.at(since, async () => {
    const managerId = await demoAccount(stage, {
      phone: phones.manager(index),
      name: seed.managerName,
    });
    const coop = await register(stage, seed, { managerId, phone: phones.manager(index) });
    const manager = viewerOf(managerId, { role: 'coop_manager', coopId: coop.id });
    const { memberShareBp } = seed;
    granted(await app.get(UpdateCoop).run(manager, coop.id, { memberShareBp }), seed.name);
    const members = await enterMembers(stage, seed, { index, manager, coop });
    await staff(stage, { seed, index, manager, coop, first: members[0]!.member });
    const payoutAccount = accountIdOf(seed.slug);
    await equip(stage, seed, { manager, coop, payoutAccount });
    return { seed, coop: { ...coop, state: 'OPEN' }, manager, members, since, payoutAccount };
  });
}

async function register(
  { app }: Stage,
  seed: CoopSeed,
  { managerId, phone }: { managerId: string; phone: string },
): Promise<Coop> {
  const wish = {
    name: seed.name,
    slug: seed.slug,
    regionCode: seed.county,
    legalForm: 'COOPERATIVE' as const,
    registrationNumber: seed.registrationNumber,
    story: seed.story,
    phone,
    clientKey: `seed-${seed.slug}`,
  };
  return granted(await app.get(CreateCoop).run(viewerOf(managerId), wish), seed.name);
}

/** Members with a household and a plot each; the fifth belongs to the first one's household. */
async function enterMembers(
  stage: Stage,
  seed: CoopSeed,
  at: { index: number; manager: Viewer; coop: Coop },
): Promise<FoundedCoop['members']> {
  const { index, manager, coop } = at;
  const r = chanceOf(`founding ${seed.slug}`);
  const villages = await villagesFor(stage, seed, seed.members.length);
  const members: FoundedCoop['members'] = [];
  for (const [number, name] of seed.members.entries()) {
    const sharesHousehold = number === 4;
    const entered = await stage.app.get(AddMember).run(manager, {
      coopId: coop.id,
      name,
      phone: number === 0 ? phones.farmer(index) : phones.member(index, number),
      villageCode: villages[sharesHousehold ? 0 : number]!.code,
      householdNumber: sharesHousehold ? 1 : null,
      joinedOn: `${2016 + r.int(0, 8)}-0${r.int(1, 9)}-${r.int(10, 28)}`,
    });
    const member = granted(entered, name);
    const plot = await stage.app.get(AddPlot).run(manager, {
      coopId: coop.id,
      memberId: member.id,
      name: `${r.pick(PLOTS)}${r.int(1, 9)}号`,
      villageCode: member.villageCode,
      areaSquareMetres: r.int(3, 40) * 667,
    });
    members.push({ member, plot: granted(plot, name) });
  }
  return members;
}

/** The first farmer, the station with its agent, and a host, each with an account to try. */
async function staff(
  stage: Stage,
  at: { seed: CoopSeed; index: number; manager: Viewer; coop: Coop; first: Member },
): Promise<void> {
  const { seed, index, manager, coop, first } = at;
  const coopId = coop.id;
  await demoAccount(
    stage,
    { phone: phones.farmer(index), name: first.name },
    { role: 'farmer', coopId, memberId: first.id, regionCode: first.villageCode },
  );
  const station = granted(
    await stage.app.get(AddStation).run(manager, {
      coopId,
      name: seed.station,
      villageCode: first.villageCode,
      detail: '村委会一楼，逢集全天开门',
    }),
    seed.station,
  );
  if (index > 3) return;
  const [agent, host] = [
    ['王丽娟', '叶晓燕'],
    ['夏文静', '谌小雨'],
    ['杨春梅', '侯阿妹'],
    ['党雪莉', '屈小婷'],
  ][index]!;
  await demoAccount(
    stage,
    { phone: phones.agent(index), name: agent! },
    { role: 'station_agent', coopId, stationId: station.id },
  );
  await demoAccount(stage, { phone: phones.host(index), name: host! }, { role: 'host', coopId });
}

/** What a shop needs before it opens: freight, and where its money goes. */
async function equip(
  { app, db, config }: Stage,
  seed: CoopSeed,
  { manager, coop, payoutAccount }: { manager: Viewer; coop: Coop; payoutAccount: string },
): Promise<void> {
  const freight = freightFrom(seed.county, seed.freeOverFen);
  granted(
    await app.get(SaveFreightTemplate).run(manager, coop.id, freight),
    `freight ${seed.name}`,
  );
  if (config.stripe.apiUrl) {
    await app.get(PayoutAccounts).keep(coop.id, payoutAccount);
    await db.transaction((tx) =>
      app.get(PayoutAccounts).noteReady(tx, payoutAccount, { isReady: true, at: new Date(0) }),
    );
    granted(await app.get(OpenCoop).run(manager, coop.id), `opening ${seed.name}`);
  } else {
    // With a real key the payout account is opened by a person; the demo's shop is shown all the same.
    await db.query(`UPDATE coops SET state = 'open' WHERE id = $1`, [coop.id]);
  }
}

async function backdate({ db }: Stage, coops: readonly FoundedCoop[]): Promise<void> {
  for (const { coop, since } of coops) {
    await db.query(`UPDATE coops SET created_at = $2 WHERE id = $1`, [coop.id, since]);
    await db.query(`UPDATE plots SET created_at = $2 WHERE coop_id = $1`, [coop.id, since]);
    await db.query(`UPDATE stations SET opened_on = $2 WHERE coop_id = $1`, [
      coop.id,
      chinaDate(since),
    ]);
  }
}
