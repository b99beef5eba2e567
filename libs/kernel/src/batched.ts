import DataLoader from 'dataloader';

/** Loads values for keys, in the keys' order. Keep it an arrow property: its identity is the cache key. */
export type Batch<K, V> = (keys: readonly K[]) => Promise<V[]>;

const perRequest = new WeakMap<object, Map<unknown, unknown>>();

/** One DataLoader per request and batch function, without loader classes or request scope. */
export function batched<K, V>(context: object, load: Batch<K, V>): DataLoader<K, V> {
  const loaders = perRequest.get(context) ?? new Map<unknown, unknown>();
  perRequest.set(context, loaders);
  if (!loaders.has(load)) loaders.set(load, new DataLoader<K, V>(load));
  return loaders.get(load) as DataLoader<K, V>;
}

/** Puts `rows` into the order of `keys`; `undefined` where a key has none. */
export function inOrderOf<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): (R | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}

/** Groups `rows` under each of `keys`; an empty list where a key has none. */
export function groupedUnder<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): R[][] {
  const groups = new Map<K, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key)!);
}
