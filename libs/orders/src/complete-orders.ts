import { Injectable } from '@nestjs/common';
import { Clock, Participants } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { orderCompleted } from './chain.ts';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';

const ORDERS_PER_STEP = 100;

/** Time's own steps (T-13, L-39): receipt taken for confirmed, and completion after the claim window. */
@Injectable()
export class CompleteOrders {
  constructor(
    private readonly db: DataSource,
    private readonly states: OrderStateRepository,
    private readonly steps: OrderSteps,
    private readonly participants: Participants,
    private readonly clock: Clock,
  ) {}

  /** Confirms receipt ten days after dispatch; the claim window begins then. */
  sign(): Promise<number> {
    return inSteps(() =>
      this.db.transaction(async (tx) => {
        const at = this.clock.now();
        const orders = await this.states.lockToSign(tx, at, ORDERS_PER_STEP);
        for (const order of orders) {
          await this.steps.take(tx, order, 'SIGNED', { actorId: null, at, note: '自动确认收货' });
        }
        return orders.length;
      }),
    );
  }

  /** Completes what was received, when nobody can claim by the window and no request is open. */
  complete(): Promise<number> {
    return inSteps(() =>
      this.db.transaction(async (tx) => {
        const completedAt = this.clock.now();
        const orders = await this.states.lockToComplete(tx, completedAt, ORDERS_PER_STEP);
        for (const order of orders) {
          await this.steps.take(tx, order, 'COMPLETED', { actorId: null, at: completedAt });
          const { id: orderId, coopId } = order;
          await this.participants.tell(tx, orderCompleted, { orderId, coopId, completedAt });
        }
        return orders.length;
      }),
    );
  }
}

async function inSteps(step: () => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const count = await step();
    all += count;
    if (count < ORDERS_PER_STEP) return all;
  }
}
