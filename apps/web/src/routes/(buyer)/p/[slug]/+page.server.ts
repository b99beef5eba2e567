import { error } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
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
    provinces,
    region: region ?? null,
    freight: region ? (sent?.freightQuote ?? null) : null,
    excluded: sent?.freightZones.filter((zone) => !zone.isServed).map((zone) => zone.name) ?? [],
  };
};
