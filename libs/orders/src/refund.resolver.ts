import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  FenScalar,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { AnswerRefund } from './answer-refund.ts';
import { AnswerRefundResult, RequestRefundInput, RequestRefundResult } from './order.inputs.ts';
import { RefundRequestConnection } from './order.types.ts';
import { RefundRequestRepository, type RefundRequestRow } from './refund-request.repository.ts';
import { RequestRefund } from './request-refund.ts';
import { managerScope } from './viewer-scope.ts';

@Resolver()
export class RefundResolver {
  constructor(
    private readonly requests: RefundRequestRepository,
    private readonly requesting: RequestRefund,
    private readonly answering: AnswerRefund,
  ) {}

  @Query(() => RefundRequestConnection, {
    description: 'Refund requests that wait for an answer of this cooperative, the oldest first.',
  })
  async coopRefundRequests(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<RefundRequestRow>> {
    const limit = pageSize(first);
    const [last] = decodeCursor(after, 1) ?? [];
    if (last !== undefined && !isId(String(last))) throw new InvalidPage();
    const asked = { scope: managerScope(viewer), limit: limit + 1, after: last ?? null };
    const rows = isId(coopId) ? await this.requests.openRequestsOfCoop(coopId, asked) : [];
    return toConnection(rows, limit, (row) => encodeCursor([row.id]));
  }

  @Mutation(() => RequestRefundResult, {
    description: 'Asks for money back on a line of your own; the cooperative answers.',
  })
  requestRefund(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RequestRefundInput,
  ): Promise<object> {
    const { bad, of, amountFen } = input;
    const share = bad == null && of == null ? null : { bad: bad ?? 0, of: of ?? 0 };
    return this.requesting.run(viewer.accountId, { ...input, share, amountFen: amountFen ?? null });
  }

  @Mutation(() => AnswerRefundResult, {
    description: 'A manager agrees to a refund, in whole or in part, or refuses it with a reason.',
  })
  answerRefund(
    @CurrentViewer() viewer: Viewer,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('agree', { type: () => Boolean }) agree: boolean,
    @Args('amountFen', { type: () => FenScalar, nullable: true }) amountFen: number | null,
    @Args('answer', { type: () => String, defaultValue: '' }) answer: string,
  ): Promise<object> {
    return this.answering.run(viewer, { requestId, agree, amountFen: amountFen ?? null, answer });
  }
}
