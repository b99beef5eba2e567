import { Injectable } from '@nestjs/common';
import type { OrderCompleted } from '@chucun/orders';
import type { EntityManager } from 'typeorm';
import { PayoutRepository } from './payout.repository.ts';

/**
 * Puts a completed order's payout on the calendar (L-39). The order completes when it was received and claims are
 * over; the payout is due a day after that, by the rule in force on the day.
 */
@Injectable()
export class SchedulePayout {
  constructor(private readonly payouts: PayoutRepository) {}

  async run(tx: EntityManager, completed: OrderCompleted): Promise<void> {
    await this.payouts.schedule(tx, completed);
  }
}
