const ahead = (a: number, b: number): number => ((b - a) << 16) >> 16;

/** Counts what comes in between two readings. */
export class Meter {
  private bytes = 0;
  private received = 0;
  private first: number | undefined;
  private highest = 0;

  count(sequenceNumber: number, bytes: number): void {
    this.bytes += bytes;
    this.received += 1;
    this.first ??= sequenceNumber;
    if (this.received === 1 || ahead(this.highest, sequenceNumber) > 0)
      this.highest = sequenceNumber;
  }

  /** Kilobits a second and the share that was lost (0 to 1) since the last reading. */
  read(ms: number): { kbpsIn: number; lossIn: number } {
    const expected = this.first === undefined ? 0 : ahead(this.first, this.highest) + 1;
    const lossIn = expected > 0 ? Math.min(1, Math.max(0, 1 - this.received / expected)) : 0;
    const kbpsIn = Math.round((this.bytes * 8) / ms);
    this.bytes = 0;
    this.received = 0;
    this.first = undefined;
    return { kbpsIn, lossIn };
  }
}
