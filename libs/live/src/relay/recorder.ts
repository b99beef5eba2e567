import { H264Assembler, type Picture } from './h264.ts';
import { plainKeyPicture } from './h264-picture.ts';
import { PartWriter, type PartSink, type Sets } from './part-writer.ts';
import { RtpOrder } from './rtp-order.ts';
import { TrackClock } from './track-clock.ts';

export interface MediaPacket {
  sequenceNumber: number;
  timestamp: number;
  isLast: boolean;
  payload: Buffer;
}

/** Where a recorder's parts go. */
export interface RecorderSink {
  partBegins(codecs: string, startedAt: number): PartSink & { done(): void };
  /** A key picture is wanted from the phone. */
  wantKey(): void;
}

/** Reports of both streams come within this time, or are not waited for. */
const WARM_UP_MS = 700;
/** Nothing is made up before a stream has been quiet for this long. */
const PATIENCE_MS = 1200;
const KEY_EVERY_MS = 2000;
const SOUND_MS = 20;
/** Twenty milliseconds of nothing, as Opus says it. */
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe]);

type Event =
  { kind: 'picture'; picture: Picture } | { kind: 'sound'; payload: Buffer; timestamp: number };

/**
 * Records one publisher. Every part has one picture track and one sound track, whatever the phone sends: a quiet stream
 * is filled with the last key picture or with silence, so that players never meet a part of another form.
 */
export class Recorder {
  private readonly video = new TrackClock(90_000);
  private readonly audio = new TrackClock(48_000);
  private readonly assembler = new H264Assembler();
  private readonly pictures: RtpOrder<MediaPacket>;
  private readonly sounds: RtpOrder<MediaPacket>;
  private readonly sink: RecorderSink;
  private waiting: Event[] | undefined = [];
  private part: Part | undefined;
  private readonly finishing: Promise<void>[] = [];
  private needsKey = true;
  private readonly timer: NodeJS.Timeout;
  private firstAt = 0;

  constructor(sink: RecorderSink) {
    this.sink = sink;
    this.pictures = new RtpOrder(
      (packet) => this.assemble(packet),
      () => this.assembler.gap(),
    );
    this.sounds = new RtpOrder(
      ({ payload, timestamp }) => this.take({ kind: 'sound', payload, timestamp }),
      () => undefined,
    );
    this.timer = setInterval(() => this.tick(Date.now()), 250);
  }

  clockOf(kind: 'video' | 'audio'): TrackClock {
    return this[kind];
  }

  packet(kind: 'video' | 'audio', packet: MediaPacket): void {
    const now = Date.now();
    this.firstAt ||= now;
    this[kind].begin(packet.timestamp, now);
    if (packet.payload.length === 0) return;
    (kind === 'video' ? this.pictures : this.sounds).take(packet, now);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    if (this.firstAt > 0) this.settle();
    if (this.part) this.finishing.push(this.part.finish());
    this.part = undefined;
    await Promise.all(this.finishing);
  }

  private assemble({ payload, timestamp, isLast }: MediaPacket): void {
    const taken = this.assembler.take(payload, timestamp, isLast);
    if (taken === 'broken') {
      this.needsKey = true;
      this.sink.wantKey();
      return;
    }
    for (const picture of taken) this.take({ kind: 'picture', picture });
  }

  private take(event: Event): void {
    if (this.waiting) this.waiting.push(event);
    else if (event.kind === 'picture') this.addPicture(event.picture);
    else this.addSound(event.payload, event.timestamp);
  }

  private settle(): void {
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    this.audio.alignTo(this.video);
    // A part begins with a picture; sound before it has nowhere to go, and voice alone begins with a plain one.
    for (const event of waiting) this.take(event);
  }

  private tick(now: number): void {
    if (this.firstAt === 0) return;
    if (this.waiting) {
      if (now - this.firstAt < WARM_UP_MS) return;
      this.settle();
    }
    if (!this.part && this.video.hasBegun && now - this.firstAt < PATIENCE_MS * 2) return;
    this.part ??= new Part(plainSets(), this.firstAt, this.sink);
    if (this.part.fill(now - PATIENCE_MS)) this.needsKey = true;
  }

  private addPicture(picture: Picture): void {
    if (this.needsKey && !picture.isKey) {
      this.sink.wantKey();
      return;
    }
    if (!picture.sets) return;
    const wallMs = this.video.wallOf(picture.timestamp, Date.now());
    if (picture.isKey && !this.part?.fits(picture.sets)) {
      if (this.part) this.finishing.push(this.part.finish());
      this.part = new Part(picture.sets, wallMs, this.sink);
    }
    if (!this.part) return;
    this.needsKey = false;
    this.part.picture(picture.nals, wallMs, picture.isKey);
  }

  private addSound(payload: Buffer, timestamp: number): void {
    this.part?.sound(payload, this.audio.wallOf(timestamp, Date.now()));
  }
}

const plainSets = (): Sets => {
  const [sps, pps] = plainKeyPicture() as [Buffer, Buffer, Buffer];
  return { sps, pps };
};

/** The part that is being written, on the wall clock. */
class Part {
  private readonly sets: Sets;
  private readonly startedAt: number;
  private readonly writer: PartWriter;
  private readonly target: PartSink & { done(): void };
  private lastPicture: number;
  private lastSound: number;
  private key: readonly Buffer[];
  private isEmpty = true;

  constructor(sets: Sets, startedAt: number, sink: RecorderSink) {
    this.sets = sets;
    this.startedAt = startedAt;
    this.lastPicture = startedAt;
    this.lastSound = startedAt - SOUND_MS;
    this.key = plainKeyPicture().slice(2);
    // Codecs are known from the sets, so the sink can be asked before anything is written.
    const pieces: { target?: PartSink } = {};
    this.writer = new PartWriter(sets, {
      init: (bytes) => pieces.target!.init(bytes),
      fragment: (bytes, at, duration) => pieces.target!.fragment(bytes, at, duration),
    });
    this.target = sink.partBegins(this.writer.codecs, startedAt);
    pieces.target = this.target;
  }

  fits(sets: Sets): boolean {
    return this.sets.sps.equals(sets.sps) && this.sets.pps.equals(sets.pps);
  }

  picture(nals: readonly Buffer[], wallMs: number, isKey: boolean): void {
    const at = this.isEmpty ? this.startedAt : Math.max(wallMs, this.lastPicture + 1);
    this.isEmpty = false;
    this.lastPicture = at;
    if (isKey) this.key = nals;
    this.writer.addPicture(nals, (at - this.startedAt) / 1000, isKey);
  }

  sound(payload: Uint8Array, wallMs: number): void {
    if (wallMs < this.startedAt || wallMs <= this.lastSound) return;
    this.lastSound = wallMs;
    this.writer.addSound(payload, (wallMs - this.startedAt) / 1000);
  }

  /** Makes up for what has not come until this moment. True where pictures had to be. */
  fill(untilMs: number): boolean {
    let made = false;
    while (this.isEmpty || this.lastPicture + KEY_EVERY_MS < untilMs) {
      const first = this.isEmpty;
      this.picture(this.key, this.lastPicture + KEY_EVERY_MS, true);
      made = true;
      if (first && this.lastPicture >= untilMs) break;
    }
    if (this.lastSound + 10 * SOUND_MS < untilMs) this.fillSound(untilMs);
    return made;
  }

  private fillSound(untilMs: number): void {
    while (this.lastSound + SOUND_MS < untilMs) this.sound(SILENCE, this.lastSound + SOUND_MS);
  }

  async finish(): Promise<void> {
    this.fillSound(Math.max(this.lastPicture, this.startedAt + SOUND_MS));
    await this.writer.finish();
    this.target.done();
  }
}
