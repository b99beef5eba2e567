import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { Audience } from '../fanout/audience.ts';
import type { LiveSession } from '../session/session.ts';
import {
  BARS_MAX,
  FiguresRepository,
  type MinuteRow,
  type SalesPart,
} from './figures.repository.ts';
import type { SalesSums, Watching } from './figures.ts';
import { shareOfWhole, warningsOf } from './figures.rules.ts';
import type { LiveDashboardType, LiveSalesType } from './figures.types.ts';

const PRODUCTS_MAX = 100;
const SOURCES = ['ROOM', 'REPLAY', 'CLICK'] as const;
const MINUTE_MS = 60_000;

/** Puts a session's figures together; nothing is kept, so nothing can differ from the orders. */
@Injectable()
export class Dashboard {
  constructor(
    private readonly figures: FiguresRepository,
    private readonly audience: Audience,
    private readonly clock: Clock,
  ) {}

  async of(session: LiveSession): Promise<LiveDashboardType> {
    const at = this.clock.now();
    const [parts, watching, { minuteStep, minutes }] = await Promise.all([
      this.figures.sales(session.id),
      this.figures.watching(session.id),
      this.minutesOf(session, at),
    ]);
    const total = parts.find((part) => part.source === null && part.productId === null)!;
    const viewersNow = this.audience.viewersOf(session.id);
    return {
      sessionId: session.id,
      at,
      viewersNow,
      peakViewers: Math.max(session.peakViewers, viewersNow),
      visits: watching.visits,
      averageWatchSeconds:
        watching.visits === 0 ? null : Math.round(watching.watchedSeconds / watching.visits),
      clicks: watching.clicks,
      likes: session.likes,
      sales: salesOf(total),
      funnel: funnelOf(total, watching),
      byProduct: byProduct(parts),
      bySource: SOURCES.map((source) => ({
        ...salesOf(parts.find((part) => part.source === source) ?? NOTHING),
        source,
      })),
      minuteStep,
      minutes,
      warnings: warningsOf(total, watching),
    };
  }

  private async minutesOf(
    { id, startedAt, endedAt }: LiveSession,
    now: Date,
  ): Promise<{ minuteStep: number; minutes: MinuteRow[] }> {
    if (!startedAt) return { minuteStep: 1, minutes: [] };
    const from = new Date(Math.floor(startedAt.getTime() / MINUTE_MS) * MINUTE_MS);
    const until = Math.max((endedAt ?? now).getTime(), from.getTime());
    const all = Math.floor((until - from.getTime()) / MINUTE_MS) + 1;
    const minuteStep = Math.ceil(all / BARS_MAX);
    const bars = Math.ceil(all / minuteStep);
    return { minuteStep, minutes: await this.figures.minutes(id, from, bars, minuteStep) };
  }
}

const NOTHING: SalesSums = {
  placedOrders: 0,
  orders: 0,
  buyers: 0,
  packs: 0,
  paidFen: 0,
  refundedFen: 0,
  hostFen: 0,
};

const salesOf = (sums: SalesSums): LiveSalesType => ({
  placedOrders: sums.placedOrders,
  orders: sums.orders,
  buyers: sums.buyers,
  packs: sums.packs,
  paidFen: sums.paidFen,
  refundedFen: sums.refundedFen,
  netFen: sums.paidFen - sums.refundedFen,
  hostFen: sums.hostFen,
  refundRate: shareOfWhole(sums.refundedFen, sums.paidFen),
});

const byProduct = (parts: readonly SalesPart[]) =>
  parts
    .flatMap((part) =>
      part.productId === null
        ? []
        : [{ ...salesOf(part), productId: part.productId, productName: part.productName! }],
    )
    .sort((a, b) => b.paidFen - a.paidFen || (a.productId < b.productId ? -1 : 1))
    .slice(0, PRODUCTS_MAX);

function funnelOf(sales: SalesSums, { visits, clickers }: Watching) {
  const steps: [string, number][] = [
    ['visits', visits],
    ['clicks', clickers],
    ['orders', sales.placedOrders],
    ['buyers', sales.buyers],
  ];
  return steps.map(([step, count], index) => ({
    step,
    count,
    rate: index === 0 ? null : shareOfWhole(count, steps[index - 1]![1]),
  }));
}
