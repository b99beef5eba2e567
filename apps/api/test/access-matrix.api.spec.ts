import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Role } from '@chucun/identity';
import {
  getNamedType,
  isInputObjectType,
  isEnumType,
  isNonNullType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { operations } from '../src/access-matrix.ts';
import { isAllowed, matrixFaults } from '../src/enforce-access.ts';
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

/** The smallest value of an input type that gets past GraphQL's own checks. */
function smallest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return smallest(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, smallest(field.type)]));
  }
  const ofScalar: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: false,
    Fen: 1,
    Grams: 1,
    DateTime: '2026-11-23T00:00:00Z',
  };
  return ofScalar[getNamedType(type).name] ?? 'x';
}

function callOf(
  kind: 'query' | 'mutation',
  name: string,
): { query: string; variables: Record<string, unknown> } {
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const field = root.getFields()[name]!;
  const needed = field.args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const declared = needed
    .map((argument) => `$${argument.name}: ${String(argument.type)}`)
    .join(', ');
  const passed = needed.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isObjectType(type) || isUnionType(type) ? ' { __typename }' : '';
  return {
    query: `${kind}${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''}${selection} }`,
    variables: Object.fromEntries(
      needed.map((argument) => [argument.name, smallest(argument.type)]),
    ),
  };
}

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
          const { query, variables } = callOf(kind, name);
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
