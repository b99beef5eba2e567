import { Global, Injectable, Module } from '@nestjs/common';
import { PaymentsModule, TransferToCoop } from '@chucun/payments';
import { type PayoutOrder, PayoutProvider } from './payout-provider.ts';

@Injectable()
class PayoutsByTransfer extends PayoutProvider {
  constructor(private readonly transfers: TransferToCoop) {
    super();
  }

  async send(order: PayoutOrder): Promise<{ transferId: string } | undefined> {
    const transferId = await this.transfers.send(order);
    return transferId === undefined ? undefined : { transferId };
  }
}

/** Sends payouts by the payments' transfers. Named by the process that runs jobs; specs bring their own provider. */
@Global()
@Module({
  imports: [PaymentsModule],
  providers: [{ provide: PayoutProvider, useClass: PayoutsByTransfer }],
  exports: [PayoutProvider],
})
export class PayoutsByPaymentsModule {}
