import * as kit from '@chucun/testing';
import { RecordSynthetic } from '../synthetic/record-synthetic.ts';
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

describe('a room of the demo', () => {
  it('is sent a made picture from the moment somebody opens it', async () => {
    const session = await video.session();
    await video.sql.db.query(`UPDATE live_sessions SET client_key = 'demo-show' WHERE id = $1`, [
      session.id,
    ]);
    const live = video.get(LiveVideo);
    await live.playbackOf(session.id, null);
    await eventually(async () => (await live.segmentsOf(session.id)).length > 0);
    await live.stop(session.id);
    expect(await live.recordingStateOf(session.id)).toBe('READY');
  });
});

describe('a recording that was made for a seed', () => {
  it('is kept like every other, with the time in which the host was away left out', async () => {
    const session = await video.session('ENDED');
    const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 12) + seconds * 1000);
    await video.get(RecordSynthetic).run(session.id, [
      { from: at(0), seconds: 60 },
      { from: at(100), seconds: 60 },
    ]);
    const live = video.get(LiveVideo);
    expect(await live.mediaTimesOf(session.id, [at(30), at(80), at(130)])).toEqual([
      expect.closeTo(30, 0),
      expect.closeTo(60, 0),
      expect.closeTo(90, 0),
    ]);
    expect(await live.replayUrlOf(session.id)).toBe(`${video.url}/hls/${session.id}/replay.m3u8`);
  });
});

describe('voice alone', () => {
  it('is live and recorded with a plain picture', async () => {
    const session = await video.session();
    const live = video.get(LiveVideo);
    await video.publish(session, { voiceOnly: true });
    await eventually(async () => (await live.segmentsOf(session.id)).length >= 1, 20_000);
    expect(live.stateOf(session.id)).toMatchObject({ phase: 'LIVE', quality: 'GOOD' });
    await live.stop(session.id);
    expect(await video.text(`/hls/${session.id}/replay.m3u8`)).toContain('main-0/0.m4s');
  });
});
