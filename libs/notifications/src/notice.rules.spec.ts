import { loginCodeText, noticesOf, TOLD_TOPICS, yuan } from './notice.rules.ts';

const paid = {
  groupId: 'g1',
  number: '100001',
  buyerId: 'buyer',
  totalFen: 12005,
  orders: [
    {
      orderId: 'o1',
      number: '100001-1',
      coopId: 'c1',
      lines: [{ productName: '松阳香茶', quantity: 2 }],
    },
    {
      orderId: 'o2',
      number: '100001-2',
      coopId: 'c2',
      lines: [
        { productName: '一个名字特别特别特别特别特别特别长的蜂蜜', quantity: 1 },
        { productName: '香菇', quantity: 3 },
      ],
    },
  ],
};

describe('what people are told', () => {
  it('of a payment: the buyer once, each cooperative of its own order', () => {
    const notices = noticesOf('order_group.paid', paid);
    expect(notices.map(({ to }) => to)).toEqual([
      { accountId: 'buyer' },
      { managersOf: 'c1' },
      { managersOf: 'c2' },
    ]);
    expect(notices.map(({ text }) => text.zh)).toEqual([
      '订单 100001 已付款 120.05 元，2 家合作社正在分别备货，发货后再告诉您。',
      '有新订单 100001-1：松阳香茶 2 份，钱已付好。请到“订单”里接单备货。',
      '有新订单 100001-2：一个名字特别特别特别特别特别特… 1 份，另有 1 样，钱已付好。请到“订单”里接单备货。',
    ]);
  });

  it('of a parcel, with or without its number', () => {
    const news = { orderId: 'o1', number: '7', buyerId: 'buyer' };
    const zh = (payload: object) => noticesOf('order.shipped', { ...news, ...payload })[0]!.text.zh;
    expect(zh({ carrier: '顺丰', trackingNumber: 'SF123' })).toContain('已发货，顺丰 SF123。');
    expect(zh({ carrier: null })).toContain('已发货。');
  });

  it('only where the event says whom', () => {
    expect(noticesOf('product.published', { productId: 'p', productName: '香菇' })).toEqual([]);
    expect(
      noticesOf('product.published', { productId: 'p', productName: '香菇', onBehalfOf: 'farmer' }),
    ).toHaveLength(1);
    expect(noticesOf('order.placed', paid)).toEqual([]);
    for (const topic of TOLD_TOPICS) expect(noticesOf(topic, {})).toEqual([]);
  });

  it('in whole sentences of both languages, with money to the fen', () => {
    const payload = {
      buyerId: 'b',
      coopId: 'c',
      onBehalfOf: 'f',
      orders: [],
      amountFen: 100,
      totalFen: 100,
    };
    for (const topic of TOLD_TOPICS) {
      for (const { text } of noticesOf(topic, payload)) {
        expect(text.zh).toMatch(/。$/);
        expect(text.en).toMatch(/\.$/);
        expect(text.zh + text.en).not.toMatch(/undefined|NaN|null|！/);
      }
    }
    expect([yuan(5), yuan(100), yuan(123456789)]).toEqual(['0.05', '1.00', '1234567.89']);
    expect(loginCodeText('012345')).toContain('012345');
  });
});
