import http from 'node:http';
import autocannon from 'autocannon';
import { cpuMsOf } from './processes.mjs';

/** The value that a share of the sorted numbers does not pass. */
export function percentile(numbers, share) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/**
 * Sends GraphQL requests round and round over `connections`, each connection beginning elsewhere in the list. Throws when
 * an answer has errors, has another status, or misses what `mark` says a good answer holds.
 */
export async function readLoad({ api, bodies, headers = {}, connections, seconds, mark }) {
  const all = { ...JSON_HEADERS, ...headers };
  const requests = bodies.map((body) => ({ method: 'POST', headers: all, body }));
  const once = async (duration) => {
    const times = [];
    let bad;
    let seat = 0;
    const load = autocannon({
      url: `${api.origin}/graphql`,
      method: 'POST',
      connections,
      duration,
      setupClient: (client) => {
        const from = Math.floor((requests.length / connections) * seat++);
        client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
      },
      verifyBody: (body) => {
        const isGood = !body.includes('"errors":[{') && body.includes(mark);
        if (!isGood) bad ??= String(body).slice(0, 600);
        return isGood;
      },
    });
    load.on('response', (_client, _status, _bytes, ms) => times.push(ms));
    const result = await load;
    const failed = result.non2xx + result.errors + result.timeouts + result.mismatches;
    if (failed > 0) throw new Error(`${failed} answers were not as expected; the first: ${bad}`);
    return { times, elapsed: result.duration };
  };
  await once(2);
  const cpuBefore = cpuMsOf(api.pid);
  const { times, elapsed } = await once(seconds);
  return {
    requests: times.length,
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    apiCpuMs: (cpuMsOf(api.pid) - cpuBefore) / times.length,
  };
}

/** Posts over kept connections, as many as there are callers at once. */
export function poster(origin, path) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity, scheduling: 'fifo' });
  const { hostname, port } = new URL(origin);
  const post = (body, headers = {}) =>
    new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body);
      const request = http.request(
        {
          agent,
          hostname,
          port,
          path,
          method: 'POST',
          headers: { ...JSON_HEADERS, 'content-length': length, ...headers },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk) => (text += chunk));
          answer.on('end', () => resolve({ status: answer.statusCode, text }));
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  return { post, close: () => agent.destroy() };
}

/** Calls `step(worker, turn)` from so many workers at once until the time is over; every call counts and must succeed. */
export async function loop({ workers, seconds, step }) {
  const times = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        const from = performance.now();
        await step(worker, turn);
        times.push(performance.now() - from);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  return {
    count: times.length,
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

/** Does each piece of work once, by so many workers at once. */
export async function drain({ workers, work, step }) {
  const times = [];
  const begun = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (next < work.length) {
        const piece = work[next++];
        const from = performance.now();
        await step(piece);
        times.push(performance.now() - from);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  return {
    count: times.length,
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}
