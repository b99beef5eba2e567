import type { Config } from '@chucun/platform';
import type { RelayAnswer, RelayNews, StreamName } from '../relay/protocol.ts';
import { MediaEngine, type MediaReply, type StreamAddresses } from './media-engine.ts';
import type { RecordingKeeper } from './recording-keeper.ts';
import { RelayProcess } from './relay-process.ts';
import type { StreamStates } from './stream-states.ts';

/** The relay that needs nothing but npm: a child process of this api, reached at our own address. */
export class EmbeddedEngine extends MediaEngine {
  readonly description: string;
  readonly relay: RelayProcess;

  constructor(
    private readonly config: Config,
    private readonly keeper: RecordingKeeper,
    private readonly states: StreamStates,
  ) {
    super();
    const { publicIp, udpPorts, viewersMax } = config.live;
    this.description = `embedded relay, UDP ${publicIp}:${udpPorts.join('-')}, at most ${viewersMax} viewers by WHEP`;
    this.relay = new RelayProcess(
      { publicIp, udpPorts, viewersMax },
      { heard: (news) => this.heard(news), died: () => this.states.allInterrupted() },
    );
  }

  override addressesOf(sessionId: string, stream: StreamName): StreamAddresses {
    const root = this.config.publicUrl;
    const query = stream === 'cohost' ? '?stream=cohost' : '';
    return {
      whipUrl: `${root}/whip/${sessionId}`,
      whepUrl: `${root}/whep/${sessionId}${query}`,
      hlsUrl: `${root}/hls/${sessionId}/live.m3u8${query}`,
      uploadUrl: `${root}/whip/${sessionId}/chunks`,
    };
  }

  override async whip(room: string, stream: StreamName, offer: string): Promise<MediaReply> {
    const { maxKbps } = this.config.live;
    return replyOf(
      await this.relay.ask({ ask: 'whip', room, stream, offer, record: true, maxKbps }),
    );
  }

  override async whep(room: string, stream: StreamName, offer: string): Promise<MediaReply> {
    // Nobody sends where there is no relay, and a viewer is no reason to start one.
    if (!this.relay.isRunning) return { is: 'refused', because: 'not-live' };
    return replyOf(await this.relay.ask({ ask: 'whep', room, stream, offer }));
  }

  override async close(resource: string): Promise<void> {
    if (this.relay.isRunning) await this.relay.ask({ ask: 'close', resource });
  }

  override async stop(sessionId: string): Promise<void> {
    if (this.relay.isRunning) await this.relay.ask({ ask: 'stop', room: sessionId });
    // Pieces come before the answer on the same channel.
    await this.keeper.settled();
  }

  override async end(): Promise<void> {
    await this.keeper.settled();
    this.relay.end();
  }

  private heard(news: RelayNews): void {
    switch (news.news) {
      case 'live':
        return this.states.live(news.room, news.stream);
      case 'gone':
        return this.states.interrupted(news.room, news.stream);
      case 'quality':
        return this.states.measured(news.room, news.stream, news.kbpsIn, news.lossIn);
      case 'viewers':
        return this.states.viewers(news.room, news.count);
      default:
        this.keeper.take(news);
    }
  }
}

function replyOf(answer: RelayAnswer): MediaReply {
  return answer.is === 'done' ? { is: 'refused', because: 'failed' } : answer;
}
