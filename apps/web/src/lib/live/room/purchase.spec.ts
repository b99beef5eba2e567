import { checkoutAddress, needsWord, problemOf, turnOf } from './purchase.ts';

const wish = { variantId: 'v1', quantity: 3 };
const quote = {
  goodsFen: 5970,
  freightFen: 0,
  discountFen: 0,
  totalFen: 5970,
  problems: [],
  parcels: [{ lines: [{ isReturnable: true, available: 9 }] }],
};

describe('buying in the room', () => {
  it('goes on to the pay page with what was placed', () => {
    expect(turnOf({ __typename: 'OrderGroup', id: 'g1' }, wish)).toEqual({
      kind: 'placed',
      id: 'g1',
    });
  });

  it('tells another total, fewer packs and a limit apart, with what can still be had', () => {
    const refused = { message: 'no', messageZh: '不行' };
    expect(turnOf({ __typename: 'TotalChanged', totalFen: 8970, ...refused }, wish)).toEqual({
      kind: 'changed',
      totalFen: 8970,
    });
    const shortages = [
      { variantId: 'other', available: 7 },
      { variantId: 'v1', available: 2 },
    ];
    expect(turnOf({ __typename: 'InsufficientStock', shortages, ...refused }, wish)).toEqual({
      kind: 'short',
      quantity: 2,
    });
    expect(turnOf({ __typename: 'LimitReached', mayTake: 0, ...refused }, wish)).toEqual({
      kind: 'limit',
      quantity: 0,
    });
    expect(turnOf({ __typename: 'NotDelivered', ...refused }, wish)).toEqual({
      kind: 'said',
      ...refused,
    });
  });

  it('asks for the buyer’s word where goods cannot go back (L-13)', () => {
    expect(needsWord(quote)).toBe(false);
    expect(
      needsWord({ ...quote, parcels: [{ lines: [{ isReturnable: false, available: 1 }] }] }),
    ).toBe(true);
  });

  it('says what the server says, in the visitor’s language', () => {
    const problems = [{ code: 'NotDelivered', message: 'Not there.', messageZh: '送不到。' }];
    expect(problemOf({ ...quote, problems }, 'zh')).toBe('送不到。');
    expect(problemOf({ ...quote, problems }, 'en')).toBe('Not there.');
    expect(problemOf(quote, 'zh')).toBeUndefined();
  });

  it('keeps wish and room on the way to the checkout', () => {
    expect(checkoutAddress('s1', wish)).toBe('/checkout?buy=v1%3A3&live=s1');
  });
});
