import { countdown, offsetOf, secondsUntil } from './clock.ts';

describe('the clock of the server', () => {
  it('is known best from the quickest answer', () => {
    const slow = { sentAt: 0, serverAt: 9000, gotAt: 4000 };
    const quick = { sentAt: 10_000, serverAt: 15_040, gotAt: 10_080 };
    expect(offsetOf([slow, quick])).toBe(5000);
    expect(offsetOf([])).toBe(0);
  });

  it('counts down to nothing and not below', () => {
    const at = '2026-11-23T12:00:00.000Z';
    const now = Date.parse(at);
    expect(secondsUntil(at, now - 1)).toBe(1);
    expect(secondsUntil(at, now)).toBe(0);
    expect(secondsUntil(at, now + 5000)).toBe(0);
    expect(secondsUntil(null, now)).toBeUndefined();
    expect([countdown(0), countdown(65), countdown(3665)]).toEqual(['0:00', '1:05', '1:01:05']);
  });
});
