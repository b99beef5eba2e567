import { Injectable } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { Clock, Outbox } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { GroupStateRepository } from './group-state.repository.ts';
import { Holds } from './holds.ts';

/** Ends the buyer's unpaid group that an order belongs to, and gives back what it held. */
@Injectable()
export class CancelUnpaid {
  constructor(
    private readonly groups: GroupStateRepository,
    private readonly holds: Holds,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Does nothing where the group is not the buyer's or no longer unpaid. */
  async run(tx: EntityManager, buyerId: string, orderId: string, reason: string): Promise<void> {
    const group = await this.groups.lockUnpaidOfBuyer(tx, buyerId, orderId);
    if (!group) return;
    const codes = group.couponCode === null ? [] : [group.couponCode];
    await this.holds.release(tx, await this.groups.wantedOf(tx, [group.id]), codes);
    const at = this.clock.now();
    await this.groups.end(tx, [group.id], { state: 'CANCELLED', at, actorId: buyerId, reason });
    await this.audit.add(tx, {
      actorId: buyerId,
      action: 'orders.group_cancelled',
      subjectType: 'order_group',
      subjectId: group.id,
      before: { state: group.state },
      after: { state: 'CANCELLED', reason },
    });
    const { id: groupId, number } = group;
    await this.outbox.add(tx, 'order_group.cancelled', { groupId, number, buyerId });
  }
}
