import { Injectable } from '@nestjs/common';
import type { GroupPaid } from '@chucun/orders';
import { countyOf, Regions } from '@chucun/regions';
import type { EntityManager } from 'typeorm';
import { FactRepository } from './fact.repository.ts';
import { type Fact, factsOf, shapeOf } from './fact.rules.ts';

/** Facts and rollups of paid groups, in the transaction that turns them PAID: three statements, however many. */
@Injectable()
export class RecordSale {
  constructor(
    private readonly facts: FactRepository,
    private readonly regions: Regions,
  ) {}

  async run(tx: EntityManager, sales: readonly GroupPaid[]): Promise<void> {
    const placeOf = await this.placesOf(sales);
    const facts = sales.flatMap((sale) => factsOf(sale, placeOf));
    const counted = facts.filter(({ excludedBecause }) => excludedBecause === null);
    const orders = [...Map.groupBy(counted, ({ orderId }) => orderId).values()].map((lines) => ({
      fact: lines[0]!,
      ...shapeOf(lines),
    }));
    const added = await this.facts.addFacts(tx, facts, orders);
    const isNew = ({ lineId }: Fact) => added.has(lineId);
    if (!counted.some(isNew)) return;
    await this.facts.addToRollup(tx, counted.filter(isNew));
    await this.facts.addOrders(
      tx,
      orders.filter(({ fact }) => isNew(fact)),
    );
  }

  private async placesOf(sales: readonly GroupPaid[]) {
    const codes = sales.flatMap(({ destinationCode, orders }) => [
      destinationCode,
      countyOf(destinationCode),
      ...orders.flatMap((order) => order.lines.map(({ originCode }) => originCode)),
    ]);
    const places = await this.regions.byCodes(codes);
    const byCode = new Map(codes.map((code, index) => [code, places[index]]));
    return (code: string) => byCode.get(code);
  }
}
