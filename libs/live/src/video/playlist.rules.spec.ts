import {
  livePlaylist,
  momentOfReplay,
  recordedPlaylist,
  replaySecondsOf,
  segmentsWithin,
} from './playlist.rules.ts';
import type { Segment } from './segment.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, 0) + seconds * 1000);
const segment = (part: number, n: number, from: number, durationMs = 2000): Segment => ({
  part,
  n,
  storageKey: `live/x/main-${part}/${n}.m4s`,
  startedAt: at(from),
  durationMs,
  bytes: 1,
  sha256: '',
});
// The host was away from second 6 to second 20.
const segments = [
  segment(0, 0, 0),
  segment(0, 1, 2),
  segment(0, 2, 4),
  segment(1, 0, 20),
  segment(1, 1, 22, 1500),
];

describe('a replay', () => {
  it('leaves out the time in which nothing was sent', () => {
    expect(recordedPlaylist('main', segments)).toMatchInlineSnapshot(`
     "#EXTM3U
     #EXT-X-VERSION:7
     #EXT-X-INDEPENDENT-SEGMENTS
     #EXT-X-TARGETDURATION:2
     #EXT-X-MEDIA-SEQUENCE:0
     #EXT-X-PLAYLIST-TYPE:VOD
     #EXT-X-MAP:URI="main-0/init.mp4"
     #EXT-X-PROGRAM-DATE-TIME:2026-11-23T12:00:00.000Z
     #EXTINF:2.000,
     main-0/0.m4s
     #EXT-X-PROGRAM-DATE-TIME:2026-11-23T12:00:02.000Z
     #EXTINF:2.000,
     main-0/1.m4s
     #EXT-X-PROGRAM-DATE-TIME:2026-11-23T12:00:04.000Z
     #EXTINF:2.000,
     main-0/2.m4s
     #EXT-X-DISCONTINUITY
     #EXT-X-MAP:URI="main-1/init.mp4"
     #EXT-X-PROGRAM-DATE-TIME:2026-11-23T12:00:20.000Z
     #EXTINF:2.000,
     main-1/0.m4s
     #EXT-X-PROGRAM-DATE-TIME:2026-11-23T12:00:22.000Z
     #EXTINF:1.500,
     main-1/1.m4s
     #EXT-X-ENDLIST
     "
    `);
  });

  it.each([
    ['within the first part', 3, 3],
    ['while the host was away', 10, 6],
    ['after the host came back', 21, 7],
    ['before anything was sent', -5, 0],
    ['after the end', 60, 9.5],
  ])('shows a moment %s', (_, moment, seconds) => {
    expect(replaySecondsOf(segments, at(moment))).toBe(seconds);
  });

  it('tells the moment of every second it shows, and of none after its end', () => {
    for (const moment of [0, 1.5, 3, 5.9, 20, 22.7]) {
      expect(momentOfReplay(segments, replaySecondsOf(segments, at(moment))!)).toEqual(at(moment));
    }
    expect(momentOfReplay(segments, 9.6)).toBeUndefined();
    expect(replaySecondsOf([], at(0))).toBeUndefined();
  });

  it('is cut to the segments that hold anything of a span', () => {
    expect(segmentsWithin(segments, at(3), at(20.5)).map(({ part, n }) => [part, n])).toEqual([
      [0, 1],
      [0, 2],
      [1, 0],
    ]);
  });
});

describe('a running stream', () => {
  const window = segments
    .slice(2)
    .map((each, place) => ({ ...each, index: place + 2, breaks: each.part }));

  it('counts what has gone before its window', () => {
    const playlist = livePlaylist('main', window, false);
    expect(playlist).toContain('#EXT-X-MEDIA-SEQUENCE:2');
    expect(playlist).toContain('#EXT-X-DISCONTINUITY-SEQUENCE:0');
    expect(playlist.match(/#EXT-X-DISCONTINUITY\n/g)).toHaveLength(1);
    expect(playlist).not.toContain('ENDLIST');
  });

  it('says when it is over', () => {
    expect(livePlaylist('main', window, true)).toContain('#EXT-X-ENDLIST');
  });
});
