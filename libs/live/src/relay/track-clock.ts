/** Where a sender's report puts a stream's own time on the sender's clock. */
export interface SenderReport {
  seconds: number;
  timestamp: number;
}

/** Nothing is on the way for longer. */
const JUMP_MS = 6000;

const steps = (from: number, to: number): number => (to - from) | 0;

/** Tells the wall clock (ms, ours) of a stream's timestamps. */
export class TrackClock {
  report: SenderReport | undefined;
  private readonly rate: number;
  private base: { timestamp: number; wallMs: number } | undefined;
  private last: { timestamp: number; ticks: number } | undefined;

  constructor(rate: number) {
    this.rate = rate;
  }

  /** The first packet has come: until more is known, it was taken when it came. */
  begin(timestamp: number, wallMs: number): void {
    this.base ??= { timestamp, wallMs };
    this.last ??= { timestamp, ticks: 0 };
  }

  get hasBegun(): boolean {
    return this.base !== undefined;
  }

  /** Counts on over the wrap of timestamps; a clock that has jumped is set anew. */
  wallOf(timestamp: number, nowMs: number): number {
    const ticks = this.last!.ticks + steps(this.last!.timestamp, timestamp);
    const wallMs = this.base!.wallMs + (ticks * 1000) / this.rate;
    const hasJumped = Math.abs(wallMs - nowMs) > JUMP_MS;
    if (hasJumped) this.base = { timestamp, wallMs: nowMs };
    this.last = { timestamp, ticks: hasJumped ? 0 : ticks };
    return hasJumped ? nowMs : wallMs;
  }

  /**
   * Voice and lips together: both streams' reports name moments of the sender's one clock, which says how far apart
   * their first packets were taken.
   */
  alignTo(other: TrackClock): void {
    if (!this.base || !other.base || !this.report || !other.report) return;
    this.base.wallMs = other.base.wallMs + (this.senderMsOfBase() - other.senderMsOfBase());
  }

  private senderMsOfBase(): number {
    return (
      this.report!.seconds * 1000 +
      (steps(this.report!.timestamp, this.base!.timestamp) * 1000) / this.rate
    );
  }
}
