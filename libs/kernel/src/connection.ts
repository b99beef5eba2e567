import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';

/** Longest page that any list gives. */
export const PAGE_MAX = 100;

@ObjectType({ description: 'Where a page of a list ends, as Relay has it.' })
export class PageInfo {
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNextPage: boolean;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** Declares `XEdge` and `XConnection` for the GraphQL type `X`. */
export function connectionOf<T>(name: string, node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class EdgeType {
    @Field(() => String) cursor: string;
    @Field(() => node) node: T;
  }
  @ObjectType(`${name}Connection`, { isAbstract: false })
  class ConnectionType {
    @Field(() => [EdgeType]) edges: Edge<T>[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  return ConnectionType;
}

const PAGE_USUAL = 20;

/** `first` of a list, 1 to 100; null asks for the usual. Throws `InvalidPage` (BAD_INPUT) otherwise. */
export function pageSize(first: number | null): number {
  if (first === null) return PAGE_USUAL;
  if (!Number.isSafeInteger(first) || first < 1 || first > PAGE_MAX) throw new InvalidPage();
  return first;
}

/** A list was asked for with a `first` or `after` that it cannot serve. */
export class InvalidPage extends Error {
  constructor() {
    super(`first is 1 to ${PAGE_MAX}, and after is a cursor that this list gave.`);
  }
}

/** Cursors are opaque: the sort keys of the row, as base64url JSON. */
export const encodeCursor = (keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Reads a cursor of `length` keys; `undefined` for none. Throws `InvalidPage` for a forged one. */
export function decodeCursor(
  after: string | null | undefined,
  length: number,
): (string | number)[] | undefined {
  if (after == null) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (
      Array.isArray(keys) &&
      keys.length === length &&
      keys.every((key) => ['string', 'number'].includes(typeof key))
    ) {
      return keys as (string | number)[];
    }
  } catch {
    // Falls through: not JSON is as forged as a wrong length.
  }
  throw new InvalidPage();
}

/** Makes a page of rows that were asked for with one row more than `first`. */
export function toConnection<T>(
  rows: readonly T[],
  first: number,
  cursorOf: (row: T) => string,
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first },
  };
}
