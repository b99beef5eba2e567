import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { EntityManager } from 'typeorm';
import { HearDispute } from './hear-dispute.ts';
import { RefundOutcome } from './refund-outcome.ts';

/** What the provider tells about money that goes back: refunds that failed, disputes. */
@Injectable()
export class HearAfterSale {
  constructor(
    private readonly outcome: RefundOutcome,
    private readonly disputes: HearDispute,
  ) {}

  async run(tx: EntityManager, event: Stripe.Event): Promise<void> {
    switch (event.type) {
      case 'refund.failed':
      case 'refund.updated':
        return this.outcome.hear(tx, event.data.object);
      case 'charge.dispute.created':
      case 'charge.dispute.updated':
      case 'charge.dispute.funds_withdrawn':
      case 'charge.dispute.funds_reinstated':
      case 'charge.dispute.closed':
        return this.disputes.run(tx, event.data.object);
      default:
        return undefined;
    }
  }
}
