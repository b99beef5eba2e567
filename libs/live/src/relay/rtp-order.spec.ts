import { RtpOrder } from './rtp-order.ts';

const run = (packets: readonly [number: number, at: number][]) => {
  const heard: (number | 'gap')[] = [];
  const order = new RtpOrder<{ sequenceNumber: number }>(
    ({ sequenceNumber }) => heard.push(sequenceNumber),
    () => heard.push('gap'),
  );
  for (const [sequenceNumber, at] of packets) order.take({ sequenceNumber }, at);
  return heard;
};

describe('packets', () => {
  it.each<[string, [number, number][], (number | 'gap')[]]>([
    [
      'in order go on at once',
      [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
      [1, 2, 3],
    ],
    [
      'that overtook another wait for it',
      [
        [1, 0],
        [3, 1],
        [4, 2],
        [2, 50],
      ],
      [1, 2, 3, 4],
    ],
    [
      'go on without one that never comes',
      [
        [1, 0],
        [3, 1],
        [4, 450],
      ],
      [1, 'gap', 3, 4],
    ],
    [
      'that come too late or twice are dropped',
      [
        [5, 0],
        [5, 1],
        [4, 2],
        [6, 3],
      ],
      [5, 6],
    ],
    [
      'are counted over the end of the numbers',
      [
        [65534, 0],
        [0, 1],
        [65535, 2],
        [1, 3],
      ],
      [65534, 65535, 0, 1],
    ],
    [
      'of a new count begin it',
      [
        [10, 0],
        [30_000, 1],
        [30_001, 2],
      ],
      [10, 'gap', 30_000, 30_001],
    ],
  ])('%s', (_, packets, heard) => expect(run(packets)).toEqual(heard));
});
