import type { RequestEvent } from '@sveltejs/kit';
import { graphql, type LiveChatMode, type StudioTalkQuery } from '@chucun/contract';
import { refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';

// Chat for those who keep order: the host's phone and the moderator's. Every action works as a plain form.

const studioTalk = graphql(`
  query StudioTalk($id: ID!) {
    liveSession(id: $id) {
      id
      chatMode
      heldCount
      pinnedMessage {
        id
      }
    }
    liveHeldMessages(sessionId: $id, first: 20) {
      edges {
        node {
          id
          author
          text
          at
          reason
        }
      }
    }
  }
`);

const sayIt = graphql(`
  mutation StudioSay($id: ID!, $text: String!) {
    sendLiveMessage(sessionId: $id, text: $text) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const pinIt = graphql(`
  mutation StudioPin($id: ID!, $messageId: ID) {
    pinLiveMessage(sessionId: $id, messageId: $messageId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const hideIt = graphql(`
  mutation StudioHide($id: ID!, $messageId: ID!) {
    hideLiveMessages(sessionId: $id, messageIds: [$messageId]) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const muteThem = graphql(`
  mutation StudioMute($id: ID!, $messageId: ID!, $minutes: Int) {
    muteInLive(sessionId: $id, messageId: $messageId, minutes: $minutes) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const decideIt = graphql(`
  mutation StudioDecide($id: ID!, $messageIds: [ID!]!, $allow: Boolean!) {
    decideLiveMessages(sessionId: $id, messageIds: $messageIds, allow: $allow) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const setMode = graphql(`
  mutation StudioMode($id: ID!, $mode: LiveChatMode!) {
    setLiveChatMode(sessionId: $id, mode: $mode) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export type HeldMessage = NonNullable<StudioTalkQuery['liveHeldMessages']>['edges'][number]['node'];

/** What waits, what is pinned, and who may speak. */
export async function talkOf(event: RequestEvent) {
  const { liveSession, liveHeldMessages } = await query(event, studioTalk, {
    id: event.params.id ?? '',
  });
  return {
    held: liveHeldMessages?.edges.map(({ node }) => node) ?? [],
    mode: liveSession?.chatMode ?? ('OPEN' as const),
    pinnedId: liveSession?.pinnedMessage?.id ?? null,
  };
}

const minutesOf: Record<string, number | null> = { mute10: 10, mute60: 60, mute: null };

async function moderate(event: RequestEvent) {
  const form = await event.request.formData();
  const t = textsOf(event).studio.air.chat;
  const id = event.params.id ?? '';
  const messageId = text(form, 'messageId');
  const what = text(form, 'what');
  const of = 'talk';
  if (what === 'pin' || what === 'unpin') {
    const { pinLiveMessage } = await query(event, pinIt, {
      id,
      messageId: what === 'pin' ? messageId : null,
    });
    return refusedBy(event, pinLiveMessage, form, of) ?? { of, done: t.pinDone };
  }
  if (what === 'hide') {
    const { hideLiveMessages } = await query(event, hideIt, { id, messageId });
    return refusedBy(event, hideLiveMessages, form, of) ?? { of, done: t.hidden };
  }
  const minutes = minutesOf[what] ?? null;
  const { muteInLive } = await query(event, muteThem, { id, messageId, minutes });
  return refusedBy(event, muteInLive, form, of) ?? { of, done: t.muted };
}

export const talkActions = {
  moderate,
  say: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const { sendLiveMessage } = await query(event, sayIt, { id, text: text(form, 'text') });
    return refusedBy(event, sendLiveMessage, form, 'say') ?? { of: 'say' };
  },
  decide: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const messageIds = form.getAll('messageId').map(String);
    const allow = text(form, 'allow') === 'yes';
    const { decideLiveMessages } = await query(event, decideIt, { id, messageIds, allow });
    return refusedBy(event, decideLiveMessages, form, 'held') ?? { of: 'held' };
  },
  mode: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const id = event.params.id ?? '';
    const wished = text(form, 'mode');
    const mode: LiveChatMode = wished === 'MUTED' || wished === 'APPROVAL' ? wished : 'OPEN';
    const { setLiveChatMode } = await query(event, setMode, { id, mode });
    const done = textsOf(event).studio.air.chat.modeDone;
    return refusedBy(event, setLiveChatMode, form, 'mode') ?? { of: 'mode', done };
  },
};
