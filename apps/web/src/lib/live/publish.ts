import { preferRecordable } from './codecs.ts';
import { connectionOf, readUplink, type Connection } from './connection-quality.ts';
import { backoff, connected, exchange, pause, Refused, type Exchanged } from './rtc.ts';
import { canUpload, ChunkUpload } from './upload.ts';

export interface PublishAddresses {
  whipUrl: string;
  token: string;
  iceServers: RTCIceServer[];
  maxKbps: number;
  uploadUrl?: string | null;
}

export type PublishState = 'connecting' | 'live' | 'reconnecting' | 'refused' | 'stopped';
/** `weak`: smaller pictures. `voice`: no pictures; cards and prices go on as they are. */
export type PublishQuality = 'normal' | 'weak' | 'voice';

export interface PublishOptions {
  /** Gives fresh addresses: tokens live five minutes, sessions for hours. */
  renew?: () => Promise<PublishAddresses>;
  onState?: (state: PublishState, reason?: Refused) => void;
  onConnection?: (connection: Connection) => void;
  quality?: PublishQuality;
}

const CONNECT_MS = 8000;
const PATIENCE_MS = 4000;
const READ_EVERY_MS = 2000;
const WEAK = { maxBitrate: 280_000, scaleResolutionDownBy: 2, maxFramerate: 15 };
/** So many connections may fail to come about before the network is taken to block them. */
const BLOCKED_AFTER = 3;
const FINAL = new Set([403, 404, 415, 422]);

/** Sends a camera and a microphone, and keeps sending: what breaks is built up again until `stop`. */
export class Publication {
  state: PublishState = 'connecting';
  quality: PublishQuality;
  private peer: RTCPeerConnection | undefined;
  private exchanged: Exchanged | undefined;
  private sender: RTCRtpSender | undefined;
  private upload: ChunkUpload | undefined;
  private blocked = 0;
  private wake: (() => void) | undefined;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly online = (): void => this.wake?.();

  constructor(
    private stream: MediaStream,
    private addresses: PublishAddresses,
    private readonly options: PublishOptions,
  ) {
    this.quality = options.quality ?? 'normal';
    addEventListener('online', this.online);
    this.timer = setInterval(() => void this.measure(), READ_EVERY_MS);
    void this.run();
  }

  /** Changes what is sent within the running connection. */
  async setQuality(quality: PublishQuality): Promise<void> {
    this.quality = quality;
    await this.apply();
  }

  /** Another camera, in the running connection; the first camera after voice alone needs a new one. */
  async setStream(stream: MediaStream): Promise<void> {
    this.stream = stream;
    if (!this.sender && stream.getVideoTracks().length > 0) {
      this.peer?.close();
      this.wake?.();
      return;
    }
    const sound = this.peer?.getSenders().find(({ track }) => track?.kind === 'audio');
    await sound?.replaceTrack(stream.getAudioTracks()[0] ?? null);
    await this.apply();
  }

  stop(): void {
    this.become('stopped');
    clearInterval(this.timer);
    removeEventListener('online', this.online);
    this.exchanged?.end();
    this.peer?.close();
    this.upload?.stop();
    this.wake?.();
  }

  private async run(): Promise<void> {
    for (let tries = 0; !this.isOver(); tries++) {
      try {
        if (this.isBlocked()) {
          await this.sendPieces();
          continue;
        }
        await this.connect();
        tries = -1;
        this.blocked = 0;
        this.become('live');
        await this.lost();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (await this.isFinal(error)) return this.become('refused', error);
      }
      if (this.isOver()) return;
      this.become('reconnecting');
      this.peer?.close();
      await Promise.race([pause(backoff(Math.max(0, tries))), this.woken()]);
    }
  }

  private async connect(): Promise<void> {
    const { iceServers, whipUrl, token } = this.addresses;
    const peer = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' });
    this.peer = peer;
    const [video] = this.stream.getVideoTracks();
    const [audio] = this.stream.getAudioTracks();
    if (audio) peer.addTransceiver(audio, { direction: 'sendonly', streams: [this.stream] });
    this.sender = undefined;
    if (video) {
      // Without its track the place for pictures stays, so that voice can become pictures without another connection.
      const transceiver = peer.addTransceiver(video, {
        direction: 'sendonly',
        streams: [this.stream],
      });
      const codecs = RTCRtpSender.getCapabilities('video')?.codecs ?? [];
      transceiver.setCodecPreferences?.(preferRecordable(codecs));
      this.sender = transceiver.sender;
    }
    this.exchanged = await exchange(peer, whipUrl, token);
    if (this.isOver()) return this.exchanged.end();
    await this.apply();
    // Answered, and yet nothing comes through.
    this.blocked += 1;
    await connected(peer, CONNECT_MS);
  }

  private isBlocked(): boolean {
    const { uploadUrl } = this.addresses;
    const hasPictures = this.stream.getVideoTracks().length > 0;
    return this.blocked >= BLOCKED_AFTER && Boolean(uploadUrl) && hasPictures && canUpload();
  }

  /** The slower way, for networks that block UDP: pieces of a recording over HTTPS. */
  private async sendPieces(): Promise<void> {
    const { uploadUrl, token, maxKbps } = this.addresses;
    this.upload = new ChunkUpload(this.stream, {
      uploadUrl: uploadUrl!,
      token,
      maxKbps,
      onFlow: (isFlowing) => this.become(isFlowing ? 'live' : 'reconnecting'),
    });
    await this.upload.done;
  }

  /** Resolves when the connection is beyond hope. */
  private lost(): Promise<void> {
    const peer = this.peer!;
    return new Promise((resolve) => {
      let patience: ReturnType<typeof setTimeout> | undefined;
      this.wake = () => {
        if (peer.connectionState !== 'connected') resolve();
      };
      peer.addEventListener('connectionstatechange', () => {
        clearTimeout(patience);
        if (peer.connectionState === 'failed' || peer.connectionState === 'closed') resolve();
        if (peer.connectionState === 'disconnected') patience = setTimeout(resolve, PATIENCE_MS);
      });
    });
  }

  private woken(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private async isFinal(error: Refused): Promise<boolean> {
    if (error.status === 401 && this.options.renew) {
      const fresh = await this.options.renew().catch(() => undefined);
      if (fresh) this.addresses = fresh;
      return false;
    }
    const isEnded = error.fields['code'] === 'not-open';
    return isEnded || FINAL.has(error.status) || error.status === 401;
  }

  private async apply(): Promise<void> {
    const sender = this.sender;
    if (!sender) return;
    const track = this.quality === 'voice' ? null : (this.stream.getVideoTracks()[0] ?? null);
    if (sender.track !== track) await sender.replaceTrack(track);
    const parameters = sender.getParameters();
    const [encoding] = parameters.encodings ?? [];
    if (!encoding) return;
    delete encoding.maxFramerate;
    const whole = { maxBitrate: this.addresses.maxKbps * 1000, scaleResolutionDownBy: 1 };
    Object.assign(encoding, this.quality === 'normal' ? whole : WEAK);
    // Where pictures suffer, they become smaller and stay smooth.
    await sender.setParameters({
      ...parameters,
      degradationPreference: 'maintain-framerate',
    } as RTCRtpSendParameters);
  }

  private async measure(): Promise<void> {
    if (!this.peer || this.state === 'refused' || !this.options.onConnection) return;
    if (this.state !== 'live') return this.options.onConnection('bad');
    const wanted = this.quality === 'normal' ? this.addresses.maxKbps : WEAK.maxBitrate / 1000;
    this.options.onConnection(connectionOf(await readUplink(this.peer, wanted)));
  }

  private isOver(): boolean {
    return this.state === 'stopped' || this.state === 'refused';
  }

  private become(state: PublishState, reason?: Refused): void {
    if (this.state === 'stopped' || this.state === state) return;
    this.state = state;
    this.options.onState?.(state, reason);
  }
}

/** Begins to send at once. */
export const publish = (
  stream: MediaStream,
  addresses: PublishAddresses,
  options: PublishOptions = {},
): Publication => new Publication(stream, addresses, options);
