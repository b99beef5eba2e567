import { Injectable } from '@nestjs/common';
import { AuditLog, isOperator, managesCoop, type Viewer } from '@chucun/identity';
import { inTransaction, InvalidInput, NotFound, Outbox } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { type CoopFields, differenceOf, readCoopFields } from './coop-input.ts';
import { CoopRepository } from './coop.repository.ts';
import type { Coop } from './coop.ts';

export type UpdateCoopRefusal = InvalidInput | NotFound;

/** Changes what a cooperative says of itself and how it shares; commission only by the platform. */
@Injectable()
export class UpdateCoop {
  constructor(
    private readonly db: DataSource,
    private readonly coops: CoopRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run(viewer: Viewer, coopId: string, fields: CoopFields): Promise<Coop | UpdateCoopRefusal> {
    return inTransaction<Coop | UpdateCoopRefusal>(this.db, async (tx) => {
      const coop = managesCoop(viewer, coopId) ? await this.coops.lock(tx, coopId) : undefined;
      if (!coop) return new NotFound();
      if (fields.commissionBp != null && !isOperator(viewer)) return commissionIsThePlatforms();
      const change = readCoopFields(fields, coop.legalForm);
      if (change instanceof InvalidInput) return change;

      const { before, after } = differenceOf(coop, change);
      if (Object.keys(after).length === 0) return coop;
      const changed: Coop = { ...coop, ...after };
      await this.coops.update(tx, changed);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'coops.changed',
        subjectType: 'coop',
        subjectId: coop.id,
        before,
        after,
      });
      await this.outbox.add(tx, 'coop.changed', { coopId: coop.id });
      return changed;
    });
  }
}

const commissionIsThePlatforms = () =>
  new InvalidInput(
    'commissionBp',
    '佣金比例由平台设定，要调整请联系平台。',
    'The commission is set by the platform; ask the platform to change it.',
  );
