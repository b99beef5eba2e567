import { redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { graphql } from '@chucun/contract';
import { gramsOf } from '#lib/farm/amounts.ts';
import { chinaDay } from '#lib/format/china-day.ts';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { memberChoices } from '#lib/server/members.ts';
import { textsOf } from '#lib/server/texts.ts';
import { deskOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const batchBasis = graphql(`
  query BatchBasis($coopId: ID!) {
    categories {
      code
      name
      nameEn
      parentCode
    }
    plots(coopId: $coopId, first: 100) {
      edges {
        node {
          id
          name
          village {
            code
            name
          }
          member {
            id
            name
            publicName
            village {
              code
              name
            }
          }
        }
      }
    }
  }
`);

const openOne = graphql(`
  mutation OpenOne($input: OpenBatchInput!) {
    openBatch(input: $input) {
      __typename
      ... on Batch {
        code
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

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const [{ categories, plots }, members] = await Promise.all([
    query(event, batchBasis, { coopId: coop.id }),
    memberChoices(event, coop.id),
  ]);
  const parents = new Set(categories.map(({ parentCode }) => parentCode));
  const isEnglish = event.locals.locale === 'en';
  const own = plots.edges.map(({ node }) => node);
  // Villages where this cooperative grows; its own county where it has entered none.
  const places = new Map(
    own.flatMap(({ village }) => (village ? [[village.code, village.name]] : [])),
  );
  places.set(coop.region.code, coop.region.name);
  return {
    today: chinaDay(new Date()),
    key: randomUUID(),
    members,
    kinds: categories
      .filter(({ code }) => !parents.has(code))
      .map(({ code, name, nameEn }) => ({ code, name: isEnglish ? nameEn : name })),
    plots: own.map(({ id, name, member }) => ({
      id,
      name,
      member: member?.name ?? member?.publicName ?? '',
    })),
    places: [...places].map(([code, name]) => ({ code, name })),
  };
};

export const actions = {
  default: async (event) => {
    const { coop } = await deskOf(event);
    const form = await event.request.formData();
    const jin = text(form, 'expected');
    const expectedGrams = jin ? gramsOf(jin, 'jin') : null;
    if (expectedGrams === undefined)
      return refused(textsOf(event).coop.books.batches.expectedBad, 'expectedGrams', form);
    const { openBatch } = await query(event, openOne, {
      input: {
        coopId: coop.id,
        memberId: text(form, 'memberId') || null,
        plotId: text(form, 'plotId') || null,
        originCode: text(form, 'originCode'),
        categoryCode: text(form, 'categoryCode'),
        harvestFrom: text(form, 'harvestFrom'),
        harvestTo: text(form, 'harvestTo'),
        expectedGrams,
        clientKey: text(form, 'clientKey') || null,
      },
    });
    if (openBatch.__typename === 'Batch') redirect(303, `/coop/batches/${openBatch.code}?opened=1`);
    return refusedBy(event, openBatch, form);
  },
} satisfies Actions;
