import { IdentityModule, type Viewer } from '@chucun/identity';
import { Clock, newId, UserError } from '@chucun/kernel';
import {
  AnswerRefund,
  CancelOrder,
  MarkGroupPaid,
  PlaceOrder,
  RequestRefund,
  type RefundAsk,
} from '@chucun/orders';
import { SearchModule } from '@chucun/search';
import { Ledger, SettlementModule } from '@chucun/settlement';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { AttributionRepository } from '../attribution/attribution.repository.ts';
import { HostRateRepository } from '../attribution/host-rate.repository.ts';
import { HostRateResolver } from '../attribution/host-rate.resolver.ts';
import { OnAir } from '../attribution/on-air.ts';
import { SetHostRate } from '../attribution/set-host-rate.ts';
import { LiveSessionModule } from '../session/session.module.ts';
import { LiveAttributionModule } from '../attribution/attribution.module.ts';
import { LiveFiguresModule } from './figures.module.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { SpecRoom } from '../spec-room.ts';
import { Dashboard } from './dashboard.ts';
import { FiguresResolver } from './figures.resolver.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let room: SpecRoom;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });

beforeAll(async () => {
  app = await testApp(
    IdentityModule,
    SettlementModule,
    SearchModule,
    LiveSessionModule,
    LiveAttributionModule,
    LiveFiguresModule,
  );
  db = get(DataSource);
  sql = new Sql(db);
  room = new SpecRoom(get, sql);
  await room.open();
});
afterAll(() => app?.close());
afterEach(async () => {
  get(Clock).now = () => new Date();
  await db.query(`UPDATE live_sessions SET state = 'ENDED', ended_at = now() WHERE state = 'LIVE'`);
  expect((await get(Ledger).check()).sumFen).toBe(0);
});

const BEIJING = { name: '陈静', phone: '13812345678', regionCode: '110101', detail: '东四 1 号' };
const later = (seconds: number) => {
  const at = Date.now() + seconds * 1000;
  get(Clock).now = () => new Date(at);
};

interface Line {
  groupId: string;
  orderId: string;
  lineId: string;
  paidFen: number;
  source: string | null;
  hostFen: number;
  by: Viewer;
}

const lineOf = async (groupId: string, by: Viewer): Promise<Line> => {
  const [row] = await db.query<Omit<Line, 'by'>[]>(
    `SELECT o.group_id AS "groupId", o.id AS "orderId", l.id AS "lineId", l.paid_fen AS "paidFen",
       l.live_source AS source, l.host_fen AS "hostFen"
     FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.group_id = $1`,
    [groupId],
  );
  return { ...row!, by };
};
async function place(
  variantId: string,
  sessionId: string | null,
  { quantity = 1, by = room.buyer } = {},
): Promise<Line> {
  const placed = await get(PlaceOrder).run(by.accountId, {
    lines: [{ variantId, quantity }],
    addressId: null,
    address: BEIJING,
    liveSessionId: sessionId,
    couponCodes: [],
    seenTotalFen: null,
    idempotencyKey: newId(),
  });
  if (placed instanceof UserError) throw new Error(placed.message);
  return lineOf(placed.id, by);
}
const pay = ({ groupId }: Line) =>
  get(MarkGroupPaid).run(null, { groupId, paidAt: get(Clock).now() });
const refund = async (line: Line, amountFen: number | null): Promise<unknown> => {
  const ask: RefundAsk = { ...line, amountFen, reason: '坏了', photoIds: [], clientKey: newId() };
  const asked = await get(RequestRefund).run(line.by.accountId, ask);
  if (asked instanceof UserError) return asked;
  const answer = { requestId: asked.id, agree: true, amountFen: null, answer: '' };
  return get(AnswerRefund).run(room.manager, answer);
};
const setRate = (rateBp: number, over: object = {}) =>
  get(SetHostRate).run(room.manager, {
    coopId: room.coop,
    hostId: null,
    productId: null,
    rateBp,
    ...over,
  });
const dashboard = async (sessionId: string) =>
  get(Dashboard).of((await get(SessionRepository).byIds([sessionId]))[0]!);

/** The same figures from nothing but rows of the ledger, by the lines that a session sold. */
const ledgerOf = async (sessionId: string) => {
  const [row] = await db.query<{ paidFen: number; refundedFen: number; hostFen: number }[]>(
    `WITH sold AS (SELECT s.line_id, s.order_id, s.paid_fen FROM sold_lines s
       JOIN order_lines l ON l.id = s.line_id AND l.live_session_id = $1),
     moved AS (SELECT t.kind, t.amount_fen FROM ledger_transfers t JOIN sold ON sold.order_id = t.order_id
       AND sold.line_id = t.line_id)
     SELECT coalesce((SELECT sum(paid_fen) FROM sold), 0)::bigint AS "paidFen",
       coalesce((SELECT sum(amount_fen) FROM moved WHERE kind = 'refund'), 0)::bigint AS "refundedFen",
       (coalesce((SELECT sum(amount_fen) FROM moved WHERE kind = 'host_share'), 0)
         - coalesce((SELECT sum(amount_fen) FROM moved WHERE kind = 'host_share_reversal'), 0))::bigint AS "hostFen"`,
    [sessionId],
  );
  return row!;
};
const moneyOf = ({ paidFen, refundedFen, hostFen }: Awaited<ReturnType<typeof ledgerOf>>) => ({
  paidFen,
  refundedFen,
  hostFen,
});

it('S20: 600 orders are counted by where they came from, and each pays and gives back at its own rate', async () => {
  const { variantId, productId } = await room.pack({ stock: 1000 });
  const { session } = await room.live([{ variantId }]);
  await setRate(1000);
  await setRate(1200, { productId });
  const buyers = await Promise.all(Array.from({ length: 60 }, () => room.viewer()));
  const by = (index: number) => ({ by: buyers[index % buyers.length]! });
  const many = async (count: number, sessionId: string | null, from = 0) => {
    const lines: Line[] = [];
    for (let done = 0; done < count; done += 10)
      lines.push(
        ...(await Promise.all(
          Array.from({ length: Math.min(10, count - done) }, (_, index) =>
            place(variantId, sessionId, by(from + done + index)),
          ),
        )),
      );
    await Promise.all(lines.map(pay));
    return lines;
  };
  const elsewhere = await many(130, null);
  const before = await many(200, session.id);
  await setRate(800, { productId });
  later(1);
  const after = await many(180, session.id);
  await room.end(session.id);
  later(3600);
  const replayed = await many(60, session.id);
  for (const { accountId } of buyers.slice(0, 30))
    await get(AttributionRepository).click(
      accountId,
      session.id,
      (await sql.value<string>('SELECT id FROM live_shelf_items WHERE session_id = $1', [
        session.id,
      ])) as string,
      get(Clock).now(),
    );
  later(20 * 3600);
  const clicked = await many(30, null);

  expect(new Set(before.map(({ hostFen }) => hostFen))).toEqual(new Set([359]));
  expect(new Set(after.map(({ hostFen }) => hostFen))).toEqual(new Set([239]));
  expect(new Set(elsewhere.map(({ source }) => source))).toEqual(new Set([null]));
  for (const line of [...before.slice(0, 12), ...after.slice(0, 12)]) await refund(line, null);

  const figures = await dashboard(session.id);
  expect(figures.sales).toMatchObject({
    placedOrders: 470,
    orders: 470,
    packs: 470,
    paidFen: 470 * 2990,
    refundedFen: 24 * 2990,
    netFen: 446 * 2990,
    hostFen: 188 * 359 + (168 + 90) * 239,
  });
  expect(figures.bySource.map(({ source, orders }) => [source, orders])).toEqual([
    ['ROOM', 380],
    ['REPLAY', 60],
    ['CLICK', 30],
  ]);
  expect(replayed.length + clicked.length).toBe(90);
  expect(moneyOf(figures.sales)).toEqual(await ledgerOf(session.id));
  expect(await get(Ledger).balanceOf(room.host.accountId)).toBe(figures.sales.hostFen);
  const channels = await db.query<object[]>(
    `SELECT channel, count(*)::int AS orders FROM order_lines WHERE variant_id = $1 GROUP BY 1 ORDER BY 1`,
    [variantId],
  );
  expect(channels).toEqual([
    { channel: 'LIVE', orders: 470 },
    { channel: 'SHOP', orders: 130 },
  ]);
}, 120_000);

it('equals the ledger after every step of a random evening', async () => {
  let seed = 20_261_123;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const packs = await Promise.all(
    [1, 333, 2990, 9999].map((priceFen) => room.pack({ priceFen, stock: 500 })),
  );
  const { session } = await room.live(packs.map(({ variantId }) => ({ variantId })));
  const placed: Line[] = [];
  const paid: Line[] = [];
  const steps: (() => Promise<unknown>)[] = [
    async () =>
      placed.push(
        await place(packs[random(4)]!.variantId, random(4) ? session.id : null, {
          quantity: 1 + random(7),
        }),
      ),
    async () => {
      const [line] = placed.splice(random(placed.length), 1);
      if (line && (await pay(line)) === 'paid') paid.push(line);
    },
    async () => {
      const line = paid[random(paid.length || 1)];
      if (line) await refund(line, 1 + random(line.paidFen));
    },
    async () => {
      const line = (random(2) ? placed : paid)[0];
      if (line) await get(CancelOrder).run(line.by, line.orderId, '不要了');
    },
    () => setRate(random(3000), random(2) ? { productId: packs[random(4)]!.productId } : {}),
  ];
  for (let step = 0; step < 150; step += 1) {
    later(step);
    await steps[[0, 0, 1, 1, 2, 3, 4][random(7)]!]!();
    const { sales, bySource, byProduct } = await dashboard(session.id);
    expect(moneyOf(sales)).toEqual(await ledgerOf(session.id));
    for (const parts of [bySource, byProduct])
      for (const key of ['orders', 'packs', 'paidFen', 'refundedFen', 'hostFen'] as const)
        expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(sales[key]);
  }
  expect(
    await db.query(
      `SELECT 1 FROM order_lines l JOIN orders o ON o.id = l.order_id
    WHERE host_fen + l.commission_fen > l.paid_fen * 0.3 + 1 AND l.live_session_id = $1`,
      [session.id],
    ),
  ).toEqual([]);
}, 120_000);

it('is for those who run the room; rates are the manager’s, kept with their history and audited', async () => {
  const { variantId, productId } = await room.pack();
  const { session, items } = await room.live([{ variantId }]);
  const figures = get(FiguresResolver);
  expect(await figures.liveDashboard(room.host, session.id)).toMatchObject({ viewersNow: 0 });
  expect(await figures.liveDashboard(room.manager, session.id)).not.toBeNull();
  for (const viewer of [room.buyer, room.stranger])
    expect(await figures.liveDashboard(viewer, session.id)).toBeNull();
  expect(await figures.liveDashboard(room.host, 'x')).toBeNull();

  const wish = { coopId: room.coop, hostId: null, productId, rateBp: 1500 };
  const count = () => sql.value<number>('SELECT count(*)::int FROM live_host_rates');
  const had = await count();
  for (const viewer of [room.host, room.buyer, room.stranger])
    expect(await get(SetHostRate).run(viewer, wish)).toBeInstanceOf(UserError);
  for (const over of [{ rateBp: 3001 }, { rateBp: -1 }, { hostId: room.stranger.accountId }])
    expect(await get(SetHostRate).run(room.manager, { ...wish, ...over })).toBeInstanceOf(
      UserError,
    );
  expect(await count()).toBe(had);
  later(1000);
  await get(SetHostRate).run(room.manager, wish);
  later(1001);
  await get(SetHostRate).run(room.manager, { ...wish, rateBp: 700 });
  expect(await get(HostRateRepository).ofItems(items)).toEqual([700]);
  const page = await get(HostRateResolver).hostRates(room.host, room.coop, 2, null);
  expect(page!.edges.map(({ node }) => node.rateBp)).toEqual([700, 1500]);
  expect(await get(HostRateResolver).hostRates(room.buyer, room.coop, 2, null)).toBeNull();
  expect(
    await sql.value(
      `SELECT after->>'rateBp' FROM audit_log WHERE action = 'live.host_rate_set' ORDER BY id DESC LIMIT 1`,
    ),
  ).toBe('700');
  await expect(db.query('UPDATE live_host_rates SET rate_bp = 1')).rejects.toThrow();
});

it('knows who watched and when, and what is on the air', async () => {
  const { variantId, productId } = await room.pack();
  const { session } = await room.live([{ variantId }]);
  const from = session.startedAt!.getTime();
  for (const [minute, seconds] of [
    [0, 600],
    [1, 60],
    [5, 30],
  ] as const)
    await sql.insert('live_visits', {
      id: newId(),
      session_id: session.id,
      opened_at: new Date(from + minute * 60_000),
      seconds,
    });
  await pay(await place(variantId, session.id));
  later(600);
  const figures = await dashboard(session.id);
  expect(figures).toMatchObject({ visits: 3, averageWatchSeconds: 230, minuteStep: 1 });
  expect(figures.minutes.length).toBeGreaterThanOrEqual(10);
  expect(figures.minutes[0]).toMatchObject({
    viewers: expect.any(Number),
    orders: 1,
    paidFen: 2990,
  });
  expect(figures.funnel.map(({ count }) => count)).toEqual([3, 0, 1, 1]);
  const onAir = get(OnAir);
  expect(await onAir.productIds()).toContain(productId);
  await room.end(session.id);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await onAir.productIds()).not.toContain(productId);
});
