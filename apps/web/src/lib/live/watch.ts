import { playHls, type HlsPlayback } from './hls.ts';
import { backoff, connected, exchange, pause, Refused, type Exchanged } from './rtc.ts';

export interface PlaybackAddresses {
  whepUrl: string;
  hlsUrl: string;
  iceServers: RTCIceServer[];
}

/** `waiting`: the host is not sending. `delayed`: by HLS, some seconds behind. */
export type WatchState = 'connecting' | 'live' | 'delayed' | 'waiting' | 'over' | 'stopped';

export interface WatchOptions {
  /** Gives fresh addresses: the token in `whepUrl` lives five minutes. */
  renew?: () => Promise<PlaybackAddresses>;
  onState?: (state: WatchState) => void;
}

const CONNECT_MS = 6000;
const PATIENCE_MS = 4000;
const AGAIN_MS = 2000;
/** A network that has never let a connection through is taken to block it; one that has is tried again. */
const FAILURES_MAX = { before: 1, after: 3 };

/** Watches a live stream: at once by WHEP where the network allows, else some seconds later by HLS. */
export class Watching {
  state: WatchState = 'connecting';
  private exchanged: Exchanged | undefined;
  private peer: RTCPeerConnection | undefined;
  private hls: HlsPlayback | undefined;
  private failures = 0;
  private wasLive = false;

  constructor(
    private readonly video: HTMLVideoElement,
    private addresses: PlaybackAddresses,
    private readonly options: WatchOptions,
  ) {
    void this.run();
  }

  stop(): void {
    this.become('stopped');
    this.exchanged?.end();
    this.peer?.close();
    this.hls?.stop();
  }

  private async run(): Promise<void> {
    for (let tries = 0; !this.isOver(); tries++) {
      try {
        await this.connect();
        this.failures = 0;
        this.wasLive = true;
        tries = 0;
        this.become('live');
        await this.lost();
        this.become('connecting');
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (await this.turnsToHls(error)) return this.playDelayed(this.addresses.hlsUrl);
      }
      this.peer?.close();
      if (!this.isOver()) await pause(this.state === 'waiting' ? AGAIN_MS : backoff(tries));
    }
  }

  private async connect(): Promise<void> {
    const peer = new RTCPeerConnection({
      iceServers: this.addresses.iceServers,
      bundlePolicy: 'max-bundle',
    });
    this.peer = peer;
    peer.addTransceiver('video', { direction: 'recvonly' });
    peer.addTransceiver('audio', { direction: 'recvonly' });
    const media = new MediaStream();
    peer.addEventListener('track', ({ track }) => {
      media.addTrack(track);
      this.video.srcObject = media;
      void this.video.play().catch(() => undefined);
    });
    this.exchanged = await exchange(peer, this.addresses.whepUrl);
    if (this.isOver()) return this.exchanged.end();
    await connected(peer, CONNECT_MS);
  }

  private lost(): Promise<void> {
    const peer = this.peer!;
    return new Promise((resolve) => {
      let patience: ReturnType<typeof setTimeout> | undefined;
      peer.addEventListener('connectionstatechange', () => {
        clearTimeout(patience);
        if (peer.connectionState === 'failed' || peer.connectionState === 'closed') resolve();
        if (peer.connectionState === 'disconnected') patience = setTimeout(resolve, PATIENCE_MS);
      });
    });
  }

  /** What is done about a refusal; true where WHEP is given up. */
  private async turnsToHls({ status, fields }: Refused): Promise<boolean> {
    const { code, hlsUrl } = fields;
    if (code === 'not-open') this.become('over');
    else if (status === 401) {
      const fresh = await this.options.renew?.().catch(() => undefined);
      if (!fresh) return true;
      this.addresses = fresh;
    } else if (status === 409 || status === 404) this.become('waiting');
    else if (hlsUrl) {
      this.addresses = { ...this.addresses, hlsUrl };
      return true;
    } else return ++this.failures >= FAILURES_MAX[this.wasLive ? 'after' : 'before'];
    return false;
  }

  private async playDelayed(url: string): Promise<void> {
    if (this.isOver()) return;
    this.peer?.close();
    this.video.srcObject = null;
    // Before the first pieces are there, and after every fault, the list is asked for again.
    const again = (): void => {
      this.hls?.stop();
      void pause(AGAIN_MS).then(() => this.playDelayed(url));
    };
    this.hls = await playHls(this.video, url, { isLive: true, onFatal: again });
    if (this.isOver()) return this.hls.stop();
    this.become('delayed');
    await this.video.play().catch(() => undefined);
  }

  private isOver(): boolean {
    return this.state === 'stopped' || this.state === 'over';
  }

  private become(state: WatchState): void {
    if (this.isOver() || this.state === state) return;
    this.state = state;
    // The last picture would stand before whatever the element is given next.
    if (this.isOver()) this.video.srcObject = null;
    this.options.onState?.(state);
  }
}

/** Begins at once. The video element should be muted until somebody has touched the page. */
export const watch = (
  video: HTMLVideoElement,
  addresses: PlaybackAddresses,
  options: WatchOptions = {},
): Watching => new Watching(video, addresses, options);
