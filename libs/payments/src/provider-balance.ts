import { Injectable } from '@nestjs/common';
import { StripeClient } from './stripe-client.ts';

/** What the provider holds for us by its own statement (L-37). */
@Injectable()
export class ProviderBalance {
  constructor(private readonly stripe: StripeClient) {}

  /** In fen, with what is still on its way. */
  async heldFen(): Promise<number> {
    const { available, pending } = await this.stripe.balance.retrieve();
    return [...available, ...pending]
      .filter(({ currency }) => currency === 'cny')
      .reduce((sum, { amount }) => sum + amount, 0);
  }
}
