import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { soldOf } from '#lib/live/studio/dashboard.server.ts';
import { studioEvents } from '#lib/live/studio/events.server.ts';
import { offerActions, offersOf } from '#lib/live/studio/offers.server.ts';
import { missingOf } from '#lib/live/studio/preparing.server.ts';
import { roomOf } from '#lib/live/studio/room.server.ts';
import { ruleActions, violationsOf } from '#lib/live/studio/rule-actions.server.ts';
import { onAirShelfActions } from '#lib/live/studio/shelf-actions.server.ts';
import { talkActions, talkOf } from '#lib/live/studio/talk.server.ts';
import { refusedBy } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { whoOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const startIt = graphql(`
  mutation StudioStart($id: ID!) {
    startLiveSession(sessionId: $id) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const endIt = graphql(`
  mutation StudioEnd($id: ID!) {
    endLiveSession(sessionId: $id) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  event.depends('studio:room');
  const [{ me }, session] = await Promise.all([whoOf(event), roomOf(event)]);
  const isBefore = ['DRAFT', 'REVIEWED', 'SCHEDULED'].includes(session.status);
  const [talk, sold, offers, violations, missing] = await Promise.all([
    talkOf(event),
    soldOf(event),
    offersOf(event),
    violationsOf(event),
    isBefore ? missingOf(event) : [],
  ]);
  const isHost = session.host.id === me.id;
  const events = String(studioEvents);
  return { session, isHost, events, sold, offers, violations, missing, ...talk };
};

export const actions = {
  ...onAirShelfActions,
  ...talkActions,
  ...offerActions,
  ...ruleActions,
  start: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { startLiveSession } = await query(event, startIt, { id: event.params.id ?? '' });
    return refusedBy(event, startLiveSession, form, 'start') ?? { of: 'start' };
  },
  end: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { endLiveSession } = await query(event, endIt, { id: event.params.id ?? '' });
    return refusedBy(event, endLiveSession, form, 'end') ?? { of: 'ended' };
  },
};
