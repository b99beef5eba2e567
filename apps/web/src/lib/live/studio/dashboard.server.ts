import type { RequestEvent } from '@sveltejs/kit';
import { graphql, type StudioBoardQuery } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import type { SoldSoFar } from './sales-news.ts';

const studioBoard = graphql(`
  query StudioBoard($id: ID!) {
    liveDashboard(sessionId: $id) {
      at
      viewersNow
      peakViewers
      visits
      averageWatchSeconds
      likes
      warnings {
        code
        text
        textEn
      }
      sales {
        orders
        buyers
        packs
        paidFen
        refundedFen
        netFen
        hostFen
        refundRate
      }
      funnel {
        step
        count
        rate
      }
      byProduct {
        productId
        productName
        packs
        paidFen
        refundedFen
        netFen
        hostFen
      }
      bySource {
        source
        paidFen
      }
      minuteStep
      minutes {
        at
        viewers
        orders
        paidFen
      }
    }
  }
`);

const studioSold = graphql(`
  query StudioSold($id: ID!) {
    liveDashboard(sessionId: $id) {
      sales {
        orders
        paidFen
      }
      byProduct {
        productId
        productName
        packs
        paidFen
      }
    }
  }
`);

export type Board = NonNullable<StudioBoardQuery['liveDashboard']>;

export async function dashboardOf(event: RequestEvent): Promise<Board | null> {
  const { liveDashboard } = await query(event, studioBoard, { id: event.params.id ?? '' });
  return liveDashboard ?? null;
}

/** What has been paid so far, for the host's screen. */
export async function soldOf(event: RequestEvent): Promise<SoldSoFar> {
  const { liveDashboard } = await query(event, studioSold, { id: event.params.id ?? '' });
  return {
    orders: liveDashboard?.sales.orders ?? 0,
    paidFen: liveDashboard?.sales.paidFen ?? 0,
    products: (liveDashboard?.byProduct ?? []).map(({ productId, productName, ...rest }) => ({
      id: productId,
      name: productName,
      ...rest,
    })),
  };
}
