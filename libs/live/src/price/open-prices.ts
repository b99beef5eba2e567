import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RoomNews } from '../log/room-news.ts';
import { PriceRepository } from './price.repository.ts';
import type { LivePrice } from './price.ts';

const KEPT_MS = 500;

/**
 * All open windows of rooms on the air, at most half a second old: pages of the shop ask for every pack they show, and
 * nearly none of them is in a room. Orders never ask here.
 */
@Injectable()
export class OpenPrices implements OnApplicationShutdown {
  private known: Promise<ReadonlyMap<string, LivePrice[]>> | undefined;
  private readAt = 0;
  private readonly stop: () => void;

  constructor(
    private readonly prices: PriceRepository,
    news: RoomNews,
  ) {
    this.stop = news.listen(() => (this.readAt = 0));
  }

  onApplicationShutdown(): void {
    this.stop();
  }

  /** Windows for one pack, in any room. */
  async of(variantId: string): Promise<readonly LivePrice[]> {
    return (await this.current()).get(variantId) ?? [];
  }

  private current(): Promise<ReadonlyMap<string, LivePrice[]>> {
    if (this.known && Date.now() - this.readAt <= KEPT_MS) return this.known;
    this.readAt = Date.now();
    const read = this.prices
      .openOnAir()
      .then(
        (rows) => Map.groupBy(rows, (row) => row.variantId) as ReadonlyMap<string, LivePrice[]>,
      );
    read.catch(() => (this.known = undefined));
    this.known = read;
    return read;
  }
}
