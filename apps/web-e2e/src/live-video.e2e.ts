import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import {
  address,
  call,
  demoAccount,
  eventually,
  LAPTOP,
  openBrowser,
  PHONE,
  signInAs,
  unhurried,
} from './browser.ts';

let browser: Browser;
let host: Page;
let buyer: Page;
let token: string;
let sessionId: string;

beforeAll(async () => {
  browser = await openBrowser({ camera: true });
  const phone = await browser.newContext({ ...PHONE, permissions: ['camera', 'microphone'] });
  const account = await demoAccount('host');
  token = await signInAs(phone, account);
  const session = await call(
    `mutation($input: ScheduleLiveSessionInput!) { scheduleLiveSession(input: $input) {
       ... on LiveSession { id } ... on UserError { message } } }`,
    {
      input: {
        coopId: account.coopId,
        title: '今早的茶园',
        startsAt: new Date(Date.now() + 60_000).toISOString(),
      },
    },
    token,
  );
  sessionId = String(session['id']);
  host = await pageWithVideo(await phone.newPage());
  buyer = await pageWithVideo(await (await browser.newContext(LAPTOP)).newPage());
});
afterAll(() => browser?.close());

/** A page of the shop, its content policy and all, into which the storefront's video code is loaded. */
async function pageWithVideo(page: Page): Promise<Page> {
  await page.route('**/spec/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    const text =
      name === 'hls.js'
        ? await readFile('node_modules/hls.js/dist/hls.light.mjs', 'utf8')
        : stripTypeScriptTypes(await readFile(`apps/web/src/lib/live/${name}`, 'utf8'), {
            mode: 'transform',
          });
    const body = text.replace(`'hls.js/light'`, `'/spec/hls.js'`);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(address('/'));
  await page.evaluate(`(async () => {
    for (const name of ['publish', 'watch', 'hls']) Object.assign(window, await import('/spec/' + name + '.ts'));
    const video = Object.assign(document.createElement('video'), { id: 'live', muted: true, playsInline: true });
    document.body.prepend(video);
  })()`);
  return page;
}

const session = async (asToken?: string) => {
  const found = await call(
    `query($id: ID!) { liveSession(id: $id) {
       publish { whipUrl token uploadUrl maxKbps iceServers { urls username credential } }
       playback { whepUrl hlsUrl replayUrl recording isSending iceServers { urls username credential } } } }`,
    { id: sessionId },
    asToken,
  );
  return found as {
    publish: object | null;
    playback: { replayUrl: string | null; recording: string; isSending: boolean };
  };
};

const pictures = (page: Page) =>
  page.evaluate<number>(
    `document.getElementById('live').getVideoPlaybackQuality().totalVideoFrames`,
  );

describe('live video in the whole system', () => {
  it('shows a buyer moving pictures within three seconds of opening the room', async () => {
    const started = await call(
      `mutation($id: ID!) { startLiveSession(sessionId: $id) { ... on LiveSession { id } ... on UserError { message } } }`,
      { id: sessionId },
      token,
    );
    expect(started).toEqual({ id: sessionId });
    const { publish } = await session(token);
    expect((await session()).publish).toBeNull();
    await host.evaluate(`(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 480 } });
      window.publication = publish(stream, ${JSON.stringify(publish)});
    })()`);
    await eventually(async () => (await session()).playback.isSending);

    const opened = Date.now();
    const { playback } = await session();
    await buyer.evaluate(
      `window.watching = watch(document.getElementById('live'), ${JSON.stringify(playback)})`,
    );
    await eventually(async () => (await pictures(buyer)) > 5);
    expect(Date.now() - opened).toBeLessThan(unhurried(3000));
    expect(await buyer.evaluate(`window.watching.state`)).toBe('live');
  });

  it('ends with the session, and is replayed to the second', async () => {
    await eventually(async () => (await session()).playback.replayUrl !== null);
    await call(
      `mutation($id: ID!) { endLiveSession(sessionId: $id) { __typename } }`,
      { id: sessionId },
      token,
    );
    await eventually(() => host.evaluate(`window.publication.state === 'refused'`), 30_000);
    await eventually(() => buyer.evaluate(`window.watching.state === 'over'`), 30_000);
    const { playback } = await session();
    expect(playback.recording).toBe('READY');
    const played = await buyer.evaluate<number>(`(async () => {
      const video = document.getElementById('live');
      await replay(video, ${JSON.stringify(playback.replayUrl)});
      await new Promise((resolve) => { video.onloadeddata = resolve; });
      video.currentTime = 1.5;
      await new Promise((resolve) => { video.onseeked = resolve; });
      await video.play();
      await new Promise((resolve) => setTimeout(resolve, 700));
      return video.currentTime;
    })()`);
    expect(played).toBeGreaterThan(1.5);
  });
});
