// How a pack is written as a ZIP, and how it is read back: every byte between the files follows from names and sizes.

const PIECE = 1024 * 1024;
const U32 = 0xffffffff;

/** Numbers, little end first, one after the other: [bytes, value]. */
function bytesOf(...fields) {
  const buffer = Buffer.alloc(fields.reduce((all, [size]) => all + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, size);
    at += size;
  }
  return buffer;
}
// Every pack is written the same way: stored, names in UTF-8, sizes after the content, one date, one mode.
const FLAGS = (1 << 11) | (1 << 3);
const DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;
const MODE = (0o100664 << 16) >>> 0;
const isLarge = ({ size, offset }) => size > U32 - 1 || offset > U32 - 1;

export const localHeader = ({ name }) =>
  Buffer.concat([
    bytesOf(
      [4, 0x04034b50],
      [2, 20],
      [2, FLAGS],
      [2, 0],
      [2, 0],
      [2, DATE],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    ),
    name,
  ]);
export const descriptor = (entry) => {
  const width = isLarge(entry) ? 8 : 4;
  return bytesOf([4, 0x08074b50], [4, entry.crc], [width, entry.size], [width, entry.size]);
};
export function directoryRecord(entry) {
  const { name, size, offset, crc } = entry;
  const large = isLarge(entry);
  const extra = large
    ? bytesOf([2, 1], [2, 24], [8, size], [8, size], [8, offset])
    : Buffer.alloc(0);
  const [shownSize, shownOffset] = large ? [U32, U32] : [size, offset];
  return Buffer.concat([
    bytesOf(
      [4, 0x02014b50],
      [2, (3 << 8) | 63],
      [2, large ? 45 : 20],
      [2, FLAGS],
      [2, 0],
      [2, 0],
      [2, DATE],
      [4, crc],
      [4, shownSize],
      [4, shownSize],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, MODE],
      [4, shownOffset],
    ),
    name,
    extra,
  ]);
}
export function endRecord(count, size, offset, at) {
  const large = count >= 0xffff || size >= U32 || offset >= U32;
  const end = bytesOf(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count >= 0xffff ? 0xffff : count],
    [2, count >= 0xffff ? 0xffff : count],
    [4, size >= U32 ? U32 : size],
    [4, offset >= U32 ? U32 : offset],
    [2, 0],
  );
  if (!large) return end;
  return Buffer.concat([
    bytesOf(
      [4, 0x06064b50],
      [8, 44],
      [2, (3 << 8) | 63],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
      [8, size],
      [8, offset],
    ),
    bytesOf([4, 0x07064b50], [4, 0], [8, at], [4, 1]),
    end,
  ]);
}

export class Archive {
  constructor(file, length) {
    this.file = file;
    this.length = length;
  }

  async read(from, size) {
    const buffer = Buffer.alloc(Math.max(0, Math.min(size, this.length - from)));
    if (buffer.length > 0) await this.file.read(buffer, 0, buffer.length, from);
    return buffer;
  }

  async *pieces(from, size) {
    for (let at = from; at < from + size; at += PIECE)
      yield await this.read(at, Math.min(PIECE, from + size - at));
  }

  /** Names and sizes by the directory at the end; undefined where it cannot be read at all. */
  async directory() {
    const end = await this.read(this.length - 22, 22);
    if (end.length < 22 || end.readUInt32LE(0) !== 0x06054b50) return undefined;
    let [size, offset] = [end.readUInt32LE(12), end.readUInt32LE(16)];
    const wide = await this.read(this.length - 22 - 20 - 56, 56);
    if (wide.length === 56 && wide.readUInt32LE(0) === 0x06064b50)
      [size, offset] = [Number(wide.readBigUInt64LE(40)), Number(wide.readBigUInt64LE(48))];
    if (offset + size > this.length) return undefined;
    return { offset, size, entries: entriesOf(await this.read(offset, size)) };
  }
}

/** Entries as far as the directory can be read. */
function entriesOf(bytes) {
  const entries = [];
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50;) {
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const wide = bytes.readUInt32LE(at + 24) === U32 && extra.length >= 28;
    const size = wide ? Number(extra.readBigUInt64LE(4)) : bytes.readUInt32LE(at + 24);
    const length = 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    entries.push({ name, size, raw: bytes.subarray(at, at + length) });
    at += length;
  }
  return entries;
}
