import { Injectable } from '@nestjs/common';
import type { GroupPaid } from '@chucun/orders';
import { countyOf, Regions } from '@chucun/regions';
import type { EntityManager } from 'typeorm';
import { FactRepository } from './fact.repository.ts';
import { type Fact, factsOf, shapeOf } from './fact.rules.ts';

/** Facts and rollups of a paid group, in the transaction that turns it PAID: three statements, however many lines. */
@Injectable()
export class RecordSale {
  constructor(
    private readonly facts: FactRepository,
    private readonly regions: Regions,
  ) {}

  async run(tx: EntityManager, sale: GroupPaid): Promise<void> {
    const facts = factsOf(sale, await this.placesOf(sale));
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

  private async placesOf(sale: GroupPaid) {
    const codes = [
      sale.destinationCode,
      countyOf(sale.destinationCode),
      ...sale.orders.flatMap((order) => order.lines.map(({ originCode }) => originCode)),
    ];
    const places = await this.regions.byCodes(codes);
    return (code: string) => places[codes.indexOf(code)];
  }
}
