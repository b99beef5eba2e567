import { graphql } from '@chucun/contract';

export const troubles = graphql(`
  query Troubles {
    reconciliationCheck {
      ledgerFen
      providerFen
      at
    }
    reconciliationDifferences(first: 50) {
      edges {
        node {
          id
          kind
          reference
          oursFen
          theirsFen
          cause
          foundAt
        }
      }
    }
    failedRefunds(first: 50) {
      edges {
        node {
          id
          orderId
          amountFen
          reason
          failure
          attempts
          createdAt
        }
      }
    }
    disputes(first: 20) {
      edges {
        node {
          id
          orderId
          orderNumber
          amountFen
          reason
          state
          wordsZh
          words
          evidenceDueAt
          openedAt
        }
      }
    }
    undelivered(first: 50) {
      edges {
        node {
          eventId
          consumer
          topic
          attempts
          lastError
          failedAt
          deadAt
        }
      }
    }
  }
`);

export const retryRefund = graphql(`
  mutation RetryRefund($refundId: ID!) {
    retryRefund(refundId: $refundId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const settleRefundByHand = graphql(`
  mutation SettleRefundByHand($refundId: ID!, $how: String!) {
    settleRefundByHand(refundId: $refundId, how: $how) {
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

export const resolveDifference = graphql(`
  mutation ResolveDifference($id: ID!, $how: String!) {
    resolveDifference(id: $id, how: $how) {
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

export const deliverAgain = graphql(`
  mutation DeliverAgain($eventId: ID!, $consumer: String!) {
    deliverAgain(eventId: $eventId, consumer: $consumer) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);
