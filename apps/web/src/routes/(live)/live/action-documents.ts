import { graphql } from '@chucun/contract';

// What the forms of a room's page do, for browsers without script too.

export const follow = graphql(`
  mutation FollowFromRoom($coopId: ID!) {
    followCoop(coopId: $coopId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const unfollow = graphql(`
  mutation UnfollowFromRoom($coopId: ID!) {
    unfollowCoop(coopId: $coopId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const remind = graphql(`
  mutation RemindOfSession($sessionId: ID!) {
    remindMe(sessionId: $sessionId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const dontRemind = graphql(`
  mutation DontRemindOfSession($sessionId: ID!) {
    dontRemindMe(sessionId: $sessionId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const sayInRoom = graphql(`
  mutation SayPlainly($sessionId: ID!, $text: String!) {
    sendLiveMessage(sessionId: $sessionId, text: $text) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);
