import { chinaDate, type Fen } from '@chucun/kernel';

/** `1,234.50`: yuan as people read it, from fen. */
export function yuanText(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${digits.slice(-2)}`;
}

/** One thing that was taken off, with its name, rate and reason (C-09). Signed: negative is given back. */
export interface Deduction {
  code: 'DISCOUNT' | 'COMMISSION' | 'HOST_SHARE' | 'COOP_SHARE' | 'MEMBER_SHARE';
  name: string;
  nameEn: string;
  reason: string;
  reasonEn: string;
  /** Share of the goods, as `5%`; null where there is no rate. */
  rate: string | null;
  amountFen: Fen;
}

export interface Amounts {
  goodsFen: Fen;
  /** Coupons that the cooperative gave; the platform's own take nothing off. */
  discountFen: Fen;
  commissionFen: Fen;
  coopFen: Fen;
  memberFen: Fen;
  hostFen: Fen;
  /** What the host's share is reckoned of: what buyers paid for goods sold live. */
  hostOfFen: Fen;
}

/** Who reads the statement decides what is theirs and what is taken off. */
export type Reader = 'coop' | 'member' | 'host';

export function deductionsOf(amounts: Amounts, reader: Reader): Deduction[] {
  // What is taken off between the cooperative and its members is not the host's to read.
  if (reader === 'host') return [];
  const { goodsFen, discountFen, commissionFen, coopFen, memberFen, hostFen } = amounts;
  const rate = (part: Fen) => rateText(part, goodsFen);
  const all: Deduction[] = [
    {
      code: 'DISCOUNT',
      name: '合作社优惠',
      nameEn: 'Cooperative’s coupon',
      reason: '买家用了合作社发的优惠券',
      reasonEn: 'The buyer used a coupon given by the cooperative.',
      rate: null,
      amountFen: discountFen,
    },
    {
      code: 'COMMISSION',
      name: '平台佣金',
      nameEn: 'Platform commission',
      reason: '平台服务费，按下单时的比例收',
      reasonEn: 'The platform’s fee, at the rate of the day of the order.',
      rate: rate(commissionFen),
      amountFen: commissionFen,
    },
    {
      code: 'HOST_SHARE',
      name: '主播佣金',
      nameEn: 'Host’s share',
      reason: '从直播间卖出的，按下单那一刻定的比例算买家实付；退款按原比例冲回',
      reasonEn:
        'Of what buyers paid for goods sold live, at the rate of the moment of the order; refunds take it back at that rate.',
      rate: rateText(hostFen, amounts.hostOfFen),
      amountFen: hostFen,
    },
    reader === 'member'
      ? {
          code: 'COOP_SHARE',
          name: '合作社留用',
          nameEn: 'Kept by the cooperative',
          reason: '合作社包装、发货和管理',
          reasonEn: 'Packing, shipping and running the cooperative.',
          rate: rate(coopFen),
          amountFen: coopFen,
        }
      : {
          code: 'MEMBER_SHARE',
          name: '农户所得',
          nameEn: 'Members’ share',
          reason: '由合作社转付给农户',
          reasonEn: 'To be handed on to the members.',
          rate: rate(memberFen),
          amountFen: memberFen,
        },
  ];
  return all.filter(({ amountFen }) => amountFen !== 0);
}

/** Part of goods in percent with at most one decimal, half away from zero (S-16). */
function rateText(part: Fen, goods: Fen): string | null {
  if (goods === 0) return null;
  const tenths = Math.round(Math.abs((part * 1000) / goods));
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`;
}

export interface Totals {
  dueFen: Fen;
  paidOutFen: Fen;
  balanceFen: Fen;
}

/** The period in sentences that can be read aloud. `balance` is what is still to come today. */
export function wordsOf(totals: Totals, reader: Reader): { zh: string; en: string } {
  const { dueFen, paidOutFen, balanceFen } = totals;
  const zh = [`这段时间您应得 ${yuanText(dueFen)} 元`];
  const en = [`In this period ${yuanText(dueFen)} yuan became yours`];
  if (paidOutFen !== 0) {
    zh.push(
      `已经打到合作社账上 ${yuanText(paidOutFen)} 元${reader !== 'coop' ? '，由合作社转付' : ''}`,
    );
    en.push(
      `${yuanText(paidOutFen)} yuan was paid to the cooperative${reader !== 'coop' ? ', which hands it on' : ''}`,
    );
  }
  if (balanceFen > 0) {
    zh.push(`到今天还有 ${yuanText(balanceFen)} 元没到账，买家收货、过了售后期就付`);
    en.push(
      `${yuanText(balanceFen)} yuan is still to come, after buyers have received their goods and the time for claims is over`,
    );
  }
  if (balanceFen < 0) {
    zh.push(`因为付款后有退款，下次付款会少 ${yuanText(-balanceFen)} 元`);
    en.push(
      `because of refunds after payment, the next payment will be ${yuanText(-balanceFen)} yuan less`,
    );
  }
  return { zh: `${zh.join('，')}。`, en: `${en.join('; ')}.` };
}

export interface PayoutProgress {
  dueAt: Date | null;
  paidAt: Date | null;
}

/** When the money comes, as a clause. */
export function whenWords(
  { dueAt, paidAt }: PayoutProgress,
  now: Date,
): { zh: string; en: string } {
  if (paidAt) {
    return {
      zh: `${spokenDay(paidAt)}已打到合作社账上，由合作社转付`,
      en: `Paid to the cooperative on ${chinaDate(paidAt)}, which hands it on`,
    };
  }
  if (dueAt && dueAt <= now) return { zh: '已到付款日，正在付款', en: 'Due, being paid' };
  if (dueAt) {
    return { zh: `${spokenDay(dueAt)}起付款`, en: `Due from ${chinaDate(dueAt)}` };
  }
  return { zh: '买家收货、过了售后期就付', en: 'Due once received and past claims' };
}

const spokenDay = (at: Date): string => {
  const [, month, day] = chinaDate(at).split('-');
  return `${Number(month)}月${Number(day)}日`;
};

/** The moments at which a local day begins and the day after the last ends; `undefined` unless both are days in order. */
export function periodOf(from: string, to: string): { begin: Date; end: Date } | undefined {
  if (!isDay(from) || !isDay(to) || from > to) return undefined;
  const begin = new Date(`${from}T00:00:00+08:00`);
  const end = new Date(new Date(`${to}T00:00:00+08:00`).getTime() + 86_400_000);
  return { begin, end };
}

const isDay = (text: string): boolean => {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};
