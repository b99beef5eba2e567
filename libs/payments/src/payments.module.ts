import { Module, type OnModuleInit } from '@nestjs/common';
import { CoopsModule, Onboarding } from '@chucun/coops';
import { OrdersModule } from '@chucun/orders';
import { AfterSaleResolver } from './after-sale.resolver.ts';
import { AskAboutAttempt } from './ask-about-attempt.ts';
import { DeliverAgain } from './deliver-again.ts';
import { DisputeRepository } from './dispute.repository.ts';
import { HearAfterSale } from './hear-after-sale.ts';
import { HearDispute } from './hear-dispute.ts';
import { MoveMoney } from './move-money.ts';
import { OpenPayoutAccount } from './open-payout-account.ts';
import { PaymentAttempts } from './payment-attempt.repository.ts';
import { PaymentResolver } from './payment.resolver.ts';
import { PayoutAccounts } from './payout-account.repository.ts';
import { ProviderAttempts } from './provider-attempt.repository.ts';
import { ProviderBalance } from './provider-balance.ts';
import { ProviderEvents } from './provider-event.repository.ts';
import { ReceiveEvent } from './receive-event.ts';
import { Reconcile } from './reconcile.ts';
import { RefundOutcome } from './refund-outcome.ts';
import { SendRefund } from './send-refund.ts';
import { SettleAttempt } from './settle-attempt.ts';
import { SettleFailedRefund } from './settle-failed-refund.ts';
import { StartPayment } from './start-payment.ts';
import { stripeProvider } from './stripe-client.ts';
import { TransferToCoop } from './transfer-to-coop.ts';
import { WebhookController } from './webhook.controller.ts';

/** Stripe, or what speaks its API: pay pages, webhooks, refunds, transfers, and asking about what went unheard. */
@Module({
  imports: [CoopsModule, OrdersModule],
  controllers: [WebhookController],
  providers: [
    stripeProvider,
    PaymentAttempts,
    ProviderEvents,
    PayoutAccounts,
    StartPayment,
    SettleAttempt,
    ReceiveEvent,
    SendRefund,
    AskAboutAttempt,
    Reconcile,
    OpenPayoutAccount,
    TransferToCoop,
    PaymentResolver,
    ProviderAttempts,
    ProviderBalance,
    MoveMoney,
    RefundOutcome,
    SettleFailedRefund,
    DeliverAgain,
    DisputeRepository,
    HearDispute,
    HearAfterSale,
    AfterSaleResolver,
  ],
  exports: [TransferToCoop, PayoutAccounts, ProviderBalance],
})
export class PaymentsModule implements OnModuleInit {
  constructor(
    private readonly onboarding: Onboarding,
    private readonly accounts: PayoutAccounts,
  ) {}

  onModuleInit(): void {
    this.onboarding.answerFor('PAYOUT_ACCOUNT', this.accounts.readyForCoops);
  }
}
