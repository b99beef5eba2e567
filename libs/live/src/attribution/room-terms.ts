import { Injectable } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import type { RoomAsk, RoomSource, RoomTerms, TermsOfCart } from '@chucun/orders';
import { PriceRepository } from '../price/price.repository.ts';
import { priceAt } from '../price/price.rules.ts';
import type { LivePrice } from '../price/price.ts';
import { StockWatch } from '../price/stock-watch.ts';
import { type Asked, AttributionRepository, type Credited } from './attribution.repository.ts';

/**
 * What orders ask about live rooms: for which room each pack counts (T-38) and what it costs there at that moment. The
 * price is the one that the card shows, by the same rule (S18).
 */
@Injectable()
export class RoomTermsSource implements RoomSource {
  constructor(
    private readonly attribution: AttributionRepository,
    private readonly prices: PriceRepository,
    private readonly stock: StockWatch,
  ) {}

  sold(sessionIds: ReadonlySet<string>): void {
    this.stock.hint(sessionIds);
  }

  async termsFor(asks: readonly RoomAsk[], at: Date): Promise<(TermsOfCart | undefined)[]> {
    const named = asks.flatMap(({ sessionId }) =>
      sessionId && isId(sessionId) ? [sessionId] : [],
    );
    const wanted = asks.flatMap(askedOf);
    const [begun, credited] = await Promise.all([
      named.length > 0 ? this.attribution.begun(named) : new Set<string>(),
      wanted.length > 0 ? this.attribution.credited(wanted, at) : [],
    ]);
    const itemIds = credited.flatMap(({ itemId }) => itemId ?? []);
    const windows = itemIds.length > 0 ? await this.prices.openOfItems(itemIds) : [];
    const open = new Map(itemIds.map((itemId, index) => [itemId, windows[index]!]));
    const byAsk = Map.groupBy(credited, (row) => row.place);
    return asks.map(({ sessionId }, place) => {
      if (sessionId !== null && !begun.has(sessionId)) return undefined;
      const rows = byAsk.get(place) ?? [];
      return new Map(rows.map((row) => [row.variantId, termsOf(row, open, at)]));
    });
  }
}

const askedOf = ({ buyerId, sessionId, variantIds }: RoomAsk, place: number): Asked[] =>
  variantIds.filter(isId).map((variantId) => ({
    place,
    buyerId,
    sessionId: sessionId && isId(sessionId) ? sessionId : null,
    variantId,
  }));

function termsOf(row: Credited, open: ReadonlyMap<string, LivePrice[]>, at: Date): RoomTerms {
  const windows = row.itemId === null ? [] : open.get(row.itemId)!;
  const price = priceAt(windows, row.shopFen, at);
  return {
    sessionId: row.sessionId,
    source: row.itemId === null ? 'CLICK' : row.isOver ? 'REPLAY' : 'ROOM',
    priceFen: price?.priceFen ?? null,
    priceRule: price ? `${price.kind.toLowerCase()}:${price.id}` : 'shop',
    quotaId: price?.quotaId ?? null,
    hostId: row.hostId,
    hostBp: row.hostBp,
  };
}
