import { onboarded } from '../api/accounts.ts';
import { expireSession } from '../api/expire-session.ts';
import { FAULTS, type Faults } from '../api/faults.ts';
import { authorise } from '../auth.ts';
import { noSuch, refused, StripeFault } from '../errors.ts';
import { parseForm } from '../form.ts';
import { type Incoming, json, type Outgoing } from '../http.ts';
import { Params } from '../params.ts';
import { BY_PAGE, type SandboxCore } from '../sandbox-core.ts';
import { CURRENCY } from '../settings.ts';
import { closeDispute, failRefund, openDispute } from './after-sale.ts';
import { importHistory } from './import.ts';
import { type Deliveries } from '../webhooks/deliveries.ts';

const A_DAY = 86_400;
const TIMES_MAX = 1_000;

interface Desk {
  core: SandboxCore;
  deliveries: Deliveries;
  faults: Faults;
}

type Handler = (desk: Desk, params: Params, id: string) => object | Promise<object>;

const HANDLERS: readonly [string, RegExp, Handler][] = [
  ['GET', /^\/sandbox\/totals$/, totals],
  ['GET', /^\/sandbox\/webhooks$/, webhooks],
  ['POST', /^\/sandbox\/webhooks$/, setWebhooks],
  ['POST', /^\/sandbox\/events\/([^/]+)\/resend$/, resend],
  ['POST', /^\/sandbox\/sessions\/([^/]+)\/expire$/, expireByTime],
  ['POST', /^\/sandbox\/accounts\/([^/]+)\/onboard$/, onboard],
  ['POST', /^\/sandbox\/refunds\/([^/]+)\/fail$/, failRefund],
  ['POST', /^\/sandbox\/charges\/([^/]+)\/dispute$/, openDispute],
  ['POST', /^\/sandbox\/disputes\/([^/]+)\/close$/, closeDispute],
  ['POST', /^\/sandbox\/balance$/, setBalance],
  ['POST', /^\/sandbox\/faults$/, orderFaults],
];

/** What tests steer the sandbox by. The secret key opens it; errors have Stripe's form. */
export async function answerControl(desk: Desk, incoming: Incoming): Promise<Outgoing> {
  try {
    authorise(incoming.headers.authorization, desk.core.settings.secretKey);
    // The one request whose body is JSON: a history is too deep for forms.
    if (incoming.method === 'POST' && incoming.path === '/sandbox/import')
      return json(200, importHistory(desk.core, incoming.body));
    for (const [method, pattern, handler] of HANDLERS) {
      const match = pattern.exec(incoming.path);
      if (match === null || method !== incoming.method) continue;
      const params = new Params(parseForm(incoming.body === '' ? incoming.query : incoming.body));
      return json(200, await handler(desk, params, match[1] ?? ''));
    }
    throw noSuch('control', `${incoming.method} ${incoming.path}`, 'path');
  } catch (error) {
    if (!(error instanceof StripeFault)) throw error;
    return json(error.status, { error: error.body });
  }
}

function totals({ core }: Desk): object {
  return { currency: CURRENCY, ...core.money.totals(), ...core.money.balance(core.now()) };
}

function webhooks({ core }: Desk): object {
  const { paused, delayMs } = core.controls;
  const pending = [...core.store.table('delivery').all()];
  return {
    url: core.settings.webhookUrl ?? null,
    paused,
    delay_ms: delayMs,
    pending: pending.length,
    pending_events: pending.slice(0, 100).map(({ id, attempts, nextAt }) => ({
      id,
      type: core.store.get('event', id)?.type,
      attempts,
      next_at: new Date(nextAt).toISOString(),
    })),
  };
}

/** `paused` stops the queue, `delay_ms` holds later events back, `discard=true` forgets what waits. */
function setWebhooks(desk: Desk, params: Params): object {
  const { core } = desk;
  params.only('paused', 'delay_ms', 'discard');
  const paused = params.flag('paused') ?? core.controls.paused;
  const delayMs = params.integer('delay_ms', 0, A_DAY * 1_000) ?? core.controls.delayMs;
  const discard = params.flag('discard') === true;
  core.store.change((change) => {
    change.put('controls', { ...core.controls, paused, delayMs });
    if (discard)
      for (const { id } of core.store.table('delivery').all()) change.drop('delivery', id);
  });
  return webhooks(desk);
}

/** Sends an event `times` times at once, also while paused; the queue keeps its own copy. */
async function resend({ core, deliveries }: Desk, params: Params, id: string): Promise<object> {
  params.only('times');
  const times = params.integer('times', 1, TIMES_MAX) ?? 1;
  if (core.store.get('event', id) === undefined) throw noSuch('event', id, 'id');
  const sent = Array.from({ length: times }, () => deliveries.send(id));
  return { id, statuses: await Promise.all(sent) };
}

/** As if the session's time had come. */
function expireByTime({ core }: Desk, _params: Params, id: string): object {
  const session = core.store.get('session', id);
  if (session === undefined) throw noSuch('checkout.session', id, 'session');
  if (session.status !== 'open')
    throw refused(`This Checkout Session has a status of \`${session.status}\`.`);
  const due = { ...session, expires_at: core.now() };
  return core.store.change((change) => expireSession(core, change, due, BY_PAGE));
}

/** As if the holder had finished the onboarding page. */
function onboard({ core }: Desk, _params: Params, id: string): object {
  const account = core.store.get('account', id);
  if (account === undefined) throw noSuch('account', id, 'account');
  return core.store.change((change) => {
    const ready = onboarded(account, core.now());
    change.put('account', ready);
    core.emit(change, BY_PAGE, { type: 'account.updated', object: ready, account: id });
    return ready;
  });
}

/** How long the money of later charges stays pending. */
function setBalance({ core }: Desk, params: Params): object {
  params.only('available_after');
  const availableAfterSeconds = params.requiredInteger('available_after', 0, 30 * A_DAY);
  core.store.change((change) =>
    change.put('controls', { ...core.controls, availableAfterSeconds }),
  );
  return { available_after: availableAfterSeconds };
}

function orderFaults({ faults }: Desk, params: Params): object {
  params.only('fault', 'times');
  const fault = params.choice('fault', FAULTS) ?? 'drop_after';
  const times = params.integer('times', 0, TIMES_MAX) ?? 1;
  faults.order(fault, times);
  return { fault, times };
}
