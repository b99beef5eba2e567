import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';

// What the rules ask of a host on the air: corrections (T-39), the label of AI (L-29), answers to the platform.

const correctIt = graphql(`
  mutation StudioCorrect($id: ID!, $text: String!, $itemId: ID) {
    correctLive(sessionId: $id, text: $text, shelfItemId: $itemId) {
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

const labelIt = graphql(`
  mutation StudioLabelAi($id: ID!) {
    labelLiveAi(sessionId: $id) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const stopShowing = graphql(`
  mutation StudioStopPresenting($id: ID!) {
    stopPresenting(sessionId: $id) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const appealIt = graphql(`
  mutation StudioAppeal($violationId: ID!, $text: String!) {
    appealLiveViolation(violationId: $violationId, text: $text) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const studioRules = graphql(`
  query StudioRules($id: ID!) {
    liveSession(id: $id) {
      id
      violations {
        id
        ruleId
        text
        appeal
        outcome
      }
    }
  }
`);

export async function violationsOf(event: RequestEvent) {
  const { liveSession } = await query(event, studioRules, { id: event.params.id ?? '' });
  return liveSession?.violations ?? [];
}

export const ruleActions = {
  correct: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const itemId = text(form, 'itemId') || null;
    const { correctLive } = await query(event, correctIt, { id, text: text(form, 'text'), itemId });
    const done = textsOf(event).studio.air.offers.correctDone;
    return refusedBy(event, correctLive, form, 'correct') ?? { of: 'correct', done };
  },
  ai: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { labelLiveAi } = await query(event, labelIt, { id: event.params.id ?? '' });
    return refusedBy(event, labelLiveAi, form, 'ai') ?? { of: 'ai' };
  },
  stopPresenting: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { stopPresenting } = await query(event, stopShowing, { id: event.params.id ?? '' });
    return refusedBy(event, stopPresenting, form, 'shelf') ?? { of: 'shelf' };
  },
  appeal: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const violationId = text(form, 'violationId');
    const said = { violationId, text: text(form, 'text') };
    const { appealLiveViolation } = await query(event, appealIt, said);
    const done = textsOf(event).studio.air.rules.appealDone;
    return refusedBy(event, appealLiveViolation, form, 'appeal') ?? { of: 'appeal', done };
  },
};
