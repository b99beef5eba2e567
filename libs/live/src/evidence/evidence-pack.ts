import { Injectable } from '@nestjs/common';
import { ObjectStorage } from '@chucun/platform';
import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';
import { canonicalJson } from '../log/live-log.rules.ts';
import type { LiveSession } from '../session/session.ts';
import { EvidenceKey } from './evidence-key.ts';
import { EVIDENCE_SOURCES, type EvidenceSource } from './evidence-sources.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { RecordChain } from './evidence.rules.ts';
import { type KeptFile, SealCheck } from './seal-check.ts';

/** Why and by whom a pack was asked for; said in its manifest. */
export interface PackOrder {
  exportedBy: string;
  exportedAt: Date;
  reason: string;
}

interface PackedFile {
  name: string;
  bytes: number;
  sha256: string;
  /** Of files with one record a line. */
  records?: number;
  chain?: string;
}

export const PACK_FORMAT = 'chucun-live-evidence/1';

/** Every byte of the archive follows from names, sizes and contents, so that the verifier finds a changed one anywhere. */
const PLAIN = { compress: false, mtime: new Date(2000, 0, 1), forceDosTimestamp: true };

/**
 * One session as a ZIP: rows as chained lines, recordings as they were kept, a manifest with the hash of every file, and
 * its signature. Written while it is read: a page of rows and a piece of video are in memory, never a session.
 */
@Injectable()
export class EvidencePack {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly check: SealCheck,
    private readonly storage: ObjectStorage,
    private readonly key: EvidenceKey,
  ) {}

  /** Failing, the stream is destroyed, so that a cut pack is never taken for a whole one. */
  open(session: LiveSession, order: PackOrder): Readable {
    const zip = new ZipFile();
    const output = zip.outputStream as Readable;
    zip.on('error', (error: Error) => output.destroy(error));
    this.fill(zip, output, session, order).catch((error: unknown) =>
      output.destroy(error instanceof Error ? error : new Error(String(error))),
    );
    return output;
  }

  private async fill(
    zip: ZipFile,
    output: Readable,
    session: LiveSession,
    order: PackOrder,
  ): Promise<void> {
    const files: PackedFile[] = [];
    for (const source of EVIDENCE_SOURCES)
      files.push(await this.addRecords(zip, output, source, session.id));
    for await (const file of this.check.filesOf(session.id)) {
      const packed = await this.addObject(zip, output, file);
      if (packed) files.push(packed);
    }
    const manifest = canonicalJson(await this.manifestOf(session, order, files));
    await added(zip, output, 'manifest.json', Readable.from([Buffer.from(manifest)]));
    const signature = `${this.key.sign(manifest)}\n`;
    await added(zip, output, 'manifest.sig', Readable.from([Buffer.from(signature)]));
    zip.end();
  }

  private async addRecords(
    zip: ZipFile,
    output: Readable,
    source: EvidenceSource,
    sessionId: string,
  ): Promise<PackedFile> {
    const chain = new RecordChain();
    const rows = this.evidence.records(source, sessionId);
    const lines = async function* () {
      for await (const row of rows) yield Buffer.from(chain.add(row));
    };
    const packed = await added(zip, output, `${source.name}.ndjson`, Readable.from(lines()));
    return { ...packed, records: chain.count, chain: chain.hash };
  }

  /** A file that is gone is not in the pack; its row is, and the verifier names it. */
  private async addObject(
    zip: ZipFile,
    output: Readable,
    { key }: KeptFile,
  ): Promise<PackedFile | undefined> {
    const found = await this.storage.getStream(key);
    return found && added(zip, output, `files/${key}`, found.stream);
  }

  private async manifestOf(
    session: LiveSession,
    order: PackOrder,
    files: readonly PackedFile[],
  ): Promise<object> {
    const [seal, tip] = await Promise.all([
      this.evidence.sealOf(session.id),
      this.evidence.tipOf(session.id),
    ]);
    const { id, coopId, hostId, title, state } = session;
    const times = { startedAt: session.startedAt, endedAt: session.endedAt };
    return JSON.parse(
      JSON.stringify({
        format: PACK_FORMAT,
        hash: 'sha256',
        session: { id, coopId, hostId, title, state, ...times },
        ...order,
        log: tip,
        seal: seal ?? null,
        files,
        signedWith: {
          algorithm: 'ed25519',
          keyId: this.key.keyId,
          publicKey: this.key.publicKeyPem,
        },
      }),
    ) as object;
  }
}

/** Adds one file and waits until all of it is written, hashing on the way. */
async function added(
  zip: ZipFile,
  output: Readable,
  name: string,
  content: Readable,
): Promise<PackedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  return new Promise((resolve, reject) => {
    const counting = new Transform({
      transform(piece: Buffer, _, done) {
        hash.update(piece);
        bytes += piece.length;
        done(null, piece);
      },
      flush(done) {
        resolve({ name, bytes, sha256: hash.digest('hex') });
        done();
      },
    });
    content.on('error', reject);
    // Whoever was reading has gone away: what is being read is let go.
    const letGo = () => {
      content.destroy();
      reject(new Error('nobody reads the pack any more'));
    };
    if (output.destroyed) return letGo();
    output.once('close', letGo);
    counting.once('close', () => output.off('close', letGo));
    content.pipe(counting);
    zip.addReadStream(counting, name, PLAIN);
  });
}
