import { canonicalJson, hashOf } from './live-log.rules.ts';

describe('the hash chain of a room', () => {
  const fact = {
    sessionId: '018f0000-0000-7000-8000-000000000001',
    seq: 1,
    at: new Date('2026-11-23T12:00:00.000Z'),
    kind: 'PRESENTING',
    actorId: null,
    audience: 'all',
    payload: { itemId: 'a', note: '讲解' },
  };

  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: '香' }] })).toBe(
      '{"a":[{"c":"香","d":null}],"b":1}',
    );
    expect(hashOf('', { ...fact, payload: { note: '讲解', itemId: 'a' } })).toBe(hashOf('', fact));
  });

  it.each([
    ['what went before', 'x', fact],
    ['the time', '', { ...fact, at: new Date('2026-11-23T12:00:00.001Z') }],
    ['one character of the payload', '', { ...fact, payload: { itemId: 'a', note: '讲解。' } }],
    ['the place in the order', '', { ...fact, seq: 2 }],
  ])('changes with %s', (_, before, changed) => {
    expect(hashOf(before, changed)).not.toBe(hashOf('', fact));
  });
});
