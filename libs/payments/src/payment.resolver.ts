import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, managesCoop, type Viewer } from '@chucun/identity';
import { isId } from '@chucun/kernel';
import { OpenPayoutAccount } from './open-payout-account.ts';
import { OpenPayoutAccountResult, PayoutAccountType, StartPaymentResult } from './payment.types.ts';
import { PayoutAccounts } from './payout-account.repository.ts';
import { StartPayment } from './start-payment.ts';

@Resolver()
export class PaymentResolver {
  constructor(
    private readonly starting: StartPayment,
    private readonly opening: OpenPayoutAccount,
    private readonly accounts: PayoutAccounts,
  ) {}

  @Mutation(() => StartPaymentResult, {
    description: 'Opens the pay page of an order group; asked again, the same page.',
  })
  startPayment(
    @CurrentViewer() viewer: Viewer,
    @Args('orderGroupId', { type: () => ID }) orderGroupId: string,
  ): Promise<typeof StartPaymentResult> {
    return this.starting.run(viewer.accountId, orderGroupId) as Promise<typeof StartPaymentResult>;
  }

  @Mutation(() => OpenPayoutAccountResult, {
    description: 'Leads a cooperative to the provider’s account opening.',
  })
  openPayoutAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
  ): Promise<typeof OpenPayoutAccountResult> {
    return this.opening.run(viewer, coopId) as Promise<typeof OpenPayoutAccountResult>;
  }

  @Query(() => PayoutAccountType, {
    nullable: true,
    description: 'The payout account of a cooperative that you manage.',
  })
  async payoutAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
  ): Promise<PayoutAccountType | null> {
    if (!isId(coopId) || !managesCoop(viewer, coopId)) return null;
    return (await this.accounts.ofCoop(coopId)) ?? null;
  }
}
