import { Injectable } from '@nestjs/common';
import type { RefundAgreed } from '@chucun/orders';
import { reversalOf } from '@chucun/settlement';
import type { EntityManager } from 'typeorm';
import { FactRepository } from './fact.repository.ts';

/** Takes a refund off the day of its sale (S-11), with the same farmer's part that the ledger takes back. */
@Injectable()
export class RecordRefund {
  constructor(private readonly facts: FactRepository) {}

  async run(tx: EntityManager, refund: RefundAgreed): Promise<void> {
    const { line, amountFen, refundedBeforeFen } = refund;
    // Freight is not part of what statistics call paid.
    if (line === null) return;
    const farmerFen =
      line.memberId === null
        ? 0
        : reversalOf(line.memberFen, { paidFen: line.paidFen, refundedBeforeFen, amountFen });
    const { lineId } = line;
    const outcome = await this.facts.addRefund(tx, {
      lineId,
      amountFen,
      farmerFen,
      refundedBeforeFen,
    });
    if (outcome === 'missing') {
      throw new Error(
        `refund ${refund.refundId} is of line ${lineId}, which statistics do not have as told`,
      );
    }
  }
}
