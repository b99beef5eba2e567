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
import { DataSource } from 'typeorm';
import { AnswerRequest } from './answer-request.ts';
import { OrderStateRepository } from './order-state.repository.ts';
import type { RefundAlreadyAnswered, RefundExceedsPaid } from './order.errors.ts';
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
    private readonly answering: AnswerRequest,
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
      const { agree, amountFen } = given;
      const { accountId: actorId } = viewer;
      const at = this.clock.now();
      return this.answering.run(tx, order, request, { agree, amountFen, answer, actorId, at });
    });
  }
}
