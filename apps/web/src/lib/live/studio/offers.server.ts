import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { fenOf } from '#lib/format/money.ts';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';

// What a host offers besides goods. Every action works as a plain form.

const studioOffers = graphql(`
  query StudioOffers($id: ID!) {
    liveSession(id: $id) {
      id
      coupons {
        id
        offFen
        overFen
        quota
        left
        isOpen
      }
    }
  }
`);

const offerOne = graphql(`
  mutation StudioOfferCoupon($input: OfferLiveCouponInput!) {
    offerLiveCoupon(input: $input) {
      __typename
      ... on UserError {
        message
        messageZh
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

const closeOne = graphql(`
  mutation StudioCloseCoupon($couponId: ID!) {
    closeLiveCoupon(couponId: $couponId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export interface Offers {
  coupons: { id: string; offFen: number; overFen: number; left: number; count: number }[];
}

export async function offersOf(event: RequestEvent): Promise<Offers> {
  const { liveSession } = await query(event, studioOffers, { id: event.params.id ?? '' });
  const coupons = (liveSession?.coupons ?? [])
    .filter(({ isOpen }) => isOpen)
    .map(({ quota, ...coupon }) => ({ ...coupon, count: quota }));
  return { coupons };
}

export const offerActions = {
  coupon: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { offers: t, price } = textsOf(event).studio.air;
    const of = 'coupon';
    const offFen = fenOf(text(form, 'off'));
    const overFen = fenOf(text(form, 'over'));
    if (offFen === undefined) return refused(price.bad, 'off', form, of);
    if (overFen === undefined) return refused(price.bad, 'over', form, of);
    if (!/^\d{1,6}$/.test(text(form, 'count'))) return refused(price.badNumber, 'count', form, of);
    const quota = Number(text(form, 'count'));
    const sessionId = event.params.id ?? '';
    const input = { sessionId, offFen, overFen, quota };
    const { offerLiveCoupon } = await query(event, offerOne, { input });
    return refusedBy(event, offerLiveCoupon, form, of) ?? { of, done: t.couponDone };
  },
  couponClose: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { closeLiveCoupon } = await query(event, closeOne, { couponId: text(form, 'couponId') });
    const done = textsOf(event).studio.air.offers.closed;
    return refusedBy(event, closeLiveCoupon, form, 'coupon') ?? { of: 'coupon', done };
  },
};
