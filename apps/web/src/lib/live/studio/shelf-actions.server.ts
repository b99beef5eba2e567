import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { fenOf, money } from '#lib/format/money.ts';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';

// What the host does with the shelf while on the air. Every action works as a plain form.

const present = graphql(`
  mutation StudioPresent($sessionId: ID!, $itemId: ID!) {
    presentShelfItem(sessionId: $sessionId, shelfItemId: $itemId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const setPrice = graphql(`
  mutation StudioPrice($input: SetLivePriceInput!) {
    setLivePrice(input: $input) {
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

const openDeal = graphql(`
  mutation StudioFlash($input: OpenFlashDealInput!) {
    openFlashDeal(input: $input) {
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

const endPrice = graphql(`
  mutation StudioEndPrice($sessionId: ID!, $itemId: ID!) {
    endLivePrice(sessionId: $sessionId, shelfItemId: $itemId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

type Numbers<Name extends string> = Record<Name, number | null>;

/** Whole numbers of a form, null where nothing was typed; the name of the first that is none. */
function numbersOf<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Numbers<Name> | Name {
  const found = {} as Numbers<Name>;
  for (const name of names) {
    const typed = text(form, name);
    if (typed && !/^\d{1,7}$/.test(typed)) return name;
    found[name] = typed ? Number(typed) : null;
  }
  return found;
}

async function price(event: RequestEvent) {
  const form = await event.request.formData();
  const { price: t } = textsOf(event).studio.air;
  const shelfItemId = text(form, 'itemId');
  const of = `price ${shelfItemId}`;
  const priceFen = fenOf(text(form, 'quick') || text(form, 'price'));
  if (priceFen === undefined || priceFen < 1) return refused(t.bad, 'priceFen', form, of);
  const numbers = numbersOf(form, ['seconds', 'quota', 'limitPerBuyer', 'countdownSeconds']);
  if (typeof numbers === 'string') return refused(t.badNumber, numbers, form, of);
  const { seconds, quota, limitPerBuyer, countdownSeconds } = numbers;
  const item = { sessionId: event.params.id ?? '', shelfItemId, priceFen, limitPerBuyer };
  if (text(form, 'kind') !== 'flash') {
    const { setLivePrice } = await query(event, setPrice, { input: { ...item, seconds, quota } });
    return refusedBy(event, setLivePrice, form, of) ?? { of, done: t.done(money(priceFen)) };
  }
  if (quota === null) return refused(t.badNumber, 'quota', form, of);
  const input = {
    ...item,
    quota,
    seconds: seconds ?? 300,
    countdownSeconds: countdownSeconds ?? 0,
  };
  const { openFlashDeal } = await query(event, openDeal, { input });
  return refusedBy(event, openFlashDeal, form, of) ?? { of, done: t.flashDone(money(priceFen)) };
}

export const onAirShelfActions = {
  present: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const itemId = text(form, 'itemId');
    const sessionId = event.params.id ?? '';
    const { presentShelfItem } = await query(event, present, { sessionId, itemId });
    return refusedBy(event, presentShelfItem, form, 'shelf') ?? { of: 'shelf' };
  },
  price,
  endPrice: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const itemId = text(form, 'itemId');
    const sessionId = event.params.id ?? '';
    const { endLivePrice } = await query(event, endPrice, { sessionId, itemId });
    const done = textsOf(event).studio.air.price.back;
    return refusedBy(event, endLivePrice, form, `price ${itemId}`) ?? { of: 'shelf', done };
  },
};
