import { Accounts, type Grant, type Role } from '@chucun/identity';
import { CategoryImport } from '@chucun/catalog';
import { newId } from '@chucun/kernel';
import { RegionImport } from '@chucun/regions';
import { DataSource } from 'typeorm';
import type { ApiClient } from './client.ts';
import type { TestServer } from './server.ts';

/** Base32 of twenty bytes: the second factor of every test official and operator. */
export const TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Makes an account with one role and signs in as a person does, second factor included. */
export async function signedInAs(
  server: TestServer,
  phone: string,
  grant?: Pick<Grant, 'role'> & Partial<Grant>,
): Promise<ApiClient> {
  const needsSecondFactor = grant?.role === 'official' || grant?.role === 'operator';
  const accounts = server.app.get(Accounts);
  await server.app.get(DataSource).transaction(async (tx) => {
    const seed = {
      displayName: grant?.role ?? 'buyer',
      ...(needsSecondFactor ? { totpSecret: TOTP_SECRET } : {}),
    };
    const id = await accounts.ensure(tx, phone, seed);
    if (grant) await accounts.grant(tx, id, grant);
  });
  return server.stranger().signIn(phone, TOTP_SECRET);
}

export interface Village {
  coopId: string;
  memberId: string;
  householdId: string;
  stationId: string;
}

/** The code book, the categories, and a cooperative of Songyang with one member and one station. */
export async function village(server: TestServer): Promise<Village> {
  await server.app.get(RegionImport).run();
  await server.app.get(CategoryImport).run();
  const coopId = await server.sql.coop();
  const { memberId, householdId } = await server.sql.member(coopId);
  const stationId = newId();
  await server.sql.insert('stations', {
    id: stationId,
    coop_id: coopId,
    name: '叶家村服务站',
    village_code: '331124201201',
  });
  return { coopId, memberId, householdId, stationId };
}

/** A signed-in client of each role, in one village, and one that nobody has signed in. */
export async function everyRole(server: TestServer): Promise<Record<Role | 'stranger', ApiClient>> {
  const { coopId, memberId, stationId } = await village(server);
  return {
    stranger: server.stranger(),
    buyer: await signedInAs(server, '13700000001'),
    farmer: await signedInAs(server, '13700000002', { role: 'farmer', coopId, memberId }),
    coop_manager: await signedInAs(server, '13700000003', { role: 'coop_manager', coopId }),
    station_agent: await signedInAs(server, '13700000004', {
      role: 'station_agent',
      coopId,
      stationId,
    }),
    host: await signedInAs(server, '13700000005', { role: 'host', coopId }),
    official: await signedInAs(server, '13700000006', { role: 'official', regionCode: '331124' }),
    operator: await signedInAs(server, '13700000007', { role: 'operator' }),
  };
}
