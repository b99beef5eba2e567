import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, isOperator, managesCoop, type Viewer } from '@chucun/identity';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { Refunds, type RefundRow } from '@chucun/orders';
import { type DeadLetter, DeadLetters } from '@chucun/platform';
import {
  DeliverAgainResult,
  DisputeConnection,
  FailedRefundConnection,
  SettleRefundResult,
  UndeliveredMessageConnection,
} from './after-sale.types.ts';
import { DeliverAgain } from './deliver-again.ts';
import { DisputeRepository, type OrderDisputeRow } from './dispute.repository.ts';
import { wordsOfDispute } from './dispute.rules.ts';
import { SettleFailedRefund } from './settle-failed-refund.ts';

const FIRST = { type: () => Int, nullable: true, defaultValue: 20 } as const;
const AFTER = { type: () => String, nullable: true } as const;

@Resolver()
export class AfterSaleResolver {
  constructor(
    private readonly refunds: Refunds,
    private readonly settling: SettleFailedRefund,
    private readonly disputed: DisputeRepository,
    private readonly letters: DeadLetters,
    private readonly waking: DeliverAgain,
  ) {}

  @Query(() => FailedRefundConnection, {
    description: 'Refunds that the provider did not carry out and that nobody tries any more.',
  })
  async failedRefunds(
    @CurrentViewer() viewer: Viewer,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Connection<RefundRow>> {
    const limit = pageSize(first);
    const [last] = idsOf(after, 1);
    const rows = isOperator(viewer) ? await this.refunds.failed(limit + 1, last ?? null) : [];
    return toConnection(rows, limit, ({ id }) => encodeCursor([id]));
  }

  @Mutation(() => SettleRefundResult, { description: 'Sends a failed refund once more.' })
  retryRefund(
    @CurrentViewer() viewer: Viewer,
    @Args('refundId', { type: () => ID }) refundId: string,
  ): Promise<object> {
    return this.settling.tryAgain(viewer, refundId);
  }

  @Mutation(() => SettleRefundResult, {
    description: 'Notes that a failed refund reached the buyer by another way, and how.',
  })
  settleRefundByHand(
    @CurrentViewer() viewer: Viewer,
    @Args('refundId', { type: () => ID }) refundId: string,
    @Args('how', { type: () => String }) how: string,
  ): Promise<object> {
    return this.settling.byHand(viewer, refundId, how);
  }

  @Query(() => DisputeConnection, {
    description:
      'Disputes about a cooperative’s orders, newest first; without one, all, for operators.',
  })
  async disputes(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID, nullable: true }) coopId: string | null,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Connection<OrderDisputeRow>> {
    const limit = pageSize(first);
    const cursor = idsOf(after, 2);
    const may = coopId ? isId(coopId) && managesCoop(viewer, coopId) : isOperator(viewer);
    const page = cursor.length === 2 ? cursor : undefined;
    const rows = may ? await this.disputed.list(coopId ?? null, limit + 1, page) : [];
    return toConnection(
      rows.map((row) => ({ ...row, ...wordsOfDispute(row.state) })),
      limit,
      (row) => encodeCursor([row.id, row.orderId]),
    );
  }

  @Query(() => UndeliveredMessageConnection, {
    description: 'News inside the system that a part of it refused three times or more.',
  })
  async undelivered(
    @CurrentViewer() viewer: Viewer,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Connection<DeadLetter>> {
    const limit = pageSize(first);
    const cursor = decodeCursor(after, 2);
    const [eventId, consumer] = cursor ?? [];
    if (cursor && (!Number.isSafeInteger(eventId) || typeof consumer !== 'string'))
      throw new InvalidPage();
    const last = cursor ? ([Number(eventId), String(consumer)] as const) : null;
    const rows = isOperator(viewer) ? await this.letters.list(limit + 1, last) : [];
    return toConnection(rows, limit, (row) => encodeCursor([row.eventId, row.consumer]));
  }

  @Mutation(() => DeliverAgainResult, { description: 'Delivers such a message once more.' })
  deliverAgain(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('consumer', { type: () => String }) consumer: string,
  ): Promise<object> {
    return this.waking.run(viewer, eventId, consumer);
  }
}

function idsOf(after: string | null, count: number): string[] {
  const ids = (decodeCursor(after, count) ?? []).map(String);
  if (!ids.every(isId)) throw new InvalidPage();
  return ids;
}
