import { Injectable } from '@nestjs/common';
import { PayoutAccounts } from './payout-account.repository.ts';
import { StripeClient } from './stripe-client.ts';

export interface CoopTransfer {
  /** Also the idempotency key: sent twice, it is paid once. */
  payoutId: string;
  coopId: string;
  orderId: string;
  amountFen: number;
}

/** Moves money due from the platform's balance to a cooperative's account at the provider. */
@Injectable()
export class TransferToCoop {
  constructor(
    private readonly stripe: StripeClient,
    private readonly accounts: PayoutAccounts,
  ) {}

  /** The provider's transfer id; nothing while the cooperative has no ready account. Throws when the provider fails. */
  async send(transfer: CoopTransfer): Promise<string | undefined> {
    const account = await this.accounts.ofCoop(transfer.coopId);
    if (!account?.isReady) return undefined;
    const sent = await this.stripe.transfers.create(
      {
        amount: transfer.amountFen,
        currency: 'cny',
        destination: account.providerAccountId,
        metadata: { payout_id: transfer.payoutId, order_id: transfer.orderId },
      },
      { idempotencyKey: `payout-${transfer.payoutId}` },
    );
    return sent.id;
  }
}
