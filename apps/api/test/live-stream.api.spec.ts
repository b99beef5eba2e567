import { DataSource } from 'typeorm';
import { newId } from '@chucun/kernel';
import type { ApiClient } from './support/client.ts';
import { signedInAs, village } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';

let server: TestServer;
let host: ApiClient;
let sessionId: string;
let items: string[];

const ITEM = 'item { id livePriceFen variant { priceFen } }';
const WATCH = `subscription($sessionId: ID!) { liveEvents(sessionId: $sessionId) { __typename
  ... on Presenting { ${ITEM} } ... on PriceChanged { ${ITEM} } ... on LiveMessage { id author text at }
  ... on Audience { viewers peak likes } ... on Resync { lastEventId } } }`;

interface Told {
  event: string;
  id?: string;
  data: { data?: { liveEvents: { __typename: string } & Record<string, unknown> } };
}

/** Reads a stream as EventSource does. */
class Watcher {
  readonly told: Told[] = [];
  readonly abort = new AbortController();
  status = 0;
  text = '';
  done: Promise<void> = Promise.resolve();

  async open(
    query = WATCH,
    {
      token,
      from,
      post,
      id = sessionId,
    }: { token?: string | undefined; from?: string; post?: boolean; id?: string } = {},
  ): Promise<this> {
    const variables = { sessionId: id };
    const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const response = await fetch(`${server.url}/graphql/stream${post ? '' : `?${asked}`}`, {
      signal: this.abort.signal,
      headers: {
        accept: 'text/event-stream',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(from ? { 'last-event-id': from } : {}),
        ...(post ? { 'content-type': 'application/json' } : {}),
      },
      ...(post ? { method: 'POST', body: JSON.stringify({ query, variables }) } : {}),
    });
    this.status = response.status;
    if (response.status === 200) this.done = this.read(response).catch(() => undefined);
    else this.text = await response.text();
    return this;
  }

  private async read(response: Response): Promise<void> {
    let text = '';
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      text += piece;
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const lines = new Map(
          block
            .split('\n')
            .map((line) => [line.split(':')[0]!, line.slice(line.indexOf(':') + 1).trim()]),
        );
        if (!lines.has('event')) continue;
        const data = lines.get('data');
        this.told.push({
          event: lines.get('event')!,
          ...(lines.has('id') ? { id: lines.get('id')! } : {}),
          data: data ? JSON.parse(data) : {},
        });
      }
    }
  }

  kinds(): string[] {
    return this.told.map(({ event, data }) => data.data?.liveEvents.__typename ?? event);
  }

  async sees(kind: string, count = 1): Promise<void> {
    const until = Date.now() + 5000;
    while (this.kinds().filter((each) => each === kind).length < count) {
      if (Date.now() > until) throw new Error(`no ${kind} in ${this.kinds().join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

const watch = (...how: Parameters<Watcher['open']>) => new Watcher().open(...how);
const present = (shelfItemId: string) =>
  host.ask(
    `mutation($s: ID!, $i: ID!) { presentShelfItem(sessionId: $s, shelfItemId: $i) { __typename } }`,
    { s: sessionId, i: shelfItemId },
  );

beforeAll(async () => {
  server = await testServer();
  const { coopId } = await village(server);
  host = await signedInAs(server, '13700000005', { role: 'host', coopId });
  const packs = [await server.sql.variant(coopId), await server.sql.variant(coopId)];
  const { id } = await host.ask<{ id: string }>(
    `mutation($input: ScheduleLiveSessionInput!) { scheduleLiveSession(input: $input) { __typename ... on LiveSession { id } } }`,
    {
      input: {
        coopId,
        title: '春茶开园',
        startsAt: new Date().toISOString(),
        shelf: packs.map(({ variantId }) => ({ variantId })),
      },
    },
  );
  sessionId = id;
  await server.app
    .get(DataSource)
    .query(`UPDATE live_sessions SET state = 'LIVE', started_at = now() WHERE id = $1`, [id]);
  const rows = await server.app
    .get(DataSource)
    .query<{ id: string }[]>(
      `SELECT id FROM live_shelf_items WHERE session_id = $1 ORDER BY position`,
      [id],
    );
  items = rows.map((row) => row.id);
});
afterAll(() => server.close());

describe('the stream of a room', () => {
  it('tells strangers and the host of cards and prices at once and in order, by GET and by POST', async () => {
    const stranger = await watch();
    const byPost = await watch(WATCH, { post: true, token: host.token });
    await Promise.all([stranger.sees('Audience'), byPost.sees('Audience')]);
    await present(items[0]!);
    // A card shows what holds when it is made, so the price waits until this one is there.
    await Promise.all([stranger.sees('Presenting'), byPost.sees('Presenting')]);
    await host.ask(
      `mutation($input: SetLivePriceInput!) { setLivePrice(input: $input) { __typename } }`,
      { input: { sessionId, shelfItemId: items[0], priceFen: 1990 } },
    );
    await Promise.all([stranger.sees('PriceChanged'), byPost.sees('PriceChanged')]);
    const cards = stranger.told.filter(({ id }) => id);
    expect(cards.map(({ data }) => data.data!.liveEvents)).toEqual([
      {
        __typename: 'Presenting',
        item: { id: items[0], livePriceFen: null, variant: { priceFen: 9600 } },
      },
      {
        __typename: 'PriceChanged',
        item: { id: items[0], livePriceFen: 1990, variant: { priceFen: 9600 } },
      },
    ]);
    expect(byPost.told.filter(({ id }) => id)).toEqual(cards);
    stranger.abort.abort();
    byPost.abort.abort();
  });

  it('goes on where it was cut', async () => {
    const first = await watch();
    await first.sees('Audience');
    await present(items[1]!);
    await first.sees('Presenting');
    const last = first.told.findLast(({ id }) => id)!.id!;
    first.abort.abort();
    await present(items[0]!);
    await present(items[1]!);
    const again = await watch(WATCH, { from: last });
    await again.sees('Presenting', 2);
    expect(again.told.filter(({ id }) => id).map(({ id }) => Number(id))).toEqual([
      Number(last) + 1,
      Number(last) + 2,
    ]);
    again.abort.abort();
  });

  it.each([
    ['a query', '{ regions { code } }', 400],
    [
      'what the schema does not know',
      'subscription { liveEvents(sessionId: "x") { nothing } }',
      400,
    ],
    [
      'more depth than a page needs',
      `subscription($sessionId: ID!) { liveEvents(sessionId: $sessionId) { ... on Presenting { item { product { origin {
        path { path { path { path { path { path { path { path { path { path { code } } } } } } } } } } } } } } } }`,
      400,
    ],
    ['no document', 'subscription {', 400],
  ])('refuses %s', async (_, query, status) => {
    const refused = await watch(query);
    expect([refused.status, refused.text]).toEqual([status, expect.stringContaining('errors')]);
  });

  it('does not show a room that is not there, and /graphql does not stream', async () => {
    expect((await watch(WATCH, { id: newId() })).status).toBe(404);
    const { errors } = await host.send(
      `subscription { liveEvents(sessionId: "${sessionId}") { __typename } }`,
    );
    expect(errors![0]!.extensions.code).toBe('BAD_INPUT');
  });

  it('ends with the session, and nobody comes back for more', async () => {
    const last = await watch();
    await last.sees('Audience');
    await host.ask(`mutation($id: ID!) { endLiveSession(sessionId: $id) { __typename } }`, {
      id: sessionId,
    });
    await last.sees('RoomClosed');
    await last.sees('complete').catch(() => undefined);
    await last.done;
    expect(last.kinds().slice(-1)).toEqual(['complete']);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await watch(WATCH, { from: last.told.at(-1)!.id! })).status).toBe(204);
    const late = await watch(WATCH, { from: '1' });
    await late.done;
    expect(
      late
        .kinds()
        .filter((kind) => kind !== 'Audience')
        .slice(-2),
    ).toEqual(['RoomClosed', 'complete']);
    await new Promise((resolve) => setTimeout(resolve, 5500));
    const seconds = await server.sql.value<number>(
      `SELECT sum(seconds)::int FROM live_visits WHERE session_id = $1`,
      [sessionId],
    );
    expect(seconds).toBeGreaterThan(9);
  });
});
