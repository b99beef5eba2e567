import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import multipart from '@fastify/multipart';
import { Sessions, tokenOf, type Viewer } from '@chucun/identity';
import { OutboxDispatcher, TimedJobs, type Config } from '@chucun/platform';
import type { FastifyRequest } from 'fastify';
import http from 'node:http';
import { AppModule } from './app.module.ts';
import { forwardTo } from './forward.ts';
import { limitRules } from './graphql-options.ts';
import { keepAnswers } from './kept/kept-answers.ts';
import { streamRooms } from './live-stream/live-stream.ts';

/** The storefront's request handler, as its build exports it. */
export type WebHandler = (
  request: http.IncomingMessage,
  response: http.ServerResponse,
  next: () => void,
) => void;

const OURS =
  /^\/(graphql|webhooks|media|dev|healthz|readyz|metrics|export|whip|whep|hls|media-server)(\/|\?|$)/;
const PAY_PAGES = /^\/sandbox-pay\//;
/** How old a price or a stock may be that a stranger is shown; tests are shown what is. */
const ANSWERS_FRESH_MS = 250;
const BODY_BYTES_MAX = 512 * 1024;
// Longer than any proxy or client keeps an idle connection, so that none sends into one that we are closing.
const CONNECTIONS = { keepAliveTimeout: 75_000, headersTimeout: 80_000 };

/** Where to listen; thousands who come in one moment wait in the queue instead of being turned away. */
export const listenAt = (port: number, host: string) => ({ port, host, backlog: 4096 });

const PROTECTIVE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Builds the one server: GraphQL, media, webhooks and health by Nest; every other path by the storefront. */
export async function createServer(
  config: Config,
  databaseUrl: string,
  web?: WebHandler,
): Promise<NestFastifyApplication> {
  const payPages =
    config.mode !== 'production' && config.stripe.apiUrl
      ? forwardTo(config.stripe.apiUrl)
      : undefined;
  const route =
    (api: http.RequestListener) =>
    (request: http.IncomingMessage, response: http.ServerResponse) => {
      for (const [name, value] of Object.entries(PROTECTIVE)) response.setHeader(name, value);
      const path = request.url ?? '/';
      if (payPages && PAY_PAGES.test(path)) return payPages(request, response);
      if (!web || OURS.test(path)) return api(request, response);
      // A TLS proxy in front sets this; without one we are plain http, and the storefront must know.
      request.headers['x-forwarded-proto'] ??= 'http';
      return web(request, response, () => response.writeHead(404).end());
    };
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    trustProxy: config.trustedProxies,
    serverFactory: (api: http.RequestListener) => http.createServer(CONNECTIONS, route(api)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, databaseUrl),
    adapter,
    {
      logger: ['error', 'warn'],
      rawBody: true,
      abortOnError: false,
    },
  );
  await app.register(multipart, {
    limits: { fileSize: 25 * 1024 * 1024 + 1, files: 1, fields: 5, parts: 6 },
  });
  recogniseCallers(app);
  streamRooms(app, config, limitRules());
  keepAnswers(app, config.mode === 'test' ? 0 : ANSWERS_FRESH_MS);
  return app;
}

/** Begins to deliver the outbox and to run the timed jobs in this process. */
export function startJobs(app: NestFastifyApplication): void {
  app.get(OutboxDispatcher).start();
  app.get(TimedJobs).start();
}

/** Tells controllers who is asking, as GraphQL's context does. */
function recogniseCallers(app: NestFastifyApplication): void {
  const sessions = app.get(Sessions);
  const server = app.getHttpAdapter().getInstance();
  server.decorateRequest('viewer', null);
  server.addHook('onRequest', async (request: FastifyRequest & { viewer?: Viewer | null }) => {
    if (!request.url.startsWith('/media') || request.method !== 'POST') return;
    const token = tokenOf(request.headers);
    request.viewer = token ? await sessions.viewerOf(token) : null;
  });
}
