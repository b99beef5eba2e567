import type { Browser, Page } from 'playwright-core';
import {
  address,
  call,
  type DemoAccount,
  demoAccount,
  eventually,
  LAPTOP,
  openBrowser,
  PHONE,
  signInAs,
  unhurried,
} from './browser.ts';
import {
  type Buyer,
  endByApi,
  endLive,
  firstPicture,
  goLive,
  newBuyer,
  noteTaps,
  type Pack,
  packsOffered,
  played,
  prepare,
  roomNow,
  tappedAt,
  willSee,
} from './live-steps.ts';
import { lastHalfYear, money, typeByThumb } from './steps.ts';

const TITLE = `山上现采 ${String(Date.now()).slice(-6)}`;
const LIVE_FEN = 1_230;

let browser: Browser;
let host: Page;
let hostToken: string;
let official: DemoAccount;
let officialToken: string;
let buyer: Buyer;
let next: Buyer;
let packs: Pack[];
let sessionId: string | undefined;
let before: CountyFigures;

interface CountyFigures {
  paidFen: number;
  liveSessions: number | null;
  liveSalesShare: number | null;
}

const county = async (): Promise<CountyFigures> =>
  (await call(
    `query($input: SalesStatisticsInput!) {
       salesStatistics(input: $input) { paidFen liveSessions liveSalesShare } }`,
    { input: { regionCode: official.regionCode, ...lastHalfYear() } },
    officialToken,
  )) as unknown as CountyFigures;

beforeAll(async () => {
  browser = await openBrowser({ camera: true });
  official = await demoAccount('official');
  officialToken = await signInAs(await browser.newContext(LAPTOP), official);
  const phone = await browser.newContext({ ...PHONE, permissions: ['camera', 'microphone'] });
  phone.setDefaultTimeout(15_000);
  hostToken = await signInAs(phone, await demoAccount('host'));
  host = await phone.newPage();
  [buyer, next] = [await newBuyer(browser), await newBuyer(browser)];
  before = await county();
}, 120_000);
afterAll(async () => {
  await endByApi(sessionId, hostToken);
  await browser?.close();
});

const card = (page: Page) => page.getByRole('region', { name: '正在讲解' });
const onShelf = (pack: Pack) => host.getByRole('listitem').filter({ hasText: pack.product });

describe('one live session, from the first tap to the figure of the county', () => {
  it('is prepared on a phone, and on the air within a minute', async () => {
    packs = await packsOffered(host, 2);
    sessionId = await prepare(host, TITLE, packs);
    await goLive(host);
    await eventually(async () => (await roomNow(sessionId!)).playback?.isSending);
    await noteTaps(host);
  }, 90_000);

  it('shows a buyer moving pictures within three seconds', async () => {
    await buyer.page.goto(address('/live'));
    await buyer.page.getByRole('link', { name: TITLE }).first().tap();
    await buyer.page.waitForURL(`**/live/${sessionId}`, { waitUntil: 'domcontentloaded' });
    expect(await firstPicture(buyer.page)).toBeLessThan(unhurried(3000));
    await eventually(async () => (await played(buyer.page)).at > 0);
    const first = await played(buyer.page);
    await eventually(async () => (await played(buyer.page)).at > first.at + 1);
    expect((await played(buyer.page)).frames).toBeGreaterThan(first.frames + 5);
  });

  it('is talked in', async () => {
    await buyer.page.getByLabel('说一句话').fill('这茶是今年的吗');
    await buyer.page.getByRole('button', { name: '发送' }).tap();
    await host.getByText('这茶是今年的吗').first().waitFor();
  });

  it('shows what the host presents, and the lower price within a second', async () => {
    const [pack] = packs as [Pack];
    await next.page.goto(address(`/live/${sessionId}`));
    await host.getByRole('link', { name: '货架', exact: true }).tap();
    const shown = willSee(buyer.page, '.room-card', pack.product);
    await host.getByRole('button', { name: `讲解 ${pack.product}` }).tap();
    expect((await shown) - (await tappedAt(host))).toBeLessThan(unhurried(1000));

    const item = onShelf(pack);
    await item.locator('summary', { hasText: /^降价$/ }).tap();
    await typeByThumb(host, '12');
    await item.getByRole('button', { name: '小数点' }).tap();
    await typeByThumb(host, '3');
    await item.locator('summary', { hasText: '限份数' }).tap();
    await item.getByLabel('一共多少份').fill('1');
    const cheaper = willSee(buyer.page, '.room-card', '12.30');
    await item.getByRole('button', { name: '就这个价' }).tap();
    expect((await cheaper) - (await tappedAt(host))).toBeLessThan(unhurried(1000));
    expect(await card(buyer.page).innerText()).toContain('还剩 1 件');
  });

  it('sells at the price of the room, through the pay page', async () => {
    const { page } = buyer;
    await card(page).getByRole('button', { name: '立即购买' }).tap();
    const fresh = page.getByRole('checkbox', { name: /我知道/ });
    const pay = page.getByRole('dialog').getByRole('button', { name: /^付款 ¥/ });
    await pay.waitFor();
    if ((await fresh.count()) > 0) await fresh.check();
    const [total] = /¥[\d,.]+/.exec(await pay.innerText())!;
    await pay.tap();
    await page.getByText('不会真的扣款').waitFor();
    await page.getByRole('button', { name: `付款 ${total}` }).tap();
    await page.waitForURL((url) => url.pathname.startsWith('/orders/'));
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    const paid = await eventually(async () => {
      const group = await call(
        `query($id: ID!) { orderGroup(id: $id) { state goodsFen } }`,
        { id },
        buyer.token,
      );
      return group['state'] === 'PAID' && group;
    });
    expect(paid).toEqual({ state: 'PAID', goodsFen: LIVE_FEN });
  }, 60_000);

  it('has none left at that price for the next buyer', async () => {
    await card(next.page).getByText('卖完了').waitFor();
    expect(await card(next.page).getByRole('button', { name: '立即购买' }).isDisabled()).toBe(true);
    const refused = await call(
      `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
         __typename ... on InsufficientStock { shortages { available } } } }`,
      {
        input: {
          lines: [{ variantId: packs[0]!.id, quantity: 1 }],
          addressId: next.addressId,
          liveSessionId: sessionId,
          freshConfirmed: true,
          idempotencyKey: crypto.randomUUID(),
        },
      },
      next.token,
    );
    expect(refused).toEqual({ __typename: 'InsufficientStock', shortages: [{ available: 0 }] });
  });

  it('is on the host’s screen and dashboard, to the fen', async () => {
    await host.getByText(`1 单 ${money(LIVE_FEN)}`).waitFor();
    const board = await host.context().newPage();
    await board.goto(address(`/studio/${sessionId}/figures`));
    const row = board.getByRole('row', { name: packs[0]!.product });
    expect(await row.innerText()).toContain(money(LIVE_FEN));
    await board.close();
  });

  it('ends when the host says so twice, and the room says it is over', async () => {
    await endLive(host);
    await next.page
      .getByText(/直播结束了|播过/)
      .first()
      .waitFor();
    expect((await roomNow(sessionId!)).status).toBe('ENDED');
  });

  it('is replayed from where the goods were shown', async () => {
    await eventually(async () => (await roomNow(sessionId!)).playback?.recording === 'READY');
    const { replay } = await roomNow(sessionId!);
    const mark = replay!.marks[0]!;
    const { page } = next;
    await page.goto(address(`/live/${sessionId}`));
    await page.getByRole('button', { name: /从 .* 看起/ }).tap();
    await eventually(async () => (await played(page)).frames > 5);
    const first = await played(page);
    expect(first.at).toBeGreaterThanOrEqual(mark.atSeconds - 0.1);
    expect(first.at).toBeLessThan(mark.atSeconds + 4);
    await eventually(async () => (await played(page)).at > first.at + 0.5);
    // After the end the goods cost what they cost in the shop.
    const goods = page.getByRole('region', { name: '讲到哪样看哪样' });
    expect(await goods.innerText()).toContain(money(packs[0]!.priceFen).slice(1));
  }, 60_000);

  it('is in the figures of the county: its sale to the fen, a try of a minute not as a session', async () => {
    const after = await county();
    expect(after.paidFen - before.paidFen).toBe(LIVE_FEN);
    expect(after.liveSessions).toBe(before.liveSessions);
    if (before.liveSalesShare !== null && after.liveSalesShare !== null)
      expect(after.liveSalesShare).toBeGreaterThanOrEqual(before.liveSalesShare);
  });
});
