import {
  AdvanceOrder,
  AnswerRefund,
  CancelOrder,
  ConfirmReceipt,
  RequestRefund,
} from '@chucun/orders';
import type { Random } from '../pictures/random.ts';
import type { Calendar } from './calendar.ts';
import type { FoundedCoop } from './found-coops.ts';
import { type PlannedGroup, threadOf } from './plan-orders.ts';
import { later } from './seed-clock.ts';
import { chanceOf, granted, pickWeighted, type Stage } from './stage.ts';

export interface LivingOrder {
  id: string;
  number: string;
  coop: FoundedCoop;
  lines: { id: string; paidFen: number }[];
  group: PlannedGroup;
  paidAt: Date;
}

const CARRIERS = [
  ['中通快递', '78'],
  ['邮政快递包裹', '98'],
  ['顺丰速运', 'SF'],
  ['韵达快递', '46'],
] as const;
const REASONS = [
  '有两个压坏了，照片发您看',
  '路上闷了几天，底下一层软了',
  '少发了一袋',
  '比标的轻了一点，称了两遍',
  '颜色和图片差得有点多',
  '包装破了，洒出来一些',
];
const SORRY = [
  '对不住，是我们装得不够紧，退给您。',
  '收到，按您说的退，下回多垫一层。',
  '不好意思，这就退。',
];
const NOT_OURS = [
  '您好，签收当天的照片能发一张吗？这批都是同一天装的，别家没有这个情况。',
  '自然放软是正常的，放冰箱两天口感就好。',
];

/** What happens to one order after it was paid; each step plans the next one at its own time. */
export class OrderLife {
  private readonly r: Random;

  constructor(
    private readonly stage: Stage,
    private readonly calendar: Calendar,
    private readonly order: LivingOrder,
    index: number,
  ) {
    this.r = chanceOf(`life of ${order.group.key}/${index}`);
  }

  begin(): void {
    const { paidAt, group } = this.order;
    const { r } = this;
    if (group.stopsAt) return this.accept(later(paidAt, 4));
    const fate = pickWeighted(r, [
      ['goes on', 955],
      ['buyer cancels', 30],
      ['coop cancels', 15],
    ] as const);
    if (fate === 'buyer cancels') return this.cancel(later(paidAt, r.between(6, 80)), 'buyer');
    if (fate === 'coop cancels') return this.cancel(later(paidAt, r.between(400, 1300)), 'coop');
    this.accept(waking(later(paidAt, r.between(15, 400))));
  }

  private accept(at: Date): void {
    const { stopsAt } = this.order.group;
    if (stopsAt === 'PAID') return;
    this.step(at, 'ACCEPTED', () => {
      if (stopsAt !== 'ACCEPTED')
        this.pack(stopsAt ? later(at, 5) : waking(later(at, this.r.between(90, 1100))));
    });
  }

  private pack(at: Date): void {
    this.step(at, 'PACKED', () => {
      if (!this.order.group.stopsAt) this.ship(waking(later(at, this.r.between(40, 360))));
    });
  }

  private ship(at: Date): void {
    const [carrier, prefix] = this.r.pick(CARRIERS);
    const trackingNumber = `${prefix}${this.r.int(10_000_000, 99_999_999)}${this.r.int(1000, 9999)}`;
    this.plan(at, async () => {
      const { coop, id } = this.order;
      const shipped = await this.use(AdvanceOrder).run(coop.manager, id, 'SHIPPED', {
        carrier,
        trackingNumber,
      });
      granted(shipped, 'shipping');
      const arrives = later(at, this.r.between(1.6, 5.2) * 1440);
      if (this.r.chance(0.74)) this.sign(waking(arrives));
    });
  }

  private sign(at: Date): void {
    this.plan(at, async () => {
      granted(
        await this.use(ConfirmReceipt).run(this.order.group.buyer.accountId, this.order.id),
        'receipt',
      );
      // Of what just arrived from the demo's shops some requests wait for an answer.
      const isNew = at > later(this.stage.now, -2 * 1440);
      const isLocal = this.order.coop.seed.county === '331124';
      if (this.r.chance(isNew && isLocal ? 0.5 : 0.075))
        this.complain(waking(later(at, this.r.between(60, 1900))));
      else if (this.r.chance(0.012)) this.complain(waking(later(at, this.r.between(6, 16) * 1440)));
    });
  }

  private complain(at: Date): void {
    const line = this.r.pick(this.order.lines);
    const part = this.r.chance(0.3) ? 100 : this.r.int(2, 9) * 5;
    const amountFen = Math.max(1, Math.floor((line.paidFen * part) / 100));
    const reason = this.r.pick(REASONS);
    if (line.paidFen === 0) return;
    this.plan(at, async () => {
      const asked = await this.use(RequestRefund).run(this.order.group.buyer.accountId, {
        orderId: this.order.id,
        lineId: line.id,
        amountFen,
        reason,
        photoIds: [],
        clientKey: `seed-refund-${line.id}`,
      });
      this.answer(waking(later(at, this.r.between(30, 1500))), granted(asked, 'refund request').id);
    });
  }

  private answer(at: Date, requestId: string): void {
    const agree = this.r.chance(0.84);
    const answer = this.r.pick(agree ? SORRY : NOT_OURS);
    this.plan(at, async () => {
      const wish = { requestId, agree, answer, amountFen: null };
      granted(await this.use(AnswerRefund).run(this.order.coop.manager, wish), 'refund answer');
    });
  }

  private cancel(at: Date, by: 'buyer' | 'coop'): void {
    this.plan(at, async () => {
      const { coop, group, id } = this.order;
      const viewer =
        by === 'coop'
          ? coop.manager
          : { ...coop.manager, accountId: group.buyer.accountId, grants: [] };
      const reason =
        by === 'coop'
          ? '连下了几天雨，采不下来，先把钱退给您'
          : this.r.pick(['拍多了', '地址填错了，重新拍', '家里还有']);
      granted(await this.use(CancelOrder).run(viewer, id, reason), 'cancelling');
    });
  }

  private step(at: Date, to: 'ACCEPTED' | 'PACKED', then: () => void): void {
    this.plan(at, async () => {
      const { coop, id } = this.order;
      granted(await this.use(AdvanceOrder).run(coop.manager, id, to), to);
      then();
    });
  }

  private plan(at: Date, run: () => Promise<void>): void {
    this.calendar.plan(threadOf(this.order.group), at, run);
  }

  private use<T>(type: new (...parts: never[]) => T): T {
    return this.stage.app.get(type);
  }
}

/** People act between seven in the morning and ten at night. */
function waking(at: Date): Date {
  const minutes = Math.floor((at.getTime() / 60_000 + 480) % 1440);
  if (minutes < 420) return later(at, 420 - minutes + (minutes % 90));
  return minutes > 1320 ? later(at, 1440 - minutes + 430 + (minutes % 70)) : at;
}
