import { Injectable } from '@nestjs/common';
import { type QuotaLine, Quotas, StockRepository } from '@chucun/inventory';
import { isId, UserError } from '@chucun/kernel';
import { cartOf, CartPricing, type GoodsNow } from './cart-pricing.ts';
import { type CartRefusal, couponCodeOf, readLines, type WantedLine } from './cart.rules.ts';
import { AddressIncomplete, AddressNotFound, InsufficientStock } from './order.errors.ts';
import { LiveSessionNotFound } from './room.errors.ts';
import type { KeyedAsk, PlaceOrderAnswer, PlaceOrderRefusal } from './place-order.ts';
import { type PlacedGroup, placedRows } from './placed-rows.ts';
import { isOutdated, type PlacingContext, PlacingRepository } from './placing.repository.ts';
import { refusalOf, Remaining } from './placing.rules.ts';
import { type Recipient, Recipients } from './recipients.ts';
import { RoomSales, type TermsOfCart } from './room-sales.ts';

/** One ask of a batch with what its lines and its recipient turned out to be. */
interface ReadAsk {
  ask: KeyedAsk;
  lines: WantedLine[] | CartRefusal;
  known: PlacingContext;
  recipient: Recipient | PlaceOrderRefusal;
  /** Undefined: the room it names is none to buy from. */
  room: TermsOfCart | undefined;
}

/** All that the asks of a batch are decided by. */
interface Batch {
  asks: ReadAsk[];
  goods: GoodsNow;
  remaining: Remaining;
}

interface Decided {
  answers: PlaceOrderAnswer[];
  placed: PlacedGroup[];
  takes: QuotaLine[];
  couponCodes: string[];
  /** Rooms that something is sold from. */
  rooms: Set<string>;
}

const ROUNDS_MAX = 8;

/**
 * Places a batch of orders, each with its own answer as if they came one after the other (docs/adr/0008): what they
 * need is read, each is decided on, and all that may be placed are written by one statement, or none.
 */
@Injectable()
export class PlaceTogether {
  constructor(
    private readonly placing: PlacingRepository,
    private readonly pricing: CartPricing,
    private readonly stock: StockRepository,
    private readonly recipients: Recipients,
    private readonly rooms: RoomSales,
    private readonly quotas: Quotas,
  ) {}

  /** Begins anew where another process took what this one counted on, or placed one of its keys. */
  async run(asks: readonly KeyedAsk[]): Promise<PlaceOrderAnswer[]> {
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      const decided = decide(await this.read(asks));
      if (decided.placed.length > 0 && !(await this.write(decided))) continue;
      this.rooms.sold(decided.rooms);
      return decided.answers;
    }
    throw new Error(`stock or coupons changed in each of ${ROUNDS_MAX} rounds`);
  }

  private async read(asks: readonly KeyedAsk[]): Promise<Batch> {
    const lines = asks.map((ask) => readLines(ask.lines));
    const wanted = lines.flatMap((each) => (each instanceof UserError ? [] : each));
    const ids = [...new Set(wanted.map(({ variantId }) => variantId))];
    const at = this.pricing.now();
    const left = this.stock.availableOf(ids);
    const [goods, available, known, rooms] = await Promise.all([
      this.pricing.goodsNow(ids, at),
      left,
      // Keys after stock: what a second tap lacks may be just what its first has taken, and then that is known here.
      left.then(() => this.placing.contextsFor(asks.map(askedOf))),
      this.roomsOf(asks, lines, at),
    ]);
    const quotas = await this.quotas.leftFor(
      asks.flatMap((ask, index) => quotasOf(ask, rooms[index])),
    );
    return {
      asks: await Promise.all(
        asks.map(async (ask, index) => ({
          ask,
          lines: lines[index]!,
          known: known[index]!,
          room: rooms[index],
          recipient: await this.recipientOf(ask, known[index]!),
        })),
      ),
      goods,
      remaining: new Remaining(new Map(ids.map((id, index) => [id, available[index]!])), quotas),
    };
  }

  private roomsOf(
    asks: readonly KeyedAsk[],
    lines: readonly (WantedLine[] | CartRefusal)[],
    at: Date,
  ): Promise<(TermsOfCart | undefined)[]> {
    return this.rooms.termsFor(
      asks.map(({ buyerId, liveSessionId }, index) => {
        const wanted = lines[index]!;
        const variantIds = wanted instanceof UserError ? [] : wanted.map((line) => line.variantId);
        return { buyerId, sessionId: liveSessionId, variantIds };
      }),
      at,
    );
  }

  private async recipientOf(
    ask: KeyedAsk,
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

  /** False when what the batch was decided by is no longer so; nothing was written then. */
  private async write({ placed, takes, couponCodes }: Decided): Promise<boolean> {
    try {
      return await this.placing.place(placed, takes, couponCodes);
    } catch (error) {
      if (isOutdated(error)) return false;
      throw error;
    }
  }
}

const quotasOf = ({ buyerId }: KeyedAsk, room: TermsOfCart | undefined) =>
  [...(room?.values() ?? [])].flatMap(({ quotaId }) => (quotaId ? [{ quotaId, buyerId }] : []));

const askedOf = (ask: KeyedAsk) => ({
  buyerId: ask.buyerId,
  key: ask.idempotencyKey,
  addressId: ask.addressId && isId(ask.addressId) ? ask.addressId : null,
  couponCode: couponCodeOf(ask.couponCodes[0]),
});

/** Decides on the asks one after the other; a key that was placed earlier in the batch answers with its group. */
function decide(batch: Batch): Decided {
  const decided: Decided = {
    answers: [],
    placed: [],
    takes: [],
    couponCodes: [],
    rooms: new Set(),
  };
  const ofKey = new Map<string, PlaceOrderAnswer>();
  for (const read of batch.asks) {
    const key = `${read.ask.buyerId} ${read.ask.idempotencyKey}`;
    const answer = read.known.first ?? ofKey.get(key) ?? decideOne(read, batch, decided);
    if (!(answer instanceof UserError)) ofKey.set(key, answer);
    decided.answers.push(answer);
  }
  return decided;
}

function decideOne(read: ReadAsk, batch: Batch, decided: Decided): PlaceOrderAnswer {
  const { ask, lines, known, recipient, room } = read;
  if (lines instanceof UserError) return lines;
  if (!room) return new LiveSessionNotFound();
  if (recipient instanceof UserError) return recipient;
  const coupon = batch.remaining.coupon(known.coupon);
  const cart = cartOf(batch.goods, lines, recipient.regionCode, coupon, room);
  const refusal = refusalOf(cart, ask, coupon);
  if (refusal) return refusal;
  const takes = lines.map((line) => ({
    ...line,
    quotaId: room.get(line.variantId)?.quotaId ?? null,
    buyerId: ask.buyerId,
  }));
  const tooMany = batch.remaining.beyondLimit(takes);
  if (tooMany) return tooMany;
  const short = batch.remaining.take(takes);
  if (short.length > 0) return new InsufficientStock(short);
  batch.remaining.useCoupon(coupon);
  const placed = placedRows({
    buyerId: ask.buyerId,
    key: ask.idempotencyKey,
    recipient,
    cart,
    couponCode: coupon?.code ?? null,
    isFreshConfirmed: ask.freshConfirmed ?? false,
    sequence: known.sequence,
  });
  decided.placed.push(placed);
  decided.takes.push(...takes);
  for (const { sessionId } of room.values()) decided.rooms.add(sessionId);
  if (coupon) decided.couponCodes.push(coupon.code);
  return placed.group;
}
