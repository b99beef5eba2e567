import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const wholeNumber = (name: string, description: string) =>
  new GraphQLScalarType<number, number>({
    name,
    description,
    serialize: (value) => requireWhole(name, value),
    parseValue: (value) => requireWhole(name, value),
    parseLiteral: (node: ValueNode) =>
      requireWhole(name, node.kind === Kind.INT ? Number(node.value) : undefined),
  });

function requireWhole(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError(`${name} is a whole number between -(2^53-1) and 2^53-1.`);
}

/** Integer fen, 1/100 yuan; safe beyond 2^31. */
export const FenScalar = wholeNumber('Fen', 'Money: integer fen, 1/100 yuan; safe beyond 2^31.');
/** Integer grams, safe beyond 2^31. */
export const GramsScalar = wholeNumber('Grams', 'Weight: integer grams; safe beyond 2^31.');

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment as RFC 3339 text. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'A moment, as RFC 3339 text.';

  parseValue(value: unknown): Date {
    const at = typeof value === 'string' && RFC3339.test(value) ? new Date(value) : undefined;
    if (!at || Number.isNaN(at.getTime()))
      throw new GraphQLError('DateTime is RFC 3339 text, such as 2026-11-23T09:30:00+08:00.');
    return at;
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : new Date(value as string).toISOString();
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
