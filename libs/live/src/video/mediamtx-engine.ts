import type { MediaServerConfig } from '@chucun/platform';
import type { StreamName } from '../relay/protocol.ts';
import { MediaEngine, type MediaReply, type StreamAddresses } from './media-engine.ts';
import type { RecordingKeeper } from './recording-keeper.ts';

interface ServerSession {
  id: string;
  path: string;
}

const WAIT_MS = 5000;

/**
 * MediaMTX beside us: browsers speak to it, it asks us whom to let in (`MediaServerController`) and tells us what it
 * has recorded. `infra/mediamtx.yml` is its side.
 */
export class MediaMtxEngine extends MediaEngine {
  readonly description: string;

  constructor(
    private readonly server: MediaServerConfig,
    private readonly keeper: RecordingKeeper,
  ) {
    super();
    this.description = `media server at ${server.webrtcUrl}`;
  }

  override addressesOf(sessionId: string, stream: StreamName): StreamAddresses {
    const { webrtcUrl, hlsUrl } = this.server;
    const path = serverPath(sessionId, stream);
    return {
      whipUrl: `${webrtcUrl}/${path}/whip`,
      whepUrl: `${webrtcUrl}/${path}/whep`,
      hlsUrl: `${hlsUrl}/${path}/index.m3u8`,
      uploadUrl: undefined,
    };
  }

  override async whip(): Promise<MediaReply> {
    return { is: 'refused', because: 'elsewhere' };
  }

  override async whep(): Promise<MediaReply> {
    return { is: 'refused', because: 'elsewhere' };
  }

  override async close(): Promise<void> {
    // Connections are the server's own.
  }

  override async stop(sessionId: string): Promise<void> {
    const paths = [serverPath(sessionId, 'main'), serverPath(sessionId, 'cohost')];
    const { items } = (await this.call('GET', 'webrtcsessions/list')) as { items: ServerSession[] };
    const ours = items.filter(({ path }) => paths.includes(path));
    await Promise.all(ours.map(({ id }) => this.call('POST', `webrtcsessions/kick/${id}`)));
    await this.keeper.settled();
  }

  override end(): Promise<void> {
    return this.keeper.settled();
  }

  /** Without its control API the server still lets nobody in anew, and streams end when their senders go. */
  private async call(method: string, path: string): Promise<unknown> {
    if (!this.server.apiUrl) return { items: [] };
    const response = await fetch(`${this.server.apiUrl}/v3/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.server.hookKey}` },
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (!response.ok) throw new Error(`the media server answered ${response.status} to ${path}`);
    return method === 'GET' ? response.json() : undefined;
  }
}

/** Name of a stream on the server. */
export const serverPath = (sessionId: string, stream: StreamName): string =>
  stream === 'cohost' ? `${sessionId}-cohost` : sessionId;

/** The stream of a name; undefined where it is none of ours. */
export function streamOfPath(path: string): { sessionId: string; stream: StreamName } | undefined {
  const [, sessionId, cohost] = /^([0-9a-f-]{36})(-cohost)?$/.exec(path) ?? [];
  return sessionId ? { sessionId, stream: cohost ? 'cohost' : 'main' } : undefined;
}
