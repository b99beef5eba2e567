import { reachable } from './addresses.ts';
import { backoff, pause, Refused } from './rtc.ts';

export interface UploadWish {
  uploadUrl: string;
  token: string;
  maxKbps: number;
  /** Told while pieces go through, and while they do not. */
  onFlow?: (isFlowing: boolean) => void;
}

const TYPE = 'video/mp4;codecs=avc1.42E01E,opus';
const PIECE_MS = 1000;
/** About a minute of what could not be sent yet; the oldest of a longer outage is given up with the recording so far. */
const WAITING_MAX = 60;

/** False where the browser cannot record what can be played everywhere. */
export const canUpload = (): boolean =>
  typeof MediaRecorder === 'function' && MediaRecorder.isTypeSupported(TYPE);

/** Sends numbered pieces over HTTPS until it is stopped; a piece is sent again until it has arrived. */
export class ChunkUpload {
  private readonly recorder: MediaRecorder;
  private readonly waiting: { n: number; piece: Blob }[] = [];
  private upload: string | undefined;
  private next = 0;
  private hasEnded = false;
  private wake: (() => void) | undefined;
  /** Resolves when all has been sent; rejects with `Refused` when the server will have no more. */
  readonly done: Promise<void>;

  constructor(
    stream: MediaStream,
    private readonly wish: UploadWish,
  ) {
    const options = {
      mimeType: TYPE,
      videoBitsPerSecond: wish.maxKbps * 1000,
      audioBitsPerSecond: 48_000,
      videoKeyFrameIntervalDuration: PIECE_MS,
    };
    this.recorder = new MediaRecorder(stream, options);
    this.recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) this.waiting.push({ n: this.next++, piece: data });
      this.wake?.();
    });
    this.recorder.addEventListener('stop', () => {
      this.hasEnded = true;
      this.wake?.();
    });
    this.recorder.start(PIECE_MS / 2);
    this.done = this.run();
  }

  stop(): void {
    if (this.recorder.state !== 'inactive') this.recorder.stop();
  }

  private async run(): Promise<void> {
    for (let tries = 0; ;) {
      const [first] = this.waiting;
      if (!first) {
        if (this.hasEnded) return;
        await this.more();
        continue;
      }
      if (this.waiting.length > WAITING_MAX) throw this.ended(new Refused(0, {}));
      if (await this.send(first)) {
        this.waiting.shift();
        tries = 0;
        this.wish.onFlow?.(true);
      } else {
        this.wish.onFlow?.(false);
        await pause(backoff(tries++));
      }
    }
  }

  private async send({ n, piece }: { n: number; piece: Blob }): Promise<boolean> {
    const isLast = this.hasEnded && this.waiting.length === 1;
    const query = new URLSearchParams({
      ...(this.upload ? { upload: this.upload } : {}),
      ...(isLast ? { end: '' } : {}),
    });
    const response = await fetch(`${reachable(this.wish.uploadUrl, location.href)}/${n}?${query}`, {
      method: 'PUT',
      headers: {
        'content-type': 'video/mp4',
        ...(this.upload ? {} : { authorization: `Bearer ${this.wish.token}` }),
      },
      body: piece,
    }).catch(() => undefined);
    if (!response || response.status >= 500) return false;
    const fields = (await response.json().catch(() => ({}))) as Record<string, string>;
    if (!response.ok) throw this.ended(new Refused(response.status, fields));
    this.upload = fields['upload'];
    return true;
  }

  private more(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private ended(error: Refused): Refused {
    this.stop();
    return error;
  }
}
