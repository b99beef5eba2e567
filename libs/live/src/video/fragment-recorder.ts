import { recordingTo } from '../relay/recording-news.ts';
import type { StreamName } from '../relay/protocol.ts';
import { FragmentReader } from './fragmented-mp4.ts';
import type { RecordingKeeper, RecordingNews } from './recording-keeper.ts';

interface Target {
  init(bytes: Uint8Array): void;
  fragment(bytes: Uint8Array, at: number, duration: number): void;
  done(): void;
}

const SEGMENT_S = 1.9;
const LAST_S = 0.05;

/**
 * Keeps fragmented MP4 that others have made (an upload, a media server) as segments like our own: cut at key pictures,
 * about two seconds long, on the wall clock.
 */
export class FragmentRecorder {
  private readonly reader: FragmentReader;
  private target: Target | undefined;
  private held: Buffer[] = [];
  private first: number | undefined;
  private startedAt = 0;
  private newest = 0;

  constructor(room: string, stream: StreamName, keeper: RecordingKeeper, startedAt: number) {
    const { partBegins } = recordingTo(room, stream, (news) => keeper.take(news as RecordingNews));
    this.reader = new FragmentReader({
      init: (bytes, codecs) => {
        this.target = partBegins(codecs, startedAt);
        this.target.init(bytes);
      },
      fragment: (bytes, at, isKey) => this.take(bytes, at, isKey),
    });
  }

  /** Throws `NotFragmented`. */
  push(bytes: Uint8Array): void {
    this.reader.push(bytes);
  }

  /** `duration` in seconds of the whole, where it is known. */
  finish(duration?: number): void {
    this.give(duration === undefined ? this.newest + LAST_S : (this.first ?? 0) + duration);
    this.target?.done();
    this.target = undefined;
  }

  private take(bytes: Buffer, at: number, isKey: boolean): void {
    this.first ??= at;
    if (isKey && this.held.length > 0 && at - this.startedAt >= SEGMENT_S) this.give(at);
    if (this.held.length === 0) this.startedAt = at;
    this.newest = at;
    this.held.push(bytes);
  }

  private give(until: number): void {
    if (this.held.length === 0) return;
    const duration = Math.max(LAST_S, until - this.startedAt);
    this.target?.fragment(Buffer.concat(this.held), this.startedAt - (this.first ?? 0), duration);
    this.held = [];
  }
}
