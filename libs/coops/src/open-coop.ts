import { Injectable } from '@nestjs/common';
import { AuditLog, isOperator, managesCoop, type Viewer } from '@chucun/identity';
import { inTransaction, NotFound, Outbox } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { OnboardingIncomplete } from './coop.errors.ts';
import { CoopRepository } from './coop.repository.ts';
import type { Coop } from './coop.ts';
import { missingOf } from './onboarding.rules.ts';
import { Onboarding } from './onboarding.ts';

/** Opens a cooperative's shop to buyers once its checklist allows it; opening twice is opening once. */
@Injectable()
export class OpenCoop {
  constructor(
    private readonly db: DataSource,
    private readonly coops: CoopRepository,
    private readonly onboarding: Onboarding,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run(viewer: Viewer, coopId: string): Promise<Coop | NotFound | OnboardingIncomplete> {
    return inTransaction<Coop | NotFound | OnboardingIncomplete>(this.db, async (tx) => {
      const coop = managesCoop(viewer, coopId) ? await this.coops.lock(tx, coopId) : undefined;
      // A closed shop comes back by the platform only.
      if (!coop || (coop.state === 'CLOSED' && !isOperator(viewer))) return new NotFound();
      if (coop.state === 'OPEN') return coop;
      const missing = missingOf(await this.onboarding.checklist(coop));
      if (missing.length > 0) return new OnboardingIncomplete(missing);

      const opened: Coop = { ...coop, state: 'OPEN' };
      await this.coops.update(tx, opened);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'coops.opened',
        subjectType: 'coop',
        subjectId: coop.id,
        before: { state: coop.state },
        after: { state: opened.state },
      });
      await this.outbox.add(tx, 'coop.opened', { coopId: coop.id });
      return opened;
    });
  }
}
