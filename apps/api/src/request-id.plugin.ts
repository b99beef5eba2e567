import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@chucun/identity';

/** Marks every error with the id of its request, so that a report leads to the log line. */
export function requestIdPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) error.extensions['requestId'] = contextValue.requestId;
        },
      };
    },
  };
}
