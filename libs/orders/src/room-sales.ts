import { Injectable } from '@nestjs/common';

/** One buyer's cart, and the room it is bought from if it says. */
export interface RoomAsk {
  buyerId: string | null;
  sessionId: string | null;
  variantIds: readonly string[];
}

/** How a pack is sold because of a live room; frozen on the line (T-38). */
export interface RoomTerms {
  sessionId: string;
  /** By which way the pack came out of the room: on the air, from its replay, or by an earlier click there. */
  source: 'ROOM' | 'REPLAY' | 'CLICK';
  /** Null: the price of the shop. */
  priceFen: number | null;
  /** What the line says of its price: `shop`, or the live price's kind and id. */
  priceRule: string;
  quotaId: string | null;
  hostId: string;
  /** The host's share of what is paid for the goods, in basis points. */
  hostBp: number;
}

/** Terms by variant; a variant that no room speaks for is left out. */
export type TermsOfCart = ReadonlyMap<string, RoomTerms>;

export interface RoomSource {
  /** In the order of the asks; undefined where the session that an ask names does not exist or has not begun. */
  termsFor(asks: readonly RoomAsk[], at: Date): Promise<(TermsOfCart | undefined)[]>;
  /** Orders from these rooms have just been placed; a hint, told after the commit. */
  sold(sessionIds: ReadonlySet<string>): void;
}

const NOTHING: TermsOfCart = new Map();

/** Asks the domain of live sessions how a cart is sold, without knowing it; where there is none, no session exists. */
@Injectable()
export class RoomSales {
  private source: RoomSource = {
    termsFor: async (asks) => asks.map((ask) => (ask.sessionId === null ? NOTHING : undefined)),
    sold: () => undefined,
  };

  register(source: RoomSource): void {
    this.source = source;
  }

  termsFor(asks: readonly RoomAsk[], at: Date): Promise<(TermsOfCart | undefined)[]> {
    return this.source.termsFor(asks, at);
  }

  sold(sessionIds: ReadonlySet<string>): void {
    if (sessionIds.size > 0) this.source.sold(sessionIds);
  }
}
