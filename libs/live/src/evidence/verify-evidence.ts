import { Injectable, Logger } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { Clock } from '@chucun/kernel';
import { ObjectStorage } from '@chucun/platform';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import {
  EvidenceRepository,
  type EvidenceFault,
  type Verification,
} from './evidence.repository.ts';
import { SealCheck } from './seal-check.ts';

const FAULTS_MAX = 100;
const SESSIONS_A_RUN = 3;
const LOOK_AGAIN_DAYS = 7;

/** Looks whether what is kept of a session is what it was: the log by its chain, rows by the seal, files by their hashes. */
@Injectable()
export class VerifyEvidence {
  private readonly log = new Logger('LiveEvidence');

  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly check: SealCheck,
    private readonly storage: ObjectStorage,
    private readonly audit: AuditLog,
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Each sealed session about once a week; a few at a time. */
  async lookAround(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LOOK_AGAIN_DAYS * 86_400_000);
    for (const sessionId of await this.evidence.toVerify(before, SESSIONS_A_RUN))
      await this.run(sessionId);
  }

  async run(sessionId: string): Promise<Verification> {
    const rows = await this.check.run(sessionId);
    const files = await this.filesOf(sessionId);
    const look: Verification = {
      sessionId,
      at: this.clock.now(),
      records: rows.records,
      files: files.count,
      faults: [...rows.faults, ...files.faults].slice(0, FAULTS_MAX),
    };
    await this.evidence.keep(look);
    if (look.faults.length > 0) await this.tell(look);
    return look;
  }

  private async filesOf(sessionId: string): Promise<{ count: number; faults: EvidenceFault[] }> {
    const faults: EvidenceFault[] = [];
    let count = 0;
    for await (const { key, sha256 } of this.check.filesOf(sessionId)) {
      count += 1;
      const found = await this.hashOf(key);
      if (found === sha256) continue;
      const fault = found === undefined ? 'the file is gone' : 'the file was altered';
      faults.push({ part: key, record: null, fault });
    }
    return { count, faults };
  }

  private async hashOf(key: string): Promise<string | undefined> {
    const found = await this.storage.getStream(key);
    if (!found) return undefined;
    const hash = createHash('sha256');
    for await (const bytes of found.stream) hash.update(bytes as Buffer);
    return hash.digest('hex');
  }

  private async tell({ sessionId, faults }: Verification): Promise<void> {
    this.log.error(`evidence of session ${sessionId} was altered: ${JSON.stringify(faults[0])}`);
    await this.audit.add(this.db.manager, {
      actorId: null,
      action: 'live.evidence_altered',
      subjectType: 'live_session',
      subjectId: sessionId,
      after: { faults: faults.slice(0, 10) },
    });
  }
}
