import { error } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { qrPath } from '#lib/server/qr.ts';
import type { PageServerLoad } from './$types';

const batchPage = graphql(`
  query BatchPage($code: String!) {
    batch(code: $code) {
      code
      url
      harvestFrom
      harvestTo
      pickedOn
      category {
        name
        nameEn
      }
      village {
        name
        path {
          name
          level
        }
      }
      member {
        displayName
      }
      coop {
        slug
        name
        phone
      }
      product {
        slug
        name
      }
      production {
        id
        inputName
        purpose
        usedOn
        stoppedOn
        intervalDays
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
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  const { batch } = await query(event, batchPage, { code: event.params.code });
  if (!batch) error(404, 'No such batch.');
  return { batch, qr: qrPath(`${event.url.origin}/batch/${batch.code}`) };
};
