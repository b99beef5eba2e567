import { Accounts, type Grant, type Viewer } from '@chucun/identity';
import type { FoundedCoop } from './found-coops.ts';
import { type Stage, viewerOf } from './stage.ts';
import { later } from './seed-clock.ts';

// Fixed, and shown on /dev/accounts, so that the demo can be tried with any authenticator. Production refuses such accounts.
const COUNTY_TOTP = 'KNXW4Z3ZMFXGOQ3POVXHI6KPMZTGSY3F';
const PROVINCE_TOTP = 'LJUGK2TJMFXGOUDSN53GS3TDMVHWMZTJ';
const OPERATOR_TOTP = 'INUHKY3VNZHXAZLSMF2G64SEMVWW6MRQ';

export const COUNTY_OF_DEMO = '331124';
export const DEMO_BUYER_PHONE = '13900000001';

/** Phones of the demo accounts; the first of each role belongs to the same county. */
export const phones = {
  farmer: (coop: number) =>
    coop === 0 ? '13900000002' : `139000002${String(coop).padStart(2, '0')}`,
  manager: (coop: number) =>
    coop === 0 ? '13900000003' : `139000001${String(coop).padStart(2, '0')}`,
  agent: (coop: number) =>
    coop === 0 ? '13900000004' : `139000003${String(coop).padStart(2, '0')}`,
  host: (coop: number) =>
    coop === 0 ? '13900000005' : `139000004${String(coop).padStart(2, '0')}`,
  /** Members without an account. */
  member: (coop: number, number: number) =>
    `1370000${String(coop + 1).padStart(2, '0')}${String(number).padStart(2, '0')}`,
  buyer: (index: number) => `13800${String(100_000 + index * 37).padStart(6, '0')}`,
};

let made = 0;

/** Makes a demo account, each a second later than the one before: lists of them keep the order of their making. */
export async function demoAccount(
  { app, db, now }: Stage,
  person: { phone: string; name: string; totpSecret?: string },
  ...grants: (Pick<Grant, 'role'> & Partial<Grant>)[]
): Promise<string> {
  const accounts = app.get(Accounts);
  const { phone, name: displayName, totpSecret } = person;
  const seed = { displayName, isDemo: true, ...(totpSecret && { totpSecret }) };
  made += 1;
  const createdAt = later(now, -300 * 24 * 60 + made / 60);
  return db.transaction(async (tx) => {
    const id = await accounts.ensure(tx, phone, seed);
    await tx.query(`UPDATE accounts SET created_at = $2 WHERE id = $1`, [id, createdAt]);
    for (const grant of grants) await accounts.grant(tx, id, grant);
    return id;
  });
}

/** The hosts of the cooperatives that have one. */
export async function hostsOf(
  { db }: Stage,
  coops: readonly FoundedCoop[],
): Promise<Map<FoundedCoop, Viewer>> {
  const rows = await db.query<{ coopId: string; accountId: string }[]>(
    `SELECT coop_id AS "coopId", account_id AS "accountId" FROM role_grants
     WHERE role = 'host' AND revoked_at IS NULL LIMIT 100`,
  );
  return new Map(
    rows.map(({ coopId, accountId }) => [
      coops.find(({ coop }) => coop.id === coopId)!,
      viewerOf(accountId, { role: 'host', coopId }),
    ]),
  );
}

/** Officials, an operator and the buyer whose orders are in every state. */
export async function makeOffice(stage: Stage): Promise<{ operatorId: string; buyerId: string }> {
  const buyerId = await demoAccount(stage, { phone: DEMO_BUYER_PHONE, name: '陈晓雯' });
  await demoAccount(
    stage,
    { phone: '13900000006', name: '徐慧君', totpSecret: COUNTY_TOTP },
    { role: 'official', regionCode: COUNTY_OF_DEMO },
  );
  await demoAccount(
    stage,
    { phone: '13900000007', name: '沈国平', totpSecret: PROVINCE_TOTP },
    { role: 'official', regionCode: '330000' },
  );
  const operatorId = await demoAccount(
    stage,
    { phone: '13900000008', name: '方明', totpSecret: OPERATOR_TOTP },
    { role: 'operator' },
  );
  return { operatorId, buyerId };
}
