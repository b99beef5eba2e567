import { BitWriter, nalUnit } from './bits.ts';

/** A colour as H264 keeps it: luma, blue difference, red difference. */
export type Colour = readonly [y: number, cb: number, cr: number];

/** Colours of a picture in cells of 16 × 16 pixels, row by row. */
export interface CellPicture {
  columns: number;
  rows: number;
  cells: readonly Colour[];
}

const INTRA_16 = 1;
const I_PCM = 25;
const FRAME_NUMBER_BITS = 4;
const [VERTICAL, HORIZONTAL] = [0, 1];
// H264 counts the ways to predict chroma differently from those of luma.
const CHROMA_OF = { [VERTICAL]: 2, [HORIZONTAL]: 1 } as const;

/**
 * Makes H264 (constrained baseline, 42e01f) of pictures that consist of plain cells, in a few hundred bytes each: no
 * encoder runs in Node, and a stand-in picture must exist when a phone sends voice only. A cell is a copy of its
 * neighbour, or stands in full; between key pictures only changed cells are sent.
 */
export class CellEncoder {
  private before: CellPicture | undefined;
  private frameNumber = 0;
  private keys = 0;

  /** NAL units of the next picture. A key picture carries its parameter sets. */
  encode(picture: CellPicture, isKey: boolean): Buffer[] {
    const last = isKey ? undefined : this.before;
    this.before = picture;
    this.frameNumber = last ? (this.frameNumber + 1) % 2 ** FRAME_NUMBER_BITS : 0;
    if (last) return [this.slice(picture, last)];
    this.keys += 1;
    return [sequenceParameters(picture), pictureParameters(), this.slice(picture, undefined)];
  }

  private slice(picture: CellPicture, last: CellPicture | undefined): Buffer {
    const writer = new BitWriter()
      .ue(0)
      .ue(last ? 5 : 7)
      .ue(0);
    writer.bits(this.frameNumber, FRAME_NUMBER_BITS);
    if (last) writer.bits(0, 3);
    else writer.ue(this.keys % 2).bits(0, 2);
    writer.ue(0).ue(1);
    writeCells(writer, picture, last);
    return nalUnit(last ? 0x61 : 0x65, writer.end());
  }
}

function writeCells(writer: BitWriter, picture: CellPicture, last: CellPicture | undefined): void {
  const { columns, cells } = picture;
  const isWhole = new Uint8Array(cells.length);
  let skipped = 0;
  cells.forEach((colour, at) => {
    if (last && isSame(colour, last.cells[at])) {
      skipped += 1;
      return;
    }
    if (last) writer.ue(skipped);
    skipped = 0;
    const left = at % columns > 0 ? at - 1 : -1;
    const top = at - columns;
    // In a slice of changes the types of whole pictures come after five others.
    const first = last ? 5 : 0;
    const copies = isSame(colour, cells[left]) ? HORIZONTAL : VERTICAL;
    if (!isSame(colour, cells[left]) && !isSame(colour, cells[top])) {
      isWhole[at] = 1;
      writer
        .ue(first + I_PCM)
        .align()
        .raw(samples(colour));
      return;
    }
    writer
      .ue(first + INTRA_16 + copies)
      .ue(CHROMA_OF[copies]!)
      .ue(0);
    writeNoResidual(
      writer,
      [left, top].filter((neighbour) => neighbour >= 0).map((neighbour) => isWhole[neighbour]!),
    );
  });
  if (skipped > 0) writer.ue(skipped);
}

/** "No coefficients" has a longer code beside cells that stand in full, which count as having sixteen. */
function writeNoResidual(writer: BitWriter, neighboursWhole: readonly number[]): void {
  if (neighboursWhole.includes(1)) writer.bits(0b000011, 6);
  else writer.bits(1, 1);
}

const isSame = (a: Colour, b: Colour | undefined): boolean =>
  b !== undefined && a[0] === b[0] && a[1] === b[1] && a[2] === b[2];

function* samples([y, cb, cr]: Colour): Iterable<number> {
  for (let i = 0; i < 256; i++) yield y;
  for (let i = 0; i < 64; i++) yield cb;
  for (let i = 0; i < 64; i++) yield cr;
}

function sequenceParameters({ columns, rows }: CellPicture): Buffer {
  const writer = new BitWriter()
    .bits(0x42e01f, 24)
    .ue(0)
    .ue(FRAME_NUMBER_BITS - 4)
    .ue(2)
    .ue(1)
    .bits(0, 1);
  writer
    .ue(columns - 1)
    .ue(rows - 1)
    .bits(0b1100, 4);
  return nalUnit(0x67, writer.end());
}

function pictureParameters(): Buffer {
  const writer = new BitWriter().ue(0).ue(0).bits(0, 2).ue(0).ue(0).ue(0).bits(0, 3);
  writer.ue(0).ue(0).ue(0).bits(0b100, 3);
  return nalUnit(0x68, writer.end());
}

/** What is shown while there is voice only: one dark, plain picture of 320 × 240. */
export function plainKeyPicture(): Buffer[] {
  const colour: Colour = [40, 128, 128];
  return new CellEncoder().encode(
    { columns: 20, rows: 15, cells: Array.from({ length: 300 }, () => colour) },
    true,
  );
}
