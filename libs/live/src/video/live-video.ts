import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import type { StreamName } from '../relay/protocol.ts';
import { momentOfReplay, replaySecondsOf } from './playlist.rules.ts';
import { RecordingsRepository } from './recordings.repository.ts';
import type { Segment } from './segment.ts';
import { StreamPasses, type PlaybackAddresses, type PublishAddresses } from './stream-passes.ts';
import { StreamStates, type StreamState } from './stream-states.ts';
import { StopStreams } from './stop-streams.ts';

/** `UNSUPPORTED_CODEC`: seen live, and not kept, because the phone can send VP8 only. */
export type RecordingState = 'NONE' | 'RECORDING' | 'READY' | 'UNSUPPORTED_CODEC';

/** What the rest of live asks of video. Whether somebody may send or watch is decided before. */
@Injectable()
export class LiveVideo {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly passes: StreamPasses,
    private readonly states: StreamStates,
    private readonly recordings: RecordingsRepository,
    private readonly stopStreams: StopStreams,
  ) {}

  publishOf(
    sessionId: string,
    accountId: string,
    role: 'host' | 'cohost',
  ): Promise<PublishAddresses> {
    return this.passes.publishOf(sessionId, accountId, role);
  }

  playbackOf(
    sessionId: string,
    viewerId: string | null,
    stream: StreamName = 'main',
  ): Promise<PlaybackAddresses> {
    return this.passes.playbackOf(sessionId, viewerId, stream);
  }

  /** The playlist of all that was recorded; null where nothing was. */
  async replayUrlOf(sessionId: string): Promise<string | null> {
    const [first] = await this.recordings.newest(sessionId, 'main', 1);
    return first ? `${this.config.publicUrl}/hls/${sessionId}/replay.m3u8` : null;
  }

  /** Ends all streams of a session, whoever sends; call it after the commit that ended the session. */
  stop(sessionId: string): Promise<void> {
    return this.stopStreams.run(sessionId);
  }

  clipUrlOf(sessionId: string, from: Date, to: Date): string {
    const span = `from=${from.toISOString()}&to=${to.toISOString()}`;
    return `${this.config.publicUrl}/hls/${sessionId}/clip.m3u8?${span}`;
  }

  /** Seconds into the replay of each moment, in the order given; null where nothing was recorded. */
  async mediaTimesOf(sessionId: string, moments: readonly Date[]): Promise<(number | null)[]> {
    const segments = await this.recordings.ofSession(sessionId, 'main');
    return moments.map((at) => replaySecondsOf(segments, at) ?? null);
  }

  async mediaTimeOf(sessionId: string, at: Date): Promise<number | null> {
    return (await this.mediaTimesOf(sessionId, [at]))[0]!;
  }

  /** The moment that is seen at a time of the replay. */
  async momentOf(sessionId: string, seconds: number): Promise<Date | null> {
    return momentOfReplay(await this.recordings.ofSession(sessionId, 'main'), seconds) ?? null;
  }

  /** Every kept piece with its hash: what the evidence of a session names (S22). */
  segmentsOf(sessionId: string, stream: StreamName = 'main'): Promise<Segment[]> {
    return this.recordings.ofSession(sessionId, stream);
  }

  async recordingStateOf(sessionId: string): Promise<RecordingState> {
    const parts = await this.recordings.statesOf(sessionId);
    const isRunning = this.states.of(sessionId, 'main')?.phase === 'LIVE';
    if (parts.some(({ segments }) => segments > 0)) return isRunning ? 'RECORDING' : 'READY';
    if (parts.some(({ state }) => state === 'UNSUPPORTED_CODEC')) return 'UNSUPPORTED_CODEC';
    return isRunning || parts.length > 0 ? 'RECORDING' : 'NONE';
  }

  /** Undefined before the first picture and after the end. Known only where the stream comes in. */
  stateOf(sessionId: string, stream: StreamName = 'main'): StreamState | undefined {
    return this.states.of(sessionId, stream);
  }

  viewersOf(sessionId: string): number {
    return this.states.viewersOf(sessionId);
  }
}
