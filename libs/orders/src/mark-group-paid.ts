import { Injectable } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { isId, Outbox, Participants } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { groupPaid } from './chain.ts';
import {
  type FrozenOrder,
  GroupStateRepository,
  type LockedGroup,
} from './group-state.repository.ts';
import { Holds } from './holds.ts';

/**
 * `paid`: turned PAID by this call. `already`: it was. `tooLate`: the group was cancelled, or had expired and its goods are
 * gone, so the money must go back in full. `unknown`: there is no such group.
 */
export type MarkPaidOutcome = 'paid' | 'already' | 'tooLate' | 'unknown';

/** Money for a whole group has come in: orders, stock, ledger and facts change in one commit, once. */
@Injectable()
export class MarkGroupPaid {
  constructor(
    private readonly db: DataSource,
    private readonly groups: GroupStateRepository,
    private readonly holds: Holds,
    private readonly participants: Participants,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Joins the caller's transaction, or opens one. */
  async run(
    tx: EntityManager | null,
    input: { groupId: string; paidAt: Date },
  ): Promise<MarkPaidOutcome> {
    if (!isId(input.groupId)) return 'unknown';
    return tx ? this.mark(tx, input) : this.db.transaction((own) => this.mark(own, input));
  }

  private async mark(
    tx: EntityManager,
    { groupId, paidAt }: { groupId: string; paidAt: Date },
  ): Promise<MarkPaidOutcome> {
    const group = await this.groups.lock(tx, groupId);
    if (!group) return 'unknown';
    if (group.state === 'PAID') return 'already';
    const orders = await this.groups.ordersOf(tx, groupId);
    const lines = orders.flatMap((order) => order.lines);
    // A buyer who was told that the order is cancelled must not be sent the goods.
    if (group.state === 'CANCELLED') return 'tooLate';
    if (group.state === 'EXPIRED' && !(await this.holdAgain(tx, group, lines))) return 'tooLate';
    await this.holds.sell(tx, lines);
    await this.groups.markPaid(tx, groupId, paidAt);
    await this.audit.add(tx, {
      actorId: null,
      action: 'orders.group_paid',
      subjectType: 'order_group',
      subjectId: groupId,
      before: { state: group.state },
      after: { state: 'PAID', totalFen: group.totalFen },
    });
    const { buyerId, destinationCode } = group;
    await this.participants.tell(tx, groupPaid, {
      groupId,
      buyerId,
      paidAt,
      destinationCode,
      orders,
    });
    await this.outbox.add(tx, 'order_group.paid', newsOf(group, orders, paidAt));
    return 'paid';
  }

  /** Late money buys what is still there. What it cannot have is left untouched, the caller's work too. */
  private async holdAgain(
    tx: EntityManager,
    group: LockedGroup,
    lines: FrozenOrder['lines'],
  ): Promise<boolean> {
    await tx.query('SAVEPOINT late_money');
    const missing = await this.holds.take(tx, lines, group.couponCode);
    await tx.query(`${missing ? 'ROLLBACK TO' : 'RELEASE'} SAVEPOINT late_money`);
    return missing === undefined;
  }
}

const newsOf = (group: LockedGroup, orders: readonly FrozenOrder[], paidAt: Date) => ({
  groupId: group.id,
  number: group.number,
  buyerId: group.buyerId,
  totalFen: group.totalFen,
  paidAt,
  orders: orders.map((order) => ({
    orderId: order.orderId,
    number: order.orderNumber,
    coopId: order.coopId,
    totalFen: order.totalFen,
    lines: order.lines.map(
      ({ productId, variantId, productName, variantName, quantity, memberId }) => ({
        productId,
        variantId,
        productName,
        variantName,
        quantity,
        memberId,
      }),
    ),
  })),
});
