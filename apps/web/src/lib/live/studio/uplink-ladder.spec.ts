import type { Connection } from '../connection-quality.ts';
import { climb, ladderAt, type Ladder } from './uplink-ladder.ts';

/** Readings every two seconds, as the phone takes them. */
function after(ladder: Ladder, from: number, readings: readonly [Connection, number][]) {
  let now = from;
  let at = ladder;
  const steps: string[] = [];
  for (const [reading, seconds] of readings)
    for (let end = now + seconds * 1000; now < end; now += 2000) {
      const next = climb(at, reading, now);
      if (next.quality !== at.quality) steps.push(next.quality);
      at = next;
    }
  return { ladder: at, now, steps };
}

describe('what is sent when the uplink changes', () => {
  it('stays as it is through a short dip', () => {
    const { steps } = after(ladderAt('normal', 0), 0, [
      ['good', 10],
      ['weak', 4],
      ['good', 10],
    ]);
    expect(steps).toEqual([]);
  });

  it('goes down to smaller pictures, then to voice, and comes back up one rung at a time', () => {
    const { steps } = after(ladderAt('normal', 0), 0, [
      ['weak', 10],
      ['bad', 12],
      ['good', 60],
    ]);
    expect(steps).toEqual(['weak', 'voice', 'weak', 'normal']);
  });

  it('tries pictures again from voice, more and more seldom while that fails', () => {
    const { steps, ladder } = after(ladderAt('normal', 0), 0, [['bad', 600]]);
    expect(steps.slice(0, 5)).toEqual(['weak', 'voice', 'weak', 'voice', 'weak']);
    expect(ladder.voiceMs).toBeGreaterThan(200_000);
    expect(steps.length).toBeLessThan(10);
  });
});
