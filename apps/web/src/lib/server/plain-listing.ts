import { type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { countOf, gramsOf, packName, priceFenOf } from '../farm/amounts.ts';
import { type Refused, refused, refusedBy, text } from './answer.ts';
import { apiOrigin, query } from './api.ts';
import { textsOf } from './texts.ts';

const createPlainly = graphql(`
  mutation CreatePlainly($input: CreateProductInput!) {
    createProduct(input: $input) {
      __typename
      ... on Product {
        slug
      }
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

type Outcome = { slug: string } | { refused: ActionFailure<Refused> };

/** The listing form without script: one photo, one post. Files cannot be shown again, so the photo's id is kept instead. */
export async function listPlainly(
  event: RequestEvent,
  seller: { coopId: string; originCode: string },
): Promise<Outcome> {
  const form = await event.request.formData();
  const t = textsOf(event).farm;
  const priceFen = priceFenOf(text(form, 'price'));
  const grams = gramsOf(text(form, 'weight'), 'jin');
  const count = countOf(text(form, 'count'));
  const photoId = await photoOf(event, form);
  if (typeof photoId !== 'string') return { refused: photoId };
  // From here on the photo is with us: the next try of the form carries its id.
  form.set('photoId', photoId);
  const not = (problem: string, field: string): Outcome => ({
    refused: refused(problem, field, form),
  });
  if (!text(form, 'name')) return not(t.listing.what.missing, 'name');
  if (priceFen === undefined) return not(t.sell.badPrice, 'price');
  if (grams === undefined) return not(t.listing.plain.badWeight, 'weight');
  if (count === undefined) return not(t.sell.badStock, 'count');
  const { createProduct } = await query(event, createPlainly, {
    input: {
      ...seller,
      name: text(form, 'name'),
      categoryCode: text(form, 'categoryCode'),
      photoIds: [photoId],
      variants: [{ name: packName(grams), priceFen, netWeightGrams: grams, stock: count }],
      batchId: text(form, 'batchId') || null,
      memberId: text(form, 'memberId') || null,
      clientKey: text(form, 'clientKey'),
      publish: true,
    },
  });
  if (createProduct.__typename === 'Product') return { slug: createProduct.slug };
  return { refused: refusedBy(event, createProduct, form)! };
}

async function photoOf(
  event: RequestEvent,
  form: FormData,
): Promise<string | ActionFailure<Refused>> {
  const file = form.get('photo');
  const t = textsOf(event);
  form.delete('photo');
  if (!(file instanceof File) || file.size === 0)
    return text(form, 'photoId') || refused(t.farm.listing.photo.missing, 'photo', form);
  const body = new FormData();
  body.append('file', file, 'photo');
  const response = await fetch(`${apiOrigin()}/media`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${event.locals.token ?? ''}` },
  }).catch(() => undefined);
  const said = (await response?.json().catch(() => undefined)) as
    { id?: string; message?: string; messageZh?: string } | undefined;
  if (said?.id) return said.id;
  const sentence = event.locals.locale === 'zh' ? said?.messageZh : said?.message;
  return refused(sentence ?? t.common.problems.network, 'photo', form);
}
