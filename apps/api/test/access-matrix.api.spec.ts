import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Role } from '@chucun/identity';
import type { GraphQLSchema } from 'graphql';
import { operations } from '../src/access-matrix.ts';
import { isAllowed, matrixFaults } from '../src/enforce-access.ts';
import { callOf } from './support/calls.ts';
import type { ApiClient } from './support/client.ts';
import { everyRole } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';

let server: TestServer;
let schema: GraphQLSchema;
let clients: Record<Role | 'stranger', ApiClient>;

beforeAll(async () => {
  server = await testServer();
  schema = server.app.get(GraphQLSchemaHost, { strict: false }).schema;
  clients = await everyRole(server);
});
afterAll(() => server.close());

describe('the access matrix', () => {
  it('has a row for every operation, and no row too many', () => {
    expect(matrixFaults(schema)).toEqual([]);
  });

  it('lets each role into exactly the operations of its rows', async () => {
    const wrong: string[] = [];
    for (const kind of ['query', 'mutation'] as const) {
      const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
      // Ending sessions comes last, or nobody is left to ask.
      const names = Object.keys(root.getFields()).sort(
        (a, b) => Number(a === 'logOut') - Number(b === 'logOut'),
      );
      for (const name of names) {
        for (const [role, client] of Object.entries(clients)) {
          if (name === 'logOut' && role !== 'stranger') continue;
          const { query, variables } = callOf(schema, kind, name);
          const { errors } = await client.send(query, variables);
          const code = errors?.[0]?.extensions.code;
          const viewer = role === 'stranger' ? null : viewerOf(role as Role);
          const refused = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
          if (!isAllowed(operations[name]!, viewer) && !refused)
            wrong.push(`${role} got into ${name}`);
          if (isAllowed(operations[name]!, viewer) && code === 'UNAUTHENTICATED')
            wrong.push(`${role} was kept out of ${name}`);
          if (code === 'INTERNAL') wrong.push(`${name} broke for ${role}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

const viewerOf = (role: Role) => ({
  accountId: '',
  sessionId: '',
  grants:
    role === 'buyer'
      ? []
      : [{ role, coopId: null, memberId: null, stationId: null, regionCode: null }],
});
