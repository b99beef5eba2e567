// Everything the web app may know of the server: the typed documents made from schema.graphql.
export { graphql } from './gql/gql';
export * from './gql/graphql';
