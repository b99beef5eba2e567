import {
  MediaStreamTrack,
  RTCPeerConnection,
  RtpHeader,
  RtpPacket,
  useH264,
  useNACK,
  useOPUS,
  usePLI,
} from 'werift';
import { CellEncoder } from '../relay/h264-picture.ts';
import { villagePicture } from './village-show.ts';

export interface SyntheticWish {
  whipUrl: string;
  token: string;
  /** Number that the clock in the picture begins with. */
  seconds?: number;
  /** Without pictures: voice only. */
  voiceOnly?: boolean;
}

const PICTURES_PER_SECOND = 12;
const KEY_EVERY = 24;
const PAYLOAD_MAX = 1150;
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe]);

/** Sends a made picture and silence by WHIP, as a phone would send its camera: for demonstrations, seeds and tests. */
export class SyntheticPublisher {
  private readonly peer = new RTCPeerConnection({
    codecs: {
      audio: [useOPUS()],
      video: [
        useH264({
          rtcpFeedback: [useNACK(), usePLI()],
          parameters: 'level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f',
        }),
      ],
    },
    iceServers: [],
    iceUseIpv6: false,
    iceAdditionalHostAddresses: ['127.0.0.1'],
    bundlePolicy: 'max-bundle',
  });
  private readonly video = new MediaStreamTrack({ kind: 'video' });
  private readonly audio = new MediaStreamTrack({ kind: 'audio' });
  private readonly encoder = new CellEncoder();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly numbers = { video: 0, audio: 0 };
  private pictures = 0;
  private sounds = 0;
  private keyIsWanted = false;
  private resource: string | undefined;

  private readonly wish: SyntheticWish;

  constructor(wish: SyntheticWish, onLost?: () => void) {
    this.wish = wish;
    this.peer.connectionStateChange.subscribe((state) => {
      if (['closed', 'failed', 'disconnected'].includes(state)) onLost?.();
    });
  }

  /** Resolves when the connection stands. Throws where the server refuses. */
  async start(): Promise<void> {
    if (!this.wish.voiceOnly) {
      const { sender } = this.peer.addTransceiver(this.video, { direction: 'sendonly' });
      sender.onPictureLossIndication.subscribe(() => (this.keyIsWanted = true));
    }
    this.peer.addTransceiver(this.audio, { direction: 'sendonly' });
    await this.peer.setLocalDescription(await this.peer.createOffer());
    await this.gathered();
    const response = await fetch(this.wish.whipUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/sdp', authorization: `Bearer ${this.wish.token}` },
      body: this.peer.localDescription!.sdp,
    });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`${response.status} ${text}`);
    this.resource = new URL(response.headers.get('location')!, this.wish.whipUrl).href;
    await this.peer.setRemoteDescription({ type: 'answer', sdp: text });
    if (this.peer.connectionState !== 'connected') {
      await this.peer.connectionStateChange.watch((state) => state === 'connected', 10_000);
    }
    this.timers.push(setInterval(() => this.sendPicture(), 1000 / PICTURES_PER_SECOND));
    this.timers.push(setInterval(() => this.sendSound(), 20));
  }

  /** Ends properly; with `abruptly` like a phone that loses its network. */
  async stop(abruptly = false): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.peer.close();
    if (!abruptly && this.resource)
      await fetch(this.resource, { method: 'DELETE' }).catch(() => undefined);
  }

  private async gathered(): Promise<void> {
    if (this.peer.iceGatheringState === 'complete') return;
    await this.peer.iceGatheringStateChange
      .watch((state) => state === 'complete', 3000)
      .catch(() => undefined);
  }

  private sendPicture(): void {
    if (this.wish.voiceOnly) return;
    const isKey = this.keyIsWanted || this.pictures % KEY_EVERY === 0;
    this.keyIsWanted = false;
    const seconds = (this.wish.seconds ?? 0) + this.pictures / PICTURES_PER_SECOND;
    const timestamp = Math.round((this.pictures * 90_000) / PICTURES_PER_SECOND);
    this.pictures += 1;
    const payloads = this.encoder.encode(villagePicture(seconds), isKey).flatMap(fragments);
    payloads.forEach((payload, at) => {
      this.send(this.video, {
        payload,
        timestamp,
        marker: at === payloads.length - 1,
        number: this.numbers.video++,
      });
    });
  }

  private sendSound(): void {
    const timestamp = this.sounds * 960;
    this.sounds += 1;
    this.send(this.audio, {
      payload: SILENCE,
      timestamp,
      marker: false,
      number: this.numbers.audio++,
    });
  }

  private send(
    track: MediaStreamTrack,
    {
      payload,
      timestamp,
      marker,
      number,
    }: { payload: Buffer; timestamp: number; marker: boolean; number: number },
  ): void {
    const header = new RtpHeader({
      timestamp: timestamp >>> 0,
      marker,
      sequenceNumber: number & 0xffff,
    });
    track.writeRtp(new RtpPacket(header, payload));
  }
}

/** A NAL unit as payloads that fit into one packet each (RFC 6184, FU-A). */
export function fragments(nal: Buffer): Buffer[] {
  if (nal.length <= PAYLOAD_MAX) return [nal];
  const out: Buffer[] = [];
  for (let at = 1; at < nal.length; at += PAYLOAD_MAX) {
    const piece = nal.subarray(at, at + PAYLOAD_MAX);
    const edge = (at === 1 ? 0x80 : 0) | (at + PAYLOAD_MAX >= nal.length ? 0x40 : 0);
    out.push(Buffer.concat([Buffer.from([(nal[0]! & 0xe0) | 28, edge | (nal[0]! & 31)]), piece]));
  }
  return out;
}
