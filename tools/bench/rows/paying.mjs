import { createHmac, randomBytes } from 'node:crypto';
import { drain, poster } from '../drive.mjs';
import { refreshSessions } from '../fill/fill.mjs';
import { firstWords } from '../floors.mjs';
import { variantIds } from '../goods.mjs';
import { cpuMsOf } from '../processes.mjs';
import { place, someCart } from './buying.mjs';

const GROUPS = 1500;
const BUYERS = 64;

/** Unpaid order groups placed through the api, each with an open attempt to pay. */
async function prepareGroups(bench, count) {
  const variants = await variantIds(bench.pool);
  const { post, close } = poster(bench.api.origin, '/graphql');
  const ids = [];
  await refreshSessions(bench.pool);
  await drain({
    workers: BUYERS,
    work: Array.from({ length: count }, (_, index) => index % BUYERS),
    step: async (buyer) => ids.push(await place(post, buyer, someCart(variants))),
  }).finally(close);
  const { rows } = await bench.pool.query(
    `INSERT INTO payment_attempts (id, group_id, attempt, amount_fen, provider_session_id, url, state, created_at, expires_at)
     SELECT uuidv7(), id, 1, total_fen, 'cs_test_' || replace(id::text, '-', ''), '', 'OPEN', now(), now() + interval '31 minutes'
     FROM order_groups WHERE id = ANY($1::uuid[])
     RETURNING id AS "attemptId", group_id AS "groupId", amount_fen AS "amountFen", provider_session_id AS "sessionId"`,
    [ids],
  );
  return rows;
}

/** The provider's news that a session was paid, as it would post it. */
function paidEvent({ attemptId, groupId, amountFen, sessionId }) {
  const token = randomBytes(12).toString('hex');
  return JSON.stringify({
    id: `evt_${token}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: Math.floor(Date.now() / 1000),
    type: 'checkout.session.completed',
    livemode: false,
    data: {
      object: {
        id: sessionId,
        object: 'checkout.session',
        mode: 'payment',
        status: 'complete',
        payment_status: 'paid',
        currency: 'cny',
        amount_total: Number(amountFen),
        client_reference_id: groupId,
        payment_intent: `pi_${token}`,
        metadata: { group_id: groupId, attempt_id: attemptId },
      },
    },
  });
}

function signatureOf(payload, secret) {
  const at = Math.floor(Date.now() / 1000);
  const mac = createHmac('sha256', secret).update(`${at}.${payload}`).digest('hex');
  return { 'stripe-signature': `t=${at},v1=${mac}` };
}

async function paidBy(bench, workers) {
  const attempts = await prepareGroups(bench, GROUPS);
  const { post, close } = poster(bench.api.origin, '/webhooks/stripe');
  const cpuBefore = cpuMsOf(bench.api.pid);
  const figure = await drain({
    workers,
    work: attempts.map(paidEvent),
    step: async (payload) => {
      const headers = signatureOf(payload, bench.secrets.STRIPE_WEBHOOK_SECRET);
      const { status, text } = await post(payload, headers);
      if (status !== 200) throw new Error(`the webhook answered ${status} ${text.slice(0, 300)}`);
    },
  }).finally(close);
  const apiCpuMs = (cpuMsOf(bench.api.pid) - cpuBefore) / GROUPS;
  const { rows } = await bench.pool.query(
    `SELECT count(*)::int AS paid FROM order_groups WHERE id = ANY($1::uuid[]) AND state = 'PAID'`,
    [attempts.map((attempt) => attempt.groupId)],
  );
  if (rows[0].paid !== GROUPS) throw new Error(`${rows[0].paid} of ${GROUPS} groups are PAID`);
  return { ...figure, apiCpuMs };
}

export async function webhook(bench) {
  const statements = await statementsPerEvent(bench);
  const lines = [];
  const details = { groups: GROUPS, sqlStatements: statements.length, statements };
  for (const workers of [16, 64]) {
    const figure = await paidBy(bench, workers);
    lines.push({
      label: `paying: webhook to PAID, ${workers} at once`,
      unit: 'groups/s',
      figure: figure.perSecond,
      atLeast: 500,
    });
    details[`atOnce${workers}`] = {
      p50Ms: figure.p50,
      p95Ms: figure.p95,
      apiCpuMsPerEvent: figure.apiCpuMs,
    };
  }
  return { lines, details };
}

/** What one event does in SQL, by the tap. */
async function statementsPerEvent(bench) {
  const [first] = await prepareGroups(bench, 1);
  const payload = paidEvent(first);
  const headers = signatureOf(payload, bench.secrets.STRIPE_WEBHOOK_SECRET);
  const said = await bench.overheard(payload, headers, '/webhooks/stripe');
  await bench.stopListening();
  return said.map(({ text }) => firstWords(text));
}
