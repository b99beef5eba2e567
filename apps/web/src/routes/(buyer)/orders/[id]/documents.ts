import { graphql } from '@chucun/contract';

export const orderGroup = graphql(`
  query OrderGroupPage($id: ID!) {
    orderGroup(id: $id) {
      id
      number
      state
      totalFen
      goodsFen
      freightFen
      discountFen
      expiresAt
      placedAt
      orders {
        ...OrderParts
      }
    }
  }
`);

export const orderParts = graphql(`
  fragment OrderParts on Order {
    id
    number
    state
    goodsFen
    freightFen
    discountFen
    totalFen
    refundedFen
    shipBy
    shippedAt
    carrier
    trackingNumber
    coop {
      slug
      name
      sealText
      region {
        name
      }
    }
    split {
      farmerFen
      coopFen
      platformFen
      freightFen
    }
    recipient {
      name
      phone
      detail
      region {
        path {
          name
        }
      }
    }
    refundRequests {
      id
      lineId
      amountFen
      state
      answer
      answerBy
    }
    lines {
      id
      productName
      productSlug
      variantName
      quantity
      photoId
      paidFen
      refundedFen
      origin {
        name
        path {
          name
          level
        }
      }
    }
  }
`);

export const cancelOrder = graphql(`
  mutation CancelOrder($orderId: ID!, $reason: String) {
    cancelOrder(orderId: $orderId, reason: $reason) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const confirmReceipt = graphql(`
  mutation ConfirmReceipt($orderId: ID!) {
    confirmReceipt(orderId: $orderId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const requestRefund = graphql(`
  mutation RequestRefund($input: RequestRefundInput!) {
    requestRefund(input: $input) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);
