import { Injectable } from '@nestjs/common';
import { AuditLog, isOperator, type Viewer } from '@chucun/identity';
import { inTransaction, NotFound, type UserError } from '@chucun/kernel';
import { DeadLetters } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { AlreadyDelivered } from './payment.errors.ts';

/** An operator has a message told once more to the consumer that refused it. */
@Injectable()
export class DeliverAgain {
  constructor(
    private readonly db: DataSource,
    private readonly letters: DeadLetters,
    private readonly audit: AuditLog,
  ) {}

  async run(
    viewer: Viewer,
    eventId: string,
    consumer: string,
  ): Promise<{ eventId: string } | UserError> {
    if (!isOperator(viewer) || !/^\d{1,15}$/.test(eventId)) return new NotFound();
    return inTransaction<{ eventId: string } | UserError>(this.db, async (tx) => {
      const woken = await this.letters.deliverAgain(tx, Number(eventId), consumer);
      if (!woken) return new AlreadyDelivered();
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'platform.message_delivered_again',
        subjectType: 'message',
        subjectId: eventId,
        after: { consumer },
      });
      return { eventId };
    });
  }
}
