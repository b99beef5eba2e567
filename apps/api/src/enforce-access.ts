import type { RequestContext, Viewer } from '@chucun/identity';
import { rolesOf } from '@chucun/identity';
import {
  defaultFieldResolver,
  GraphQLError,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { operations, personalFields, type Allowed } from './access-matrix.ts';

/** True when the matrix lets `viewer` through. */
export const isAllowed = (allowed: Allowed, viewer: Viewer | null): boolean =>
  allowed === 'anyone' ||
  (viewer !== null && rolesOf(viewer).some((role) => allowed.includes(role)));

/** Root fields of the schema that the matrix has no row for, and rows that name no field. */
export function matrixFaults(schema: GraphQLSchema): string[] {
  const fields = rootFields(schema).map((field) => field.name);
  const missing = fields.filter((name) => !(name in operations));
  const stale = Object.keys(operations).filter((name) => !fields.includes(name));
  const unknownFields = Object.keys(personalFields).filter((path) => !fieldAt(schema, path));
  return [
    ...missing.map((name) => `operation ${name} has no row in the access matrix`),
    ...stale.map((name) => `the access matrix names ${name}, which is not an operation`),
    ...unknownFields.map((path) => `the access matrix names ${path}, which is not a field`),
  ];
}

/**
 * Puts the matrix in front of every resolver of `schema`, so that no decorator can be forgotten.
 * Throws when an operation has no row: what nobody decided on does not start.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const faults = matrixFaults(schema);
  if (faults.length > 0)
    throw new Error(`The access matrix is not complete: ${faults.join('; ')}.`);
  for (const field of rootFields(schema)) guard(field, operations[field.name]!);
  for (const [path, allowed] of Object.entries(personalFields))
    guard(fieldAt(schema, path)!, allowed);
  return schema;
}

function guard(field: GraphQLField<unknown, unknown>, allowed: Allowed): void {
  if (allowed === 'anyone') return;
  for (const step of ['resolve', 'subscribe'] as const) {
    const inner = field[step] ?? (step === 'resolve' ? defaultFieldResolver : undefined);
    if (!inner) continue;
    field[step] = (source, args, context, info) => {
      const { viewer } = context as RequestContext;
      if (!isAllowed(allowed, viewer)) throw refusal(viewer);
      return inner(source, args, context, info);
    };
  }
}

const refusal = (viewer: Viewer | null): GraphQLError =>
  viewer
    ? new GraphQLError('This is not yours to do. 您没有权限进行此操作。', {
        extensions: { code: 'FORBIDDEN' },
      })
    : new GraphQLError('Please sign in first. 请先登录。', {
        extensions: { code: 'UNAUTHENTICATED' },
      });

const rootFields = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? Object.values(type.getFields()) : [],
  );

function fieldAt(schema: GraphQLSchema, path: string): GraphQLField<unknown, unknown> | undefined {
  const [typeName, fieldName] = path.split('.');
  const type = schema.getType(typeName!);
  return isObjectType(type) ? type.getFields()[fieldName!] : undefined;
}
