import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLog } from '@chucun/identity';
import { isId, Outbox, Participants } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { groupPaid, type GroupPaid } from './chain.ts';
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

export interface GroupPayment {
  groupId: string;
  paidAt: Date;
}

/** A locked group that this transaction turns PAID. */
interface PaidGroup {
  group: LockedGroup;
  paidAt: Date;
  orders: FrozenOrder[];
}

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
  async run(tx: EntityManager | null, payment: GroupPayment): Promise<MarkPaidOutcome> {
    const [outcome] = tx
      ? await this.runAll(tx, [payment])
      : await this.db.transaction((own) => this.runAll(own, [payment]));
    return outcome!;
  }

  /** Several groups in as many statements as one, each with its own outcome; a group named twice is paid once. */
  async runAll(tx: EntityManager, payments: readonly GroupPayment[]): Promise<MarkPaidOutcome[]> {
    if (payments.length === 0) return [];
    const ids = [...new Set(payments.map(({ groupId }) => groupId))].filter(isId);
    const groups = new Map((await this.groups.lockAll(tx, ids)).map((group) => [group.id, group]));
    const waiting = [...groups.values()].filter(({ state }) => mayBePaid(state));
    const orders = await this.ordersOf(tx, waiting);
    const paid = new Map<string, PaidGroup>();
    const outcomes: MarkPaidOutcome[] = [];
    for (const { groupId, paidAt } of payments) {
      const group = groups.get(groupId);
      const isPaid = group?.state === 'PAID' || paid.has(groupId);
      // A buyer who was told that the order is cancelled must not be sent the goods.
      if (!group || isPaid || !mayBePaid(group.state)) {
        outcomes.push(!group ? 'unknown' : isPaid ? 'already' : 'tooLate');
        continue;
      }
      const own = { group, paidAt, orders: orders.get(groupId)! };
      const isThere = group.state !== 'EXPIRED' || (await this.holdAgain(tx, own));
      if (isThere) paid.set(groupId, own);
      outcomes.push(isThere ? 'paid' : 'tooLate');
    }
    await this.mark(tx, [...paid.values()]);
    return outcomes;
  }

  private async ordersOf(tx: EntityManager, groups: readonly LockedGroup[]) {
    if (groups.length === 0) return new Map<string, FrozenOrder[]>();
    const ids = groups.map(({ id }) => id);
    return Map.groupBy(await this.groups.ordersOf(tx, ids), ({ groupId }) => groupId);
  }

  private async mark(tx: EntityManager, paid: readonly PaidGroup[]): Promise<void> {
    if (paid.length === 0) return;
    await this.holds.sell(tx, paid.flatMap(linesOf));
    await this.groups.markPaid(
      tx,
      paid.map(({ group, paidAt }) => ({ groupId: group.id, paidAt })),
    );
    await this.audit.addAll(tx, paid.map(auditOf));
    await this.participants.tellAll(tx, groupPaid, paid.map(saleOf));
    await this.outbox.addAll(tx, 'order_group.paid', paid.map(newsOf));
  }

  /** Late money buys what is still there. What it cannot have is left untouched, the caller's work too. */
  private async holdAgain(tx: EntityManager, late: PaidGroup): Promise<boolean> {
    await tx.query('SAVEPOINT late_money');
    const missing = await this.holds.take(tx, linesOf(late), late.group.couponCode);
    await tx.query(`${missing ? 'ROLLBACK TO' : 'RELEASE'} SAVEPOINT late_money`);
    return missing === undefined;
  }
}

const mayBePaid = (state: LockedGroup['state']): boolean =>
  state === 'PENDING_PAYMENT' || state === 'EXPIRED';

const linesOf = ({ orders }: PaidGroup) => orders.flatMap((order) => order.lines);

const auditOf = ({ group }: PaidGroup): AuditEntry => ({
  actorId: null,
  action: 'orders.group_paid',
  subjectType: 'order_group',
  subjectId: group.id,
  before: { state: group.state },
  after: { state: 'PAID', totalFen: group.totalFen },
});

const saleOf = ({ group, paidAt, orders }: PaidGroup): GroupPaid => ({
  groupId: group.id,
  buyerId: group.buyerId,
  paidAt,
  destinationCode: group.destinationCode,
  orders,
});

const newsOf = ({ group, orders, paidAt }: PaidGroup) => ({
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
