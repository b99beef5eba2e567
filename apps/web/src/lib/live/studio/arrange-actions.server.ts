import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';
import { planOf } from './planned.ts';

// What stands on the shelf, its order and its plans; also while on the air.

const addThem = graphql(`
  mutation StudioAddItems($id: ID!, $items: [ShelfItemInput!]!) {
    addShelfItems(sessionId: $id, items: $items) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const removeIt = graphql(`
  mutation StudioRemoveItem($id: ID!, $itemId: ID!) {
    removeShelfItem(sessionId: $id, shelfItemId: $itemId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const moveIt = graphql(`
  mutation StudioMoveItem($id: ID!, $itemId: ID!, $position: Int!) {
    moveShelfItem(sessionId: $id, shelfItemId: $itemId, position: $position) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const planIt = graphql(`
  mutation StudioPlanItem($id: ID!, $itemId: ID!, $livePriceFen: Fen, $quota: Int, $limit: Int) {
    planShelfItem(
      sessionId: $id
      shelfItemId: $itemId
      livePriceFen: $livePriceFen
      quota: $quota
      limitPerBuyer: $limit
    ) {
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

const here = (event: RequestEvent) => event.params.id ?? '';

export const arrangeActions = {
  add: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const items = form.getAll('variantId').map((variantId) => ({ variantId: String(variantId) }));
    const { shelf: t } = textsOf(event).studio;
    if (items.length === 0) return refused(t.addHint, 'variantId', form, 'add');
    const { addShelfItems } = await query(event, addThem, { id: here(event), items });
    const done = t.added(items.length);
    return refusedBy(event, addShelfItems, form, 'add') ?? { of: 'shelf', done };
  },
  remove: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const itemId = text(form, 'itemId');
    const { removeShelfItem } = await query(event, removeIt, { id: here(event), itemId });
    const done = textsOf(event).studio.shelf.removed;
    return refusedBy(event, removeShelfItem, form, itemId) ?? { of: 'shelf', done };
  },
  move: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const itemId = text(form, 'itemId');
    const position = Number(text(form, 'position'));
    const wish = { id: here(event), itemId, position: Number.isInteger(position) ? position : 1 };
    const { moveShelfItem } = await query(event, moveIt, wish);
    return refusedBy(event, moveShelfItem, form, itemId) ?? { of: itemId };
  },
  plan: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { shelf: t } = textsOf(event).studio;
    const itemId = text(form, 'itemId');
    const plan = planOf(text(form, 'price'), text(form, 'quota'), text(form, 'limitPerBuyer'));
    if (typeof plan === 'string')
      return refused(plan === 'livePriceFen' ? t.badPrice : t.badNumber, plan, form, itemId);
    const { livePriceFen, quota, limitPerBuyer: limit } = plan;
    const wish = { id: here(event), itemId, livePriceFen, quota, limit };
    const { planShelfItem } = await query(event, planIt, wish);
    return refusedBy(event, planShelfItem, form, itemId) ?? { of: itemId, done: t.planned };
  },
};
