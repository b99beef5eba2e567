import { graphql } from '@chucun/contract';

export const deskSetup = graphql(`
  query DeskSetup($coopId: ID!) {
    coop(id: $coopId) {
      id
      slug
      name
      state
      legalForm
      registrationNumber
      exemption
      exemptionStatement
      exemptionStatementZh
      phone
      story
      memberShareBp
      commissionBp
      stations {
        id
        name
        detail
        village {
          name
        }
      }
    }
    coopOnboarding(coopId: $coopId) {
      complete
      items {
        item
        done
        required
        label
        labelZh
        fix
        fixZh
      }
    }
    coopMembers(coopId: $coopId, first: 50) {
      edges {
        node {
          id
          village {
            code
            name
          }
        }
      }
    }
  }
`);

export const saveFacts = graphql(`
  mutation SaveFacts($input: UpdateCoopInput!) {
    updateCoop(input: $input) {
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

export const openShop = graphql(`
  mutation OpenShop($coopId: ID!) {
    openCoop(coopId: $coopId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const addStationTo = graphql(`
  mutation AddStationTo($input: AddStationInput!) {
    addStation(input: $input) {
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
