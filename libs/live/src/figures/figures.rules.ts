import type { SalesSums, Watching } from './figures.ts';

/** Something that a host should look at, in plain words; thresholds are ours. */
export interface Warning {
  code: 'REFUNDS' | 'UNPAID' | 'CLICKS' | 'BUYERS' | 'STAYS';
  text: string;
  textEn: string;
}

/** Below these counts a share says nothing. */
const ENOUGH = { orders: 10, visits: 50, clickers: 20 };

export const shareOfWhole = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The worst first: money that goes back, then money that does not come, then people. At most three. */
export function warningsOf(sales: SalesSums, watching: Watching): Warning[] {
  const refunds = sales.orders >= ENOUGH.orders ? sales.refundedFen / (sales.paidFen || 1) : 0;
  const paid = sales.placedOrders >= ENOUGH.orders ? sales.orders / sales.placedOrders : 1;
  const { visits, clickers } = watching;
  const clicking = visits >= ENOUGH.visits ? clickers / visits : 1;
  const buying = clickers >= ENOUGH.clickers ? sales.buyers / clickers : 1;
  const stay = visits >= ENOUGH.visits ? watching.watchedSeconds / visits : Infinity;
  const found: (Warning | false)[] = [
    refunds > 0.1 && {
      code: 'REFUNDS',
      text: `卖出的有 ${percent(refunds)} 退了，看看退的是哪样、为什么。`,
      textEn: `${percent(refunds)} of what was sold went back; see which goods and why.`,
    },
    paid < 0.7 && {
      code: 'UNPAID',
      text: `下单的只有 ${percent(paid)} 付了款，可以在直播间提醒一声。`,
      textEn: `Only ${percent(paid)} of the orders were paid; remind people in the room.`,
    },
    buying < 0.05 && {
      code: 'BUYERS',
      text: `点开货的人里只有 ${percent(buying)} 买了，看看价格、运费和产地讲清楚没有。`,
      textEn: `Only ${percent(buying)} of those who opened an item bought; check price, freight and origin.`,
    },
    clicking < 0.05 && {
      code: 'CLICKS',
      text: `来看的人只有 ${percent(clicking)} 点开了货，多点几次“讲解”。`,
      textEn: `Only ${percent(clicking)} of the visits opened an item; present items more often.`,
    },
    stay < 30 && {
      code: 'STAYS',
      text: `大家平均只看了 ${Math.round(stay)} 秒，开头先说今天卖什么。`,
      textEn: `People stayed ${Math.round(stay)} seconds on average; begin with what is sold today.`,
    },
  ];
  return found.filter((warning) => warning !== false).slice(0, 3);
}
