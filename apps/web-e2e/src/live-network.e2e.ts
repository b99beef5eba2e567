import { NarrowUplink } from '@chucun/testing';
import type { Browser, Page } from 'playwright-core';
import {
  address,
  call,
  demoAccount,
  eventually,
  openBrowser,
  PHONE,
  signInAs,
  unhurried,
} from './browser.ts';
import {
  type Buyer,
  endByApi,
  goLive,
  newBuyer,
  type Pack,
  packsOffered,
  played,
  prepare,
  roomNow,
  willSee,
} from './live-steps.ts';
import { money } from './steps.ts';

let browser: Browser;
let host: Page;
let hostToken: string;
let buyer: Buyer;
let uplink: NarrowUplink;
let pack: Pack;
let sessionId: string | undefined;
let itemId: string;

beforeAll(async () => {
  browser = await openBrowser({ camera: true });
  const phone = await browser.newContext({ ...PHONE, permissions: ['camera', 'microphone'] });
  phone.setDefaultTimeout(15_000);
  hostToken = await signInAs(phone, await demoAccount('host'));
  host = await phone.newPage();
  uplink = await NarrowUplink.before(host, { kbps: 400, lost: 0.02 });
  buyer = await newBuyer(browser);
  [pack] = (await packsOffered(host, 1)) as [Pack];
  sessionId = await prepare(host, `信号不好 ${String(Date.now()).slice(-6)}`, [pack]);
  await goLive(host);
  await eventually(async () => (await roomNow(sessionId!)).playback?.isSending, 20_000);
  itemId = (await roomNow(sessionId)).shelf[0]!.id;
}, 120_000);
afterAll(async () => {
  await endByApi(sessionId, hostToken);
  await browser?.close();
  uplink?.close();
});

const present = () =>
  call(
    `mutation($s: ID!, $i: ID!) { presentShelfItem(sessionId: $s, shelfItemId: $i) { __typename } }`,
    { s: sessionId, i: itemId },
    hostToken,
  );

const sellFor = (priceFen: number) =>
  call(
    `mutation($input: SetLivePriceInput!) { setLivePrice(input: $input) {
       __typename ... on UserError { message } } }`,
    { input: { sessionId, shelfItemId: itemId, priceFen } },
    hostToken,
  );

const order = () =>
  call(
    `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
       __typename ... on OrderGroup { goodsFen } ... on UserError { message } } }`,
    {
      input: {
        lines: [{ variantId: pack.id, quantity: 1 }],
        addressId: buyer.addressId,
        liveSessionId: sessionId,
        freshConfirmed: true,
        idempotencyKey: crypto.randomUUID(),
      },
    },
    buyer.token,
  );

const waited = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a host with a bad network', () => {
  it('goes on with pictures at 400 kbit/s, cards and orders exact at every price', async () => {
    await buyer.page.goto(address(`/live/${sessionId}`));
    await eventually(async () => (await played(buyer.page)).frames > 5, 20_000);
    const first = await played(buyer.page);
    await present();
    for (const priceFen of [1_470, 1_310, 1_190, 1_050]) {
      const seen = willSee(buyer.page, '.room-card', money(priceFen).slice(1));
      const asked = Date.now();
      expect(await sellFor(priceFen)).toEqual({ __typename: 'ShelfItem' });
      expect((await seen) - asked).toBeLessThan(unhurried(1000));
      expect(await order()).toEqual({ __typename: 'OrderGroup', goodsFen: priceFen });
    }
    await waited(3000);
    expect((await played(buyer.page)).frames).toBeGreaterThan(first.frames + 25);
  }, 60_000);

  it('is away for fifteen seconds: the room sells on, and the pictures come back by themselves', async () => {
    uplink.cut(true);
    await host.context().setOffline(true);
    await buyer.page.getByText('主播那边信号断了').first().waitFor();
    expect(await order()).toEqual({ __typename: 'OrderGroup', goodsFen: 1_050 });
    await waited(10_000);
    expect((await roomNow(sessionId!)).status).toBe('LIVE');
    await host.context().setOffline(false);
    uplink.cut(false);
    await eventually(async () => (await roomNow(sessionId!)).playback?.isSending, 30_000);
    const back = await played(buyer.page);
    await eventually(async () => (await played(buyer.page)).frames > back.frames + 20, 30_000);
  }, 120_000);

  it('has one recording of one session, from before and after', async () => {
    await waited(3000);
    await endByApi(sessionId, hostToken);
    const { playback, status } = await eventually(async () => {
      const room = await roomNow(sessionId!);
      return room.playback?.recording === 'READY' && room;
    }, 20_000);
    expect(status).toBe('ENDED');
    const list = await (await fetch(new URL(playback!.replayUrl!, address('/')))).text();
    const seconds = [...list.matchAll(/#EXTINF:([\d.]+)/g)].reduce((sum, [, s]) => sum + +s!, 0);
    // One list of all parts: what was seen before the dead zone, and what came after it.
    expect(list).toContain('#EXT-X-ENDLIST');
    expect(seconds).toBeGreaterThan(8);
  }, 60_000);
});
