import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId, UserError } from '@chucun/kernel';
import { CONFIG, type Config } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import type { GrantRow } from './account.repository.ts';
import { Accounts } from './accounts.ts';
import { AuditResolver } from './audit.resolver.ts';
import { GrantRole, type GrantWish } from './grant-role.ts';
import { GrantScopes } from './grant-scopes.ts';
import { IdentityModule } from './identity.module.ts';
import { RevokeRole } from './revoke-role.ts';
import { Sessions } from './sessions.ts';
import type { Grant, Viewer } from './viewer.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let operator: Viewer;
let manager: Viewer;
const get = <T>(type: abstract new (...args: never[]) => T): T => app.module.get(type as never);
const [coopId, otherCoop, memberId] = [newId(), newId(), newId()];

const viewerAs = async (grant: Partial<Grant> & Pick<Grant, 'role'>): Promise<Viewer> => {
  const accountId = await sql.account();
  const row = await db.transaction((tx) => get(Accounts).grant(tx, accountId, grant));
  return { accountId, sessionId: newId(), grants: [row] };
};
beforeAll(async () => {
  app = await testApp(IdentityModule);
  db = get(DataSource);
  sql = new Sql(db);
  get(GrantScopes).register('coopId', (_, scope) =>
    Promise.resolve([coopId, otherCoop].includes(scope.coopId!)),
  );
  get(GrantScopes).register('memberId', (_, scope) =>
    Promise.resolve(scope.coopId === coopId && scope.memberId === memberId),
  );
  operator = await viewerAs({ role: 'operator' });
  manager = await viewerAs({ role: 'coop_manager', coopId });
});
afterAll(() => app?.close());

const named = (value: object) => (value instanceof UserError ? value.constructor.name : 'granted');
const grant = (viewer: Viewer, wish: Partial<GrantWish>) =>
  get(GrantRole).run(viewer, {
    phone: '13612345678',
    role: 'farmer',
    scope: { coopId, memberId },
    ...wish,
  });
const state = async () =>
  JSON.stringify(
    await db.query(
      `SELECT (SELECT count(*) FROM accounts) AS a, (SELECT count(*) FROM audit_log) AS b,
              (SELECT json_agg(g ORDER BY id) FROM role_grants g) AS g`,
    ),
  );

describe('granting roles', () => {
  it('gives one grant, and one note of it, to twenty parallel wishes', async () => {
    const wishes = Array.from({ length: 20 }, () => grant(manager, {}));
    const rows = (await Promise.all(wishes)) as GrantRow[];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    const notes = await sql.value(
      `SELECT count(*)::int FROM audit_log WHERE subject_id = $1 AND action = 'identity.role_granted'`,
      [rows[0]!.accountId],
    );
    expect(notes).toBe(1);
  });

  it('refuses what is not the caller’s to give or does not exist, and changes nothing', async () => {
    const before = await state();
    const refused = await Promise.all([
      grant(manager, { scope: { coopId: otherCoop, memberId } }),
      grant(manager, { role: 'coop_manager', scope: { coopId } }),
      grant(manager, { role: 'operator', scope: {} }),
      grant(manager, { phone: '12' }),
      grant(manager, { phone: '13600000009', scope: { coopId, memberId: newId() } }),
      grant(operator, { phone: '13600000009', role: 'host', scope: { coopId: newId() } }),
      grant(operator, { phone: '13600000009', role: 'host', scope: { coopId: "'" } }),
      grant(operator, { phone: '13600000009', role: 'official', scope: { regionCode: '331124' } }),
    ]);
    expect(refused.map(named)).toEqual([
      ...Array<string>(3).fill('RoleNotYoursToGrant'),
      'PhoneInvalid',
      ...Array<string>(4).fill('InvalidInput'),
    ]);
    expect(await state()).toBe(before);
  });

  it('is taken back by whoever may give it, at once; a refusal takes nothing back', async () => {
    const given = (await grant(operator, {
      phone: '13600000001',
      role: 'host',
      scope: { coopId },
    })) as GrantRow;
    const session = await db.transaction((tx) =>
      get(Sessions).open(tx, given.accountId, { address: '', device: '' }),
    );
    expect((await get(Sessions).viewerOf(session.token))!.grants).toMatchObject([{ role: 'host' }]);
    const stranger = await viewerAs({ role: 'coop_manager', coopId: otherCoop });
    const before = await state();
    expect(named(await get(RevokeRole).run(stranger, given.id))).toBe('NotFound');
    expect(named(await get(RevokeRole).run(stranger, 'x'))).toBe('NotFound');
    const own = operator.grants[0] as GrantRow;
    expect(named(await get(RevokeRole).run(operator, own.id))).toBe('RoleNotYoursToGrant');
    expect(await state()).toBe(before);
    expect(named(await get(RevokeRole).run(manager, given.id))).toBe('granted');
    expect((await get(Sessions).viewerOf(session.token))!.grants).toEqual([]);
  });

  it('ends with the membership that it came from', async () => {
    const { accountId } = (await grant(manager, { phone: '13600000002' })) as GrantRow;
    const whose = await db.transaction((tx) =>
      get(Accounts).revokeOfMember(tx, { coopId, memberId }, manager.accountId),
    );
    expect(whose).toContain(accountId);
    const left = await sql.value(
      `SELECT count(*)::int FROM role_grants WHERE member_id = $1 AND revoked_at IS NULL`,
      [memberId],
    );
    expect(left).toBe(0);
  });

  it('leaves a trail that operators can page through, and nobody can change', async () => {
    const subject = manager.accountId;
    const page = await get(AuditResolver).audit('account', subject, 1, null);
    expect(page.edges.map(({ node }) => node.action)).toEqual(['identity.role_granted']);
    expect(JSON.parse(page.edges[0]!.node.after!)).toMatchObject({ role: 'coop_manager', coopId });
    const rest = await get(AuditResolver).audit('account', subject, 10, page.edges[0]!.cursor);
    expect(rest.edges).toEqual([]);
    await expect(db.query('DELETE FROM audit_log')).rejects.toThrow('append-only');
  });
});

describe('/dev/accounts', () => {
  let http: NestFastifyApplication;
  let address: string;
  beforeAll(async () => {
    http = app.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await http.listen(0, '127.0.0.1');
    address = `${await http.getUrl()}/dev/accounts`;
    await db.transaction(async (tx) => {
      const seed = { displayName: '<b>叶春兰', isDemo: true };
      const farmer = await get(Accounts).ensure(tx, '13700000001', seed);
      const village = '331124100201';
      await get(Accounts).grant(tx, farmer, {
        role: 'farmer',
        coopId,
        memberId,
        regionCode: village,
      });
    });
  });
  afterAll(() => http?.close());

  it('lists whom to be, as a page and for programs, and is absent in production', async () => {
    const json = await fetch(address, { headers: { accept: 'application/json' } });
    expect(await json.json()).toEqual([
      {
        role: 'farmer',
        name: '<b>叶春兰',
        phone: '13700000001',
        coopId,
        memberId,
        regionCode: '331124100201',
      },
    ]);
    const page = await (await fetch(address)).text();
    expect(page).toContain('&lt;b&gt;叶春兰');
    const config = app.module.get<Config>(CONFIG);
    config.mode = 'production';
    expect((await fetch(address)).status).toBe(404);
    config.mode = 'test';
  });
});
