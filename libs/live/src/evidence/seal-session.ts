import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { EvidenceKey } from './evidence-key.ts';
import { EVIDENCE_SOURCES } from './evidence-sources.ts';
import { EvidenceRepository, type LiveSeal } from './evidence.repository.ts';
import { RecordChain, sealText, type SealedContents, type SealedPart } from './evidence.rules.ts';

/** Pieces that a media server hands over late have arrived by then. */
const QUIET_MINUTES = 10;
const SESSIONS_A_RUN = 5;

/** Signs what a session came to once it is over: whatever is altered later, by whomever, no longer fits (S22). */
@Injectable()
export class SealSession {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly key: EvidenceKey,
    private readonly clock: Clock,
  ) {}

  async sealAll(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - QUIET_MINUTES * 60_000);
    for (const sessionId of await this.evidence.toSeal(before, SESSIONS_A_RUN))
      await this.run(sessionId);
  }

  async run(sessionId: string): Promise<void> {
    const { seq, hash: logHash } = await this.evidence.tipOf(sessionId);
    const sealed = { sessionId, seq, logHash, contents: await this.contentsOf(sessionId) };
    const seal: LiveSeal = {
      ...sealed,
      keyId: this.key.keyId,
      signature: this.key.sign(sealText(sealed)),
      sealedAt: this.clock.now(),
    };
    await this.evidence.seal(seal);
  }

  /** Number and chained hash of each kind of rows that changes no more. */
  async contentsOf(sessionId: string): Promise<SealedContents> {
    const parts: [string, SealedPart][] = [];
    for (const source of EVIDENCE_SOURCES.filter(({ isSealed }) => isSealed)) {
      const chain = new RecordChain();
      for await (const record of this.evidence.records(source, sessionId)) chain.add(record);
      parts.push([source.name, { count: chain.count, hash: chain.hash }]);
    }
    return Object.fromEntries(parts);
  }
}
