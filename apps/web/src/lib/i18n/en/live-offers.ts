import type { liveOffers as zh } from '../zh/live-offers.ts';

export const liveOffers: typeof zh = {
  offers: {
    coupon: (amount) => `Coupon ${amount}`,
    over: (amount) => `on orders from ${amount}`,
    left: (count) => `${count} left`,
    claim: 'Claim',
    claimed: 'Claimed',
  },
};
