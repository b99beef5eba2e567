/** Writes bits as H264 counts them: most significant first, Exp-Golomb numbers. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private current = 0;
  private used = 0;

  bits(value: number, count: number): this {
    for (let at = count - 1; at >= 0; at--) {
      this.current = (this.current << 1) | ((value >>> at) & 1);
      if (++this.used === 8) {
        this.bytes.push(this.current);
        this.current = 0;
        this.used = 0;
      }
    }
    return this;
  }

  /** An unsigned Exp-Golomb number. */
  ue(value: number): this {
    const length = 32 - Math.clz32(value + 1);
    return this.bits(0, length - 1).bits(value + 1, length);
  }

  align(): this {
    return this.used === 0 ? this : this.bits(0, 8 - this.used);
  }

  /** Whole bytes, where the writer stands at the beginning of one. */
  raw(bytes: Iterable<number>): this {
    for (const byte of bytes) this.bytes.push(byte);
    return this;
  }

  /** Ends the unit with its stop bit and gives its bytes. */
  end(): number[] {
    this.bits(1, 1).align();
    return this.bytes;
  }
}

/** Reads what `BitWriter` writes. Past the end there are only zeros. */
export class BitReader {
  private at = 0;

  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  bit(): number {
    const byte = this.bytes[this.at >> 3] ?? 0;
    return (byte >> (7 - (this.at++ & 7))) & 1;
  }

  bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + this.bit();
    return value;
  }

  ue(): number {
    let zeros = 0;
    while (this.bit() === 0 && zeros < 32) zeros += 1;
    return 2 ** zeros - 1 + this.bits(zeros);
  }
}

/** A NAL unit of a header byte and a payload, with the bytes that keep start codes out of it. */
export function nalUnit(header: number, payload: readonly number[]): Buffer {
  const out = [header];
  let zeros = 0;
  for (const byte of payload) {
    if (zeros >= 2 && byte <= 3) {
      out.push(3);
      zeros = 0;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(out);
}

/** The payload of a NAL unit without those bytes, its header left out. */
export function nalPayload(nal: Uint8Array): Uint8Array {
  const out: number[] = [];
  let zeros = 0;
  for (const byte of nal.subarray(1)) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(out);
}
