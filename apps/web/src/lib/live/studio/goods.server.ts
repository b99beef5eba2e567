import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';

const studioGoods = graphql(`
  query StudioGoods($coopId: ID!, $query: String, $after: String) {
    products(query: $query, filter: { coopId: $coopId }, first: 30, after: $after) {
      edges {
        node {
          id
          name
          photos {
            id
            alt
            placeholder
          }
          variants {
            id
            name
            priceFen
            available
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What a cooperative sells now, pack by pack, without what is on the shelf already. */
export async function goodsOf(
  event: RequestEvent,
  coopId: string,
  shelved: readonly string[] = [],
) {
  const wanted = event.url.searchParams.get('q')?.trim() ?? '';
  const after = event.url.searchParams.get('after');
  const { products } = await query(event, studioGoods, { coopId, query: wanted || null, after });
  const packs = products.edges.flatMap(({ node }) =>
    node.variants.map((variant) => ({ ...variant, productName: node.name, photo: node.photos[0] })),
  );
  const address = new URLSearchParams(event.url.searchParams);
  address.set('after', products.pageInfo.endCursor ?? '');
  return {
    wanted,
    packs: packs.filter(({ id }) => !shelved.includes(id)),
    more: products.pageInfo.hasNextPage ? `?${address}` : undefined,
  };
}

export type Goods = Awaited<ReturnType<typeof goodsOf>>;
