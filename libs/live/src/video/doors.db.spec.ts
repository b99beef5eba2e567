import * as kit from '@chucun/testing';
import { execFileSync, spawn } from 'node:child_process';
import { RTCPeerConnection, useH264, useOPUS } from 'werift';
import { EmbeddedEngine } from './embedded-engine.ts';
import { LiveVideo } from './live-video.ts';
import { MediaEngine } from './media-engine.ts';
import { eventually, SpecVideo } from './spec-video.ts';
import { StreamTokens, type StreamRole } from './stream-tokens.ts';

let video: SpecVideo;
let session: { id: string; hostId: string };
let offer: string;
let token: string;

beforeAll(async () => {
  video = await SpecVideo.open(kit, { viewersMax: 2 });
  session = await video.session();
  token = await tokenFor('publish');
  offer = await makeOffer();
});
afterAll(() => video?.close());

const tokenFor = (role: StreamRole, sessionId = session.id) =>
  video.get(StreamTokens).issue({ sessionId, role, subject: session.hostId });

async function makeOffer(): Promise<string> {
  const peer = new RTCPeerConnection({
    codecs: { audio: [useOPUS()], video: [useH264()] },
    iceServers: [],
    iceInterfaceAddresses: { udp4: '127.0.0.1' },
  });
  peer.addTransceiver('video', { direction: 'sendonly' });
  peer.addTransceiver('audio', { direction: 'sendonly' });
  await peer.setLocalDescription(await peer.createOffer());
  const { sdp } = peer.localDescription!;
  await peer.close();
  return sdp;
}

const post = (path: string, body: string, bearer?: string, type = 'application/sdp') =>
  fetch(`${video.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
    body,
  });
const statusOf = async (response: Promise<Response>) => (await response).status;
const relay = () => (video.get(MediaEngine as never) as unknown as EmbeddedEngine).relay;

describe('the doors of live video', () => {
  it.each<[string, number, () => Promise<Response>]>([
    ['without a token', 401, () => post(`/whip/${session.id}`, offer)],
    [
      'with a made-up token',
      401,
      () => post(`/whip/${session.id}`, offer, `${token.slice(0, -4)}AAAA`),
    ],
    [
      'with a token to watch',
      403,
      async () => post(`/whip/${session.id}`, offer, await tokenFor('read')),
    ],
    [
      'with a token to send where one watches',
      403,
      () => post(`/whep/${session.id}`, offer, token),
    ],
    [
      'with a token of another session',
      403,
      async () =>
        post(
          `/whip/${session.id}`,
          offer,
          await tokenFor('publish', '018f0000-0000-7000-8000-000000000001'),
        ),
    ],
    [
      'for a session that is not there',
      404,
      async () => post('/whip/nonsense', offer, await tokenFor('publish', 'nonsense')),
    ],
    ['with JSON', 415, () => post(`/whip/${session.id}`, '{}', token, 'application/json')],
    [
      'with another type',
      415,
      () => post(`/whip/${session.id}`, 'x', token, 'application/x-unknown'),
    ],
    [
      'with something else than an offer',
      422,
      () => post(`/whip/${session.id}`, 'v=0 hello', token),
    ],
    [
      'with an endless offer',
      413,
      () => post(`/whip/${session.id}`, offer + 'a=x\r\n'.repeat(20_000), token),
    ],
    [
      'to watch before anybody sends',
      409,
      async () => post(`/whep/${session.id}?token=${await tokenFor('read')}`, offer),
    ],
    ['by GET', 405, () => fetch(`${video.url}/whip/${session.id}`)],
    ['by PATCH', 405, () => fetch(`${video.url}/whip/${session.id}/abc`, { method: 'PATCH' })],
  ])('stay shut %s (%i)', async (_, status, request) => {
    const response = await request();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w/) });
  });

  it('stay shut when the session has ended, whatever the token says', async () => {
    const ended = await video.session('ENDED');
    const late = await tokenFor('publish', ended.id);
    expect(await statusOf(post(`/whip/${ended.id}`, offer, late))).toBe(409);
  });

  it('end the streams of a session that somebody else has ended', async () => {
    const short = await video.session();
    await video.publish(short);
    const live = video.get(LiveVideo);
    await eventually(() => live.stateOf(short.id)?.phase === 'LIVE');
    await video.sql.db.query(
      `UPDATE live_sessions SET state = 'ENDED', ended_at = now() WHERE id = $1`,
      [short.id],
    );
    await eventually(() => live.stateOf(short.id) === undefined);
    expect(await live.recordingStateOf(short.id)).toBe('READY');
  });

  it('name HLS to viewers for whom there is no room', async () => {
    const full = await video.session();
    await video.publish(full);
    await video.publish(full, { role: 'cohost' });
    const reader = await tokenFor('read', full.id);
    const watching = () =>
      post(`/whep/${full.id}?token=${reader}`, offer.replaceAll('sendonly', 'recvonly'));
    await eventually(() => video.get(LiveVideo).stateOf(full.id, 'cohost')?.phase === 'LIVE');
    expect(await statusOf(watching())).toBe(201);
    expect(
      await statusOf(
        post(
          `/whep/${full.id}?stream=cohost&token=${reader}`,
          offer.replaceAll('sendonly', 'recvonly'),
        ),
      ),
    ).toBe(201);
    const refused = await watching();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ hlsUrl: `${video.url}/hls/${full.id}/live.m3u8` });
    await video.get(LiveVideo).stop(full.id);
  });

  it('serve pieces that are known, in parts, and nothing else', async () => {
    const done = await video.session();
    await video.publish(done);
    const live = video.get(LiveVideo);
    await eventually(async () => (await live.segmentsOf(done.id)).length > 0);
    await live.stop(done.id);
    const [segment] = await live.segmentsOf(done.id);
    const address = `${video.url}/hls/${done.id}/main-0/0.m4s`;
    const whole = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(whole).toHaveLength(segment!.bytes);
    const part = await fetch(address, { headers: { range: 'bytes=4-7' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 4-7/${whole.length}`,
      'moof',
    ]);
    expect((await fetch(address, { headers: { range: `bytes=${whole.length}-` } })).status).toBe(
      416,
    );
    for (const path of [
      'main-0/999.m4s',
      'main-9/init.mp4',
      '..%2f..%2fmain-0/init.mp4',
      'main-0/..%2finit.mp4',
    ])
      expect((await fetch(`${video.url}/hls/${done.id}/${path}`)).status).toBe(404);
    // L-25: what is kept is not deleted, and the attempt is noted.
    const [, deleted] = await video.sql.db.query<[unknown[], number]>(
      `DELETE FROM live_segments WHERE session_id = $1`,
      [done.id],
    );
    expect(deleted).toBe(0);
  });
});

describe('the relay', () => {
  it('survives offers that are broken in every way', async () => {
    const pid = relay().pid;
    const statuses = new Set<number>();
    for (let round = 0; round < 30; round++) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          post(`/whip/${session.id}`, mutated(offer, round * 10 + at), token),
        ),
      );
      for (const { status } of answers) statuses.add(status);
    }
    expect([...statuses].filter((status) => ![201, 422, 503].includes(status))).toEqual([]);
    expect(relay().pid).toBe(pid);
    const after = await video.session();
    await video.publish(after);
    await eventually(() => video.get(LiveVideo).stateOf(after.id)?.phase === 'LIVE');
  });

  it('is started again when it dies, and the host comes back to the same recording', async () => {
    const lost = await video.session();
    const live = video.get(LiveVideo);
    await video.publish(lost);
    await eventually(async () => (await live.segmentsOf(lost.id)).length > 0);
    const pid = relay().pid!;
    process.kill(pid, 'SIGKILL');
    await eventually(() => live.stateOf(lost.id)?.phase === 'INTERRUPTED');
    await video.publish(lost);
    await eventually(async () => (await live.segmentsOf(lost.id)).some(({ part }) => part === 1));
    expect(relay().pid).not.toBe(pid);
  });

  it('goes when its parent is killed', async () => {
    const script = `
      import { fork } from 'node:child_process';
      const child = fork('libs/live/src/relay/main.ts', { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      child.send({ settings: { publicIp: '127.0.0.1', udpPorts: [45000, 45009], viewersMax: 1 } });
      child.once('message', () => console.log(child.pid));`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await eventually(() => !isAlive(pid));
  });
});

function isAlive(pid: number): boolean {
  try {
    // A process that nobody has waited for still has its number.
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith(
      'Z',
    );
  } catch {
    return false;
  }
}

/** The offer with lines lost, doubled, swapped or cut, or bytes replaced; the same for the same seed. */
function mutated(sdp: string, seed: number): string {
  let state = seed * 2654435761 + 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  let lines = sdp.split('\r\n');
  for (let i = 0; i <= random(4); i++) {
    const at = random(lines.length);
    const line = lines[at]!;
    const changes = [
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, ...Array.from({ length: 20 }, () => line)),
      () => (lines[at] = line.slice(0, random(line.length + 1))),
      () => (lines[at] = line.replace(/\d+/, '999999999999999999999')),
      () => (lines[at] = line + '\0'.repeat(random(50))),
      () => (lines[at] = line.replace(/[a-z]/g, () => String.fromCharCode(33 + random(90)))),
      () => (lines = [...lines.slice(at), ...lines.slice(0, at)]),
      () => (lines[at] = line.replace(/:.*/, ':')),
    ];
    changes[random(changes.length)]!();
  }
  return lines.join('\r\n');
}
