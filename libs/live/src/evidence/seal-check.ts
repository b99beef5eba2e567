import { Injectable } from '@nestjs/common';
import { hashOf } from '../log/live-log.rules.ts';
import { EvidenceKey } from './evidence-key.ts';
import { EVIDENCE_SOURCES } from './evidence-sources.ts';
import { EvidenceRepository, type EvidenceFault, type LiveSeal } from './evidence.repository.ts';
import { sealText } from './evidence.rules.ts';
import { SealSession } from './seal-session.ts';

export interface KeptFile {
  key: string;
  sha256: string;
}

const sourceOf = (name: string) => EVIDENCE_SOURCES.find((source) => source.name === name)!;

interface LoggedRow {
  sessionId: string;
  seq: number;
  at: string;
  kind: string;
  actorId: string | null;
  audience: string;
  payload: unknown;
  hash: string;
}

/** Compares the rows of a session with its log's chain and its seal. */
@Injectable()
export class SealCheck {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly sealing: SealSession,
    private readonly key: EvidenceKey,
  ) {}

  async run(sessionId: string): Promise<{ records: number; faults: EvidenceFault[] }> {
    const seal = await this.evidence.sealOf(sessionId);
    const log = await this.chainOf(sessionId, seal);
    const parts = seal ? await this.partsOf(seal) : { records: 0, faults: [] };
    return { records: log.records + parts.records, faults: [...log.faults, ...parts.faults] };
  }

  /** Every object that rows name with its hash. */
  async *filesOf(sessionId: string): AsyncGenerator<KeptFile> {
    for await (const row of this.evidence.records(sourceOf('recordings'), sessionId))
      if (row['initKey'] && row['initSha256'])
        yield { key: String(row['initKey']), sha256: String(row['initSha256']) };
    for await (const row of this.evidence.records(sourceOf('segments'), sessionId))
      yield { key: String(row['storageKey']), sha256: String(row['sha256']) };
  }

  /** The first row that does not follow from the one before: all after it cannot be relied on. */
  private async chainOf(
    sessionId: string,
    seal: LiveSeal | undefined,
  ): Promise<{ records: number; faults: EvidenceFault[] }> {
    const tip = await this.evidence.tipOf(sessionId);
    let [records, hash] = [0, ''];
    const faults: EvidenceFault[] = [];
    const broken = (seq: number, fault: string) =>
      faults.push({ part: 'log', record: String(seq), fault });
    for await (const row of this.evidence.records(sourceOf('log'), sessionId)) {
      const fact = row as unknown as LoggedRow;
      records += 1;
      if (fact.seq !== records) {
        broken(records, 'a fact is missing');
        break;
      }
      hash = hashOf(hash, { ...fact, at: new Date(fact.at) });
      if (hash !== fact.hash) {
        broken(fact.seq, 'the fact was altered');
        break;
      }
      if (seal?.seq === fact.seq && seal.logHash !== hash)
        broken(fact.seq, 'the log up to here is not the one that was sealed');
    }
    if (faults.length === 0 && (records !== tip.seq || hash !== tip.hash))
      broken(tip.seq, 'the log ends elsewhere');
    if (faults.length === 0 && seal && seal.seq > records)
      broken(seal.seq, 'the log is shorter than the one that was sealed');
    return { records, faults };
  }

  private async partsOf(seal: LiveSeal): Promise<{ records: number; faults: EvidenceFault[] }> {
    const whole = { part: 'seal', record: null };
    if (seal.keyId !== this.key.keyId)
      return {
        records: 0,
        faults: [{ ...whole, fault: `the seal is signed by key ${seal.keyId}` }],
      };
    if (!this.key.verifies(sealText(seal), seal.signature))
      return { records: 0, faults: [{ ...whole, fault: 'the seal was altered' }] };
    const now = await this.sealing.contentsOf(seal.sessionId);
    const faults = Object.entries(seal.contents)
      .filter(([part, { hash }]) => now[part]?.hash !== hash)
      .map(([part, { count }]) => ({
        part,
        record: null,
        fault: `rows are not those that were sealed (${count} then, ${now[part]?.count ?? 0} now)`,
      }));
    const records = Object.values(now).reduce((all, { count }) => all + count, 0);
    return { records, faults };
  }
}
