import type { Position } from './sse.rules.ts';

/** A connection as we write to it; a socket is one. */
export interface Wire {
  write(bytes: Buffer): boolean;
  end(bytes: Buffer): unknown;
  destroy(): unknown;
  /** Bytes that the other side has not taken yet. */
  readonly writableLength: number;
}

/** Beyond this a reader is told nothing until it has taken what it was sent. */
const BACKLOG_BYTES_MAX = 64 * 1024;
/** A reader that takes nothing for so long is let go; it resumes where it was. */
const STUCK_MS_MAX = 30_000;

/** One open stream and how far it was told. */
export class Reader {
  sent: number;
  counters = 0;
  private stuckSince: number | undefined;

  constructor(
    private readonly wire: Wire,
    /** Where the reader stood when it came; undefined: it wants what happens from now on. */
    readonly from: Position | undefined,
    readonly openedAt: number,
  ) {
    this.sent = from?.seq ?? Number.POSITIVE_INFINITY;
  }

  /** False while the reader has too much before it; what it misses is in the ring, not in its buffer. */
  canTake(): boolean {
    const { writableLength } = this.wire;
    if (writableLength === 0) this.stuckSince = undefined;
    else if (writableLength > BACKLOG_BYTES_MAX) this.stuckSince ??= Date.now();
    return this.stuckSince === undefined;
  }

  isLost(now: number): boolean {
    return this.stuckSince !== undefined && now - this.stuckSince > STUCK_MS_MAX;
  }

  write(bytes: Buffer): void {
    this.wire.write(bytes);
  }

  end(bytes: Buffer): void {
    this.wire.end(bytes);
  }

  drop(): void {
    this.wire.destroy();
  }
}
