/** One kept piece of a recording. */
export interface Segment {
  part: number;
  n: number;
  storageKey: string;
  startedAt: Date;
  durationMs: number;
  bytes: number;
  sha256: string;
}

/** A segment with its place in the whole of its stream. */
export interface PlacedSegment extends Segment {
  /** Number over all parts. */
  index: number;
  /** How many parts went before. */
  breaks: number;
}
