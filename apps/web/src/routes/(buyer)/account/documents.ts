import { graphql } from '@chucun/contract';

export const accountPage = graphql(`
  query AccountPage {
    me {
      id
      phoneMasked
      displayName
      roles
      secondFactorNeeded
    }
    mySessions(first: 20) {
      edges {
        node {
          id
          device
          lastSeenAt
          current
        }
      }
    }
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
          code
          name
        }
      }
    }
  }
`);

export const logOut = graphql(`
  mutation LogOut {
    logOut
  }
`);

export const endSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const deleteAddress = graphql(`
  mutation DeleteAddress($id: ID!) {
    deleteAddress(id: $id) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);
