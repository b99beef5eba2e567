import { Inject, Injectable } from '@nestjs/common';
import { managesCoop, type Viewer } from '@chucun/identity';
import { isId, NotFound, type UserError } from '@chucun/kernel';
import { CONFIG, type Config } from '@chucun/platform';
import { PaymentUnavailable } from './payment.errors.ts';
import { PayoutAccounts } from './payout-account.repository.ts';
import { StripeClient } from './stripe-client.ts';

/** Leads a cooperative's manager to the provider's own page, where the payout account is opened (L-04, L-37). */
@Injectable()
export class OpenPayoutAccount {
  constructor(
    private readonly stripe: StripeClient,
    private readonly accounts: PayoutAccounts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(viewer: Viewer, coopId: string): Promise<{ url: string } | UserError> {
    if (!isId(coopId) || !managesCoop(viewer, coopId)) return new NotFound();
    try {
      const account = (await this.accounts.ofCoop(coopId)) ?? (await this.create(coopId));
      const back = `${this.config.publicUrl}/coop/money`;
      const link = await this.stripe.accountLinks.create({
        account: account.providerAccountId,
        type: 'account_onboarding',
        refresh_url: back,
        return_url: back,
      });
      return { url: link.url };
    } catch (error) {
      if (error instanceof StripeClient.errors.StripeError) return new PaymentUnavailable();
      throw error;
    }
  }

  private async create(coopId: string) {
    const account = await this.stripe.accounts.create(
      {
        type: 'express',
        country: 'CN',
        capabilities: { transfers: { requested: true } },
        metadata: { coop_id: coopId },
      },
      { idempotencyKey: `payout-account-${coopId}` },
    );
    return this.accounts.keep(coopId, account.id);
  }
}
