interface Box {
  type: string;
  bytes: Buffer;
}

interface Track {
  timescale: number;
  isVideo: boolean;
}

/** Receives what a reader finds. Times in seconds on the file's own clock. */
export interface FragmentSink {
  init(bytes: Buffer, codecs: string): void;
  fragment(bytes: Buffer, at: number, isKey: boolean): void;
}

const HEAD = 8;
const BOX_MAX = 32 * 1024 * 1024;

/** What arrives is not fragmented MP4 with a track of pictures. */
export class NotFragmented extends Error {}

/** Cuts a stream of fragmented MP4 into its beginning and its fragments, however its bytes arrive. */
export class FragmentReader {
  private rest: Buffer = Buffer.alloc(0);
  private type: Buffer | undefined;
  private moof: Buffer | undefined;
  private tracks = new Map<number, Track>();

  constructor(private readonly sink: FragmentSink) {}

  push(bytes: Uint8Array): void {
    this.rest = Buffer.concat([this.rest, bytes]);
    for (
      let size = sizeAt(this.rest, 0);
      size !== undefined && size <= this.rest.length;
      size = sizeAt(this.rest, 0)
    ) {
      this.take({
        type: this.rest.toString('latin1', 4, 8),
        bytes: Buffer.from(this.rest.subarray(0, size)),
      });
      this.rest = this.rest.subarray(size);
    }
  }

  private take({ type, bytes }: Box): void {
    if (type === 'ftyp') this.type = bytes;
    else if (type === 'moov') this.begin(bytes);
    else if (type === 'moof') this.moof = bytes;
    else if (type === 'mdat' && this.moof) {
      const moof = this.moof;
      this.moof = undefined;
      const start = this.startOf(moof);
      if (start) this.sink.fragment(Buffer.concat([moof, bytes]), start.at, start.isKey);
    }
  }

  private begin(moov: Buffer): void {
    this.tracks = new Map(
      childrenOf(moov)
        .filter(({ type }) => type === 'trak')
        .map(trackOf),
    );
    if (![...this.tracks.values()].some(({ isVideo }) => isVideo))
      throw new NotFragmented('no track of pictures');
    const codecs = [...moov.toString('latin1').matchAll(/avc1|avc3|hvc1|av01|vp09|Opus|mp4a/g)].map(
      ([name]) => name,
    );
    this.sink.init(
      Buffer.concat([this.type ?? Buffer.alloc(0), moov]),
      [...new Set(codecs)].join(','),
    );
  }

  /** When the fragment's pictures begin, and whether by themselves. */
  private startOf(moof: Buffer): { at: number; isKey: boolean } | undefined {
    for (const traf of childrenOf(moof).filter(({ type }) => type === 'traf')) {
      const parts = new Map(childrenOf(traf.bytes).map(({ type, bytes }) => [type, bytes]));
      const [tfhd, tfdt, trun] = ['tfhd', 'tfdt', 'trun'].map((type) => parts.get(type));
      const track = tfhd && this.tracks.get(read32(tfhd, 12));
      if (!tfhd || !track?.isVideo || !tfdt || !trun) continue;
      const ticks = tfdt[8] ? read32(tfdt, 12) * 2 ** 32 + read32(tfdt, 16) : read32(tfdt, 12);
      return { at: ticks / track.timescale, isKey: (flagsOf(tfhd, trun) & 0x10000) === 0 };
    }
    return undefined;
  }
}

function sizeAt(bytes: Buffer, at: number): number | undefined {
  if (bytes.length < at + HEAD) return undefined;
  const size = bytes.readUInt32BE(at);
  if (size < HEAD || size > BOX_MAX) throw new NotFragmented('a box of an impossible size');
  return size;
}

function childrenOf(box: Buffer): Box[] {
  const children: Box[] = [];
  for (let at = HEAD; at + HEAD <= box.length;) {
    const size = sizeAt(box, at)!;
    if (at + size > box.length) throw new NotFragmented('a box that is larger than its parent');
    children.push({
      type: box.toString('latin1', at + 4, at + 8),
      bytes: box.subarray(at, at + size),
    });
    at += size;
  }
  return children;
}

function child(box: Buffer, ...path: string[]): Buffer {
  return path.reduce((inside, name) => {
    const found = childrenOf(inside).find(({ type }) => type === name);
    if (!found) throw new NotFragmented(`no ${name}`);
    return found.bytes;
  }, box);
}

function trackOf({ bytes }: Box): [number, Track] {
  const head = child(bytes, 'tkhd');
  const clock = child(bytes, 'mdia', 'mdhd');
  const kind = child(bytes, 'mdia', 'hdlr').toString('latin1', 16, 20);
  const timescale = read32(clock, clock[8] ? 28 : 20);
  if (timescale === 0) throw new NotFragmented('a track without a clock');
  return [read32(head, head[8] ? 28 : 20), { timescale, isVideo: kind === 'vide' }];
}

/** Flags of the fragment's first picture: of the run, of its first sample, or those that hold for all. */
function flagsOf(tfhd: Buffer, trun: Buffer): number {
  const run = read32(trun, 8) & 0xffffff;
  const first = 16 + (run & 1 ? 4 : 0);
  if (run & 4) return read32(trun, first);
  if (run & 0x400) return read32(trun, first + (run & 0x100 ? 4 : 0) + (run & 0x200 ? 4 : 0));
  const all = read32(tfhd, 8) & 0xffffff;
  if (!(all & 0x20)) return 0;
  const before = (all & 1 ? 8 : 0) + (all & 2 ? 4 : 0) + (all & 8 ? 4 : 0) + (all & 0x10 ? 4 : 0);
  return read32(tfhd, 16 + before);
}

function read32(box: Buffer, at: number): number {
  if (box.length < at + 4) throw new NotFragmented('a box that is too short');
  return box.readUInt32BE(at);
}
