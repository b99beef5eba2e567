import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { StreamName } from '../relay/protocol.ts';
import { FragmentRecorder } from './fragment-recorder.ts';
import { NotFragmented } from './fragmented-mp4.ts';
import { RecordingKeeper } from './recording-keeper.ts';
import { StreamStates } from './stream-states.ts';

interface Upload {
  id: string;
  sessionId: string;
  stream: StreamName;
  /** Number of the piece that is wanted. */
  next: number;
  recorder: FragmentRecorder;
  quiet: NodeJS.Timeout | undefined;
}

export type ChunkReply =
  | { is: 'taken'; upload: string; next: number }
  /** An earlier piece is missing. */
  | { is: 'early'; next: number }
  | { is: 'unknown' }
  | { is: 'broken' };

/** A phone that has sent nothing for this long is away. */
const QUIET_MS = 10_000;

/**
 * Streams that come as numbered pieces of MP4 over HTTPS, from networks that let nothing else through. Pieces may be
 * sent again as often as it takes: each counts once.
 */
@Injectable()
export class ChunkUploads implements OnModuleDestroy {
  private readonly uploads = new Map<string, Upload>();

  constructor(
    private readonly keeper: RecordingKeeper,
    private readonly states: StreamStates,
  ) {}

  /** The first piece begins an upload; the newest of a stream wins. */
  begin(sessionId: string, stream: StreamName, bytes: Uint8Array): ChunkReply {
    for (const other of this.of(sessionId)) if (other.stream === stream) this.close(other);
    const recorder = new FragmentRecorder(sessionId, stream, this.keeper, Date.now());
    const upload: Upload = {
      id: randomBytes(18).toString('base64url'),
      sessionId,
      stream,
      next: 0,
      recorder,
      quiet: undefined,
    };
    this.uploads.set(upload.id, upload);
    return this.add(upload, bytes, false);
  }

  take(sessionId: string, id: string, n: number, bytes: Uint8Array, isLast: boolean): ChunkReply {
    const upload = this.uploads.get(id);
    if (upload?.sessionId !== sessionId) return { is: 'unknown' };
    if (n > upload.next) return { is: 'early', next: upload.next };
    if (n < upload.next) return { is: 'taken', upload: id, next: upload.next };
    return this.add(upload, bytes, isLast);
  }

  /** True where a stream comes this way, so that it is seen by HLS only. */
  has(sessionId: string, stream: StreamName): boolean {
    return this.of(sessionId).some((upload) => upload.stream === stream);
  }

  async stop(sessionId: string): Promise<void> {
    for (const upload of this.of(sessionId)) this.close(upload);
    await this.keeper.settled();
  }

  onModuleDestroy(): Promise<void> {
    for (const upload of [...this.uploads.values()]) this.close(upload);
    return this.keeper.settled();
  }

  private add(upload: Upload, bytes: Uint8Array, isLast: boolean): ChunkReply {
    try {
      upload.recorder.push(bytes);
    } catch (error) {
      if (!(error instanceof NotFragmented)) throw error;
      this.close(upload);
      return { is: 'broken' };
    }
    upload.next += 1;
    const { sessionId, stream, id, next } = upload;
    this.states.live(sessionId, stream);
    clearTimeout(upload.quiet);
    upload.quiet = setTimeout(() => this.states.interrupted(sessionId, stream), QUIET_MS).unref();
    if (isLast) this.close(upload);
    return { is: 'taken', upload: id, next };
  }

  private close(upload: Upload): void {
    if (!this.uploads.delete(upload.id)) return;
    clearTimeout(upload.quiet);
    upload.recorder.finish();
    this.states.interrupted(upload.sessionId, upload.stream);
  }

  private of(sessionId: string): Upload[] {
    return [...this.uploads.values()].filter((upload) => upload.sessionId === sessionId);
  }
}
