import { graphql } from '@chucun/contract';

export const ledgerCheck = graphql(`
  query LedgerCheckPage {
    ledgerCheck {
      balanced
      sumFen
      heldByProviderFen
      accounts {
        kind
        accounts
        balanceFen
      }
      transfers {
        kind
        transfers
        amountFen
      }
    }
  }
`);

export const coopEvidence = graphql(`
  query CoopEvidence($slug: String, $id: ID) {
    coop(slug: $slug, id: $id) {
      id
      slug
      name
      sealText
      state
      legalForm
      registrationNumber
      exemption
      exemptionStatement
      exemptionStatementZh
      phone
      story
      memberCount
      memberShareBp
      commissionBp
      region {
        code
        name
        path {
          code
          name
        }
      }
      stations {
        id
        name
      }
    }
  }
`);

export const coopChecklist = graphql(`
  query CoopChecklist($coopId: ID!) {
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
  }
`);

export const openCoop = graphql(`
  mutation OpenCoop($coopId: ID!) {
    openCoop(coopId: $coopId) {
      __typename
      ... on Coop {
        id
        name
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const auditOf = graphql(`
  query AuditOf($type: String!, $id: ID!, $after: String) {
    audit(subjectType: $type, subjectId: $id, first: 20, after: $after) {
      edges {
        node {
          id
          at
          actorId
          onBehalfOf
          action
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const grantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      __typename
      ... on RoleGrant {
        id
        role
      }
      ... on InvalidInput {
        field
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const revokeRole = graphql(`
  mutation RevokeRole($grantId: ID!) {
    revokeRole(grantId: $grantId) {
      __typename
      ... on RoleGrant {
        id
        role
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);
