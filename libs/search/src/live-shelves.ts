import { Injectable } from '@nestjs/common';

/** Products that are being sold in live sessions at this moment; bounded, for they become part of a query. */
export type LiveShelfSource = () => Promise<readonly string[]>;

/** Asks the domain of live sessions what is on the air, without knowing it; where there is none, nothing is. */
@Injectable()
export class LiveShelves {
  private source: LiveShelfSource = async () => [];

  register(source: LiveShelfSource): void {
    this.source = source;
  }

  productIds(): Promise<readonly string[]> {
    return this.source();
  }
}
