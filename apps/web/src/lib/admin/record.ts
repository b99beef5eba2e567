/** A change as lines to read: what is the same before and after is left out, and JSON is never shown raw. */
export interface ChangeLine {
  field: string;
  before: string | null;
  after: string | null;
}

/**
 * Reads the two sides of an audit record. What is not JSON is shown as it is; nothing of it is markup. A field that the
 * later side does not repeat has not changed; one that is gone altogether has no later side.
 */
export function changeLines(before: string | null, after: string | null): ChangeLine[] {
  const [was, is] = [sides(before), sides(after)];
  const fields = [...new Set([...was.keys(), ...is.keys()])];
  return fields
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((line) => line.before !== line.after && (is.size === 0 || line.after !== null));
}

function sides(text: string | null): Map<string, string> {
  if (text === null) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return new Map([['', text]]);
  }
  if (value === null) return new Map();
  if (typeof value !== 'object') return new Map([['', String(value)]]);
  return new Map(Object.entries(value).map(([field, one]) => [field, said(one)]));
}

const said = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (text: string): boolean => UUID.test(text);

/** Basis points as percent: 8000 is `80%`, 250 is `2.5%`. */
export function basisPoints(points: number): string {
  const rest = points % 100;
  const tail = rest ? `.${String(rest).padStart(2, '0').replace(/0$/, '')}` : '';
  return `${(points - rest) / 100}${tail}%`;
}
