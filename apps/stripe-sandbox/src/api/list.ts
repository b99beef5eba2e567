import { badParameter, noSuch } from '../errors.ts';
import { type Params } from '../params.ts';
import { type Table } from '../state/table.ts';

/** What every list takes. */
export const LIST_PARAMS = ['limit', 'starting_after', 'ending_before', 'created', 'expand'];

interface Listing<Row extends { id: string }> {
  url: string;
  table: Table<Row>;
  params: Params;
  matches?: (row: Row) => boolean;
  created?: (row: Row) => number;
  show?: (row: Row) => object;
}

/** Newest first, 10 unless `limit` says 1 to 100, and whether more follow. */
export function listOf<Row extends { id: string }>(listing: Listing<Row>) {
  const { table, params } = listing;
  const limit = params.integer('limit', 1, 100) ?? 10;
  const after = cursor(listing, 'starting_after');
  const before = cursor(listing, 'ending_before');
  if (after !== undefined && before !== undefined)
    throw badParameter(
      'You may only specify one of these parameters: ending_before, starting_after.',
      undefined,
      'parameters_exclusive',
    );
  const inTime = timeFilter(params);
  const rows: Row[] = [];
  for (const row of table.from(after ?? before, before === undefined ? -1 : 1)) {
    const created = listing.created?.(row);
    if (created !== undefined && !inTime(created)) continue;
    if (listing.matches?.(row) === false) continue;
    rows.push(row);
    if (rows.length > limit) break;
  }
  const page = rows.slice(0, limit);
  if (before !== undefined) page.reverse();
  return listObject(
    listing.url,
    page.map((row) => listing.show?.(row) ?? row),
    rows.length > limit,
  );
}

export function listObject<T>(url: string, data: T[], hasMore = false) {
  return { object: 'list' as const, data, has_more: hasMore, url };
}

function cursor<Row extends { id: string }>(
  listing: Listing<Row>,
  name: string,
): string | undefined {
  const id = listing.params.text(name);
  if (id !== undefined && listing.table.get(id) === undefined)
    throw noSuch(listing.url.split('/').at(-1)!.replace(/s$/, ''), id, name);
  return id;
}

/** `created=1` or `created[gte]=1` and its like. */
function timeFilter(params: Params): (created: number) => boolean {
  if (!params.has('created')) return () => true;
  let range: Params;
  try {
    range = params.sub('created');
  } catch {
    const exactly = params.requiredInteger('created');
    return (created) => created === exactly;
  }
  range.only('gt', 'gte', 'lt', 'lte');
  const [gt, gte, lt, lte] = ['gt', 'gte', 'lt', 'lte'].map((name) => range.integer(name));
  return (created) =>
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte);
}
