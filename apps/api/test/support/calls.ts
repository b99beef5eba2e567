import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

export interface Call {
  query: string;
  variables: Record<string, unknown>;
}

const OF_SCALAR: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  Fen: 1,
  Grams: 1,
  DateTime: '2026-11-23T00:00:00Z',
};

/** The smallest value of an input type that gets past GraphQL's own checks. */
export function smallest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return smallest(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, smallest(field.type)]));
  }
  return OF_SCALAR[getNamedType(type).name] ?? 'x';
}

/** A call of one root field with the smallest arguments; `all` passes optional arguments and fields too. */
export function callOf(schema: GraphQLSchema, kind: 'query' | 'mutation', name: string): Call {
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const field = root.getFields()[name]!;
  const needed = field.args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const declared = needed.map((each) => `$${each.name}: ${String(each.type)}`).join(', ');
  const passed = needed.map((each) => `${each.name}: $${each.name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isObjectType(type) || isUnionType(type) ? ' { __typename }' : '';
  return {
    query: `${kind}${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''}${selection} }`,
    variables: Object.fromEntries(needed.map((each) => [each.name, smallest(each.type)])),
  };
}

/** Every place inside `variables` that holds a value of one of these scalars, as paths. */
export function placesOf(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  name: string,
  scalars: readonly string[],
): string[][] {
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const walk = (type: GraphQLInputType, path: string[], depth: number): string[][] => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      if (depth > 3) return [];
      const inner = isListType(isNonNullType(type) ? type.ofType : type) ? [...path, '0'] : path;
      return Object.values(named.getFields()).flatMap((field) =>
        walk(field.type, [...inner, field.name], depth + 1),
      );
    }
    if (!scalars.includes(named.name)) return [];
    return [isListType(isNonNullType(type) ? type.ofType : type) ? [...path, '0'] : path];
  };
  return root
    .getFields()
    [name]!.args.filter((argument) => isNonNullType(argument.type))
    .flatMap((argument) => walk(argument.type, [argument.name], 0));
}

/** A copy of `variables` with `value` at `path`; lists and objects on the way are made. */
export function withValue(
  variables: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const copy = structuredClone(variables);
  let at: Record<string, unknown> = copy;
  path.slice(0, -1).forEach((key, index) => {
    at[key] ??= path[index + 1] === '0' ? [] : {};
    at = at[key] as Record<string, unknown>;
  });
  at[path.at(-1)!] = value;
  return copy;
}
