import type { RtpPacket } from 'werift';
import { readOffer, withBandwidth, type VideoCodec } from './offer.ts';
import type {
  RelayNews,
  RelayQuestion,
  RelayRefusal,
  RelaySettings,
  StreamName,
} from './protocol.ts';
import { hasPort, TooSlow } from './peer.ts';
import { Publisher, type MediaKind } from './publisher.ts';
import { Recorder } from './recorder.ts';
import { recordingTo } from './recording-news.ts';
import { Viewer } from './viewer.ts';

export type Tell = (news: RelayNews) => void;
export type Accepted = { answer: string; close: () => unknown; isOver: () => boolean };

const READ_EVERY_MS = 2000;
/** Voice alone comes fifty times a second: after this long without anything the host is away. */
const AWAY_MS = 4000;
const PENDING_MAX = 2;

/** One stream of a room: whoever sends it now, and all who watch it. Viewers stay when the phone comes back. */
export class Stream {
  /** All who have been answered and are not gone; of them, those whose connection stands. */
  readonly watching = new Set<Viewer>();
  private readonly viewers = new Set<Viewer>();
  private publisher: Publisher | undefined;
  private codec: VideoCodec | undefined;
  private pending: Publisher[] = [];
  private isAway = false;
  private isStopping = false;
  private sourceChanged = new Set<MediaKind>();
  private readonly timer: NodeJS.Timeout;
  private readonly ending = new Set<Promise<void>>();
  private readonly settings: RelaySettings;
  private readonly room: string;
  private readonly name: StreamName;
  private readonly tell: Tell;

  constructor(settings: RelaySettings, room: string, name: StreamName, tell: Tell) {
    this.settings = settings;
    this.room = room;
    this.name = name;
    this.tell = tell;
    this.timer = setInterval(() => this.readMeter(), READ_EVERY_MS);
  }

  async whip(question: RelayQuestion & { ask: 'whip' }): Promise<Accepted | RelayRefusal> {
    const offered = readOffer(question.offer);
    if (!offered) return 'bad-offer';
    const codec = offered.video ? offered.codecs[0] : (this.codec ?? 'H264');
    if (!codec) return 'no-codec';
    if (!hasPort(this.settings)) return 'failed';
    const publisher = this.newPublisher(codec, question.record);
    this.hold(publisher);
    try {
      const answer = await publisher.answer(question.offer);
      return {
        answer: withBandwidth(answer, question.maxKbps),
        close: () => publisher.close(),
        isOver: () => publisher.isClosed,
      };
    } catch (error) {
      void publisher.close();
      return refusalOf(error);
    }
  }

  async whep(offer: string): Promise<Accepted | RelayRefusal> {
    if (!this.codec) return 'not-live';
    if (!readOffer(offer)) return 'bad-offer';
    if (!hasPort(this.settings)) return 'full';
    const viewer = new Viewer(this.settings, this.codec, {
      joined: (joined) => {
        this.viewers.add(joined);
        this.publisher?.wantKey();
        this.tellViewers();
      },
      left: (left) => {
        this.watching.delete(left);
        if (this.viewers.delete(left)) this.tellViewers();
      },
      wantsKey: () => this.publisher?.wantKey(),
    });
    this.watching.add(viewer);
    try {
      const answer = await viewer.answer(offer);
      return { answer, close: () => viewer.close(), isOver: () => !this.watching.has(viewer) };
    } catch (error) {
      viewer.close();
      return refusalOf(error);
    }
  }

  /** Of offers whose connection has not come about, the two newest are waited for. */
  private hold(publisher: Publisher): void {
    this.pending.push(publisher);
    while (this.pending.length > PENDING_MAX) void this.pending.shift()!.close();
  }

  /** Ends all connections; waits for the recording. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    for (const viewer of [...this.watching]) viewer.close();
    for (const publisher of this.pending) void publisher.close();
    await this.publisher?.close();
    await Promise.all(this.ending);
  }

  private newPublisher(codec: VideoCodec, record: boolean): Publisher {
    const sink = recordingTo(this.room, this.name, this.tell);
    const canRecord = record && codec === 'H264';
    const recorder = canRecord
      ? new Recorder({ ...sink, wantKey: () => publisher.wantKey() })
      : undefined;
    const publisher: Publisher = new Publisher(
      this.settings,
      codec,
      {
        connected: () => this.takeOver(publisher, codec, record && !canRecord),
        packet: (kind, packet) => this.forward(publisher, kind, packet),
        closed: () => this.gone(publisher),
      },
      recorder,
    );
    return publisher;
  }

  /** The newest publisher wins: a phone that comes back is not kept out by its own lost connection. */
  private takeOver(publisher: Publisher, codec: VideoCodec, isUnrecordable: boolean): void {
    const before = this.publisher;
    this.pending = this.pending.filter((other) => other !== publisher);
    this.publisher = publisher;
    this.isAway = false;
    if (before && before !== publisher) this.end(before);
    // Viewers cannot change the codec of a connection; their players come again.
    if (this.codec && this.codec !== codec) for (const viewer of [...this.watching]) viewer.close();
    this.codec = codec;
    this.sourceChanged = new Set(['video', 'audio']);
    const { room, name: stream } = this;
    if (isUnrecordable)
      this.tell({ news: 'unrecordable', room, stream, codecs: codec, startedAt: Date.now() });
    this.tell({ news: 'live', room, stream });
    publisher.wantKey();
  }

  private forward(publisher: Publisher, kind: MediaKind, packet: RtpPacket): void {
    if (this.publisher !== publisher) return;
    const isNewSource = this.sourceChanged.delete(kind);
    for (const { tracks } of this.viewers) {
      // Numbers and times go on for the viewer where the phone before stopped.
      if (isNewSource) tracks[kind].onSourceChanged.execute(packet.header);
      // The sender writes into what it is given.
      tracks[kind].writeRtp(packet.clone());
    }
    if (isNewSource) publisher.wantKey();
  }

  private end(publisher: Publisher): void {
    const ended = publisher.close();
    this.ending.add(ended);
    void ended.finally(() => this.ending.delete(ended));
  }

  private gone(publisher: Publisher): void {
    if (this.publisher !== publisher) return;
    this.publisher = undefined;
    if (!this.isStopping) this.tell({ news: 'gone', room: this.room, stream: this.name });
  }

  private readMeter(): void {
    if (!this.publisher) return;
    const { room, name: stream } = this;
    const wasAway = this.isAway;
    this.isAway = Date.now() - this.publisher.heardAt > AWAY_MS;
    if (this.isAway !== wasAway) this.tell({ news: this.isAway ? 'gone' : 'live', room, stream });
    const reading = this.publisher.meter.read(READ_EVERY_MS);
    if (!this.isAway) this.tell({ news: 'quality', room, stream, ...reading });
  }

  private tellViewers(): void {
    if (this.name === 'main')
      this.tell({ news: 'viewers', room: this.room, count: this.viewers.size });
  }
}

/** What cannot be answered is a stranger's text, and no news for the log. */
function refusalOf(error: unknown): RelayRefusal {
  if (!(error instanceof TooSlow)) return 'bad-offer';
  console.error('live relay:', error.message);
  return 'failed';
}
