import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { MoveMoney } from './move-money.ts';
import { PayoutAccounts } from './payout-account.repository.ts';
import { StripeClient } from './stripe-client.ts';

export interface CoopTransfer {
  /** However often it is sent, it is paid once. */
  payoutId: string;
  coopId: string;
  orderId: string;
  amountFen: number;
}

const PAGE = 100;

/** Moves money due from the platform's balance to a cooperative's account at the provider. */
@Injectable()
export class TransferToCoop {
  constructor(
    private readonly stripe: StripeClient,
    private readonly accounts: PayoutAccounts,
    private readonly moving: MoveMoney,
  ) {}

  /** The provider's transfer id; nothing while the cooperative has no ready account. Throws when the provider fails. */
  async send(transfer: CoopTransfer): Promise<string | undefined> {
    const account = await this.accounts.ofCoop(transfer.coopId);
    if (!account?.isReady) return undefined;
    const { payoutId, orderId, amountFen } = transfer;
    const destination = account.providerAccountId;
    const sent = await this.moving.run({
      kind: 'payout',
      subjectId: payoutId,
      send: (idempotencyKey) =>
        this.stripe.transfers.create(
          {
            amount: amountFen,
            currency: 'cny',
            destination,
            transfer_group: payoutId,
            metadata: { payout_id: payoutId, order_id: orderId },
          },
          { idempotencyKey },
        ),
      find: (since) => this.find(payoutId, destination, since),
    });
    return sent.id;
  }

  private async find(
    payoutId: string,
    destination: string,
    since: Date,
  ): Promise<Stripe.Transfer | undefined> {
    const [own] = (await this.stripe.transfers.list({ transfer_group: payoutId, limit: 1 })).data;
    if (own) return own;
    // Those of before had no group of their own; the provider's clock may be a little behind ours.
    const created = { gte: Math.floor(since.getTime() / 1000) - 3600 };
    for await (const each of this.stripe.transfers.list({ destination, created, limit: PAGE }))
      if (each.metadata['payout_id'] === payoutId) return each;
    return undefined;
  }
}
