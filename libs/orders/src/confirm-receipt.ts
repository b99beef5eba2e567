import { Injectable } from '@nestjs/common';
import { inTransaction, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';
import { OrderInAnotherState } from './order.errors.ts';
import type { OrderRow } from './order.rows.ts';

/** The buyer has the parcel: the claim window begins (T-20). */
@Injectable()
export class ConfirmReceipt {
  constructor(
    private readonly db: DataSource,
    private readonly states: OrderStateRepository,
    private readonly steps: OrderSteps,
  ) {}

  async run(buyerId: string, orderId: string): Promise<OrderRow | OrderInAnotherState | NotFound> {
    if (!isId(orderId)) return new NotFound();
    return inTransaction<OrderRow | OrderInAnotherState | NotFound>(this.db, async (tx) => {
      const order = await this.states.lockOfBuyer(tx, buyerId, orderId);
      if (!order) return new NotFound();
      if (order.state === 'SIGNED' || order.state === 'COMPLETED') return order;
      if (order.state !== 'SHIPPED') return new OrderInAnotherState(order.state);
      return this.steps.take(tx, order, 'SIGNED', { actorId: buyerId });
    });
  }
}
