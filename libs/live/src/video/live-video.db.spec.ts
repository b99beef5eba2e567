import * as kit from '@chucun/testing';
import { LiveVideo } from './live-video.ts';
import { eventually, SpecVideo } from './spec-video.ts';

let video: SpecVideo;

beforeAll(async () => {
  video = await SpecVideo.open(kit);
});
afterAll(() => video?.close());

describe('a stream', () => {
  it('is recorded from its first second, interrupted, taken up again and replayed as one', async () => {
    const session = await video.session();
    const live = video.get(LiveVideo);
    const first = await video.publish(session);
    const began = Date.now();
    await eventually(async () => (await live.segmentsOf(session.id)).length >= 2);
    expect(live.stateOf(session.id)).toMatchObject({ phase: 'LIVE', quality: expect.any(String) });
    const window = await video.text(`/hls/${session.id}/live.m3u8`);
    expect(window).not.toContain('ENDLIST');

    await first.stop(true);
    await eventually(() => live.stateOf(session.id)?.phase === 'INTERRUPTED', 30_000);
    await video.publish(session);
    await eventually(() => live.stateOf(session.id)?.phase === 'LIVE');
    await eventually(async () => (await live.segmentsOf(session.id)).some(({ part }) => part > 0));
    await live.stop(session.id);

    const segments = await live.segmentsOf(session.id);
    expect(Math.abs(segments[0]!.startedAt.getTime() - began)).toBeLessThan(1500);
    const replay = await video.text(`/hls/${session.id}/replay.m3u8`);
    expect(replay.match(/EXT-X-MAP/g)).toHaveLength(new Set(segments.map(({ part }) => part)).size);
    expect(replay).toContain('#EXT-X-DISCONTINUITY');
    expect(replay).toContain('#EXT-X-ENDLIST');
    expect(
      video.events.map(({ kind }) => kind).filter((kind) => kind !== 'stream.quality'),
    ).toEqual([
      'stream.live',
      'stream.interrupted',
      'stream.live',
      'stream.ended',
      'recording.ready',
    ]);
  });
});
