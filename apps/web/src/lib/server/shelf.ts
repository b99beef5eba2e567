import { type RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { countOf, priceFenOf } from '../farm/amounts.ts';
import { refused, refusedBy, text } from './answer.ts';
import { query } from './api.ts';
import { textsOf } from './texts.ts';

// What a seller does with goods on the shelf: the same for a farmer and for the desk.

const changeVariant = graphql(`
  mutation ChangeVariant($input: UpdateVariantInput!) {
    updateVariant(input: $input) {
      __typename
      ... on UserError {
        message
        messageZh
      }
      ... on InvalidInput {
        field
      }
      ... on PriceOutOfRange {
        field
      }
      ... on StockOutOfRange {
        field
      }
    }
  }
`);

const takeOff = graphql(`
  mutation TakeOff($productId: ID!) {
    withdrawProduct(productId: $productId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const putOn = graphql(`
  mutation PutOn($productId: ID!) {
    publishProduct(productId: $productId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

/** Form actions of a page with goods; `of` names the product, so that the answer stands beside it. */
export const shelfActions = {
  change: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const of = text(form, 'productId');
    const t = textsOf(event).farm.sell;
    const priceFen = priceFenOf(text(form, 'price'));
    const stock = text(form, 'stock') === '0' ? 0 : countOf(text(form, 'stock'));
    if (priceFen === undefined) return refused(t.badPrice, 'price', form, of);
    if (stock === undefined) return refused(t.badStock, 'stock', form, of);
    // A number that nobody touched is not sent: an order may have taken some in the meantime.
    const input = {
      variantId: text(form, 'variantId'),
      ...(String(priceFen) === text(form, 'priceWas') ? {} : { priceFen }),
      ...(String(stock) === text(form, 'stockWas') ? {} : { stock }),
    };
    const { updateVariant } = await query(event, changeVariant, { input });
    return refusedBy(event, updateVariant, form, of) ?? { done: t.saved, of };
  },
  withdraw: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const productId = text(form, 'productId');
    const { withdrawProduct } = await query(event, takeOff, { productId });
    const done = textsOf(event).farm.sell.withdrawn;
    return refusedBy(event, withdrawProduct, form, productId) ?? { done, of: productId };
  },
  publish: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const productId = text(form, 'productId');
    const { publishProduct } = await query(event, putOn, { productId });
    const done = textsOf(event).farm.sell.confirmed;
    return refusedBy(event, publishProduct, form, productId) ?? { done, of: productId };
  },
};
