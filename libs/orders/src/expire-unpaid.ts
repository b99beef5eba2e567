import { Injectable } from '@nestjs/common';
import { Clock, Outbox } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { GroupStateRepository } from './group-state.repository.ts';
import { Holds } from './holds.ts';

const GROUPS_PER_STEP = 100;

/**
 * Gives back what unpaid groups hold once their time is over. An open payment page does not keep a hold alive: money that
 * comes later buys what is still there, or goes back (`MarkGroupPaid`).
 */
@Injectable()
export class ExpireUnpaid {
  constructor(
    private readonly db: DataSource,
    private readonly groups: GroupStateRepository,
    private readonly holds: Holds,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Returns how many groups expired. */
  async run(): Promise<number> {
    let expired = 0;
    for (;;) {
      const step = await this.step();
      expired += step;
      if (step < GROUPS_PER_STEP) return expired;
    }
  }

  private step(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const at = this.clock.now();
      const groups = await this.groups.lockExpired(tx, at, GROUPS_PER_STEP);
      if (groups.length === 0) return 0;
      const ids = groups.map((group) => group.id);
      const coupons = groups.flatMap(({ couponCode }) => (couponCode === null ? [] : [couponCode]));
      await this.holds.release(tx, await this.groups.wantedOf(tx, ids), coupons);
      await this.groups.end(tx, ids, { state: 'EXPIRED', at, actorId: null, reason: '超时未付款' });
      for (const { id, number, buyerId } of groups) {
        await this.outbox.add(tx, 'order_group.expired', { groupId: id, number, buyerId });
      }
      return groups.length;
    });
  }
}
