import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import type { StreamName } from '../relay/protocol.ts';
import { FragmentRecorder } from './fragment-recorder.ts';
import { serverPath } from './mediamtx-engine.ts';
import { RecordingKeeper } from './recording-keeper.ts';

/** Fetches what the media server has recorded and keeps it like our own, one piece after the other. */
@Injectable()
export class FetchRecording {
  private chain: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly keeper: RecordingKeeper,
  ) {}

  /** `file` ends in seconds and microseconds of its first picture, as `infra/mediamtx.yml` names it. */
  run(sessionId: string, stream: StreamName, file: string, seconds: number): void {
    const [, whole, micros] = /(\d{9,11})-(\d{6})\.mp4$/.exec(file) ?? [];
    if (!whole || !(seconds > 0)) return;
    const start = Number(whole) * 1000 + Number(micros) / 1000;
    this.chain = this.chain
      .then(() => this.fetch(sessionId, stream, start, seconds))
      .catch((error: unknown) =>
        console.error('a recording of the media server was not fetched:', error),
      );
  }

  settled(): Promise<void> {
    return this.chain;
  }

  private async fetch(
    sessionId: string,
    stream: StreamName,
    start: number,
    seconds: number,
  ): Promise<void> {
    const { playbackUrl, hookKey } = this.config.live.mediaServer ?? {};
    if (!playbackUrl) return;
    const query = new URLSearchParams({
      path: serverPath(sessionId, stream),
      start: new Date(start).toISOString(),
      duration: String(seconds),
      format: 'fmp4',
    });
    const response = await fetch(`${playbackUrl}/get?${query}`, {
      headers: { authorization: `Bearer ${hookKey}` },
    });
    if (!response.ok || !response.body)
      throw new Error(`the media server answered ${response.status}`);
    const recorder = new FragmentRecorder(sessionId, stream, this.keeper, start);
    for await (const bytes of response.body) recorder.push(bytes);
    recorder.finish(seconds);
    await this.keeper.settled();
  }
}
