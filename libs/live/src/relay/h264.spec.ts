import { fragments } from '../synthetic/synthetic-publisher.ts';
import { CellEncoder } from './h264-picture.ts';
import { H264Assembler, sizeOf } from './h264.ts';

const picture = (luma: number) => ({
  columns: 20,
  rows: 15,
  cells: Array.from({ length: 300 }, (_, at) => [(luma + (at % 9)) % 230, 128, 128] as const),
});

describe('pictures that are put together again', () => {
  it('have the parameter sets, the size and the bytes of those that were sent', () => {
    const nals = new CellEncoder().encode(picture(20), true);
    const assembler = new H264Assembler();
    const payloads = nals.flatMap(fragments);
    const out = payloads.flatMap<unknown>((payload, at) =>
      assembler.take(payload, 90, at === payloads.length - 1),
    );
    expect(out).toEqual([
      { timestamp: 90, isKey: true, nals: [nals[2]], sets: { sps: nals[0], pps: nals[1] } },
    ]);
    expect(sizeOf(nals[0]!)).toEqual({ width: 320, height: 240 });
  });

  it('are thrown away where a piece is missing', () => {
    const payloads = new CellEncoder().encode(picture(20), true).flatMap(fragments);
    const assembler = new H264Assembler();
    assembler.take(payloads[0]!, 90, false);
    assembler.gap();
    expect(assembler.take(payloads.at(-1)!, 90, true)).not.toContainEqual(
      expect.objectContaining({ isKey: true }),
    );
  });

  it('never break the reader, whatever comes', () => {
    const assembler = new H264Assembler();
    let state = 7;
    const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 16;
    for (let round = 0; round < 2000; round++) {
      const payload = Buffer.from(
        Array.from({ length: 1 + (random() % 40) }, () => random() & 255),
      );
      assembler.take(payload, random() % 5, random() % 3 === 0);
      if (round % 10 === 0) sizeOf(payload);
    }
  });
});
