import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import type { StreamName } from '../relay/protocol.ts';
import { DemoShow } from './demo-show.ts';
import { iceServersFor, type IceServer } from './ice-servers.ts';
import { MediaEngine } from './media-engine.ts';
import { StreamTokens } from './stream-tokens.ts';

/** All that a browser, or another program, needs to send. */
export interface PublishAddresses {
  whipUrl: string;
  token: string;
  iceServers: IceServer[];
  maxKbps: number;
  /** For networks that block UDP; absent where the media server has no such way. */
  uploadUrl: string | undefined;
}

/** All that is needed to watch. The token is part of `whepUrl`, which is good for five minutes. */
export interface PlaybackAddresses {
  whepUrl: string;
  hlsUrl: string;
  iceServers: IceServer[];
}

/** Writes out addresses and tokens. Whether somebody may have them is decided before. */
@Injectable()
export class StreamPasses {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly engine: MediaEngine,
    private readonly tokens: StreamTokens,
    private readonly show: DemoShow,
  ) {}

  async publishOf(
    sessionId: string,
    accountId: string,
    role: 'host' | 'cohost',
  ): Promise<PublishAddresses> {
    const stream: StreamName = role === 'cohost' ? 'cohost' : 'main';
    const { whipUrl, uploadUrl } = this.engine.addressesOf(sessionId, stream);
    const token = await this.tokens.issue({
      sessionId,
      role: role === 'cohost' ? 'cohost' : 'publish',
      subject: accountId,
    });
    const { maxKbps } = this.config.live;
    return { whipUrl, uploadUrl, token, maxKbps, iceServers: this.iceServers(accountId) };
  }

  async playbackOf(
    sessionId: string,
    viewerId: string | null,
    stream: StreamName,
  ): Promise<PlaybackAddresses> {
    if (stream === 'main') this.show.wanted(sessionId);
    const subject = viewerId ?? 'guest';
    const { whepUrl, hlsUrl } = this.engine.addressesOf(sessionId, stream);
    const token = await this.tokens.issue({ sessionId, role: 'read', subject });
    const address = new URL(whepUrl);
    address.searchParams.set('token', token);
    return { whepUrl: address.href, hlsUrl, iceServers: this.iceServers(subject) };
  }

  private iceServers(subject: string): IceServer[] {
    return iceServersFor(this.config.live, subject, new Date());
  }
}
