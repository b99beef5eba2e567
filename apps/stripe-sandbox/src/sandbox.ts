import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { answerApi } from './api/answer.ts';
import { expireDueSessions } from './api/expire-session.ts';
import { Faults } from './api/faults.ts';
import { answerControl } from './control/control.ts';
import { BodyTooLarge, html, type Incoming, json, type Outgoing, read, write } from './http.ts';
import { answerOnboardPage } from './pages/onboard-page.ts';
import { answerPayPage, messagePage } from './pages/pay-page.ts';
import { SandboxCore } from './sandbox-core.ts';
import { type SandboxSettings } from './settings.ts';
import { Deliveries } from './webhooks/deliveries.ts';

const EXPIRY_CHECK_MS = 1_000;

export type { SandboxSettings } from './settings.ts';

export interface RunningSandbox {
  url: string;
  port: number;
  /** Ends at once; webhooks that nobody has taken yet are sent after the next start. */
  stop(): Promise<void>;
}

/** Starts the stand-in for Stripe. Throws when the port is taken or the journal is damaged. */
export async function startSandbox(settings: SandboxSettings): Promise<RunningSandbox> {
  const core = new SandboxCore(settings);
  const deliveries = new Deliveries(core);
  const parts: Parts = { core, deliveries, faults: new Faults() };
  const server = createServer((request, response) => void serve(parts, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  }).catch((error: unknown) => {
    core.store.close();
    throw error;
  });
  const port = (server.address() as AddressInfo).port;
  const url = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`;
  core.publicUrl = (settings.publicUrl ?? url).replace(/\/+$/, '');
  deliveries.start();
  const clock = setInterval(() => expireDueSessions(core), EXPIRY_CHECK_MS);
  return {
    url,
    port,
    stop: async () => {
      clearInterval(clock);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await deliveries.stop();
      core.store.close();
    },
  };
}

interface Parts {
  core: SandboxCore;
  deliveries: Deliveries;
  faults: Faults;
}

async function serve(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const out = await answer(parts, await read(request));
    if (out === undefined) response.destroy();
    else write(response, out);
  } catch (error) {
    if (response.destroyed) return;
    if (error instanceof BodyTooLarge) write(response, apiError(413, 'The request is too large.'));
    else {
      console.error('stripe-sandbox:', error);
      write(response, apiError(500, 'The sandbox failed; its log says why.'));
    }
  }
}

function apiError(status: number, message: string): Outgoing {
  return json(status, { error: { type: 'api_error', message } }, { Connection: 'close' });
}

async function answer(parts: Parts, incoming: Incoming): Promise<Outgoing | undefined> {
  expireDueSessions(parts.core);
  if (incoming.path.startsWith('/v1/')) return answerApi(parts.core, parts.faults, incoming);
  if (incoming.path.startsWith('/sandbox/')) return answerControl(parts, incoming);
  if (incoming.path === '/healthz') return json(200, { ok: true });
  return answerPage(parts.core, incoming);
}

/** Hosted pages, with or without the prefix that the public address mounts them under. */
function answerPage(core: SandboxCore, incoming: Incoming): Outgoing {
  const prefix = new URL(core.publicUrl).pathname.replace(/\/$/, '');
  const path = incoming.path.startsWith(`${prefix}/`)
    ? incoming.path.slice(prefix.length)
    : incoming.path;
  const [, kind, id, ...rest] = path.split('/');
  const allowed = ['GET', 'HEAD', 'POST'].includes(incoming.method);
  if (id !== undefined && rest.length === 0 && allowed) {
    if (kind === 'pay') return answerPayPage(core, incoming, id);
    if (kind === 'onboard') return answerOnboardPage(core, incoming, id);
  }
  return html(404, messagePage('没有这个页面。', 'There is no such page.'));
}
