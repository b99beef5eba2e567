import { error, type RequestEvent } from '@sveltejs/kit';
import { graphql, type StudioRoomQuery } from '@chucun/contract';
import { query, requireLogin } from '#lib/server/api.ts';
import { whoOf } from '#lib/server/who.ts';
import { runs } from './seat.server.ts';

// What the screens of those who run a room show; the fragments are also what its events tell.

export const studioItem = graphql(`
  fragment StudioItem on ShelfItem {
    id
    position
    livePriceFen
    livePriceEndsAt
    quota
    remaining
    limitPerBuyer
    nextDeal {
      priceFen
      startsAt
      endsAt
    }
    product {
      id
      slug
      name
      photos {
        id
        alt
        placeholder
      }
    }
    variant {
      id
      name
      priceFen
      available
    }
  }
`);

const studioRoom = graphql(`
  query StudioRoom($id: ID!) {
    liveSession(id: $id) {
      id
      title
      status
      form
      isAiGenerated
      startsAt
      startedAt
      endedAt
      likes
      viewers
      peakViewers
      coverPhotoId
      iModerate
      host {
        id
        displayName
      }
      coop {
        id
        slug
        name
        sealText
        region {
          code
          name
        }
      }
      presenting {
        id
      }
      shelf {
        ...StudioItem
      }
      messages(last: 60) {
        id
        author
        text
        at
      }
    }
  }
`);

export type StudioSession = NonNullable<StudioRoomQuery['liveSession']>;
export type StudioItem = StudioSession['shelf'][number];
export type StudioMessage = StudioSession['messages'][number];

async function askedRoom(event: RequestEvent): Promise<StudioSession> {
  const { liveSession } = await query(event, studioRoom, { id: event.params.id ?? '' });
  if (!liveSession) error(404, 'No such session.');
  return liveSession;
}

/** A session for those who run it; others are told that the page is not theirs. */
export async function roomOf(event: RequestEvent): Promise<StudioSession> {
  const who = await whoOf(event);
  const session = await askedRoom(event);
  if (!runs(who, session)) error(403, { message: 'Not yours to run.', reason: 'forbidden' });
  return session;
}

/** The same for those who keep order in its chat. */
export async function assistedRoomOf(
  event: RequestEvent,
): Promise<{ session: StudioSession; mayModerate: boolean }> {
  requireLogin(event);
  const session = await askedRoom(event);
  return { session, mayModerate: session.iModerate };
}
