import { reachable } from './addresses.ts';
import { preferRecordable } from './codecs.ts';
import { connectionOf } from './connection-quality.ts';

describe('what a phone offers', () => {
  it('is H264 that can be recorded first, then other H264, then VP8', () => {
    const offered = [
      { mimeType: 'video/VP8' },
      { mimeType: 'video/rtx' },
      { mimeType: 'video/H264', sdpFmtpLine: 'packetization-mode=0;profile-level-id=42e01f' },
      { mimeType: 'video/H264', sdpFmtpLine: 'packetization-mode=1;profile-level-id=4d001f' },
      { mimeType: 'video/H264', sdpFmtpLine: 'packetization-mode=1;profile-level-id=42e01f' },
    ];
    expect(preferRecordable(offered).map((codec) => offered.indexOf(codec))).toEqual([
      4, 3, 2, 0, 1,
    ]);
  });
});

describe('the uplink in words', () => {
  const clear = { lost: 0, roundTripMs: 60, availableKbps: 2000, wantedKbps: 800 };
  it.each([
    ['good', {}],
    ['good', { availableKbps: 0 }],
    ['weak', { lost: 0.05 }],
    ['weak', { availableKbps: 350 }],
    ['weak', { roundTripMs: 700 }],
    ['bad', { lost: 0.3 }],
    ['bad', { availableKbps: 100 }],
  ])('is %s with %j', (word, reading) => expect(connectionOf({ ...clear, ...reading })).toBe(word));
});

describe('addresses', () => {
  const id = '018f0000-0000-7000-8000-000000000001';
  const page = 'http://192.168.1.7:3000/live/x';
  it.each([
    [`http://localhost:3000/whep/${id}?token=a.b`, `http://192.168.1.7:3000/whep/${id}?token=a.b`],
    [
      `http://localhost:3000/hls/${id}/replay.m3u8`,
      `http://192.168.1.7:3000/hls/${id}/replay.m3u8`,
    ],
    [`https://media.example/${id}/whep?token=a`, `https://media.example/${id}/whep?token=a`],
    [`https://media.example/hls/${id}/index.m3u8`, `https://media.example/hls/${id}/index.m3u8`],
  ])('%s is reached at %s', (address, reached) => expect(reachable(address, page)).toBe(reached));
});
