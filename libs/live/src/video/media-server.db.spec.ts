import * as kit from '@chucun/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordStretch } from '../synthetic/synthetic-recording.ts';
import { LiveVideo } from './live-video.ts';
import { eventually, SpecVideo } from './spec-video.ts';
import { StreamTokens, type StreamRole } from './stream-tokens.ts';

const KEY = 'hook-key-of-the-spec';

/** Speaks as much of MediaMTX as we use, as its documentation says, and notes what it is asked. */
class MediaServerStub {
  readonly asked: string[] = [];
  recording = Buffer.alloc(0);
  sessions: { id: string; path: string }[] = [];
  private server: Server;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      const authorized = request.headers.authorization === `Bearer ${KEY}`;
      this.asked.push(`${request.method} ${request.url}`);
      if (!authorized) response.writeHead(401).end();
      else if (request.url!.startsWith('/get?'))
        response.setHeader('content-type', 'video/mp4').end(this.recording);
      else if (request.url === '/v3/webrtcsessions/list')
        response.end(JSON.stringify({ itemCount: 1, pageCount: 1, items: this.sessions }));
      else response.end();
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

const stub = new MediaServerStub();
let video: SpecVideo;
let session: { id: string; hostId: string };

beforeAll(async () => {
  const url = await stub.start();
  video = await SpecVideo.open(kit, {
    engine: 'mediamtx',
    mediaServer: {
      webrtcUrl: 'https://media.example',
      hlsUrl: 'https://media.example/hls',
      playbackUrl: url,
      apiUrl: url,
      hookKey: KEY,
    },
  });
  session = await video.session();
});
afterAll(async () => {
  await video?.close();
  stub.stop();
});

const tokenFor = (role: StreamRole, sessionId = session.id) =>
  video.get(StreamTokens).issue({ sessionId, role, subject: session.hostId });

/** The documented question, with what a case changes. */
const auth = async (question: Record<string, unknown>, key = KEY) =>
  (
    await fetch(`${video.url}/media-server/auth?key=${key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        user: '',
        password: '',
        token: '',
        ip: '203.0.113.7',
        id: 'x',
        query: '',
        path: session.id,
        protocol: 'webrtc',
        ...question,
      }),
    })
  ).status;

const event = async (fields: Record<string, string>, key = KEY) =>
  (
    await fetch(
      `${video.url}/media-server/event?${new URLSearchParams({ key, path: session.id, ...fields })}`,
      { method: 'POST' },
    )
  ).status;

describe('with a media server', () => {
  it('browsers are given its addresses, and sent on to it from ours', async () => {
    const live = video.get(LiveVideo);
    const publish = await live.publishOf(session.id, session.hostId, 'cohost');
    const playback = await live.playbackOf(session.id, null);
    expect(publish).toMatchObject({
      whipUrl: `https://media.example/${session.id}-cohost/whip`,
      uploadUrl: undefined,
    });
    expect(playback.whepUrl).toMatch(`https://media.example/${session.id}/whep?token=`);
    expect(playback.hlsUrl).toBe(`https://media.example/hls/${session.id}/index.m3u8`);
    const response = await fetch(`${video.url}/whip/${session.id}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/sdp',
        authorization: `Bearer ${await tokenFor('publish')}`,
      },
      body: 'v=0',
    });
    expect([response.status, response.headers.get('location')]).toEqual([
      307,
      `https://media.example/${session.id}/whip`,
    ]);
  });

  it('it lets in whom we let in', async () => {
    expect(await auth({ action: 'publish', token: await tokenFor('publish') })).toBe(200);
    expect(
      await auth({
        action: 'publish',
        token: await tokenFor('cohost'),
        path: `${session.id}-cohost`,
      }),
    ).toBe(200);
    expect(await auth({ action: 'read', query: `token=${await tokenFor('read')}` })).toBe(200);
    expect(await auth({ action: 'read', protocol: 'hls' })).toBe(200);
    expect(await auth({ action: 'playback', token: KEY })).toBe(200);

    expect(await auth({ action: 'publish', token: await tokenFor('publish') }, 'guessed')).toBe(
      401,
    );
    expect(await auth({ action: 'publish', token: await tokenFor('read') })).toBe(401);
    expect(await auth({ action: 'publish', token: await tokenFor('cohost') })).toBe(401);
    expect(
      await auth({
        action: 'publish',
        token: await tokenFor('publish', '018f0000-0000-7000-8000-000000000001'),
      }),
    ).toBe(401);
    expect(await auth({ action: 'read' })).toBe(401);
    expect(await auth({ action: 'api', token: 'guessed' })).toBe(401);
    expect(await auth({ action: 'publish', path: '../x', token: await tokenFor('publish') })).toBe(
      401,
    );
  });

  it('its news become our events, and its recordings our segments', async () => {
    const started = new Date('2026-11-20T12:00:00.250Z');
    const made: Uint8Array[] = [];
    await recordStretch({ sessionId: session.id, from: started, seconds: 9, clock: 0 }, (news) => {
      if (news.news === 'part') made.push(news.init);
      if (news.news === 'segment') made.push(news.bytes);
    });
    stub.recording = Buffer.concat(made);
    expect(await event({ event: 'available' }, 'guessed')).toBe(401);
    expect(await event({ event: 'available' })).toBe(204);
    expect(await event({ event: 'available' })).toBe(204);
    expect(await event({ event: 'unavailable' })).toBe(204);
    expect(video.events.map(({ kind }) => kind)).toEqual(['stream.live', 'stream.interrupted']);

    const file = `/recordings/${session.id}/${started.getTime() / 1000 - 0.25}-250000.mp4`;
    expect(await event({ event: 'recorded', file, duration: '9' })).toBe(204);
    const live = video.get(LiveVideo);
    const segments = await eventually(async () => {
      const kept = await live.segmentsOf(session.id);
      return kept.length >= 4 && kept;
    });
    expect(segments[0]!.startedAt).toEqual(started);
    expect(
      Math.abs(segments.reduce((ms, { durationMs }) => ms + durationMs, 0) - 9000),
    ).toBeLessThan(100);
    expect(stub.asked).toContainEqual(
      expect.stringContaining(
        `/get?path=${session.id}&start=2026-11-20T12%3A00%3A00.250Z&duration=9&format=fmp4`,
      ),
    );
    expect(await video.text(`/hls/${session.id}/replay.m3u8`)).toContain('main-0/3.m4s');
  });

  it('its connections are cut when the session ends', async () => {
    stub.sessions = [
      { id: 'a', path: session.id },
      { id: 'b', path: 'another' },
    ];
    await video.get(LiveVideo).stop(session.id);
    expect(stub.asked.filter((line) => line.includes('kick'))).toEqual([
      'POST /v3/webrtcsessions/kick/a',
    ]);
  });
});
