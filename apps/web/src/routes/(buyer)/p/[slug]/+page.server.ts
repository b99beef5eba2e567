import { error, type RequestEvent } from '@sveltejs/kit';
import { graphql, type ProductPageQuery } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { buyerRegion, keepBuyerRegion } from '#lib/server/cart.ts';
import { findRegion, regionChoices } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

const productPage = graphql(`
  query ProductPage($slug: String!) {
    product(slug: $slug) {
      ...ProductCard
      story
      ratingAverage
      grower
      shipHours
      claimHours
      category {
        code
        name
        nameEn
        isPerishable
      }
      certificates {
        kind
        number
        validTo
      }
      batch {
        code
        harvestFrom
        harvestTo
        pickedOn
        village {
          name
        }
        certificate {
          number
        }
      }
      split {
        farmerFen
        coopFen
        platformFen
      }
    }
  }
`);

const delivery = graphql(`
  query Delivery($coopId: ID!, $variantId: ID!, $region: String!) {
    freightZones(coopId: $coopId) {
      name
      isServed
    }
    freightQuote(variantId: $variantId, regionCode: $region) {
      isServed
      freightFen
      freeOverFen
      transitDays
    }
  }
`);

const rooms = graphql(`
  query RoomsOfProduct($coopId: ID!) {
    liveSessions(status: LIVE, coopId: $coopId, first: 3) {
      edges {
        node {
          id
          shelf {
            livePriceFen
            variant {
              id
              priceFen
            }
          }
        }
      }
    }
  }
`);

type Product = NonNullable<ProductPageQuery['product']>;

/** Where it is sold cheaper right now: the room that its price is to be had in (S18). */
async function roomOf(event: RequestEvent, { coop, variants }: Product) {
  if (!variants.some(({ livePriceFen }) => livePriceFen != null)) return null;
  const ids = new Set(variants.map(({ id }) => id));
  const { liveSessions } = await query(event, rooms, { coopId: coop.id });
  for (const { node } of liveSessions.edges)
    for (const { livePriceFen, variant } of node.shelf)
      if (livePriceFen != null && livePriceFen < variant.priceFen && ids.has(variant.id))
        return { id: node.id, variantId: variant.id, priceFen: livePriceFen };
  return null;
}

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams.get('region');
  if (asked) keepBuyerRegion(event, asked);
  const code = buyerRegion(event);
  const [found, provinces, region] = await Promise.all([
    query(event, productPage, { slug: event.params.slug }),
    regionChoices(event, null),
    findRegion(event, code),
  ]);
  const { product } = found;
  if (!product) error(404, 'No such product.');
  const variantId = product.variants[0]?.id;
  // Where it is not delivered shows before the cart, whether the region is known or not (T-18).
  const sent = variantId
    ? await query(event, delivery, { coopId: product.coop.id, variantId, region: code ?? '110000' })
    : undefined;
  return {
    product,
    room: await roomOf(event, product),
    provinces,
    region: region ?? null,
    freight: region ? (sent?.freightQuote ?? null) : null,
    excluded: sent?.freightZones.filter((zone) => !zone.isServed).map((zone) => zone.name) ?? [],
  };
};
