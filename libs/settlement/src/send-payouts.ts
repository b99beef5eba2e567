import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { inTransaction } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { type PayoutOrder, PayoutProvider } from './payout-provider.ts';
import { PayoutsDue } from './payouts-due.ts';

const AT_ONCE = 50;
const NO_ACCOUNT = 'the cooperative has no account that can be paid yet';

/** The timed job `payouts`: claims, sends outside any transaction, books what was sent. */
@Injectable()
export class SendPayouts {
  private readonly log = new Logger(SendPayouts.name);

  constructor(
    private readonly db: DataSource,
    private readonly due: PayoutsDue,
    @Optional() @Inject(PayoutProvider) private readonly provider?: PayoutProvider,
  ) {}

  /** Returns how many were sent. Without a provider nothing is claimed: what is due stays due. */
  async run(): Promise<number> {
    if (!this.provider) return 0;
    let sent = 0;
    for (const order of await this.due.claim(AT_ONCE)) {
      if (await this.sendOne(this.provider, order)) sent += 1;
    }
    return sent;
  }

  private async sendOne(provider: PayoutProvider, order: PayoutOrder): Promise<boolean> {
    try {
      const sent = await provider.send(order);
      if (!sent) {
        await this.due.markFailed(order.payoutId, NO_ACCOUNT);
        return false;
      }
      await inTransaction(this.db, (tx) => this.due.markSent(tx, order.payoutId, sent.transferId));
      return true;
    } catch (error) {
      this.log.warn(`payout ${order.payoutId}: ${String(error)}`);
      await this.due.markFailed(order.payoutId, String(error));
      return false;
    }
  }
}
