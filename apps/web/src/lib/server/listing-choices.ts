import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { chinaDay } from '../format/china-day.ts';
import { query } from './api.ts';
import type { OwnCoop } from './who.ts';

const listingBasis = graphql(`
  query ListingBasis($coopId: ID!) {
    categories {
      code
      name
      nameEn
      parentCode
      needsPermit
    }
    plots(coopId: $coopId, first: 20) {
      edges {
        node {
          village {
            code
          }
          member {
            publicName
          }
        }
      }
    }
    batches(coopId: $coopId, first: 60) {
      edges {
        node {
          id
          code
          harvestFrom
          harvestTo
          saleableFrom
          isSaleable
          category {
            code
            name
          }
          member {
            displayName
          }
        }
      }
    }
  }
`);

const listedBefore = graphql(`
  query ListedBefore {
    myProducts(first: 30) {
      edges {
        node {
          id
          category {
            code
          }
          origin {
            code
          }
          batch {
            id
          }
        }
      }
    }
  }
`);

export interface BatchChoice {
  id: string;
  code: string;
  harvestFrom: string;
  saleableFrom: string;
  isSaleable: boolean;
  kind: string;
  categoryCode: string;
}

/** What the listing form has to know beforehand, small enough to be kept on the phone for a day without a network. */
export async function listingChoices(event: RequestEvent, coop: OwnCoop, forDesk = false) {
  const [answer, listed] = await Promise.all([
    query(event, listingBasis, { coopId: coop.id }),
    forDesk ? undefined : query(event, listedBefore),
  ]);
  const mine = listed?.myProducts.edges.map(({ node }) => node) ?? [];
  const plots = answer.plots.edges.map(({ node }) => node);
  const parents = new Set(answer.categories.map(({ parentCode }) => parentCode));
  const ownNames = new Set(plots.map((plot) => plot.member?.publicName));
  const ownBatches = new Set(mine.map(({ batch }) => batch.id));
  // A harvest that is over is nothing to list from.
  const today = chinaDay(new Date());
  const isEnglish = event.locals.locale === 'en';
  return {
    kinds: answer.categories
      .filter(({ code }) => !parents.has(code))
      .map(({ code, name, nameEn, needsPermit }) => ({
        code,
        name: isEnglish ? nameEn : name,
        needsPermit,
      })),
    before: [...new Set(mine.map(({ category }) => category.code))].slice(0, 4),
    // The village of the last listing, else of a plot; the county is the widest that the shop takes.
    originCode:
      mine[0]?.origin.code ?? plots.find((plot) => plot.village)?.village?.code ?? coop.region.code,
    // A batch says its grower by family name only; the server has the last word on whose it is.
    batches: answer.batches.edges
      .map(({ node }) => node)
      .filter(({ harvestTo }) => harvestTo >= today)
      .filter(
        ({ id, member }) =>
          forDesk || ownBatches.has(id) || (member && ownNames.has(member.displayName)),
      )
      .slice(0, forDesk ? 60 : 6)
      .map(({ category, id, code, harvestFrom, saleableFrom, isSaleable }): BatchChoice => ({
        id,
        code,
        harvestFrom,
        saleableFrom,
        isSaleable,
        kind: category.name,
        categoryCode: category.code,
      })),
  };
}
