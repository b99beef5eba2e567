export const liveOffers = {
  offers: {
    coupon: (amount: string) => `优惠券 ${amount}`,
    over: (amount: string) => `满 ${amount} 可用`,
    left: (count: number) => `还剩 ${count} 张`,
    claim: '领券',
    claimed: '领好了',
  },
};
