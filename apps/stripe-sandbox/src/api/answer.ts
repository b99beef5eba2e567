import { createHash } from 'node:crypto';
import { authorise } from '../auth.ts';
import { badParameter, StripeFault } from '../errors.ts';
import { canonical, parseForm } from '../form.ts';
import { type Incoming, json, type Outgoing } from '../http.ts';
import { newStripeId } from '../ids.ts';
import { Params } from '../params.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { API_VERSION } from '../settings.ts';
import { type FirstAnswer } from '../state/kinds.ts';
import { ANSWER_KEPT_SECONDS } from '../state/store.ts';
import { type Call, type Endpoint } from './call.ts';
import { expand } from './expand.ts';
import { faultAnswer, type Faults } from './faults.ts';
import { route } from './router.ts';

const KEY_LENGTH_MAX = 255;

interface Work {
  core: SandboxCore;
  incoming: Incoming;
  endpoint: Endpoint;
  ids: string[];
  requestId: string;
  key: string | undefined;
  account: string | undefined;
}

/**
 * Answers a request to /v1. All of it happens in one turn of the process, so two requests with one idempotency key are
 * served one after the other and the second gets the first one's answer. Undefined: cut the connection.
 */
export function answerApi(
  core: SandboxCore,
  faults: Faults,
  incoming: Incoming,
): Outgoing | undefined {
  const requestId = newStripeId.request();
  const headers: Record<string, string> = {
    'Request-Id': requestId,
    'Stripe-Version': API_VERSION,
  };
  try {
    authorise(incoming.headers.authorization, core.settings.secretKey);
    const key = header(incoming, 'idempotency-key');
    if (key !== undefined) headers['Idempotency-Key'] = key;
    const fault = incoming.method === 'GET' ? undefined : faults.next();
    if (fault === 'drop_before') return undefined;
    const trouble = fault === undefined ? undefined : faultAnswer(fault, key);
    if (trouble !== undefined) throw trouble;
    const out = dispatch(core, incoming, requestId, key);
    return fault === 'drop_after' ? undefined : { ...out, headers: { ...headers, ...out.headers } };
  } catch (error) {
    if (!(error instanceof StripeFault)) throw error;
    return faultOut(error, headers);
  }
}

function faultOut(fault: StripeFault, headers: Record<string, string> = {}): Outgoing {
  const challenge: Record<string, string> =
    fault.status === 401 ? { 'WWW-Authenticate': 'Basic realm="Stripe"' } : {};
  return json(fault.status, { error: fault.body }, { ...headers, ...challenge });
}

function dispatch(
  core: SandboxCore,
  incoming: Incoming,
  requestId: string,
  key: string | undefined,
): Outgoing {
  const routed = route(incoming.method, incoming.path);
  if (routed === undefined)
    throw new StripeFault(404, {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${incoming.method}: ${incoming.path}). The sandbox answers only what its README lists.`,
    });
  const account = header(incoming, 'stripe-account');
  if (account !== undefined && routed.endpoint.forAccount !== true)
    throw badParameter('The sandbox does not act for connected accounts here.');
  const work: Work = { core, incoming, ...routed, requestId, key, account };
  if (key === undefined || incoming.method === 'GET')
    return json(
      200,
      core.store.change((change) => execute(work, change)),
    );
  return once(work, key);
}

function execute(work: Work, change: Call['change']): object {
  const { core, incoming } = work;
  const params = new Params(parseForm(incoming.method === 'GET' ? incoming.query : incoming.body));
  const call: Call = {
    core,
    change,
    params,
    ids: work.ids,
    account: work.account,
    cause: { requestId: work.requestId, idempotencyKey: work.key ?? null },
  };
  const object = work.endpoint.answer(call);
  return expand(call, object, params.texts('expand'));
}

/** Replays the first answer of a key, or makes it and remembers it in the same change as its effects. */
function once(work: Work, key: string): Outgoing {
  const { core, incoming } = work;
  if (key.length > KEY_LENGTH_MAX)
    throw badParameter(`Idempotency keys can have up to ${KEY_LENGTH_MAX} characters.`);
  const fingerprint = createHash('sha256')
    .update(canonical(parseForm(incoming.body)))
    .digest('base64');
  const endpoint = `${work.account ?? ''}${incoming.path}`;
  const first = core.store.get('first_answer', key);
  if (first !== undefined && first.at + ANSWER_KEPT_SECONDS > core.now())
    return replay(first, endpoint, fingerprint);
  const remember = (out: Outgoing): FirstAnswer => ({
    id: key,
    endpoint,
    fingerprint,
    at: core.now(),
    requestId: work.requestId,
    status: out.status,
    body: out.body,
  });
  try {
    return core.store.change((change) => {
      const out = json(200, execute(work, change));
      change.put('first_answer', remember(out));
      return out;
    });
  } catch (error) {
    if (!(error instanceof StripeFault) || !error.executed) throw error;
    const out = faultOut(error);
    core.store.change((change) => change.put('first_answer', remember(out)));
    return out;
  }
}

function replay(first: FirstAnswer, endpoint: string, fingerprint: string): Outgoing {
  const other = `Try using a key other than '${first.id}' if you meant to execute a different request.`;
  const mismatch = (message: string) =>
    new StripeFault(400, { type: 'idempotency_error', message: `${message} ${other}` });
  if (first.endpoint !== endpoint)
    throw mismatch(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${first.endpoint}' vs '${endpoint}').`,
    );
  if (first.fingerprint !== fingerprint)
    throw mismatch(
      'Keys for idempotent requests can only be used with the same parameters they were first used with.',
    );
  return {
    status: first.status,
    headers: {
      'Content-Type': 'application/json',
      'Idempotent-Replayed': 'true',
      'Original-Request': first.requestId,
    },
    body: first.body,
  };
}

function header(incoming: Incoming, name: string): string | undefined {
  const value = incoming.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
