import { Module, type OnModuleInit } from '@nestjs/common';
import { Participants } from '@chucun/kernel';
import { groupPaid, orderCompleted, refundAgreed } from '@chucun/orders';
import { TimedJobs } from '@chucun/platform';
import { BookDispute } from './book-dispute.ts';
import { BookRefund } from './book-refund.ts';
import { BookSale } from './book-sale.ts';
import { CompareWithProvider } from './compare-with-provider.ts';
import { DifferenceRepository } from './difference.repository.ts';
import { DifferenceResolver } from './difference.resolver.ts';
import { LedgerRepository } from './ledger.repository.ts';
import { Ledger } from './ledger.ts';
import { PayoutRepository } from './payout.repository.ts';
import { PayoutsDue } from './payouts-due.ts';
import { ResolveDifference } from './resolve-difference.ts';
import { SchedulePayout } from './schedule-payout.ts';
import { SendPayouts } from './send-payouts.ts';
import { SettlementResolver } from './settlement.resolver.ts';
import { StatementRepository } from './statement.repository.ts';
import { Statements } from './statements.ts';

const PAYOUTS_EVERY_SECONDS = 60;

/** The ledger, payouts and statements. Bookings join the transactions of the orders that they describe. */
@Module({
  providers: [
    BookDispute,
    BookRefund,
    BookSale,
    CompareWithProvider,
    DifferenceRepository,
    DifferenceResolver,
    Ledger,
    LedgerRepository,
    PayoutRepository,
    PayoutsDue,
    ResolveDifference,
    SchedulePayout,
    SendPayouts,
    SettlementResolver,
    StatementRepository,
    Statements,
  ],
  exports: [Ledger, PayoutsDue],
})
export class SettlementModule implements OnModuleInit {
  constructor(
    private readonly participants: Participants,
    private readonly jobs: TimedJobs,
    private readonly bookSale: BookSale,
    private readonly bookRefund: BookRefund,
    private readonly schedulePayout: SchedulePayout,
    private readonly sendPayouts: SendPayouts,
  ) {}

  onModuleInit(): void {
    this.participants.joinAll(groupPaid, (tx, sales) => this.bookSale.run(tx, sales));
    this.participants.join(refundAgreed, (tx, refund) => this.bookRefund.run(tx, refund));
    this.participants.join(orderCompleted, (tx, order) => this.schedulePayout.run(tx, order));
    this.jobs.register({
      name: 'payouts',
      everySeconds: PAYOUTS_EVERY_SECONDS,
      run: () => this.sendPayouts.run(),
    });
  }
}
