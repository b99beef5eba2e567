import type { StreamName } from '../relay/protocol.ts';
import type { PlacedSegment, Segment } from './segment.ts';

const SECONDS_MIN = 2;

/** The last segments of a running stream (RFC 8216); `isOver` lets players stop at its end. */
export function livePlaylist(
  stream: StreamName,
  segments: readonly PlacedSegment[],
  isOver: boolean,
): string {
  const first = segments[0];
  return [
    ...head(segments),
    `#EXT-X-MEDIA-SEQUENCE:${first?.index ?? 0}`,
    `#EXT-X-DISCONTINUITY-SEQUENCE:${first?.breaks ?? 0}`,
    ...body(stream, segments),
    ...(isOver ? ['#EXT-X-ENDLIST'] : []),
    '',
  ].join('\n');
}

/** A whole recording, or a stretch of it. Time in which nothing was sent is left out. */
export function recordedPlaylist(stream: StreamName, segments: readonly Segment[]): string {
  return [
    ...head(segments),
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    ...body(stream, segments),
    '#EXT-X-ENDLIST',
    '',
  ].join('\n');
}

function head(segments: readonly Segment[]): string[] {
  const longest = segments.reduce(
    (ms, { durationMs }) => Math.max(ms, durationMs),
    SECONDS_MIN * 1000,
  );
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-TARGETDURATION:${Math.ceil(longest / 1000)}`,
  ];
}

function body(stream: StreamName, segments: readonly Segment[]): string[] {
  let part: number | undefined;
  return segments.flatMap((segment) => {
    const isNew = segment.part !== part;
    const opening = isNew
      ? [
          ...(part === undefined ? [] : ['#EXT-X-DISCONTINUITY']),
          `#EXT-X-MAP:URI="${stream}-${segment.part}/init.mp4"`,
        ]
      : [];
    part = segment.part;
    return [
      ...opening,
      `#EXT-X-PROGRAM-DATE-TIME:${segment.startedAt.toISOString()}`,
      `#EXTINF:${(segment.durationMs / 1000).toFixed(3)},`,
      `${stream}-${segment.part}/${segment.n}.m4s`,
    ];
  });
}

const endOf = (segment: Segment): number => segment.startedAt.getTime() + segment.durationMs;

/** The segments that hold anything of the span. */
export const segmentsWithin = (segments: readonly Segment[], from: Date, to: Date): Segment[] =>
  segments.filter((segment) => endOf(segment) > from.getTime() && segment.startedAt <= to);

/**
 * Seconds into the replay at which a moment is to be seen. A moment that was not recorded is shown where the recording
 * goes on; one after the end, at the end. Undefined where nothing was recorded.
 */
export function replaySecondsOf(segments: readonly Segment[], at: Date): number | undefined {
  if (segments.length === 0) return undefined;
  let before = 0;
  for (const segment of segments) {
    const into = at.getTime() - segment.startedAt.getTime();
    if (into < segment.durationMs) return (before + Math.max(0, into)) / 1000;
    before += segment.durationMs;
  }
  return before / 1000;
}

/** The moment that is seen at a time of the replay. Undefined where nothing was recorded, or after the end. */
export function momentOfReplay(segments: readonly Segment[], seconds: number): Date | undefined {
  let left = seconds * 1000;
  for (const segment of segments) {
    if (left < segment.durationMs) return new Date(segment.startedAt.getTime() + Math.max(0, left));
    left -= segment.durationMs;
  }
  return undefined;
}
