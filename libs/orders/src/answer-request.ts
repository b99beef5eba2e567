import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';
import { RefundAlreadyAnswered, RefundExceedsPaid } from './order.errors.ts';
import { isUnshipped } from './order.rules.ts';
import type { OrderRow } from './order.rows.ts';
import { type RefundCause, RefundOrder } from './refund-order.ts';
import { RefundRequestRepository, type RefundRequestRow } from './refund-request.repository.ts';

export interface Answer {
  agree: boolean;
  /** Null: what was asked for. */
  amountFen: number | null;
  answer: string;
  actorId: string | null;
  at: Date;
}

/** Answers a request about a locked order, for whoever may; agreeing gives the money back at once. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly states: OrderStateRepository,
    private readonly requests: RefundRequestRepository,
    private readonly refunding: RefundOrder,
    private readonly steps: OrderSteps,
  ) {}

  async run(
    tx: EntityManager,
    order: OrderRow,
    request: RefundRequestRow,
    given: Answer,
  ): Promise<RefundRequestRow | RefundAlreadyAnswered | RefundExceedsPaid> {
    const { answer, at, actorId } = given;
    const state = given.agree ? 'AGREED' : 'REFUSED';
    const answered = await this.requests.answer(tx, request.id, { state, answer, at });
    if (!answered) return new RefundAlreadyAnswered();
    const tooMuch = given.agree ? await this.agree(tx, order, answered, given) : undefined;
    if (tooMuch) return tooMuch;
    const told = { requestId: answered.id, requestState: state, answer };
    await this.steps.tell(tx, order, {
      actorId,
      topic: 'refund.answered',
      after: told,
      more: told,
    });
    return answered;
  }

  private async agree(
    tx: EntityManager,
    order: OrderRow,
    request: RefundRequestRow,
    given: Answer,
  ): Promise<RefundExceedsPaid | undefined> {
    const { actorId, at } = given;
    const cause: RefundCause = { reason: request.reason, requestId: request.id, actorId, at };
    const amountFen = given.amountFen ?? request.amountFen;
    const lines = await this.states.linesOf(tx, order.id);
    const line = lines.find(({ id }) => id === request.lineId)!;
    const leftFen = line.paidFen - line.refundedFen;
    if (!(await this.refunding.line(tx, order, line, { ...cause, amountFen })))
      return new RefundExceedsPaid(leftFen);
    // Goods that are paid back as a whole and never left are on sale again.
    if (amountFen === leftFen && isUnshipped(order.state))
      await this.refunding.takeBack(tx, [line]);
    line.refundedFen += amountFen;
    // The freight of a claim belongs to the amount that was asked for, not to another that was agreed.
    if (given.amountFen === null && request.freightFen > 0)
      await this.refunding.freight(tx, order, { ...cause, amountFen: request.freightFen });
    if (lines.some(({ paidFen, refundedFen }) => refundedFen < paidFen)) return undefined;
    // Nothing of the goods is left to pay for, so the way there is not either.
    await this.refunding.whole(tx, order, lines, cause);
    await this.steps.take(tx, order, 'REFUNDED', { actorId, at });
    return undefined;
  }
}
