import {
  type MediaStreamTrack,
  type RTCPeerConnection,
  type RtpPacket,
  RtcpSrPacket,
} from 'werift';
import { Meter } from './meter.ts';
import type { VideoCodec } from './offer.ts';
import { answerTo, newPeer } from './peer.ts';
import type { RelaySettings } from './protocol.ts';
import type { Recorder } from './recorder.ts';

export type MediaKind = 'video' | 'audio';

export interface PublisherEvents {
  connected(): void;
  packet(kind: MediaKind, packet: RtpPacket): void;
  closed(): void;
}

/** Asking again for longer than a bad mobile network takes to answer. */
const NACK_TRIES = 100;
const KEY_GAP_MS = 400;
const KEY_EVERY_MS = 2000;
const FRACTION = 2 ** 32;

/** One who sends: its packets go to the viewers by `events`, and to the recorder. */
export class Publisher {
  readonly meter = new Meter();
  /** When anything last came, ms. */
  heardAt = Date.now();
  private readonly peer: RTCPeerConnection;
  private readonly events: PublisherEvents;
  private readonly recorder: Recorder | undefined;
  private readonly keyTimer: NodeJS.Timeout | undefined;
  private askKey: (() => void) | undefined;
  private keyAskedAt = 0;
  private closing: Promise<void> | undefined;

  constructor(
    settings: RelaySettings,
    codec: VideoCodec,
    events: PublisherEvents,
    recorder?: Recorder,
  ) {
    this.events = events;
    this.recorder = recorder;
    this.peer = newPeer(settings, codec);
    // Only this event names the transceiver, through which key pictures are asked for.
    this.peer.ontrack = ({ track, transceiver }) => {
      const { receiver } = transceiver;
      if (track.kind === 'video') {
        Object.assign((receiver as unknown as { nack: object }).nack, { retryCount: NACK_TRIES });
        this.askKey = () => void receiver.sendRtcpPLI(track.ssrc!).catch(() => undefined);
      }
      this.listen(track);
    };
    this.peer.connectionStateChange.subscribe((state) => {
      if (state === 'connected') events.connected();
      if (state === 'closed' || state === 'failed' || state === 'disconnected') void this.close();
    });
    if (recorder) this.keyTimer = setInterval(() => this.wantKey(), KEY_EVERY_MS);
  }

  answer(offer: string): Promise<string> {
    return answerTo(this.peer, offer);
  }

  wantKey(): void {
    const now = Date.now();
    if (!this.askKey || now - this.keyAskedAt < KEY_GAP_MS) return;
    this.keyAskedAt = now;
    this.askKey();
  }

  get isClosed(): boolean {
    return this.closing !== undefined;
  }

  /** Ends once, and when the last piece of its recording has been handed over. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    clearInterval(this.keyTimer);
    await this.peer.close();
    await this.recorder?.stop();
    this.events.closed();
  }

  private listen(track: MediaStreamTrack): void {
    const kind = track.kind as MediaKind;
    track.onReceiveRtcp.subscribe((report) => {
      if (!(report instanceof RtcpSrPacket) || !this.recorder) return;
      const { ntpTimestamp, rtpTimestamp } = report.senderInfo;
      const seconds = Number(ntpTimestamp >> 32n) + Number(ntpTimestamp & 0xffffffffn) / FRACTION;
      this.recorder.clockOf(kind).report = { seconds, timestamp: rtpTimestamp };
    });
    track.onReceiveRtp.subscribe((packet) => {
      if (this.closing) return;
      this.heardAt = Date.now();
      const { header, payload } = packet;
      if (kind === 'video') this.meter.count(header.sequenceNumber, payload.length);
      // Extensions are between the phone and us; viewers have other numbers for them.
      header.extensions = [];
      const { sequenceNumber, timestamp, marker } = header;
      this.events.packet(kind, packet);
      this.recorder?.packet(kind, { sequenceNumber, timestamp, isLast: marker, payload });
    });
  }
}
