import { BitReader, nalPayload } from './bits.ts';

/** One picture as its NAL units, without parameter sets. */
export interface Picture {
  timestamp: number;
  isKey: boolean;
  nals: Buffer[];
  /** The parameter sets that hold for it; absent before the first. */
  sets: { sps: Buffer; pps: Buffer } | undefined;
}

const [IDR, SPS, PPS, DELIMITER, AGGREGATE, FRAGMENT] = [5, 7, 8, 9, 24, 28];
const NALS_MAX = 512;

/** Puts RTP payloads of H264 (RFC 6184, packetization-mode 1) together to pictures. Wants them in order. */
export class H264Assembler {
  private nals: Buffer[] = [];
  private fragments: Buffer[] | undefined;
  private timestamp = -1;
  private isBroken = false;
  private sps: Buffer | undefined;
  private pps: Buffer | undefined;

  /** Something is missing here: the picture at hand, and the next ones up to a key picture, are no good. */
  gap(): void {
    this.isBroken = true;
    this.fragments = undefined;
  }

  /** A finished picture, if this packet ends one; `broken` where one had to be thrown away. */
  take(payload: Buffer, timestamp: number, isLast: boolean): Picture[] | 'broken' {
    const out: (Picture | 'broken' | undefined)[] = [];
    if (timestamp !== this.timestamp) {
      out.push(this.finish());
      this.timestamp = timestamp;
      this.fragments = undefined;
    }
    this.add(payload);
    if (isLast) out.push(this.finish());
    if (out.includes('broken')) return 'broken';
    return out.filter((each): each is Picture => each !== undefined && each !== 'broken');
  }

  private add(payload: Buffer): void {
    const type = payload[0]! & 31;
    if (type === AGGREGATE) {
      for (let at = 1; at + 2 < payload.length;) {
        const size = payload.readUInt16BE(at);
        this.keep(payload.subarray(at + 2, at + 2 + size));
        at += 2 + size;
      }
    } else if (type === FRAGMENT) this.addFragment(payload);
    else this.keep(payload);
  }

  private addFragment(payload: Buffer): void {
    if (payload.length < 3) return;
    const [indicator, header] = [payload[0]!, payload[1]!];
    if (header & 0x80) this.fragments = [Buffer.from([(indicator & 0xe0) | (header & 31)])];
    if (!this.fragments) {
      this.isBroken = true;
      return;
    }
    this.fragments.push(payload.subarray(2));
    if (header & 0x40) {
      this.keep(Buffer.concat(this.fragments));
      this.fragments = undefined;
    }
  }

  private keep(nal: Buffer): void {
    if (nal.length === 0 || this.nals.length >= NALS_MAX) return;
    const type = nal[0]! & 31;
    if (type === SPS && nal.length > 4) this.sps = nal;
    else if (type === PPS) this.pps = nal;
    else if (type !== DELIMITER) this.nals.push(nal);
  }

  private finish(): Picture | 'broken' | undefined {
    const nals = this.nals;
    this.nals = [];
    if (nals.length === 0) return undefined;
    if (this.isBroken) {
      this.isBroken = false;
      return 'broken';
    }
    const sets = this.sps && this.pps ? { sps: this.sps, pps: this.pps } : undefined;
    const isKey = nals.some((nal) => (nal[0]! & 31) === IDR);
    return { timestamp: this.timestamp, isKey, nals, sets };
  }
}

/** NAL units as MP4 keeps them, each behind its length. */
export function lengthPrefixed(nals: readonly Buffer[]): Buffer {
  return Buffer.concat(
    nals.flatMap((nal) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(nal.length);
      return [length, nal];
    }),
  );
}

/** What MP4 keeps of parameter sets (`avcC`). */
export function decoderRecord(sps: Buffer, pps: Buffer): Buffer {
  const record = Buffer.alloc(11);
  record.set([1, sps[1]!, sps[2]!, sps[3]!, 0xff, 0xe1]);
  record.writeUInt16BE(sps.length, 6);
  record[8] = 1;
  record.writeUInt16BE(pps.length, 9);
  return Buffer.concat([record.subarray(0, 8), sps, record.subarray(8), pps]);
}

export const codecOf = (sps: Buffer): string => `avc1.${sps.subarray(1, 4).toString('hex')}`;

const WITH_CHROMA = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128]);

/** Width and height in pixels. Scaling lists, which phones do not send, are not read. */
export function sizeOf(sps: Buffer): { width: number; height: number } {
  const reader = new BitReader(nalPayload(sps));
  const profile = reader.bits(8);
  reader.bits(16);
  reader.ue();
  if (WITH_CHROMA.has(profile)) {
    if (reader.ue() === 3) reader.bit();
    reader.ue();
    reader.ue();
    reader.bits(2);
  }
  reader.ue();
  skipOrder(reader);
  reader.ue();
  reader.bit();
  const columns = reader.ue() + 1;
  const rows = reader.ue() + 1;
  const isProgressive = reader.bit();
  if (!isProgressive) reader.bit();
  reader.bit();
  const [left, right, top, bottom] = reader.bit()
    ? [reader.ue(), reader.ue(), reader.ue(), reader.ue()]
    : [0, 0, 0, 0];
  const unit = 2 * (2 - isProgressive);
  return {
    width: columns * 16 - 2 * (left + right),
    height: rows * 16 * (2 - isProgressive) - unit * (top + bottom),
  };
}

function skipOrder(reader: BitReader): void {
  const type = reader.ue();
  if (type === 0) reader.ue();
  if (type !== 1) return;
  reader.bit();
  reader.ue();
  reader.ue();
  for (let left = Math.min(reader.ue(), 255); left > 0; left--) reader.ue();
}
