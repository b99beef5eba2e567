import { HttpException, Logger } from '@nestjs/common';
import { InvalidPage } from '@chucun/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const log = new Logger('GraphQL');

const CODE_OF_STATUS: Record<number, string> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'TOO_MANY',
};

// What Apollo and graphql-armor call a query that cannot be run.
const BAD_QUERY = new Set([
  'BAD_INPUT',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** One of the seven codes of docs/errors.md. */
export function codeOf(error: unknown): string {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof InvalidPage) return 'BAD_INPUT';
  if (original instanceof HttpException) return CODE_OF_STATUS[original.getStatus()] ?? 'INTERNAL';
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  if (typeof code !== 'string') return 'INTERNAL';
  if (BAD_QUERY.has(code)) return 'BAD_INPUT';
  return Object.values(CODE_OF_STATUS).includes(code) ? code : 'INTERNAL';
}

/** What a client sees of a thrown error: its code, and of machine errors nothing but the request id. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const code = codeOf(error);
  const requestId = formatted.extensions?.['requestId'];
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  if (code !== 'INTERNAL') return { message: formatted.message, ...place, extensions: { code } };
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error(
    `${String(requestId)} ${original instanceof Error ? original.stack : String(original)}`,
  );
  return {
    message:
      'Something broke on our side; nothing was changed by this step. 系统出了点问题，请稍后再试。',
    ...place,
    extensions: { code, requestId },
  };
}
