import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { RequestContext } from '@chucun/identity';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { formatError } from './graphql-errors.ts';

const COMPILED_MAX = 500;

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

/**
 * Runs queries through graphql-jit: half the CPU of graphql-js on lists. Parsing, limits and the document store stay
 * Apollo's; mutations stay on graphql-js. On this path Apollo formats no errors, so that is done here.
 */
export function jitPlugin(): ApolloServerPlugin<RequestContext> {
  const compiled = new LRUCache<string, { query: CompiledQuery | null }>({ max: COMPILED_MAX });
  return {
    async requestDidStart() {
      return {
        async responseForOperation(request) {
          if (request.operation?.operation !== 'query') return null;
          const key = `${request.queryHash}:${request.operationName ?? ''}`;
          let entry = compiled.get(key);
          if (!entry) {
            const result = compileQuery(
              request.schema,
              request.document,
              request.operationName ?? undefined,
            );
            entry = { query: isCompiledQuery(result) ? result : null };
            compiled.set(key, entry);
          }
          if (!entry.query) return null;
          const { contextValue } = request;
          const { data = null, errors } = await entry.query.query(
            undefined,
            contextValue,
            request.request.variables ?? {},
          );
          const answer: GraphQLResponse = {
            body: {
              kind: 'single' as const,
              singleResult: errors?.length
                ? {
                    data,
                    errors: errors.map((error) => asFormatted(error, contextValue.requestId)),
                  }
                : { data },
            },
            http: request.response.http,
          };
          return answer;
        },
      };
    },
  };
}

function asFormatted(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const whole = new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, requestId },
  });
  return formatError(whole.toJSON(), whole);
}
