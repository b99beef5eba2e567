import { redirect, type RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { refused, refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { sendPhotos } from '#lib/server/send-photos.ts';
import { textsOf } from '#lib/server/texts.ts';
import { momentInChina } from './start-time.ts';

// What is changed of a session before it begins: words and time, the announcement, calling it off.

const updateIt = graphql(`
  mutation StudioUpdate($input: UpdateLiveSessionInput!) {
    updateLiveSession(input: $input) {
      __typename
      ... on LiveSession {
        id
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

const reviewIt = graphql(`
  mutation StudioReview($id: ID!, $reason: String) {
    reviewLiveSession(sessionId: $id, reason: $reason) {
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

const cancelIt = graphql(`
  mutation StudioCancel($id: ID!, $reason: String!) {
    cancelLiveSession(sessionId: $id, reason: $reason) {
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

const stateIt = graphql(`
  mutation StudioState($id: ID!, $statements: LiveStatementsInput!) {
    stateLiveChecks(sessionId: $id, statements: $statements) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const editActions = {
  state: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const said = new Set(form.getAll('stated').map(String));
    const statements = {
      aiLabel: said.has('AI_LABEL'),
      hostIs16: said.has('HOST_AGE'),
      hostIsTrained: said.has('HOST_TRAINED'),
    };
    const { stateLiveChecks } = await query(event, stateIt, {
      id: event.params.id ?? '',
      statements,
    });
    const done = textsOf(event).studio.checklist.confirmed;
    return refusedBy(event, stateLiveChecks, form, 'checks') ?? { of: 'checks', done };
  },
  basics: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { basics: t } = textsOf(event).studio;
    const of = 'basics';
    const startsAt = momentInChina(text(form, 'day'), text(form, 'time'));
    if (!startsAt) return refused(t.timeBad, 'startsAt', form, of);
    const photos = await sendPhotos(event, form, 'cover');
    if ('problem' in photos) return refused(photos.problem, 'cover', form, of);
    const { updateLiveSession } = await query(event, updateIt, {
      input: {
        sessionId: event.params.id ?? '',
        title: text(form, 'title'),
        intro: text(form, 'intro'),
        script: text(form, 'script'),
        startsAt,
        isAiGenerated: text(form, 'isAiGenerated') === 'yes',
        ...(photos[0] && { coverPhotoId: photos[0] }),
      },
    });
    return refusedBy(event, updateLiveSession, form, of) ?? { of, done: t.saved };
  },
  announce: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const reason = text(form, 'reason') || null;
    const { reviewLiveSession } = await query(event, reviewIt, { id, reason });
    const done = textsOf(event).studio.announce.done;
    return refusedBy(event, reviewLiveSession, form, 'announce') ?? { of: 'announce', done };
  },
  cancel: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const { cancelLiveSession } = await query(event, cancelIt, {
      id,
      reason: text(form, 'reason'),
    });
    const answer = refusedBy(event, cancelLiveSession, form, 'cancel');
    if (answer) return answer;
    redirect(303, '/studio');
  },
};
