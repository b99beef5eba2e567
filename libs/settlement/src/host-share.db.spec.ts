import { IdentityModule } from '@chucun/identity';
import { Clock, inTransaction, newId, Participants } from '@chucun/kernel';
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
import { Ledger } from './ledger.ts';
import { PayoutProvider } from './payout-provider.ts';
import { SettlementModule } from './settlement.module.ts';
import { Statements } from './statements.ts';

@Global()
@Module({
  providers: [
    { provide: PayoutProvider, useValue: { send: async () => ({ transferId: newId() }) } },
  ],
  exports: [PayoutProvider],
})
class ProviderModule {}

let app: TestApp;
let ledger: Ledger;
let now = new Date('2026-11-01T02:00:00Z');
const days = (count: number) => (now = new Date(now.getTime() + count * 86_400_000));
const tell: <T>(
  point: Parameters<Participants['tell']>[1] & { payload: T },
  payload: T,
) => Promise<void> = (point, payload) =>
  inTransaction(app.module.get(DataSource), (tx) =>
    app.module.get(Participants).tell(tx, point as never, payload),
  );
const sendPayouts = () => app.module.get(TimedJobs).runNow('payouts');

beforeAll(async () => {
  app = await testApp(IdentityModule, ProviderModule, SettlementModule);
  ledger = app.module.get(Ledger);
  app.module.get(Clock).now = () => now;
});
afterAll(() => app.close());
afterEach(async () => expect((await ledger.check()).sumFen).toBe(0));

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

describe('a sale by a live host (S20)', () => {
  it('books the share beside the cooperative’s, takes it back at the old rate, and hands it on with one payout', async () => {
    const of = seller();
    const hostId = newId();
    const sale = soldBy(of, {
      channel: 'LIVE',
      liveSessionId: newId(),
      hostId,
      hostFen: 931,
      memberFen: 5943,
    });
    await tell(groupPaid, sale);
    await tell(groupPaid, sale);
    expect(await ledger.balanceOf(hostId)).toBe(931);
    expect(await ledger.balanceOf(of.coopId)).toBe(9600 - 440 - 931 - 5943);
    await tell(refundAgreed, refundOf(sale, 3000));
    await tell(refundAgreed, refundOf(sale, 759, 3000));
    const kept = 931 - Math.round((931 * 3759) / 7759);
    expect(await ledger.balanceOf(hostId)).toBe(kept);
    const statements = app.module.get(Statements);
    const period = { from: '2026-01-01', to: '2039-12-31', first: 20, after: null };
    const own = await statements.of({ hostId }, period);
    expect(own).toMatchObject({ hostFen: kept, dueFen: kept, balanceFen: kept, coopFen: 0 });
    expect(own.deductions).toEqual([]);
    const coop = await statements.of({ coopId: of.coopId }, period);
    expect(coop.balanceFen).toBe(coop.dueFen);
    expect(coop.deductions.find(({ code }) => code === 'HOST_SHARE')).toMatchObject({
      rate: '12%',
      amountFen: kept,
    });
    await complete(sale);
    days(2);
    await sendPayouts();
    expect(await ledger.balanceOf(hostId)).toBe(0);
    expect(await statements.of({ hostId }, period)).toMatchObject({
      paidOutFen: kept,
      balanceFen: 0,
    });
    expect((await statements.of({ coopId: of.coopId }, period)).balanceFen).toBe(0);
  });
});
