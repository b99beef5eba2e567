import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import {
  cleanText,
  Clock,
  inTransaction,
  InvalidInput,
  isId,
  NotFound,
  refuseNumber,
  UserError,
} from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';
import { RefundAlreadyAnswered, RefundExceedsPaid } from './order.errors.ts';
import { isUnshipped } from './order.rules.ts';
import type { OrderRow } from './order.rows.ts';
import { type RefundCause, RefundOrder } from './refund-order.ts';
import { RefundRequestRepository, type RefundRequestRow } from './refund-request.repository.ts';
import { managerScope } from './viewer-scope.ts';

export interface RefundAnswer {
  requestId: string;
  agree: boolean;
  /** Absent: what was asked for. */
  amountFen: number | null;
  answer: string;
}

export type AnswerRefusal = RefundAlreadyAnswered | RefundExceedsPaid | InvalidInput | NotFound;

/** The cooperative answers a refund request; agreeing gives the money back at once. */
@Injectable()
export class AnswerRefund {
  constructor(
    private readonly db: DataSource,
    private readonly states: OrderStateRepository,
    private readonly requests: RefundRequestRepository,
    private readonly refunding: RefundOrder,
    private readonly steps: OrderSteps,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, given: RefundAnswer): Promise<RefundRequestRow | AnswerRefusal> {
    if (!isId(given.requestId)) return new NotFound();
    const bounds = { field: 'answer', label: '答复', max: 500, min: given.agree ? 0 : 1 };
    const answer = cleanText(given.answer, bounds);
    if (answer instanceof UserError) return answer;
    const max = Number.MAX_SAFE_INTEGER;
    const limits = { field: 'amountFen', label: '退款金额', min: 1, max };
    const refusal = given.amountFen === null ? undefined : refuseNumber(given.amountFen, limits);
    if (refusal) return refusal;
    return inTransaction<RefundRequestRow | AnswerRefusal>(this.db, async (tx) => {
      const request = await this.requests.requestInScope(tx, managerScope(viewer), given.requestId);
      const order = request && (await this.states.lockOfLine(tx, request.lineId));
      if (!order) return new NotFound();
      const state = given.agree ? 'AGREED' : 'REFUSED';
      const at = this.clock.now();
      const answered = await this.requests.answer(tx, request.id, { state, answer, at });
      if (!answered) return new RefundAlreadyAnswered();
      const cause = {
        reason: request.reason,
        requestId: request.id,
        actorId: viewer.accountId,
        at,
      };
      const amountFen = given.amountFen ?? request.amountFen;
      const tooMuch = given.agree
        ? await this.agree(tx, order, answered, { ...cause, amountFen })
        : undefined;
      if (tooMuch) return tooMuch;
      const told = { requestId: answered.id, requestState: state, answer };
      const { accountId: actorId } = viewer;
      await this.steps.tell(tx, order, {
        actorId,
        topic: 'refund.answered',
        after: told,
        more: told,
      });
      return answered;
    });
  }

  private async agree(
    tx: EntityManager,
    order: OrderRow,
    request: RefundRequestRow,
    refund: RefundCause & { amountFen: number },
  ): Promise<RefundExceedsPaid | undefined> {
    const lines = await this.states.linesOf(tx, order.id);
    const line = lines.find(({ id }) => id === request.lineId)!;
    if (!(await this.refunding.line(tx, order, line, refund))) {
      return new RefundExceedsPaid(line.paidFen - line.refundedFen);
    }
    line.refundedFen += refund.amountFen;
    if (lines.some(({ paidFen, refundedFen }) => refundedFen < paidFen)) return undefined;
    // Nothing of the goods is left to pay for, so the way there is not either.
    await this.refunding.whole(tx, order, lines, refund);
    if (isUnshipped(order.state)) await this.refunding.takeBack(tx, lines);
    await this.steps.take(tx, order, 'REFUNDED', { actorId: refund.actorId, at: refund.at });
    return undefined;
  }
}
