import type { StreamName } from '../relay/protocol.ts';

export interface StreamAddresses {
  whipUrl: string;
  whepUrl: string;
  hlsUrl: string;
  /** Where numbered pieces can be sent from networks that block UDP; absent where the engine has no such way. */
  uploadUrl: string | undefined;
}

/** Why a connection is refused, with the words for it in `relay-replies.ts`. */
export type MediaRefusal = 'bad-offer' | 'no-codec' | 'not-live' | 'full' | 'failed' | 'elsewhere';

export type MediaReply =
  { is: 'accepted'; resource: string; answer: string } | { is: 'refused'; because: MediaRefusal };

/**
 * Carries the streams of rooms. Browsers speak WHIP, WHEP and HLS to the addresses it names and never know which one it
 * is; chosen by `MEDIA_ENGINE`.
 */
export abstract class MediaEngine {
  /** One line for the log at start. */
  abstract readonly description: string;
  abstract addressesOf(sessionId: string, stream: StreamName): StreamAddresses;
  /** Answers an offer to send; `elsewhere` where browsers speak to another server. */
  abstract whip(sessionId: string, stream: StreamName, offer: string): Promise<MediaReply>;
  abstract whep(sessionId: string, stream: StreamName, offer: string): Promise<MediaReply>;
  abstract close(resource: string): Promise<void>;
  /** Ends all streams of a session; when it is done, the recording is whole. */
  abstract stop(sessionId: string): Promise<void>;
  /** This process goes; what it has begun for the engine ends. */
  abstract end(): Promise<void>;
}
