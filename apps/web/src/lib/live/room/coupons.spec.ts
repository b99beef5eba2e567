import { couponFor, type RoomCoupon, shownCoupon } from './coupons.ts';

const coupon = (over: Partial<RoomCoupon>): RoomCoupon => ({
  id: 'c',
  name: '',
  offFen: 500,
  overFen: 5000,
  left: 9,
  isOpen: true,
  myCode: 'ROOM1',
  ...over,
});

describe('coupons of the room', () => {
  it('uses the one that takes most off, only one’s own and only from its minimum on', () => {
    const small = coupon({ id: 'small' });
    const large = coupon({ id: 'large', offFen: 2000, overFen: 10_000 });
    const foreign = coupon({ id: 'foreign', offFen: 9000, myCode: null });
    const all = [small, large, foreign];
    expect(couponFor(all, 4999)).toBeUndefined();
    expect(couponFor(all, 5000)).toBe(small);
    expect(couponFor(all, 10_000)).toBe(large);
  });

  it('shows the newest that can be claimed, then the best that one has', () => {
    const closed = coupon({ id: 'closed', isOpen: false, myCode: null });
    const gone = coupon({ id: 'gone', left: 0, myCode: null });
    const mine = coupon({ id: 'mine', isOpen: false, left: 0 });
    const open = coupon({ id: 'open', myCode: null });
    expect(shownCoupon([open, mine, closed, gone])).toBe(open);
    expect(shownCoupon([closed, gone, mine])).toBe(mine);
    expect(shownCoupon([closed, gone])).toBeUndefined();
  });
});
