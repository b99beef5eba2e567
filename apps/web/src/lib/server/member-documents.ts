import { graphql } from '@chucun/contract';

export const deskMembers = graphql(`
  query DeskMembers($coopId: ID!, $after: String) {
    coopMembers(coopId: $coopId, first: 50, after: $after) {
      edges {
        node {
          id
          number
          name
          publicName
          phone
          householdNumber
          joinedOn
          leftOn
          village {
            code
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    plots(coopId: $coopId, first: 100) {
      edges {
        node {
          id
          name
          areaSquareMetres
          village {
            name
          }
          member {
            id
          }
        }
      }
    }
  }
`);

export const addTo = graphql(`
  mutation AddTo($input: AddMemberInput!) {
    addMember(input: $input) {
      __typename
      ... on Member {
        id
        number
      }
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

export const giveLogin = graphql(`
  mutation GiveLogin($input: GrantRoleInput!) {
    grantRole(input: $input) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const takeOut = graphql(`
  mutation TakeOut($input: RemoveMemberInput!) {
    removeMember(input: $input) {
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

export const addPlotTo = graphql(`
  mutation AddPlotTo($input: AddPlotInput!) {
    addPlot(input: $input) {
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
