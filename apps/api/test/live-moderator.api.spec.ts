import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { operations } from '../src/access-matrix.ts';
import { callOf, placesOf, withValue } from './support/calls.ts';
import type { ApiClient } from './support/client.ts';
import { naughty } from './support/naughty.ts';
import { signedInAs, village } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';

let server: TestServer;
let schema: GraphQLSchema;
let host: ApiClient;
let moderator: ApiClient;
let sessionId: string;
let itemId: string;
let coopId: string;

const ASSISTANT = '13700000021';

beforeAll(async () => {
  server = await testServer();
  schema = server.app.get(GraphQLSchemaHost, { strict: false }).schema;
  ({ coopId } = await village(server));
  host = await signedInAs(server, '13700000020', { role: 'host', coopId });
  moderator = await signedInAs(server, ASSISTANT);
  const { variantId } = await server.sql.variant(coopId, { priceFen: 2990, stock: 100 });
  await openRoom(variantId);
});
afterAll(() => server?.close());

/** A room on the air by plain rows: how a host gets there is told elsewhere. */
async function openRoom(variantId: string): Promise<void> {
  const hostId = await server.sql.value<string>(
    `SELECT id FROM accounts WHERE phone = '13700000020'`,
  );
  const scheduled = await host.ask<{ id: string; shelf: { id: string }[] }>(
    `mutation($input: ScheduleLiveSessionInput!) { scheduleLiveSession(input: $input) {
       __typename ... on LiveSession { id shelf { id } } ... on UserError { message } } }`,
    {
      input: {
        coopId,
        title: '春茶开园',
        startsAt: new Date().toISOString(),
        shelf: [{ variantId }],
      },
    },
  );
  expect(scheduled).toMatchObject({ __typename: 'LiveSession' });
  sessionId = scheduled.id;
  itemId = scheduled.shelf[0]!.id;
  await server.sql.db.query(
    `UPDATE live_sessions SET state = 'LIVE', started_at = now() WHERE id = $1 AND host_id = $2`,
    [sessionId, hostId],
  );
  const added = await host.ask(
    `mutation($sessionId: ID!, $phone: String!) { addLiveModerator(sessionId: $sessionId, phone: $phone) {
       ... on LiveSession { moderators { phone } } } }`,
    { sessionId, phone: ASSISTANT },
  );
  expect(added).toEqual({ moderators: [{ phone: '137****0021' }] });
}

/** What anybody in a room leaves behind, and what keeping order changes. */
const EVERYBODYS =
  '(messages|mutes|events|visits|clicks|follows|reminder_wishes|reminder_opt_outs|reminders_sent|entries|votes|claims)$';

/** What a moderator must never move: state, shelf, prices, offers, lists, who helps. */
async function runnersRows(): Promise<string> {
  const tables = await server.sql.db.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       AND (table_name LIKE 'live\\_%' OR table_name IN ('coupons', 'stock', 'stock_quotas', 'variants'))
       AND table_name !~ $1 ORDER BY 1`,
    [EVERYBODYS],
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => [
      name,
      await server.sql.db.query(
        `SELECT to_jsonb(r) - ARRAY['likes', 'last_seq', 'last_hash', 'chat_mode', 'pinned_message_id', 'peak_viewers'] AS row
         FROM ${name} AS r ORDER BY 1`,
      ),
    ]),
  );
  return JSON.stringify(rows);
}

const idFor = (path: readonly string[]): string => {
  const field = path.filter((key) => !/^\d+$/.test(key)).at(-1)!;
  if (/item/i.test(field)) return itemId;
  return /coop/i.test(field) ? coopId : sessionId;
};

describe('a moderator’s phone', () => {
  it('moves neither price, shelf, start, end nor offers by any mutation there is', async () => {
    const before = await runnersRows();
    const wrong: string[] = [];
    const names = Object.keys(schema.getMutationType()!.getFields()).filter(
      (name) => operations[name] !== 'anyone' && !/^(logOut|endSession)$/.test(name),
    );
    expect(names).toEqual(expect.arrayContaining(['setLivePrice', 'endLiveSession']));
    for (const name of names) {
      const { query, variables } = callOf(schema, 'mutation', name);
      const filled = placesOf(schema, 'mutation', name, ['ID']).reduce(
        (all, path) => withValue(all, path, idFor(path)),
        variables,
      );
      const { errors } = await moderator.send(query, filled);
      if (errors?.[0]?.extensions.code === 'INTERNAL') wrong.push(`${name} broke`);
      if ((await runnersRows()) !== before) wrong.push(`${name} changed what is not a moderator’s`);
      if (wrong.length > 0) break;
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('pins, mutes and reads what waits', async () => {
    const { id } = await host.ask<{ id: string }>(
      `mutation($s: ID!) { sendLiveMessage(sessionId: $s, text: "欢迎大家") { ... on LiveMessage { id } } }`,
      { s: sessionId },
    );
    const pinned = await moderator.ask(
      `mutation($s: ID!, $m: ID!) { pinLiveMessage(sessionId: $s, messageId: $m) {
         ... on LiveSession { iModerate moderators { phone } heldCount pinnedMessage { text state } } } }`,
      { s: sessionId, m: id },
    );
    expect(pinned).toEqual({
      iModerate: true,
      moderators: null,
      heldCount: 0,
      pinnedMessage: { text: '欢迎大家', state: 'SHOWN' },
    });
    const held = `query($s: ID!) { liveHeldMessages(sessionId: $s) { edges { node { text } } } }`;
    expect(await moderator.ask(held, { s: sessionId })).toEqual({ edges: [] });
    const buyer = await signedInAs(server, '13700000022');
    expect(await buyer.ask(held, { s: sessionId })).toBeNull();
  });
});

describe('hostile text in a room', () => {
  it('is refused or kept as it is, never markup', async () => {
    for (const [index, text] of naughty.entries()) {
      const by =
        index % 5 === 0 ? await signedInAs(server, `1371${String(index).padStart(7, '0')}`) : host;
      const answer = await by.send(
        `mutation($s: ID!, $text: String!) { sendLiveMessage(sessionId: $s, text: $text) {
           __typename ... on LiveMessage { text } ... on UserError { message messageZh } } }`,
        { s: sessionId, text },
      );
      const code = answer.errors?.[0]?.extensions.code;
      const said = answer.data?.['sendLiveMessage'] as { __typename: string; text?: string } | null;
      expect(code ?? said!.__typename).toMatch(
        /^(BAD_INPUT|LiveMessage|InvalidInput|MessageBlocked|TooFast)$/,
      );
      if (said?.text !== undefined) expect(said.text).toBe(text.normalize('NFC').trim());
    }
  }, 60_000);
});
