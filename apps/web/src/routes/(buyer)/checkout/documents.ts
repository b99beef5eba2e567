import { graphql } from '@chucun/contract';

export const cartQuote = graphql(`
  query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String, $liveSessionId: ID) {
    quote(lines: $lines, regionCode: $regionCode, liveSessionId: $liveSessionId) {
      ...QuoteParts
    }
  }
`);

export const savedAddresses = graphql(`
  query SavedAddresses {
    addresses {
      id
      name
      phone
      detail
      isDefault
      region {
        code
        name
        path {
          name
        }
      }
    }
  }
`);

export const saveAddress = graphql(`
  mutation SaveAddress($input: SaveAddressInput!) {
    saveAddress(input: $input) {
      __typename
      ... on Address {
        id
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const placeOrder = graphql(`
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      __typename
      ... on OrderGroup {
        id
      }
      ... on UserError {
        message
        messageZh
      }
      ... on TotalChanged {
        totalFen
      }
      ... on InsufficientStock {
        shortages {
          variantId
          available
        }
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const startPayment = graphql(`
  mutation StartPayment($id: ID!) {
    startPayment(orderGroupId: $id) {
      __typename
      ... on PaymentSession {
        url
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);
