import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Sessions, tokenOf, type RequestContext } from '@chucun/identity';
import { type Config } from '@chucun/platform';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { enforceAccess } from './enforce-access.ts';
import { formatError } from './graphql-errors.ts';
import { jitPlugin } from './jit.plugin.ts';
import { requestIdPlugin } from './request-id.plugin.ts';

/** Limits of one query: what a page of ours needs, with room, and far below what hurts. */
const limits = {
  maxDepth: { n: 12 },
  maxAliases: { n: 30 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 3000 },
  costLimit: { maxCost: 20_000, depthCostFactor: 1.2 },
  blockFieldSuggestion: { enabled: true },
};

/** The same limits, for documents that do not pass through Apollo. */
export const limitRules = () => new ApolloArmor(limits).protect().validationRules;

/** Apollo's set-up: who asks, what a query may cost, what an error may say. */
export function graphqlOptions(config: Config, sessions: Sessions): ApolloDriverConfig {
  const armor = new ApolloArmor(limits).protect();
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: enforceAccess,
    transformAutoSchemaFile: true,
    context: (request: FastifyRequest): Promise<RequestContext> => contextOf(request, sessions),
    introspection: config.mode !== 'production',
    graphiql: config.mode !== 'production',
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    plugins: [requestIdPlugin(), jitPlugin(), ...armor.plugins],
    validationRules: armor.validationRules,
  };
}

async function contextOf(request: FastifyRequest, sessions: Sessions): Promise<RequestContext> {
  const token = tokenOf(request.headers);
  return {
    viewer: token ? await sessions.viewerOf(token) : null,
    requestId: randomUUID(),
    address: request.ip,
    device: request.headers['user-agent'] ?? '',
  };
}
