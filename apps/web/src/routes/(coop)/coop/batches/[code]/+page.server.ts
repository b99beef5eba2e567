import { error } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { addDays, chinaDay } from '#lib/format/china-day.ts';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';
import { deskOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const deskBatch = graphql(`
  query DeskBatch($code: String!) {
    batch(code: $code) {
      id
      code
      url
      qrSvg
      harvestFrom
      harvestTo
      saleableFrom
      isSaleable
      expectedGrams
      coop {
        id
        name
      }
      category {
        name
        nameEn
      }
      member {
        displayName
      }
      village {
        name
        path {
          name
          level
        }
      }
      certificate {
        number
        issuedAt
        basis
        quantity
        issuer
        contact
        commitment
      }
      production {
        id
        inputName
        purpose
        dosage
        usedOn
        stoppedOn
        intervalDays
      }
    }
  }
`);

const recordOne = graphql(`
  mutation RecordOne($input: RecordProductionInput!) {
    recordProduction(input: $input) {
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

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const { batch } = await query(event, deskBatch, { code: event.params.code });
  if (batch?.coop.id !== coop.id) error(404, { message: 'No such batch at this desk.' });
  const production = batch.production.map((use) => ({
    ...use,
    over: addDays(use.stoppedOn, use.intervalDays),
  }));
  return {
    batch: { ...batch, production },
    today: chinaDay(new Date()),
    isNew: event.url.searchParams.has('opened'),
  };
};

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = textsOf(event).coop.books.batches;
    const days = text(form, 'intervalDays');
    if (!/^\d{1,3}$/.test(days)) return refused(t.intervalBad, 'intervalDays', form);
    const field = (name: string) => text(form, name);
    const { recordProduction } = await query(event, recordOne, {
      input: {
        batchId: field('batchId'),
        inputName: field('inputName'),
        source: field('source'),
        purpose: field('purpose'),
        dosage: field('dosage'),
        usedOn: field('usedOn'),
        stoppedOn: field('stoppedOn'),
        intervalDays: Number(days),
      },
    });
    return refusedBy(event, recordProduction, form) ?? { done: t.recorded };
  },
} satisfies Actions;
