import { createHmac } from 'node:crypto';
import { readConfig } from '@chucun/platform';
import { iceServersFor } from './ice-servers.ts';

const live = (env: Record<string, string>) => readConfig({ CHUCUN_MODE: 'test', ...env }).live;
const noon = new Date('2026-11-23T12:00:00Z');

describe('servers that carry media through closed networks', () => {
  it('are none where none is configured', () => {
    expect(iceServersFor(live({}), 'guest', noon)).toEqual([]);
  });

  it('get credentials that they can check, for an hour', () => {
    const urls = 'turn:turn.example:3478,turns:turn.example:443?transport=tcp';
    const [server] = iceServersFor(live({ TURN_URLS: urls, TURN_SECRET: 's3cret' }), 'guest', noon);
    expect(server!.urls).toEqual(urls.split(','));
    expect(server!.username).toBe(`${noon.getTime() / 1000 + 3600}:guest`);
    expect(server!.credential).toBe(
      createHmac('sha1', 's3cret').update(server!.username).digest('base64'),
    );
  });

  it.each<[string, Record<string, string>]>([
    ['TURN_SECRET', { TURN_URLS: 'turn:turn.example' }],
    ['MEDIA_ENGINE', { MEDIA_ENGINE: 'other' }],
    ['MEDIA_SERVER_WEBRTC_URL', { MEDIA_ENGINE: 'mediamtx' }],
    ['LIVE_UDP_PORTS', { LIVE_UDP_PORTS: '40000' }],
    ['LIVE_UDP_PORTS', { LIVE_UDP_PORTS: '40010-40000' }],
    ['LIVE_VIEWERS_MAX', { LIVE_VIEWERS_MAX: 'many' }],
  ])('and every other choice of live video are refused by the name of %s', (name, env) => {
    expect(() => live(env)).toThrow(name);
  });
});
