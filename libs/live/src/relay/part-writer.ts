import {
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  NullTarget,
  Output,
} from 'mediabunny';
import { codecOf, decoderRecord, lengthPrefixed, sizeOf } from './h264.ts';

export interface Sets {
  sps: Buffer;
  pps: Buffer;
}

/** Receives the pieces of one part, in order. */
export interface PartSink {
  init(bytes: Uint8Array): void;
  /** `at` and `duration` in seconds since the part began. */
  fragment(bytes: Uint8Array, at: number, duration: number): void;
}

const FRAGMENT_S = 1.9;
const VOICE = { codec: 'opus', sampleRate: 48_000, numberOfChannels: 2 };

/** One unbroken stretch as fragmented MP4: one beginning, then fragments of about two seconds that start at key pictures. */
export class PartWriter {
  readonly codecs: string;
  private readonly video = new EncodedVideoPacketSource('avc');
  private readonly audio = new EncodedAudioPacketSource('opus');
  private readonly output: Output;
  private readonly sink: PartSink;
  private readonly sets: Sets;
  private chain: Promise<void>;
  private head: Uint8Array | undefined;
  private moof: { bytes: Uint8Array; at: number } | undefined;
  private held: { bytes: Uint8Array; at: number } | undefined;
  private hasVideoMeta = false;
  private hasAudioMeta = false;
  private endsAt = 0;

  constructor(sets: Sets, sink: PartSink) {
    this.sink = sink;
    this.sets = sets;
    this.codecs = `${codecOf(sets.sps)},opus`;
    const format = new Mp4OutputFormat({
      fastStart: 'fragmented',
      minimumFragmentDuration: FRAGMENT_S,
      onFtyp: (bytes) => void (this.head = bytes.slice()),
      onMoov: (bytes) => this.sink.init(Buffer.concat([this.head!, bytes])),
      onMoof: (bytes, _, at) => void (this.moof = { bytes: bytes.slice(), at }),
      onMdat: (bytes) => this.keep(bytes),
    });
    this.output = new Output({ format, target: new NullTarget() });
    this.output.addVideoTrack(this.video);
    this.output.addAudioTrack(this.audio);
    this.chain = this.output.start();
  }

  addPicture(nals: readonly Buffer[], at: number, isKey: boolean): void {
    this.endsAt = Math.max(this.endsAt, at + 0.05);
    const packet = new EncodedPacket(lengthPrefixed(nals), isKey ? 'key' : 'delta', at, 0.05);
    const meta = this.hasVideoMeta ? undefined : { decoderConfig: this.videoConfig() };
    this.hasVideoMeta = true;
    this.push(() => this.video.add(packet, meta));
  }

  addSound(payload: Uint8Array, at: number): void {
    this.endsAt = Math.max(this.endsAt, at + 0.02);
    const meta = this.hasAudioMeta ? undefined : { decoderConfig: VOICE };
    this.hasAudioMeta = true;
    this.push(() => this.audio.add(new EncodedPacket(payload, 'key', at, 0.02), meta));
  }

  /** Writes what is left. Nothing may be added afterwards. */
  async finish(): Promise<void> {
    this.push(() => this.output.finalize());
    await this.chain;
    this.giveHeld(this.endsAt);
  }

  private push(work: () => Promise<void>): void {
    this.chain = this.chain.then(work).catch((error: unknown) => {
      console.error('a piece of a recording could not be written:', error);
    });
  }

  private keep(mdat: Uint8Array): void {
    if (!this.moof) return;
    this.giveHeld(this.moof.at);
    this.held = { bytes: Buffer.concat([this.moof.bytes, mdat]), at: this.moof.at };
    this.moof = undefined;
  }

  /** A fragment's length is known when the next one begins. */
  private giveHeld(endsAt: number): void {
    if (this.held)
      this.sink.fragment(this.held.bytes, this.held.at, Math.max(0.001, endsAt - this.held.at));
    this.held = undefined;
  }

  private videoConfig() {
    const { sps, pps } = this.sets;
    const { width, height } = sizeOf(sps);
    return {
      codec: codecOf(sps),
      codedWidth: width,
      codedHeight: height,
      description: decoderRecord(sps, pps),
    };
  }
}
