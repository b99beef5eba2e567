/** A coupon of the room as one viewer sees it. */
export interface RoomCoupon {
  id: string;
  name: string;
  offFen: number;
  overFen: number;
  left: number;
  isOpen: boolean;
  /** What this viewer has claimed. */
  myCode: string | null;
}

/** Of the coupons one has, the one that takes most off these goods; none where none may be used. */
export function couponFor(
  coupons: readonly RoomCoupon[],
  goodsFen: number,
): RoomCoupon | undefined {
  return coupons
    .filter(({ myCode, overFen }) => myCode !== null && overFen <= goodsFen)
    .sort((a, b) => b.offFen - a.offFen)[0];
}

/**
 * The one worth the room on the screen: the newest that can still be claimed, so that each gets its turn; then the best
 * that one has.
 */
export function shownCoupon(coupons: readonly RoomCoupon[]): RoomCoupon | undefined {
  const claimable = coupons.filter(({ isOpen, left, myCode }) => !myCode && isOpen && left > 0);
  return claimable.at(-1) ?? couponFor(coupons, Infinity);
}
