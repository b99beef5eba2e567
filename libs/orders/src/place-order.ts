import { Injectable } from '@nestjs/common';
import { cleanText, inTransaction, isId, Outbox, UserError } from '@chucun/kernel';
import type { RegionEnded, RegionNotFound } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { type CartNow, CartPricing } from './cart-pricing.ts';
import {
  type CartRefusal,
  couponCodeOf,
  isAllOff,
  readLines,
  refuseTotal,
  type WantedLine,
} from './cart.rules.ts';
import { Holds } from './holds.ts';
import {
  AddressIncomplete,
  AddressNotFound,
  CouponNotUsable,
  type InsufficientStock,
  LiveSessionNotFound,
  NotDelivered,
  ProductUnavailable,
  TotalChanged,
} from './order.errors.ts';
import type { OrderGroupRow } from './order.rows.ts';
import { placedRows } from './placed-rows.ts';
import { isKeyTaken, type PlacingContext, PlacingRepository } from './placing.repository.ts';
import { type Recipient, Recipients } from './recipients.ts';

export interface PlaceOrderAsk {
  lines: readonly WantedLine[];
  addressId: string | null;
  address: Recipient | null;
  liveSessionId: string | null;
  couponCodes: readonly string[];
  /** The total that the buyer saw, if the client says. */
  seenTotalFen: number | null;
  idempotencyKey: string;
}

export type PlaceOrderRefusal =
  | CartRefusal
  | AddressIncomplete
  | AddressNotFound
  | RegionNotFound
  | RegionEnded
  | LiveSessionNotFound
  | NotDelivered
  | CouponNotUsable
  | TotalChanged
  | InsufficientStock;

/** Turns a cart into one order group with an order per cooperative, unpaid, its stock held (architecture §5). */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly db: DataSource,
    private readonly placing: PlacingRepository,
    private readonly pricing: CartPricing,
    private readonly recipients: Recipients,
    private readonly holds: Holds,
    private readonly outbox: Outbox,
  ) {}

  /** A second tap with the same key gets the first group, whatever it asks for and however close it follows. */
  async run(buyerId: string, ask: PlaceOrderAsk): Promise<OrderGroupRow | PlaceOrderRefusal> {
    const key = cleanText(ask.idempotencyKey, {
      field: 'idempotencyKey',
      label: '订单标记',
      max: 100,
    });
    if (key instanceof UserError) return key;
    const known = await this.placing.contextFor(buyerId, {
      key,
      addressId: ask.addressId && isId(ask.addressId) ? ask.addressId : null,
      couponCode: couponCodeOf(ask.couponCodes[0]),
    });
    if (known.first) return known.first;
    const placed = await this.place(buyerId, key, ask, known).catch((error: unknown) => {
      if (isKeyTaken(error)) return undefined;
      throw error;
    });
    if (placed && !(placed instanceof UserError)) return placed;
    // What the second of two taps lacks may be just what the first has taken.
    return (await this.placing.ofKey(buyerId, key)) ?? placed!;
  }

  private async place(
    buyerId: string,
    key: string,
    ask: PlaceOrderAsk,
    known: PlacingContext,
  ): Promise<OrderGroupRow | PlaceOrderRefusal> {
    const lines = readLines(ask.lines);
    if (lines instanceof UserError) return lines;
    if (ask.liveSessionId !== null) return new LiveSessionNotFound();
    const recipient = await this.recipientOf(ask, known);
    if (recipient instanceof UserError) return recipient;
    const cart = await this.pricing.asOfNow(lines, recipient.regionCode, known.coupon);
    const refusal = refusalOf(cart, ask, known);
    if (refusal) return refusal;

    const couponCode = known.coupon?.code ?? null;
    const placed = placedRows({
      buyerId,
      key,
      recipient,
      cart,
      couponCode,
      sequence: known.sequence,
    });
    return inTransaction<OrderGroupRow | PlaceOrderRefusal>(this.db, async (tx) => {
      const missing = await this.holds.take(tx, lines, couponCode);
      if (missing) return missing;
      await this.placing.insert(tx, placed.rows);
      await this.outbox.add(tx, 'order.placed', placed.news);
      return placed.group;
    });
  }

  private async recipientOf(
    ask: PlaceOrderAsk,
    known: PlacingContext,
  ): Promise<Recipient | PlaceOrderRefusal> {
    if (ask.addressId !== null) {
      // Read again: its region may have ended since it was saved.
      return known.address
        ? this.recipients.read(known.address, 'address.')
        : new AddressNotFound();
    }
    return ask.address ? this.recipients.read(ask.address, 'address.') : new AddressIncomplete();
  }
}

/** Why this cart cannot be ordered as it stands now. */
function refusalOf(
  cart: CartNow,
  ask: PlaceOrderAsk,
  known: PlacingContext,
): PlaceOrderRefusal | undefined {
  if (cart.unavailable.length > 0) return new ProductUnavailable(cart.unavailable);
  const unserved = cart.parcels.filter((parcel) => !parcel.delivery.isServed);
  if (unserved.length > 0) return new NotDelivered(variantsOf(unserved));
  const coupon = couponRefusal(cart, ask.couponCodes, known);
  if (coupon) return coupon;
  const tooMuch = refuseTotal(cart.totalFen);
  if (tooMuch) return tooMuch;
  const { seenTotalFen } = ask;
  return seenTotalFen === null || seenTotalFen === cart.totalFen
    ? undefined
    : new TotalChanged(cart.totalFen);
}

const variantsOf = (parcels: CartNow['parcels']): string[] =>
  parcels.flatMap((parcel) => parcel.lines.map((line) => line.offer.variantId));

function couponRefusal(
  cart: CartNow,
  codes: readonly string[],
  known: PlacingContext,
): CouponNotUsable | undefined {
  const [code] = codes;
  if (code === undefined) return undefined;
  if (codes.length > 1) return new CouponNotUsable(codes[1]!, 'one_only');
  if (!known.coupon) return new CouponNotUsable(code, 'unknown');
  if (cart.couponFault) return new CouponNotUsable(code, cart.couponFault);
  return isAllOff(cart.parcels) ? new CouponNotUsable(code, 'nothing_left') : undefined;
}
