import { Injectable } from '@nestjs/common';
import { cleanText, Gathering, UserError } from '@chucun/kernel';
import type { RegionEnded, RegionNotFound } from '@chucun/regions';
import type { CartRefusal, WantedLine } from './cart.rules.ts';
import type {
  AddressIncomplete,
  AddressNotFound,
  CouponNotUsable,
  InsufficientStock,
  NotDelivered,
  ProductUnavailable,
  TotalChanged,
} from './order.errors.ts';
import type { LimitReached, LiveSessionNotFound } from './room.errors.ts';
import type { OrderGroupRow } from './order.rows.ts';
import { PlaceTogether } from './place-together.ts';
import type { Recipient } from './recipients.ts';

export interface PlaceOrderAsk {
  lines: readonly WantedLine[];
  addressId: string | null;
  address: Recipient | null;
  liveSessionId: string | null;
  couponCodes: readonly string[];
  /** The total that the buyer saw, if the client says. */
  seenTotalFen: number | null;
  /** L-13; kept with the order. */
  freshConfirmed?: boolean;
  idempotencyKey: string;
}

export type PlaceOrderRefusal =
  | CartRefusal
  | AddressIncomplete
  | AddressNotFound
  | RegionNotFound
  | RegionEnded
  | LimitReached
  | LiveSessionNotFound
  | NotDelivered
  | ProductUnavailable
  | CouponNotUsable
  | TotalChanged
  | InsufficientStock;

/** What one buyer asks under one key, and what the key's first asker gets. */
export interface KeyedAsk extends PlaceOrderAsk {
  buyerId: string;
}
export type PlaceOrderAnswer = OrderGroupRow | PlaceOrderRefusal;

// One batch is priced while another one is being written (docs/adr/0008).
const BATCHES = { most: 64, atOnce: 2 };

/** Turns a cart into one order group with an order per cooperative, unpaid, its stock held (architecture §5). */
@Injectable()
export class PlaceOrder {
  private readonly waiting: Gathering<KeyedAsk, PlaceOrderAnswer>;

  constructor(together: PlaceTogether) {
    this.waiting = new Gathering((asks) => together.run(asks), BATCHES);
  }

  /** A second tap with the same key gets the first group, whatever it asks for and however close it follows. */
  async run(buyerId: string, ask: PlaceOrderAsk): Promise<PlaceOrderAnswer> {
    const bounds = { field: 'idempotencyKey', label: '订单标记', max: 100 };
    const key = cleanText(ask.idempotencyKey, bounds);
    if (key instanceof UserError) return key;
    return this.waiting.add({ ...ask, buyerId, idempotencyKey: key });
  }
}
