import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
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

export interface BatchChoice {
  id: string;
  code: string;
  harvestFrom: string;
  saleableFrom: string;
  isSaleable: boolean;
  kind: string;
}

/** What the listing form has to know beforehand, small enough to be kept on the phone for a day without a network. */
export async function listingChoices(event: RequestEvent, coop: OwnCoop, forDesk = false) {
  const answer = await query(event, listingBasis, { coopId: coop.id });
  const mine = answer.myProducts.edges.map(({ node }) => node);
  const plots = answer.plots.edges.map(({ node }) => node);
  const parents = new Set(answer.categories.map(({ parentCode }) => parentCode));
  const ownNames = new Set(plots.map((plot) => plot.member?.publicName));
  const ownBatches = new Set(mine.map(({ batch }) => batch.id));
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
      .filter(
        ({ id, member }) =>
          forDesk || ownBatches.has(id) || (member && ownNames.has(member.displayName)),
      )
      .slice(0, forDesk ? 60 : 6)
      .map(({ category, member: _, ...batch }): BatchChoice => ({ ...batch, kind: category.name })),
  };
}
