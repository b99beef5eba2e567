import { chunkOf, idsOf, readPosition, sseEvent } from './sse.rules.ts';

describe('positions in a stream', () => {
  it('tell how much of a fact was read', () => {
    expect(idsOf(12, 3)).toEqual(['11.001', '11.002', '12']);
    expect(['12', '11.002', '0'].map(readPosition)).toEqual([
      { seq: 12, part: 0 },
      { seq: 11, part: 2 },
      { seq: 0, part: 0 },
    ]);
  });

  it.each([undefined, '', '-1', '1.5', '1e3', '12.00001', '9'.repeat(16), '１'])(
    'do not come from %j',
    (id) => expect(readPosition(id)).toBeUndefined(),
  );
});

it('an event has one chunk, whatever its characters', () => {
  const chunk = chunkOf(sseEvent('7', '{"a":"茶"}')).toString();
  expect(chunk).toBe('25\r\nevent: next\nid: 7\ndata: {"a":"茶"}\n\n\r\n');
});
