import { Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import {
  Clock,
  InvalidInput,
  inTransaction,
  isId,
  newId,
  NotFound,
  refuseNumber,
} from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { type HostRate, HostRateRepository } from './host-rate.repository.ts';

/** All receivers beside the seller may not get more of an order (L-38); the platform's commission comes off it first. */
const RATE_BP_MAX = 3000;

export interface HostRateWish {
  coopId: string;
  hostId: string | null;
  productId: string | null;
  rateBp: number;
}

/** A manager sets what hosts get from now on: orders that are placed already keep the rate of their moment (S20). */
@Injectable()
export class SetHostRate {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly rates: HostRateRepository,
    private readonly audit: AuditLog,
  ) {}

  async run(viewer: Viewer, wish: HostRateWish): Promise<HostRate | NotFound | InvalidInput> {
    const { coopId, hostId, productId, rateBp } = wish;
    if (![coopId, hostId ?? coopId, productId ?? coopId].every(isId)) return new NotFound();
    if (!managesCoop(viewer, coopId)) return new NotFound();
    const fault = refuseNumber(rateBp, {
      field: 'rateBp',
      label: '主播佣金（万分之几）',
      min: 0,
      max: RATE_BP_MAX,
    });
    if (fault) return fault;
    return inTransaction<HostRate | NotFound>(this.db, async (tx) => {
      const isOfCoop = await this.rates.isOfCoop(tx, wish);
      if (!isOfCoop.host || !isOfCoop.product) return new NotFound();
      const before = await this.rates.lockLast(tx, wish);
      const rate = { ...wish, id: newId(), validFrom: this.clock.now(), setBy: viewer.accountId };
      await this.rates.add(tx, rate);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'live.host_rate_set',
        subjectType: 'coop',
        subjectId: coopId,
        before: { rateBp: before?.rateBp ?? null },
        after: { hostId, productId, rateBp },
      });
      return rate;
    });
  }
}
