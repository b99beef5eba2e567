/** The host's own stream, or that of a second person. */
export type StreamName = 'main' | 'cohost';

export interface RelaySettings {
  publicIp: string;
  udpPorts: readonly [number, number];
  viewersMax: number;
}

/** What the api asks of the relay; every question gets one answer. */
export type RelayQuestion =
  | {
      ask: 'whip';
      room: string;
      stream: StreamName;
      offer: string;
      record: boolean;
      maxKbps: number;
    }
  | { ask: 'whep'; room: string; stream: StreamName; offer: string }
  | { ask: 'close'; resource: string }
  | { ask: 'stop'; room: string };

/** Why the relay says no. */
export type RelayRefusal = 'bad-offer' | 'no-codec' | 'not-live' | 'full' | 'failed';

export type RelayAnswer =
  | { is: 'accepted'; resource: string; answer: string }
  | { is: 'done' }
  | { is: 'refused'; because: RelayRefusal };

/** One recorded piece: a fragment that a browser can play after its part's beginning. */
export interface SegmentNews {
  news: 'segment';
  part: string;
  n: number;
  /** Wall clock of its first picture, ms. */
  startedAt: number;
  durationMs: number;
  bytes: Uint8Array;
}

/** What the relay tells the api unasked. */
export type RelayNews =
  | { news: 'live'; room: string; stream: StreamName }
  | { news: 'gone'; room: string; stream: StreamName }
  | {
      news: 'part';
      room: string;
      stream: StreamName;
      part: string;
      codecs: string;
      startedAt: number;
      init: Uint8Array;
    }
  | { news: 'part-done'; part: string }
  | { news: 'unrecordable'; room: string; stream: StreamName; codecs: string; startedAt: number }
  | { news: 'viewers'; room: string; count: number }
  | { news: 'quality'; room: string; stream: StreamName; kbpsIn: number; lossIn: number }
  | SegmentNews;

export type ToRelay = { id: number; question: RelayQuestion } | { settings: RelaySettings };
export type FromRelay = { id: number; answer: RelayAnswer } | { tell: RelayNews } | { ready: true };
