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

/** What is worth showing: what can still be claimed, and what one has. */
export const shownCoupons = (coupons: readonly RoomCoupon[]): RoomCoupon[] =>
  coupons.filter(({ isOpen, left, myCode }) => myCode !== null || (isOpen && left > 0));
