import { createHash } from 'node:crypto';

/** JSON with sorted keys: the same value has one text, whoever writes it and however a database orders its keys. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

export interface HashedFact {
  sessionId: string;
  seq: number;
  at: Date;
  kind: string;
  actorId: string | null;
  audience: string;
  payload: unknown;
}

/** SHA-256 over the hash before and the fact itself, as hex: a changed byte breaks the chain from there on (L-25). */
export function hashOf(before: string, fact: HashedFact): string {
  const { sessionId, seq, kind, actorId, audience, payload } = fact;
  const text = canonicalJson({
    sessionId,
    seq,
    at: fact.at.toISOString(),
    kind,
    actorId,
    audience,
    payload,
  });
  return createHash('sha256').update(before).update('\n').update(text).digest('hex');
}
