import { Injectable } from '@nestjs/common';
import { AuditLog, isOperator, type Viewer } from '@chucun/identity';
import { cleanText, Clock, inTransaction, isId, NotFound, UserError } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { DifferenceRepository, type DifferenceRow } from './difference.repository.ts';
import { DifferenceResolved } from './settlement.errors.ts';

/** An operator notes how a difference was settled. */
@Injectable()
export class ResolveDifference {
  constructor(
    private readonly db: DataSource,
    private readonly differences: DifferenceRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, id: string, typed: string): Promise<DifferenceRow | UserError> {
    if (!isId(id) || !isOperator(viewer)) return new NotFound();
    const how = cleanText(typed, { field: 'how', label: '办理经过', min: 4, max: 500 });
    if (how instanceof UserError) return how;
    const by = { actorId: viewer.accountId, how, at: this.clock.now() };
    return inTransaction<DifferenceRow | UserError>(this.db, async (tx) => {
      const row = await this.differences.resolve(tx, id, by);
      if (!row) return new DifferenceResolved();
      const { kind, reference, oursFen, theirsFen } = row;
      await this.audit.add(tx, {
        actorId: by.actorId,
        action: 'settlement.difference_resolved',
        subjectType: 'difference',
        subjectId: id,
        before: { kind, reference, oursFen, theirsFen },
        after: { how },
      });
      return row;
    });
  }
}
