import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { poster } from '../drive.mjs';
import { refreshSessions, tokenOf } from '../fill/fill.mjs';
import { cpuMsOf, end, track } from '../processes.mjs';

const CONNECTIONS = 5000;
const EVENTS_PER_SECOND = 20;
const READER_PROCESSES = 2;
const HOST = 0;

const WATCH = `subscription($sessionId: ID!) { liveEvents(sessionId: $sessionId) { __typename
  ... on Presenting { at item { id position livePriceFen livePriceEndsAt quota remaining limitPerBuyer
    variant { id name priceFen available } product { id name photos { id alt } origin { name } batch { code certificate { number } } } } } } }`;
const PRESENT = `mutation($sessionId: ID!, $itemId: ID!) {
  presentShelfItem(sessionId: $sessionId, shelfItemId: $itemId) { __typename } }`;

/** A room on the air with a shelf of a hundred packs, and a host who is signed in. */
async function openRoom(pool) {
  const sessionId = randomUUID();
  await pool.query(
    `WITH host AS (SELECT id FROM accounts WHERE phone = '13100000000'),
       shop AS (SELECT product.coop_id AS id FROM products AS product GROUP BY 1 ORDER BY count(*) DESC LIMIT 1),
       granted AS (INSERT INTO role_grants (id, account_id, role, coop_id)
         SELECT uuidv7(), host.id, 'host', shop.id FROM host, shop)
     INSERT INTO live_sessions (id, coop_id, host_id, title, state, starts_at, started_at, created_by, created_at)
       SELECT $1, shop.id, host.id, '春茶开园', 'LIVE', now(), now(), host.id, now() FROM host, shop`,
    [sessionId],
  );
  const { rows } = await pool.query(
    `INSERT INTO live_shelf_items (id, session_id, variant_id, product_id, position, added_at)
     SELECT uuidv7(), session.id, variant.id, variant.product_id, row_number() OVER (), now()
     FROM live_sessions AS session JOIN products AS product ON product.coop_id = session.coop_id
     JOIN variants AS variant ON variant.product_id = product.id WHERE session.id = $1 LIMIT 100 RETURNING id`,
    [sessionId],
  );
  return { sessionId, items: rows.map(({ id }) => id) };
}

async function openReaders(port, path) {
  const children = Array.from({ length: READER_PROCESSES }, () =>
    track(
      fork('tools/bench/live-readers.mjs', [
        String(port),
        path,
        String(CONNECTIONS / READER_PROCESSES),
      ]),
    ),
  );
  const told = await Promise.all(children.map((child) => once(child, 'message')));
  const open = told.reduce((sum, [each]) => sum + each.open, 0);
  if (open !== CONNECTIONS) throw new Error(`${open} of ${CONNECTIONS} streams are open`);
  return children;
}

/** Ages of all events at all readers while `emit` is called twenty times a second. */
async function measured(children, seconds, emit) {
  for (const child of children) child.send('count');
  const count = Math.max(5, seconds) * EVENTS_PER_SECOND;
  const emitted = [];
  const begun = performance.now();
  for (let turn = 0; turn < count; turn += 1) {
    const wait = begun + (turn * 1000) / EVENTS_PER_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    // At the pace of twenty a second, whether the one before is answered or not.
    emitted.push(emit(turn));
  }
  const elapsed = (performance.now() - begun) / 1000;
  await Promise.all(emitted);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const answers = children.map((child) => once(child, 'message'));
  for (const child of children) child.send('tell');
  const told = (await Promise.all(answers)).map(([each]) => each);
  const ages = told.flatMap((each) => each.ages).sort(([a], [b]) => a - b);
  const events = ages.reduce((sum, [, number]) => sum + number, 0);
  const shareOf = (share) => {
    let seen = 0;
    return ages.find(([, number]) => (seen += number) >= events * share)?.[0];
  };
  return {
    sent: count,
    perSecond: count / elapsed,
    arrived: events / CONNECTIONS,
    p50: shareOf(0.5),
    p95: shareOf(0.95),
    p99: shareOf(0.99),
  };
}

async function floorOf(text, seconds) {
  const server = track(fork('tools/bench/live-floor.mjs'));
  const [{ port }] = await once(server, 'message');
  const children = await openReaders(port, '/');
  try {
    const cpuBefore = cpuMsOf(server.pid);
    const figure = await measured(children, seconds, () => void server.send(text));
    return { ...figure, cpuMs: (cpuMsOf(server.pid) - cpuBefore) / figure.sent };
  } finally {
    await Promise.all([...children, server].map(end));
  }
}

/** The bytes of one event, as the api sends them. */
async function oneEvent(api, path, emit) {
  const abort = new AbortController();
  const response = await fetch(`${api.origin}${path}`, { signal: abort.signal });
  let text = '';
  const read = (async () => {
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      const found = /event: next\nid: .*\ndata: .*"at":.*\n\n/.exec(text);
      if (found) return found[0];
    }
    throw new Error('the stream ended without an event');
  })();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await emit(1);
  return read.finally(() => abort.abort());
}

export async function live(bench) {
  const { sessionId, items } = await openRoom(bench.pool);
  await refreshSessions(bench.pool);
  const { post, close } = poster(bench.api.origin, '/graphql');
  const emit = async (turn) => {
    const variables = { sessionId, itemId: items[turn % items.length] };
    const { text } = await post(JSON.stringify({ query: PRESENT, variables }), {
      authorization: `Bearer ${tokenOf(HOST)}`,
    });
    if (!text.includes('"ShelfItem"')) throw new Error(`presenting answered ${text.slice(0, 300)}`);
  };
  const asked = new URLSearchParams({ query: WATCH, variables: JSON.stringify({ sessionId }) });
  const path = `/graphql/stream?${asked}`;
  try {
    const event = await oneEvent(bench.api, path, emit);
    const floor = await floorOf(event, bench.options.seconds);
    const children = await openReaders(bench.api.port, path);
    const cpuBefore = cpuMsOf(bench.api.pid);
    const figure = await measured(children, bench.options.seconds, emit).finally(() =>
      Promise.all(children.map(end)),
    );
    const cpuMs = (cpuMsOf(bench.api.pid) - cpuBefore) / figure.sent;
    if (Math.abs(figure.arrived - figure.sent) > figure.sent * 0.01)
      throw new Error(`${figure.sent} events were sent and ${figure.arrived} arrived`);
    const label = `live event, ${CONNECTIONS} connections, ${EVENTS_PER_SECOND} events/s`;
    return {
      lines: [
        { label: `${label}: p95`, unit: 'ms', figure: figure.p95, atMost: 250, floor: floor.p95 },
        { label: `${label}: CPU per event`, unit: 'ms', figure: cpuMs, floor: floor.cpuMs },
      ],
      details: { ...figure, floor, bytes: Buffer.byteLength(event) },
    };
  } finally {
    close();
  }
}
