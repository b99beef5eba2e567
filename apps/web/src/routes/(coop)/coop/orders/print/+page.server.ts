import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { deskOf } from '#lib/server/who.ts';
import { pickList } from '#lib/coop/pick-list.ts';
import type { PageServerLoad } from './$types';

const sender = graphql(`
  query Sender($coopId: ID!) {
    coop(id: $coopId) {
      id
      phone
      region {
        name
        path {
          name
          level
        }
      }
    }
  }
`);

const onePrint = graphql(`
  query OrderToPrint($id: ID!) {
    order(id: $id) {
      ...DeskOrder
      coop {
        id
      }
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const asked = event.url.searchParams.getAll('orderId').slice(0, 100);
  const [{ coop: shop }, ...found] = await Promise.all([
    query(event, sender, { coopId: coop.id }),
    ...asked.map((id) => query(event, onePrint, { id })),
  ]);
  const orders = found.flatMap(({ order }) => (order?.coop.id === coop.id ? [order] : []));
  return {
    kind: event.url.searchParams.get('kind') === 'labels' ? ('labels' as const) : ('pick' as const),
    orders,
    totals: pickList(orders.flatMap(({ lines }) => lines)),
    sender: coop,
    shop,
    printedAt: new Date().toISOString(),
  };
};
