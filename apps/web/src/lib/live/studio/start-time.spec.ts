import { inChina, lasted, momentInChina, nextHour } from './start-time.ts';

describe('times of a session', () => {
  it('are said by the clock in China, wherever the server stands', () => {
    expect(momentInChina('2026-11-24', '19:30')).toBe('2026-11-24T11:30:00.000Z');
    expect(inChina('2026-11-24T16:30:00.000Z')).toEqual({ day: '2026-11-25', time: '00:30' });
    for (const [day, time] of [
      ['', '19:30'],
      ['2026-13-40', '19:30'],
      ['2026-11-24', '25:00'],
      ['2026-11-24', 'x'],
    ] as const)
      expect(momentInChina(day, time)).toBeUndefined();
  });
  it('begin at a full hour that is still to come', () => {
    expect(nextHour(new Date('2026-11-23T11:59:30Z'))).toEqual({
      day: '2026-11-23',
      time: '21:00',
    });
    expect(nextHour(new Date('2026-11-23T11:10:00Z'))).toEqual({
      day: '2026-11-23',
      time: '20:00',
    });
  });
  it('last', () => {
    expect(lasted(0, 754_000)).toBe('12:34');
    expect(lasted(0, 3_723_000)).toBe('1:02:03');
    expect(lasted(10, 0)).toBe('0:00');
  });
});
