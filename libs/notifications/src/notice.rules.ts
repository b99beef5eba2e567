import { liveNews } from './live-news.rules.ts';
import type { Locale } from './message.ts';

/** Something worth telling, before it is known whose phone it reaches. */
export interface Notice {
  kind: string;
  subject: string;
  /** One account, or whoever manages this cooperative. */
  to: { accountId: string } | { managersOf: string };
  text: Record<Locale, string>;
}

type Payload = Record<string, unknown>;

interface PaidOrder {
  orderId: string;
  number: string;
  coopId: string;
  lines: { productName: string; quantity: number }[];
}

/** Fen as people read them: `96.00`. */
export const yuan = (fen: number): string =>
  `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

const clip = (text: string, length: number): string => {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
};
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const TELLERS: Record<string, (payload: Payload) => Notice[]> = {
  'order_group.paid': groupPaid,
  'order.shipped': orderShipped,
  'order.cancelled': orderCancelled,
  'refund.agreed': refundAgreed,
  'payout.sent': payoutSent,
  'product.published': productPublished,
  'live.news': (payload) =>
    liveNews(payload).map((notice) => ({ ...notice, subject: text(payload['sessionId']) })),
};

/** Topics that people are told about. */
export const TOLD_TOPICS = Object.keys(TELLERS);

/** What one event means for whom. An event that names nobody means nothing to anybody. */
export const noticesOf = (topic: string, payload: Payload): Notice[] =>
  (TELLERS[topic]?.(payload) ?? []).filter(
    ({ to }) => text('accountId' in to ? to.accountId : to.managersOf) !== '',
  );

function groupPaid(payload: Payload): Notice[] {
  const { buyerId, number, totalFen, groupId } = payload;
  const orders = (payload['orders'] ?? []) as PaidOrder[];
  const shops = orders.length;
  const paid = yuan(Number(totalFen));
  const toBuyer: Notice = {
    kind: 'order_group.paid',
    subject: text(groupId),
    to: { accountId: text(buyerId) },
    text: {
      zh: `订单 ${text(number)} 已付款 ${paid} 元，${shops > 1 ? `${shops} 家合作社正在分别备货` : '合作社正在备货'}，发货后再告诉您。`,
      en: `Order ${text(number)} is paid (¥${paid}). ${shops > 1 ? `${shops} cooperatives are` : 'The cooperative is'} getting it ready; we will tell you when it ships.`,
    },
  };
  return [toBuyer, ...orders.map(newOrder)];
}

function newOrder({ orderId, number, coopId, lines }: PaidOrder): Notice {
  const [first] = lines;
  const name = clip(first?.productName ?? '', 16);
  const pieces = first?.quantity ?? 0;
  const more = lines.length - 1;
  return {
    kind: 'order.received',
    subject: orderId,
    to: { managersOf: coopId },
    text: {
      zh: `有新订单 ${number}：${name} ${pieces} 份${more > 0 ? `，另有 ${more} 样` : ''}，钱已付好。请到“订单”里接单备货。`,
      en: `New order ${number}: ${pieces} × ${name}${more > 0 ? ` and ${more} more` : ''}, already paid. Open “Orders” to accept and pack it.`,
    },
  };
}

function orderShipped(payload: Payload): Notice[] {
  const [number, carrier, tracking] = ['number', 'carrier', 'trackingNumber'].map((key) =>
    text(payload[key]),
  );
  const parcel = [carrier, tracking].filter(Boolean).join(' ');
  return toBuyer(payload, 'order.shipped', {
    zh: `您的订单 ${number} 已发货${parcel && `，${parcel}`}。收到请先看看好坏，有问题在订单里说。`,
    en: `Your order ${number} has been shipped${parcel && ` (${parcel})`}. Check it on arrival, and tell us in the order if anything is wrong.`,
  });
}

function orderCancelled(payload: Payload): Notice[] {
  const reason = clip(text(payload['reason']), 30);
  const number = text(payload['number']);
  return toBuyer(payload, 'order.cancelled', {
    zh: `订单 ${number} 已取消${reason && `（${reason}）`}。付过的钱会原路退回。`,
    en: `Order ${number} has been cancelled${reason && ` (${reason})`}. Anything you paid goes back the way it came.`,
  });
}

function refundAgreed(payload: Payload): Notice[] {
  const amount = yuan(Number(payload['amountFen']));
  const number = text(payload['number']);
  const order = number ? `订单 ${number} ` : '您的订单';
  return toBuyer(payload, 'refund.agreed', {
    zh: `${order}退款 ${amount} 元已同意，钱会原路退回，一般几天内到账。`,
    en: `A refund of ¥${amount} for ${number ? `order ${number}` : 'your order'} is agreed. It goes back the way it came, usually within days.`,
  });
}

const toBuyer = (payload: Payload, kind: string, words: Record<Locale, string>): Notice[] => [
  {
    kind,
    subject: text(payload['refundId']) || text(payload['orderId']),
    to: { accountId: text(payload['buyerId']) },
    text: words,
  },
];

function payoutSent(payload: Payload): Notice[] {
  const amount = yuan(Number(payload['amountFen']));
  return [
    {
      kind: 'payout.sent',
      subject: text(payload['payoutId']),
      to: { managersOf: text(payload['coopId']) },
      text: {
        zh: `货款 ${amount} 元已打到合作社账户。每一笔怎么来的，在“结算”里看得到。`,
        en: `¥${amount} has been paid out to the cooperative's account. “Statements” shows what it is made of.`,
      },
    },
  ];
}

// Only what a station agent published in a farmer's name (T-32): the farmer hears of it on the own phone.
function productPublished(payload: Payload): Notice[] {
  const name = clip(text(payload['productName']), 20);
  return [
    {
      kind: 'product.published_for_you',
      subject: text(payload['productId']),
      to: { accountId: text(payload['onBehalfOf']) },
      text: {
        zh: `服务站替您上架了“${name}”。名字、价钱、数量请核对一下，不对就找服务站改，或在“我的货”里下架。`,
        en: `The village station has listed “${name}” for you. Check name, price and quantity; ask the station to correct it, or take it down under “My goods”.`,
      },
    },
  ];
}

/** The text message that carries a login code. */
export const loginCodeText = (code: string): string =>
  `您的登录验证码是 ${code}，5 分钟内有效。不要告诉任何人，我们的人也不会问您要。Your Chucun code: ${code}`;
