import { IdentityModule } from '@chucun/identity';
import { Clock, encodeCursor, inTransaction, newId, Participants } from '@chucun/kernel';
import {
  type GroupPaid,
  groupPaid,
  orderCompleted,
  refundAgreed,
  type SoldLine,
} from '@chucun/orders';
import { TimedJobs } from '@chucun/platform';
import { testApp, type TestApp } from '@chucun/testing';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { COMMISSION, PLATFORM_DISCOUNT, PROVIDER } from './ledger.rules.ts';
import { Ledger } from './ledger.ts';
import { type PayoutOrder, PayoutProvider } from './payout-provider.ts';
import { PayoutsDue } from './payouts-due.ts';
import { SettlementModule } from './settlement.module.ts';
import { Statements } from './statements.ts';

/** Stands for the licensed provider: takes an order once, whatever how often it is told. */
class Provider extends PayoutProvider {
  readonly taken = new Map<string, PayoutOrder>();
  refusals = 0;
  hasAccount = true;
  async send(order: PayoutOrder): Promise<{ transferId: string } | undefined> {
    if (!this.hasAccount) return undefined;
    if (this.refusals > 0) {
      this.refusals -= 1;
      throw new Error('the provider is closed for the night');
    }
    this.taken.set(order.payoutId, this.taken.get(order.payoutId) ?? order);
    return { transferId: `tr_${order.payoutId}` };
  }
}
const provider = new Provider();

@Global()
@Module({
  providers: [{ provide: PayoutProvider, useValue: provider }],
  exports: [PayoutProvider],
})
class ProviderModule {}

let app: TestApp;
let db: DataSource;
let ledger: Ledger;
let now = new Date('2026-11-01T02:00:00Z');
const days = (count: number) => (now = new Date(now.getTime() + count * 86_400_000));
const tell: <T>(
  point: Parameters<Participants['tell']>[1] & { payload: T },
  payload: T,
) => Promise<void> = (point, payload) =>
  inTransaction(db, (tx) => app.module.get(Participants).tell(tx, point as never, payload));
const sendPayouts = () => app.module.get(TimedJobs).runNow('payouts');

beforeAll(async () => {
  app = await testApp(IdentityModule, ProviderModule, SettlementModule);
  db = app.module.get(DataSource);
  ledger = app.module.get(Ledger);
  app.module.get(Clock).now = () => now;
});
afterAll(() => app.close());
afterEach(async () => {
  expect((await ledger.check()).sumFen).toBe(0);
});

const seller = () => ({ coopId: newId(), memberId: newId() });

/** A paid group of one order of one line: 88.00 of goods, 8.00 freight, 5 % commission, 80 % of the rest to the member. */
function soldBy(of: { coopId: string; memberId: string }, row: Partial<SoldLine> = {}): GroupPaid {
  const line: SoldLine = {
    lineId: newId(),
    variantId: newId(),
    productId: newId(),
    productName: '红富士苹果',
    variantName: '五斤装',
    quantity: 2,
    goodsFen: 8800,
    discountFen: 1041,
    paidFen: 7759,
    commissionFen: 440,
    memberFen: 6688,
    netWeightGrams: 5000,
    memberId: of.memberId,
    householdId: newId(),
    originCode: '331124100201',
    categoryCode: '010301',
    channel: 'SHOP',
    liveSessionId: null,
    hostId: null,
    hostFen: 0,
    ...row,
  };
  const order = {
    orderId: newId(),
    orderNumber: newId().slice(-8),
    coopId: of.coopId,
    sellerCode: '331124',
    goodsFen: line.goodsFen,
    freightFen: 800,
    discountFen: line.discountFen,
    discountBorneBy: 'platform' as const,
    totalFen: line.paidFen + 800,
    commissionFen: line.commissionFen,
    lines: [line],
  };
  return {
    groupId: newId(),
    buyerId: newId(),
    paidAt: now,
    destinationCode: '310115',
    orders: [order],
  };
}

async function complete(sale: GroupPaid): Promise<void> {
  const [order] = sale.orders;
  await tell(orderCompleted, { orderId: order!.orderId, coopId: order!.coopId, completedAt: now });
}

function refundOf(sale: GroupPaid, amountFen: number, refundedBeforeFen = 0, freight = false) {
  const [order] = sale.orders;
  return {
    refundId: newId(),
    groupId: sale.groupId,
    orderId: order!.orderId,
    coopId: order!.coopId,
    at: now,
    amountFen,
    line: freight ? null : order!.lines[0]!,
    refundedBeforeFen,
    discountBorneBy: 'platform' as const,
  };
}

describe('the ledger', () => {
  it('owes three cooperatives what S6 says, once, however often it is told', async () => {
    const before = {
      commission: await ledger.balanceOf(COMMISSION),
      coupon: await ledger.balanceOf(PLATFORM_DISCOUNT),
    };
    const carts = [
      { goodsFen: 8800, freightFen: 800, discountFen: 1041, commissionFen: 440 },
      { goodsFen: 12_000, freightFen: 0, discountFen: 1420, commissionFen: 600 },
      { goodsFen: 4550, freightFen: 1200, discountFen: 539, commissionFen: 228 },
    ].map((cart) => {
      const sale = soldBy(seller(), {
        ...cart,
        paidFen: cart.goodsFen - cart.discountFen,
        memberId: null,
      });
      return {
        ...sale.orders[0]!,
        ...cart,
        totalFen: cart.goodsFen + cart.freightFen - cart.discountFen,
      };
    });
    const sale = { ...soldBy(seller()), orders: carts };
    await tell(groupPaid, sale);
    await tell(groupPaid, sale);

    const due = await Promise.all(carts.map(({ coopId }) => ledger.balanceOf(coopId)));
    expect(due).toEqual([9160, 11_400, 5522]);
    expect((await ledger.balanceOf(COMMISSION)) - before.commission).toBe(1268);
    expect((await ledger.balanceOf(PLATFORM_DISCOUNT)) - before.coupon).toBe(-3000);
  });

  it('keeps nothing of a payment that rolled back', async () => {
    const sale = soldBy(seller());
    const failed = inTransaction(db, async (tx) => {
      await app.module.get(Participants).tell(tx, groupPaid, sale);
      throw new Error('stop');
    });
    await expect(failed).rejects.toThrow('stop');
    expect(await ledger.balanceOf(sale.orders[0]!.coopId)).toBe(0);
  });

  it('cannot be changed', async () => {
    await tell(groupPaid, soldBy(seller()));
    await expect(
      db.query('UPDATE ledger_transfers SET amount_fen = amount_fen + 1'),
    ).rejects.toThrow();
    await expect(db.query('DELETE FROM ledger_transfers')).rejects.toThrow();
  });

  it('opens the same accounts for two payments at once', async () => {
    const both = [seller(), seller()];
    const sales = both.flatMap((of) => [soldBy(of), soldBy(of), soldBy(of)]);
    const pairs = sales.map((sale, index) => ({
      ...sale,
      orders: [...sale.orders, ...soldBy(both[index % 2]!).orders],
    }));
    await Promise.all(pairs.map((sale) => tell(groupPaid, sale)));
    const perOrder = 7759 + 800 + 1041 - 440 - 6688;
    const balances = await Promise.all(both.map(({ coopId }) => ledger.balanceOf(coopId)));
    expect(balances).toEqual([6 * perOrder, 6 * perOrder]);
  });
});

describe('payouts', () => {
  beforeEach(() => days(30));

  it('net a refund that came after the payout, at the rates of the sale, and name the order (S7)', async () => {
    const of = seller();
    const first = soldBy(of);
    await tell(groupPaid, first);
    days(7);
    await complete(first);
    await sendPayouts();
    expect([...provider.taken.values()].filter(({ coopId }) => coopId === of.coopId)).toEqual([]);
    days(1);
    await sendPayouts();
    const sent = () =>
      [...provider.taken.values()]
        .filter(({ coopId }) => coopId === of.coopId)
        .map(({ amountFen }) => amountFen);
    expect(sent()).toEqual([9160]);
    expect([await ledger.balanceOf(of.coopId), await ledger.balanceOf(of.memberId)]).toEqual([
      0, 0,
    ]);

    days(2);
    await tell(refundAgreed, refundOf(first, 3880));
    const owed = (await ledger.balanceOf(of.coopId)) + (await ledger.balanceOf(of.memberId));
    expect(owed).toBe(-(3880 + 521 - 220));

    const second = soldBy(of);
    await tell(groupPaid, second);
    await complete(second);
    days(1);
    await sendPayouts();
    expect(sent()).toEqual([9160, 9160 - 4181]);
    expect([await ledger.balanceOf(of.coopId), await ledger.balanceOf(of.memberId)]).toEqual([
      0, 0,
    ]);

    const statement = await app.module
      .get(Statements)
      .of({ coopId: of.coopId }, { from: '2026-11-01', to: '2027-12-31', first: 20, after: null });
    expect(statement.entries.edges[0]!.node).toMatchObject({
      kind: 'PAYOUT',
      paidOutFen: 4979,
      offsets: [{ orderNumber: first.orders[0]!.orderNumber, amountFen: 4181 }],
    });
    expect(statement.balanceFen).toBe(0);
  });

  it('send nothing for what was refunded before, and close the books', async () => {
    const of = seller();
    const sale = soldBy(of);
    await tell(groupPaid, sale);
    await tell(refundAgreed, refundOf(sale, 7759));
    await tell(refundAgreed, refundOf(sale, 800, 0, true));
    expect([await ledger.balanceOf(of.coopId), await ledger.balanceOf(of.memberId)]).toEqual([
      0, 0,
    ]);
    await complete(sale);
    days(1);
    await sendPayouts();
    expect([...provider.taken.values()].some(({ coopId }) => coopId === of.coopId)).toBe(false);
    const [row] = await db.query(`SELECT state, amount_fen FROM payouts WHERE coop_id = $1`, [
      of.coopId,
    ]);
    expect(row).toEqual({ state: 'NOTHING', amount_fen: 0 });
  });

  it('wait for a cooperative without an account, and go when it has one', async () => {
    const of = seller();
    const sale = soldBy(of);
    await tell(groupPaid, sale);
    await complete(sale);
    days(1);
    provider.hasAccount = false;
    await sendPayouts();
    provider.hasAccount = true;
    const state = async () =>
      (
        await db.query<{ state: string }[]>(`SELECT state FROM payouts WHERE coop_id = $1`, [
          of.coopId,
        ])
      )[0]!.state;
    expect([await state(), await ledger.balanceOf(of.memberId)]).toEqual(['FAILED', 6688]);
    days(1);
    await sendPayouts();
    expect([await state(), await ledger.balanceOf(of.memberId)]).toEqual(['SENT', 0]);
  });

  it('are claimed by one of many processes, and the amount stays when the provider fails first', async () => {
    const of = seller();
    const sales = [soldBy(of), soldBy(of), soldBy(of)];
    for (const sale of sales) {
      await tell(groupPaid, sale);
      await complete(sale);
    }
    days(1);
    const due = app.module.get(PayoutsDue);
    const claims = (await Promise.all([due.claim(50), due.claim(50), due.claim(50)])).flat();
    expect(claims.map(({ orderId }) => orderId).sort()).toEqual(
      sales.map(({ orders }) => orders[0]!.orderId).sort(),
    );
    // The claiming process dies; a refund comes in; the amount that may already be on its way stays as it is.
    await tell(refundAgreed, refundOf(sales[0]!, 3880));
    days(0.01);
    provider.refusals = 1;
    await sendPayouts();
    days(1);
    await sendPayouts();
    const mine = [...provider.taken.values()].filter(({ coopId }) => coopId === of.coopId);
    expect(mine.map(({ amountFen }) => amountFen)).toEqual([9160, 9160, 9160]);
    expect((await ledger.balanceOf(of.coopId)) + (await ledger.balanceOf(of.memberId))).toBe(-4181);

    await inTransaction(db, (tx) => due.markSent(tx, mine[0]!.payoutId, 'tr_again'));
    expect((await ledger.balanceOf(of.coopId)) + (await ledger.balanceOf(of.memberId))).toBe(-4181);
  });
});

describe('statements', () => {
  beforeAll(() => days(400));

  it('tell a farmer every deduction and when the money comes, and agree with the ledger', async () => {
    const of = seller();
    const [first, second] = [soldBy(of), soldBy(of)];
    await tell(groupPaid, first);
    await tell(groupPaid, second);
    await tell(refundAgreed, refundOf(second, 3880));
    await complete(first);
    days(1);
    await sendPayouts();

    const statements = app.module.get(Statements);
    const period = { from: '2026-11-01', to: '2029-12-31' };
    const mine = await statements.of(
      { memberIds: [of.memberId] },
      { ...period, first: 2, after: null },
    );
    expect(mine.dueFen).toBe(6688 + 6688 - 3344);
    expect(mine.paidOutFen).toBe(6688);
    expect(mine.balanceFen).toBe(await ledger.balanceOf(of.memberId));
    expect(mine.words).toContain('这段时间您应得 100.32 元');
    const rest = await statements.of(
      { memberIds: [of.memberId] },
      { ...period, first: 20, after: mine.entries.pageInfo.endCursor },
    );
    const entries = [...mine.entries.edges, ...rest.entries.edges].map(({ node }) => node);
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['PAYOUT', 'REFUND', 'SALE', 'SALE']);
    expect(
      entries.find(
        ({ orderNumber, kind }) => kind === 'SALE' && orderNumber === first.orders[0]!.orderNumber,
      ),
    ).toMatchObject({
      productName: '红富士苹果',
      quantity: 2,
      goodsFen: 8800,
      memberFen: 6688,
      deductions: [
        { code: 'COMMISSION', amountFen: 440, rate: '5%' },
        { code: 'COOP_SHARE', amountFen: 1672 },
      ],
      paidAt: expect.any(Date),
    });

    const coop = await statements.of({ coopId: of.coopId }, { ...period, first: 100, after: null });
    expect(coop.dueFen).toBe(9160 * 2 - 4181);
    expect(coop.dueFen - coop.paidOutFen).toBe(coop.balanceFen);
    expect(coop.refundedFen).toBe(3880);
    for (const { node } of coop.entries.edges) {
      const off = node.deductions.reduce((sum, deduction) => sum + deduction.amountFen, 0);
      if (node.kind === 'SALE' || node.kind === 'REFUND')
        expect(node.goodsFen - off).toBe(node.coopFen);
    }
  });

  it('show a stranger nothing and refuse days that do not exist', async () => {
    const statements = app.module.get(Statements);
    const page = { from: '2026-11-01', to: '2029-12-31', first: 20, after: null };
    expect(await statements.of({ memberIds: [newId()] }, page)).toMatchObject({
      dueFen: 0,
      entries: { edges: [] },
    });
    for (const keys of [
      ['x', 'y'],
      [1, 'y'],
      ['2026-13-45T00:00:00.000Z', 'y'],
    ])
      await expect(
        statements.of({ memberIds: [] }, { ...page, after: encodeCursor(keys) }),
      ).rejects.toThrow('cursor');
    await expect(statements.of({ memberIds: [] }, { ...page, from: '2026-02-30' })).rejects.toThrow(
      '日期',
    );
  });
});

it('the provider holds what the ledger says', async () => {
  const { heldByProviderFen } = await ledger.check();
  expect(heldByProviderFen).toBe(0 - (await ledger.balanceOf(PROVIDER)));
});
