import { DataSource } from 'typeorm';
import { GrantScopes, IdentityModule, type Grant, type Viewer } from '@chucun/identity';
import { InvalidInput, newId, NotFound } from '@chucun/kernel';
import { RegionEnded, RegionImport, RegionNotFound } from '@chucun/regions';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import {
  AddMember,
  AddPlot,
  AddStation,
  type Coop,
  Coops,
  CoopsModule,
  CreateCoop,
  type Member,
  MemberExists,
  Onboarding,
  OnboardingIncomplete,
  OpenCoop,
  RemoveMember,
  SlugTaken,
  UpdateCoop,
} from './index.ts';
import { CoopResolver } from './coop.resolver.ts';
import { MemberResolver } from './member.resolver.ts';
import { PlotResolver } from './plot.resolver.ts';

const VILLAGE = '331124201201';
const NUMBER = '91350100M000100Y43';

describe('cooperatives', () => {
  let app: TestApp;
  let sql: Sql;
  let coops: Coops;
  const use = <T>(what: new (...given: never[]) => T): T => app.module.get(what);

  beforeAll(async () => {
    app = await testApp(IdentityModule, CoopsModule);
    sql = new Sql(app.module.get(DataSource));
    coops = use(Coops);
    await use(RegionImport).run();
  });
  afterAll(() => app.close());

  const viewer = (accountId: string, grants: Partial<Grant>[] = []): Viewer => ({
    accountId,
    sessionId: newId(),
    grants: grants.map((grant) => ({
      role: 'coop_manager',
      coopId: null,
      memberId: null,
      stationId: null,
      regionCode: null,
      ...grant,
    })),
  });
  const manager = async (coopId: string) => viewer(await sql.account(), [{ coopId }]);
  const stranger = async () => viewer(await sql.account(), [{ coopId: newId() }]);
  const operator = async () => viewer(await sql.account(), [{ role: 'operator' }]);
  const audits = (subjectId: string) =>
    sql.value<number>(`SELECT count(*)::int FROM audit_log WHERE subject_id = $1`, [subjectId]);
  const memberOf = async (boss: Viewer, coopId: string, more: object = {}): Promise<Member> =>
    (await use(AddMember).run(boss, {
      coopId,
      name: '叶春兰',
      villageCode: VILLAGE,
      ...more,
    })) as Member;
  const count = (table: string) => sql.value<number>(`SELECT count(*)::int FROM ${table}`);

  describe('founding', () => {
    it('makes one cooperative however often the same key is sent, and its founder the manager', async () => {
      const founder = viewer(await sql.account());
      const wish = {
        name: '松阳高山茶合作社',
        regionCode: '331124',
        legalForm: 'COOPERATIVE' as const,
        clientKey: 'one',
      };
      const all = await Promise.all(
        Array.from({ length: 8 }, () => use(CreateCoop).run(founder, wish)),
      );
      const ids = new Set(all.map((coop) => (coop as Coop).id));
      expect(ids.size).toBe(1);
      const [id] = [...ids];
      expect(all[0]).toMatchObject({ sealText: '松阳', state: 'ONBOARDING', commissionBp: 500 });
      expect(await audits(id!)).toBe(1);
      expect(
        await sql.value(
          `SELECT count(*)::int FROM role_grants WHERE account_id = $1 AND coop_id = $2
             AND role = 'coop_manager' AND revoked_at IS NULL`,
          [founder.accountId, id],
        ),
      ).toBe(1);
    });

    it('refuses regions that do not exist, have ended or are too wide, and a taken address', async () => {
      const founder = viewer(await sql.account());
      const found = (more: object) =>
        use(CreateCoop).run(founder, {
          name: '试一试合作社',
          regionCode: '331124',
          legalForm: 'COOPERATIVE',
          ...more,
        });
      expect(await found({ slug: 'taken-one' })).toMatchObject({ slug: 'taken-one' });
      const before = await count('coops');
      expect(await found({ slug: 'taken-one' })).toBeInstanceOf(SlugTaken);
      expect(await found({ regionCode: '999999' })).toBeInstanceOf(RegionNotFound);
      expect(await found({ regionCode: '330103' })).toBeInstanceOf(RegionEnded);
      expect(await found({ regionCode: '330000' })).toMatchObject({ field: 'regionCode' });
      expect(await found({ slug: '../admin' })).toMatchObject({ field: 'slug' });
      expect(await found({ exemption: 'PETTY_TRADE' })).toMatchObject({ field: 'exemption' });
      expect(await count('coops')).toBe(before);
      expect(await found({ regionCode: '441900' })).toMatchObject({ sealText: '东莞' });
    });
  });

  describe('changing', () => {
    it('keeps before and after, and leaves no row when nothing changed', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const changed = await use(UpdateCoop).run(boss, coopId, { memberShareBp: 8500 });
      expect(changed).toMatchObject({ memberShareBp: 8500 });
      expect(await use(UpdateCoop).run(boss, coopId, { memberShareBp: 8500 })).toMatchObject({
        memberShareBp: 8500,
      });
      expect(await audits(coopId)).toBe(1);
      expect(
        await sql.value(`SELECT before FROM audit_log WHERE subject_id = $1`, [coopId]),
      ).toEqual({ memberShareBp: 8000 });
    });

    it('refuses strangers, and commission to all but operators', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const change = { name: '别人的合作社' };
      expect(await use(UpdateCoop).run(await stranger(), coopId, change)).toBeInstanceOf(NotFound);
      expect(await use(UpdateCoop).run(boss, coopId, { commissionBp: 0 })).toBeInstanceOf(
        InvalidInput,
      );
      expect(await use(UpdateCoop).run(await operator(), 'not-an-id', change)).toBeInstanceOf(
        NotFound,
      );
      expect((await coops.termsOf([coopId]))[0]).toMatchObject({ commissionBp: 500 });
      expect(await audits(coopId)).toBe(0);
      await use(UpdateCoop).run(await operator(), coopId, { commissionBp: 300 });
      expect(await coops.termsOf([coopId, newId()])).toMatchObject([
        { commissionBp: 300 },
        undefined,
      ]);
    });
  });

  describe('opening', () => {
    it('opens only when the required items are done, those of other domains included', async () => {
      const coopId = await sql.coop({ state: 'onboarding', registration_number: null });
      const boss = await manager(coopId);
      let hasAccount = false;
      use(Onboarding).answerFor('PAYOUT_ACCOUNT', async (ids) => ids.map(() => hasAccount));
      const refused = await use(OpenCoop).run(boss, coopId);
      expect(refused).toBeInstanceOf(OnboardingIncomplete);
      expect((refused as OnboardingIncomplete).missing).toEqual([
        'REGISTRATION',
        'CONTACT',
        'FIRST_MEMBER',
        'PAYOUT_ACCOUNT',
      ]);
      expect((await coops.byIds([coopId]))[0]?.state).toBe('ONBOARDING');
      expect(await use(CoopResolver).coop(null, null, coopId)).toBeNull();
      expect(await use(CoopResolver).coop(boss, null, coopId)).toMatchObject({ id: coopId });

      await use(UpdateCoop).run(boss, coopId, { registrationNumber: NUMBER, phone: '13800000001' });
      await memberOf(boss, coopId);
      hasAccount = true;
      expect(await use(OpenCoop).run(boss, coopId)).toMatchObject({ state: 'OPEN' });
      expect(await use(OpenCoop).run(boss, coopId)).toMatchObject({ state: 'OPEN' });
      expect(await use(CoopResolver).coop(null, null, coopId)).toMatchObject({ id: coopId });
      expect(
        await sql.value(
          `SELECT count(*)::int FROM outbox WHERE topic = 'coop.opened' AND payload->>'coopId' = $1`,
          [coopId],
        ),
      ).toBe(1);
    });
  });

  describe('members', () => {
    it('gives each of forty members entered at once a number of its own, without gaps', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const entered = await Promise.all(Array.from({ length: 40 }, () => memberOf(boss, coopId)));
      const numbers = entered.map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      expect(new Set(entered.map(({ householdNumber }) => householdNumber)).size).toBe(40);
    });

    it('enters one person once under a double tap, and several members into one household', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const person = { coopId, name: '叶大山', phone: '13900001111', villageCode: VILLAGE };
      const taps = await Promise.all([1, 2, 3].map(() => use(AddMember).run(boss, person)));
      expect(taps.filter((tap) => tap instanceof MemberExists)).toHaveLength(2);
      expect(
        await sql.value(`SELECT count(*)::int FROM households WHERE coop_id = $1`, [coopId]),
      ).toBe(1);
      expect(await memberOf(boss, coopId, { householdNumber: 1 })).toMatchObject({
        number: 2,
        householdNumber: 1,
      });
      expect(await memberOf(boss, coopId, { householdNumber: 9 })).toMatchObject({
        field: 'householdNumber',
      });
    });

    it('refuses strangers and what cannot be, and changes nothing', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const before = [await count('members'), await count('households'), await count('audit_log')];
      expect(await memberOf(await stranger(), coopId)).toBeInstanceOf(NotFound);
      for (const [more, field] of [
        [{ villageCode: '331124' }, 'villageCode'],
        [{ villageCode: '331124201000' }, 'villageCode'],
        [{ name: ' ' }, 'name'],
        [{ phone: 'DROP TABLE' }, 'phone'],
        [{ joinedOn: '2999-01-01' }, 'joinedOn'],
        [{ householdNumber: 1 }, 'householdNumber'],
      ] as const) {
        expect(await memberOf(boss, coopId, more)).toMatchObject({ field });
      }
      expect(await memberOf(boss, coopId, { villageCode: '331124999999' })).toBeInstanceOf(
        RegionNotFound,
      );
      const after = [await count('members'), await count('households'), await count('audit_log')];
      expect(after).toEqual(before);
    });

    it('ends a membership once, keeps the row, and frees the person to join again', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const farmer = await sql.account();
      const member = await memberOf(boss, coopId, { phone: '13900002222', joinedOn: '2024-03-01' });
      await sql.insert('role_grants', {
        id: newId(),
        account_id: farmer,
        role: 'farmer',
        coop_id: coopId,
        member_id: member.id,
      });
      const leave = { coopId, memberId: member.id, leftOn: '2026-05-01' };
      expect(await use(RemoveMember).run(await stranger(), leave)).toBeInstanceOf(NotFound);
      expect(await use(RemoveMember).run(boss, { ...leave, leftOn: '2024-02-29' })).toMatchObject({
        field: 'leftOn',
      });
      expect(await coops.memberAsOf(member.id, new Date('2026-06-01T00:00:00Z'))).toBeDefined();

      expect(await use(RemoveMember).run(boss, leave)).toMatchObject({ leftOn: '2026-05-01' });
      expect(await use(RemoveMember).run(boss, { ...leave, leftOn: '2026-06-01' })).toMatchObject({
        leftOn: '2026-05-01',
      });
      // Midnight in Shanghai is 16:00 UTC of the day before (S-11).
      expect(await coops.memberAsOf(member.id, new Date('2026-04-30T15:59:59Z'))).toBeDefined();
      expect(await coops.memberAsOf(member.id, new Date('2026-04-30T16:00:00Z'))).toBeUndefined();
      expect(
        await sql.value(
          `SELECT count(*)::int FROM role_grants WHERE member_id = $1 AND revoked_at IS NULL`,
          [member.id],
        ),
      ).toBe(0);
      expect(await memberOf(boss, coopId, { phone: '13900002222' })).toMatchObject({ number: 2 });
    });

    it('shows the list to managers only, and personal fields to manager and member only', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const [one, two] = [await memberOf(boss, coopId), await memberOf(boss, coopId)];
      const members = use(MemberResolver);
      const page = await members.coopMembers(boss, coopId, 1, null);
      expect(page.edges.map(({ node }) => node.id)).toEqual([one.id]);
      expect(page.pageInfo.hasNextPage).toBe(true);
      const next = await members.coopMembers(boss, coopId, 5, page.pageInfo.endCursor);
      expect(next.edges.map(({ node }) => node.id)).toEqual([two.id]);
      expect((await members.coopMembers(await stranger(), coopId, 5, null)).edges).toEqual([]);

      const self = viewer(await sql.account(), [{ role: 'farmer', coopId, memberId: one.id }]);
      expect([boss, self].map((who) => members.name(who, one))).toEqual(['叶春兰', '叶春兰']);
      expect([self, await stranger(), null].map((who) => members.name(who, two))).toEqual([
        null,
        null,
        null,
      ]);
      expect(members.phone(null, one)).toBeNull();
      expect(members.householdNumber(null, one)).toBeNull();
      expect(members.publicName(one)).toBe('叶家');
    });
  });

  describe('places', () => {
    it('adds stations and plots for the manager, and shows a member the own plots', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const [one, two] = [await memberOf(boss, coopId), await memberOf(boss, coopId)];
      expect(
        await use(AddStation).run(boss, { coopId, name: '叶家村服务站', villageCode: VILLAGE }),
      ).toMatchObject({ name: '叶家村服务站' });
      const plot = { coopId, name: '后山', villageCode: VILLAGE, areaSquareMetres: 2000 };
      for (const { id } of [one, two, one]) {
        expect(await use(AddPlot).run(boss, { ...plot, memberId: id })).toMatchObject({
          memberId: id,
        });
      }
      const plots = use(PlotResolver);
      const first = await plots.plots(boss, coopId, 2, null);
      const rest = await plots.plots(boss, coopId, 2, first.pageInfo.endCursor);
      expect([first.edges.length, rest.edges.length]).toEqual([2, 1]);
      const self = viewer(await sql.account(), [{ role: 'farmer', coopId, memberId: one.id }]);
      expect((await plots.plots(self, coopId, 10, null)).edges).toHaveLength(2);
      expect((await plots.plots(await stranger(), coopId, 10, null)).edges).toEqual([]);
    });

    it('refuses plots of others, of no size, and of members who left', async () => {
      const coopId = await sql.coop();
      const boss = await manager(coopId);
      const member = await memberOf(boss, coopId);
      const { memberId: elsewhere } = await sql.member(await sql.coop());
      const plot = {
        coopId,
        memberId: member.id,
        name: '后山',
        villageCode: VILLAGE,
        areaSquareMetres: 1,
      };
      const before = await count('plots');
      const add = (more: object, who = boss) => use(AddPlot).run(who, { ...plot, ...more });
      expect(await add({}, await stranger())).toBeInstanceOf(NotFound);
      expect(await add({ memberId: elsewhere })).toBeInstanceOf(NotFound);
      expect(await add({ coopId: 'x' }, await operator())).toBeInstanceOf(NotFound);
      expect(await add({ areaSquareMetres: 0 })).toMatchObject({ field: 'areaSquareMetres' });
      expect(await add({ areaSquareMetres: 0.5 })).toMatchObject({ field: 'areaSquareMetres' });
      await use(RemoveMember).run(boss, { coopId, memberId: member.id });
      expect(await add({})).toBeInstanceOf(NotFound);
      expect(await count('plots')).toBe(before);
    });
  });

  it('tells identity what a role may be tied to', async () => {
    const coopId = await sql.coop();
    const boss = await manager(coopId);
    const member = await memberOf(boss, coopId);
    const station = await use(AddStation).run(boss, {
      coopId,
      name: '叶家村服务站',
      villageCode: VILLAGE,
    });
    const stationId = (station as { id: string }).id;
    const missing = (scope: object) =>
      use(GrantScopes).missing(sql.db.manager, {
        coopId: null,
        memberId: null,
        stationId: null,
        regionCode: null,
        ...scope,
      });
    const elsewhere = await sql.coop();
    expect(await missing({ coopId, memberId: member.id, stationId })).toBeUndefined();
    expect(await missing({ coopId: newId() })).toBe('coopId');
    expect(await missing({ coopId: elsewhere, memberId: member.id })).toBe('memberId');
    expect(await missing({ coopId: elsewhere, stationId })).toBe('stationId');
    expect(await missing({ regionCode: '331124' })).toBeUndefined();
    expect(await missing({ regionCode: '330103' })).toBe('regionCode');
    await use(RemoveMember).run(boss, { coopId, memberId: member.id });
    expect(await missing({ coopId, memberId: member.id })).toBe('memberId');
  });

  it('lists open cooperatives inside a region, page by page', async () => {
    for (const slug of ['zz-b', 'zz-a', 'zz-c']) await sql.coop({ slug, region_code: '522634' });
    await sql.coop({ slug: 'zz-d', region_code: '522634', state: 'onboarding' });
    const list = use(CoopResolver);
    const page = await list.list('52', 2, null);
    expect(page.edges.map(({ node }) => node.slug)).toEqual(['zz-a', 'zz-b']);
    const next = await list.list('522600', 2, page.pageInfo.endCursor);
    expect(next.edges.map(({ node }) => node.slug)).toEqual(['zz-c']);
    expect((await list.list('nowhere', 2, null)).edges).toEqual([]);
  });
});
