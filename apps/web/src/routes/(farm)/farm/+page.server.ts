import { graphql } from '@chucun/contract';
import { chinaDay, daysOf } from '#lib/format/china-day.ts';
import { query } from '#lib/server/api.ts';
import { farmOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const farmToday = graphql(`
  query FarmToday($coopId: ID!, $from: String!, $to: String!) {
    paid: coopOrders(coopId: $coopId, state: PAID, first: 50) {
      edges {
        node {
          ...ToPack
        }
      }
    }
    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 50) {
      edges {
        node {
          ...ToPack
        }
      }
    }
    myProducts(first: 100) {
      edges {
        node {
          id
          name
          state
          variants {
            id
            available
          }
        }
      }
    }
    myStatement(from: $from, to: $to, first: 1) {
      dueFen
      balanceFen
    }
  }
`);

const FEW = 5;

export const load: PageServerLoad = async (event) => {
  const { me, coop } = await farmOf(event);
  const now = new Date();
  const week = daysOf('week', chinaDay(now));
  const answer = await query(event, farmToday, { coopId: coop.id, ...week });
  const products = answer.myProducts.edges.map(({ node }) => node);
  const mine = new Set(products.map(({ id }) => id));
  // An order may hold a neighbour's goods as well: what to pack is one's own lines.
  const orders = [...answer.paid.edges, ...answer.accepted.edges]
    .map(({ node }) => ({ ...node, lines: node.lines.filter((line) => mine.has(line.productId)) }))
    .filter((order) => order.lines.length > 0)
    .sort((a, b) => a.shipBy.localeCompare(b.shipBy))
    .map((order) => ({ ...order, isLate: Date.parse(order.shipBy) < now.getTime() }));
  const left = (product: (typeof products)[number]) =>
    product.variants.reduce((sum, variant) => sum + variant.available, 0);
  const onSale = products.filter(({ state }) => state === 'PUBLISHED');
  return {
    name: me.displayName,
    orders,
    packs: orders.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.quantity, 0),
    toConfirm: products.find(({ state }) => state === 'DRAFT') ?? null,
    nearlyGone: onSale.find((product) => left(product) <= FEW) ?? null,
    dueFen: answer.myStatement.dueFen,
    balanceFen: answer.myStatement.balanceFen,
  };
};
