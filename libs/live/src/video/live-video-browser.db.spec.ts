import * as kit from '@chucun/testing';
import type { Browser, Page } from 'playwright-core';
import { LiveVideo } from './live-video.ts';
import { openBrowser, videoPage } from './spec-browser.ts';
import { eventually, SpecVideo } from './spec-video.ts';

let video: SpecVideo;
let browser: Browser;
let session: { id: string; hostId: string };
let host: Page;
let buyer: Page;

beforeAll(async () => {
  video = await SpecVideo.open(
    kit,
    process.env['LIVE_SPEC_IP'] ? { publicIp: process.env['LIVE_SPEC_IP'] } : {},
  );
  browser = await openBrowser();
  session = await video.session();
  host = await videoPage(browser, video.url);
  buyer = await videoPage(browser, video.url);
});
afterAll(async () => {
  await browser?.close();
  await video?.close();
});

const publishFrom = async (page: Page) => {
  const addresses = await video.get(LiveVideo).publishOf(session.id, session.hostId, 'host');
  await page.evaluate(
    `(async (addresses) => {
       const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 480, frameRate: 20 } });
       window.states = [];
       window.publication = publish(stream, addresses, { onState: (state) => states.push(state) });
     })(${JSON.stringify(addresses)})`,
  );
  await page.waitForFunction(`window.publication.state === 'live'`);
};

/** How many pictures the buyer's browser has decoded, and where its time stands. */
const seen = (page: Page) =>
  page.evaluate<{ pictures: number; at: number; width: number }>(`(() => {
    const video = document.getElementById('video');
    return { pictures: video.getVideoPlaybackQuality().totalVideoFrames, at: video.currentTime, width: video.videoWidth };
  })()`);

const movesOn = async (page: Page) => {
  const before = await seen(page);
  await eventually(async () => {
    const now = await seen(page);
    return now.pictures > before.pictures + 5 && now.at > before.at && now.width > 0;
  });
};

describe('a phone and a buyer, in the browser', () => {
  it('see moving pictures by WHEP, and go on when the phone has lost its connection', async () => {
    await publishFrom(host);
    const playback = await video.get(LiveVideo).playbackOf(session.id, null);
    await buyer.evaluate(
      `window.watching = watch(document.getElementById('video'), ${JSON.stringify(playback)})`,
    );
    await buyer.waitForFunction(`window.watching.state === 'live'`);
    await movesOn(buyer);
    const codec = await host.evaluate(`(async () => {
      const stats = [...(await window.publication.peer.getStats()).values()];
      return stats.filter(({ type, mimeType }) => type === 'codec' && mimeType.startsWith('video')).map(({ mimeType }) => mimeType);
    })()`);
    expect(codec).toContain('video/H264');

    await host.evaluate(`window.publication.peer.close(), window.publication.wake()`);
    await host.waitForFunction(
      `window.states.includes('reconnecting') && window.publication.state === 'live'`,
    );
    await movesOn(buyer);
    expect(await buyer.evaluate('window.watching.state')).toBe('live');
  });

  it('fall back to smaller pictures and to voice in the same connection', async () => {
    await host.evaluate(`window.publication.setQuality('weak')`);
    await movesOn(buyer);
    await host.evaluate(`window.publication.setQuality('voice')`);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(video.get(LiveVideo).stateOf(session.id)?.phase).toBe('LIVE');
    await host.evaluate(`window.publication.setQuality('normal')`);
    await movesOn(buyer);
  });

  it('see the stream by HLS, and its replay to the moment', async () => {
    const live = video.get(LiveVideo);
    const { hlsUrl } = await live.playbackOf(session.id, null);
    await buyer.evaluate(`window.watching.stop()`);
    await buyer.evaluate(
      `playHls(document.getElementById('video'), ${JSON.stringify(hlsUrl)}, { isLive: true }).then((playing) => {
         window.playing = playing; return document.getElementById('video').play();
       })`,
    );
    await movesOn(buyer);
    await buyer.evaluate(`window.playing.stop()`);

    const mark = new Date(Date.now() - 3000);
    await live.stop(session.id);
    const replayUrl = await live.replayUrlOf(session.id);
    const at = (await live.mediaTimeOf(session.id, mark))!;
    const played = await buyer.evaluate<{ duration: number; at: number }>(`(async () => {
      const video = document.getElementById('video');
      await replay(video, ${JSON.stringify(replayUrl)});
      await new Promise((resolve) => { video.onloadeddata = resolve; });
      video.currentTime = ${at};
      await new Promise((resolve) => { video.onseeked = resolve; });
      await video.play();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return { duration: video.duration, at: video.currentTime };
    })()`);
    const segments = await live.segmentsOf(session.id);
    const recorded = segments.reduce((ms, { durationMs }) => ms + durationMs, 0) / 1000;
    expect(Math.abs(played.duration - recorded)).toBeLessThan(1);
    expect(played.at).toBeGreaterThan(at);
    expect(await live.momentOf(session.id, at)).toEqual(mark);
  });
});

describe('a phone in a network that blocks UDP', () => {
  it('sends pieces over HTTPS, through an outage, and is seen by HLS', async () => {
    const live = video.get(LiveVideo);
    const slow = await video.session();
    const page = await videoPage(browser, video.url);
    const addresses = await live.publishOf(slow.id, slow.hostId, 'host');
    await page.evaluate(`(async (addresses) => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 480, frameRate: 20 } });
      // A connection that is answered and never comes about, three times.
      window.RTCPeerConnection = class extends RTCPeerConnection { get connectionState() { return 'failed'; } };
      window.publication = publish(stream, addresses);
    })(${JSON.stringify(addresses)})`);
    await eventually(async () => (await live.segmentsOf(slow.id)).length >= 2, 40_000);
    expect(live.stateOf(slow.id)?.phase).toBe('LIVE');
    await page.context().setOffline(true);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await page.context().setOffline(false);
    const before = (await live.segmentsOf(slow.id)).length;
    await eventually(async () => (await live.segmentsOf(slow.id)).length >= before + 2, 30_000);

    const playback = await live.playbackOf(slow.id, null);
    await buyer.evaluate(
      `window.watching = watch(document.getElementById('video'), ${JSON.stringify(playback)})`,
    );
    await buyer.waitForFunction(`window.watching.state === 'delayed'`);
    await movesOn(buyer);
    await buyer.evaluate(`window.watching.stop()`);
    await page.evaluate(`window.publication.stop()`);
    await live.stop(slow.id);
    const segments = await live.segmentsOf(slow.id);
    const holes = segments.filter((segment, at) => {
      const last = segments[at - 1];
      return (
        last?.part === segment.part &&
        Math.abs(last.startedAt.getTime() + last.durationMs - segment.startedAt.getTime()) > 100
      );
    });
    expect(holes).toEqual([]);
  });
});

describe('a phone with a bad uplink', () => {
  it('keeps its pictures moving at 400 kbit/s and with one packet in twenty lost', async () => {
    const live = video.get(LiveVideo);
    session = await video.session();
    const page = await videoPage(browser, video.url);
    const uplink = await kit.NarrowUplink.before(page, { kbps: 400, lost: 0.05 });
    await publishFrom(page);
    const playback = await live.playbackOf(session.id, null);
    await buyer.evaluate(
      `window.watching = watch(document.getElementById('video'), ${JSON.stringify(playback)})`,
    );
    await buyer.waitForFunction(`window.watching.state === 'live'`);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const before = await seen(buyer);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const after = await seen(buyer);
    expect(after.pictures - before.pictures).toBeGreaterThan(25);
    expect(live.stateOf(session.id)!.kbpsIn).toBeLessThan(450);

    // A dead zone of fifteen seconds: away, and back without anybody touching anything.
    uplink.cut(true);
    await eventually(() => live.stateOf(session.id)?.phase === 'INTERRUPTED');
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    uplink.cut(false);
    await eventually(() => live.stateOf(session.id)?.phase === 'LIVE', 30_000);
    await movesOn(buyer);
    await buyer.evaluate(`window.watching.stop()`);
    await live.stop(session.id);
    const segments = await live.segmentsOf(session.id);
    const recorded = segments.reduce((ms, { durationMs }) => ms + durationMs, 0);
    expect(recorded).toBeGreaterThan(10_000);
    await page.context().close();
    uplink.close();
  });
});
