import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Role } from '@chucun/identity';
import type { GraphQLSchema } from 'graphql';
import { operations } from '../src/access-matrix.ts';
import { callOf, placesOf, withValue } from './support/calls.ts';
import type { ApiClient } from './support/client.ts';
import { edgyNumbers, naughty, notWholeNumbers } from './support/naughty.ts';
import { everyRole } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';

let server: TestServer;
let schema: GraphQLSchema;
let clients: Record<Role | 'stranger', ApiClient>;
let mutations: string[];

beforeAll(async () => {
  server = await testServer();
  schema = server.app.get(GraphQLSchemaHost, { strict: false }).schema;
  clients = await everyRole(server);
  mutations = Object.keys(schema.getMutationType()!.getFields()).filter(
    (name) => name !== 'logOut',
  );
});
afterAll(() => server.close());

const clientFor = (name: string): ApiClient => {
  const allowed = operations[name]!;
  return clients[allowed === 'anyone' ? 'stranger' : allowed[0]!];
};

/** Sends `values` to each of `places` of each mutation, eight at a time; says what broke. */
async function send(scalars: readonly string[], values: readonly unknown[]): Promise<string[]> {
  const broken: string[] = [];
  const calls = mutations.flatMap((name) =>
    placesOf(schema, 'mutation', name, scalars).flatMap((path) =>
      values.map((value) => ({ name, path, value })),
    ),
  );
  const worker = async () => {
    for (let call = calls.pop(); call; call = calls.pop()) {
      const { query, variables } = callOf(schema, 'mutation', call.name);
      const { errors } = await clientFor(call.name).send(
        query,
        withValue(variables, call.path, call.value),
      );
      const code = errors?.[0]?.extensions.code;
      if (code === 'INTERNAL')
        broken.push(
          `${call.name} ${call.path.join('.')} ${JSON.stringify(call.value).slice(0, 40)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return broken;
}

describe('bad input', () => {
  it('meets a refusal, never a fault, in every text and id of every mutation', async () => {
    expect(await send(['String', 'ID'], naughty)).toEqual([]);
  }, 300_000);

  it('meets a refusal in every number of every mutation', async () => {
    expect(
      await send(['Int', 'Fen', 'Grams'], [...edgyNumbers, 2 ** 53 - 1, ...notWholeNumbers]),
    ).toEqual([]);
  }, 120_000);

  it('in the search box finds something or nothing, and never breaks', async () => {
    for (const query of naughty) {
      const answer = await clients.stranger.send(
        'query($query: String) { products(query: $query) { totalCount } }',
        { query },
      );
      expect(answer.errors?.[0]?.extensions.code ?? 'ok').not.toBe('INTERNAL');
    }
  });

  it('refuses queries that are deep, wide or dear before they run', async () => {
    const deep = `{ region(code: "33") ${'{ path '.repeat(50)}{ code }${' }'.repeat(50)} }`;
    const wide = `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: me { id }`).join(' ')} }`;
    for (const query of [deep, wide]) {
      const answer = await clients.stranger.send(query);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      expect(answer.data ?? null).toBeNull();
    }
  });

  it('answers nothing to a form from another site', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ me { id } }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('refuses empty and huge uploads with a sentence', async () => {
    const nothing = await clients.farmer.upload(new Uint8Array(0));
    const huge = await clients.farmer.upload(new Uint8Array(50 * 1024 * 1024));
    expect([nothing.status, huge.status].every((status) => status >= 400 && status < 500)).toBe(
      true,
    );
    expect(huge.body).toMatchObject({ code: 'PhotoTooLarge' });
  });
});
