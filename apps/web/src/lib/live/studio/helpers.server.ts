import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';

// Who helps with the chat from a second phone.

const addOne = graphql(`
  mutation StudioAddHelper($id: ID!, $phone: String!) {
    addLiveModerator(sessionId: $id, phone: $phone) {
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

const removeOne = graphql(`
  mutation StudioRemoveHelper($id: ID!, $accountId: ID!) {
    removeLiveModerator(sessionId: $id, accountId: $accountId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const helperActions = {
  addHelper: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const { addLiveModerator } = await query(event, addOne, { id, phone: text(form, 'phone') });
    const done = textsOf(event).studio.helpers.added;
    return refusedBy(event, addLiveModerator, form, 'helpers') ?? { of: 'helpers', done };
  },
  removeHelper: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const accountId = text(form, 'accountId');
    const { removeLiveModerator } = await query(event, removeOne, { id, accountId });
    const done = textsOf(event).studio.helpers.removed;
    return refusedBy(event, removeLiveModerator, form, 'helpers') ?? { of: 'helpers', done };
  },
};
