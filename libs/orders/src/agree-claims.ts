import { Injectable, Logger } from '@nestjs/common';
import { Clock, inTransaction } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswerRequest } from './answer-request.ts';
import { OrderStateRepository } from './order-state.repository.ts';
import { RefundRequestRepository } from './refund-request.repository.ts';

const AT_ONCE = 100;
const EVERYWHERE = { coopIds: null, memberIds: [] };
const SILENCE = '合作社一天内没有答复，按规则自动同意。 No answer within a day: agreed by rule.';

/** Agrees to claims with proof that nobody answered in a day (T-23), with what is left of the line at most. */
@Injectable()
export class AgreeClaims {
  private readonly log = new Logger(AgreeClaims.name);

  constructor(
    private readonly db: DataSource,
    private readonly states: OrderStateRepository,
    private readonly requests: RefundRequestRepository,
    private readonly answering: AnswerRequest,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const id of await this.requests.claimsDue(this.clock.now(), AT_ONCE))
      await inTransaction<unknown>(this.db, (tx) => this.agree(tx, id)).catch((error: unknown) =>
        this.log.error(`claim ${id}: ${String(error)}`),
      );
  }

  private async agree(tx: EntityManager, id: string): Promise<unknown> {
    const request = await this.requests.requestInScope(tx, EVERYWHERE, id);
    const order = request && (await this.states.lockOfLine(tx, request.lineId));
    if (!order) return undefined;
    const at = this.clock.now();
    const lines = await this.states.linesOf(tx, order.id);
    const line = lines.find((each) => each.id === request.lineId)!;
    const leftFen = line.paidFen - line.refundedFen;
    if (leftFen === 0)
      return this.requests.answer(tx, id, { state: 'WITHDRAWN', answer: null, at });
    const amountFen = request.amountFen > leftFen ? leftFen : null;
    const given = { agree: true, amountFen, answer: SILENCE, actorId: null, at };
    return this.answering.run(tx, order, request, given);
  }
}
