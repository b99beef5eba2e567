import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotFound, resolveUnion } from '@chucun/kernel';
import { AlreadyPaid, OrderExpired, PaymentUnavailable } from './payment.errors.ts';

@ObjectType('PaymentSession', { description: 'An open pay page of the provider.' })
export class PaymentSessionType {
  @Field(() => String) url: string;
  /** Until when the goods are held. */
  @Field(() => Date) expiresAt: Date;
}

export const StartPaymentResult = createUnionType({
  name: 'StartPaymentResult',
  types: () =>
    [PaymentSessionType, NotFound, AlreadyPaid, OrderExpired, PaymentUnavailable] as const,
  resolveType: resolveUnion('PaymentSession'),
});

@ObjectType('PayoutOnboarding', {
  description: 'The provider’s page on which a cooperative opens its payout account.',
})
export class PayoutOnboardingType {
  @Field(() => String) url: string;
}

@ObjectType('PayoutAccount', { description: 'Where a cooperative’s money goes.' })
export class PayoutAccountType {
  /** True when the provider pays out to it. */
  @Field(() => Boolean) isReady: boolean;
}

export const OpenPayoutAccountResult = createUnionType({
  name: 'OpenPayoutAccountResult',
  types: () => [PayoutOnboardingType, NotFound, PaymentUnavailable] as const,
  resolveType: resolveUnion('PayoutOnboarding'),
});
