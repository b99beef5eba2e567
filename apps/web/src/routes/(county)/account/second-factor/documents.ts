import { graphql } from '@chucun/contract';

export const secondFactorState = graphql(`
  query SecondFactorState {
    me {
      id
      hasSecondFactor
    }
  }
`);

export const startSecondFactor = graphql(`
  mutation StartSecondFactor {
    startSecondFactor {
      __typename
      ... on NewSecondFactor {
        secret
        qrSvg
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const confirmNewSecondFactor = graphql(`
  mutation ConfirmNewSecondFactor($code: String!) {
    confirmNewSecondFactor(code: $code) {
      __typename
      ... on RecoveryCodes {
        codes
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);
