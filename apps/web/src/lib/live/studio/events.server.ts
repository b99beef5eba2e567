import { graphql } from '@chucun/contract';

/** What the screens of those who run a room are told; the browser asks for it by this text. */
export const studioEvents = graphql(`
  subscription StudioEvents($id: ID!) {
    liveEvents(sessionId: $id) {
      __typename
      ... on LiveMessages {
        messages {
          id
          author
          text
          at
        }
      }
      ... on MessagesHidden {
        messageIds
      }
      ... on MessagePinned {
        messageId
      }
      ... on NoticePinned {
        noticeId
        text
      }
      ... on Audience {
        viewers
        peak
        likes
      }
      ... on Presenting {
        item {
          ...StudioItem
        }
      }
      ... on PriceChanged {
        item {
          ...StudioItem
        }
      }
      ... on StockChanged {
        item {
          ...StudioItem
        }
      }
    }
  }
`);
