/** What the order of a stream is made of. */
export interface Numbered {
  sequenceNumber: number;
}

const WAIT_MS = 400;
const HELD_MAX = 512;
const RESTART_AFTER = 3000;

/** How far number `b` is ahead of `a`, in a count that begins again after 65535. */
const ahead = (a: number, b: number): number => ((b - a) << 16) >> 16;

/**
 * Gives packets on in the order of their numbers. A missing one is waited for, because it is asked for again; later the
 * rest go on without it.
 */
export class RtpOrder<T extends Numbered> {
  private next: number | undefined;
  private readonly held = new Map<number, { packet: T; at: number }>();
  private readonly deliver: (packet: T) => void;
  private readonly onGap: () => void;

  constructor(deliver: (packet: T) => void, onGap: () => void) {
    this.deliver = deliver;
    this.onGap = onGap;
  }

  take(packet: T, now: number): void {
    const number = packet.sequenceNumber;
    this.next ??= number;
    const distance = ahead(this.next, number);
    if (Math.abs(distance) > RESTART_AFTER) this.restart(number);
    else if (distance < 0) return;
    this.held.set(number, { packet, at: now });
    this.release();
    this.giveUp(now);
  }

  private restart(number: number): void {
    this.held.clear();
    this.next = number;
    this.onGap();
  }

  private release(): void {
    for (let found = this.held.get(this.next!); found; found = this.held.get(this.next!)) {
      this.held.delete(this.next!);
      this.next = (this.next! + 1) & 0xffff;
      this.deliver(found.packet);
    }
  }

  private giveUp(now: number): void {
    while (this.held.size > 0) {
      const oldest = Math.min(...[...this.held.values()].map(({ at }) => at));
      if (now - oldest < WAIT_MS && this.held.size < HELD_MAX) return;
      const distances = [...this.held.keys()].map((number) => ahead(this.next!, number));
      this.next = (this.next! + Math.min(...distances)) & 0xffff;
      this.onGap();
      this.release();
    }
  }
}
