import type { Browser, Page } from 'playwright-core';
import { address, call, PHONE, signIn } from './browser.ts';

export interface Pack {
  id: string;
  product: string;
  priceFen: number;
}

export interface Buyer {
  page: Page;
  token: string;
  addressId: string;
}

/** A person who has bought here before: signed in, with an address in Hangzhou. */
export async function newBuyer(browser: Browser): Promise<Buyer> {
  const context = await browser.newContext(PHONE);
  context.setDefaultTimeout(15_000);
  const phone = `136${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const token = await signIn(context, phone);
  const saved = await call(
    `mutation($input: SaveAddressInput!) { saveAddress(input: $input) {
       ... on Address { id } ... on UserError { message } } }`,
    {
      input: { name: '周晓', phone: '13812345678', regionCode: '330106', detail: '文三路 90 号' },
    },
    token,
  );
  return { page: await context.newPage(), token, addressId: String(saved['id']) };
}

/** Moving pictures: decoded frames, and a clock that goes on. */
export const played = (page: Page): Promise<{ frames: number; at: number }> =>
  page.evaluate(`(() => {
    const video = document.querySelector('video');
    return { frames: video?.getVideoPlaybackQuality().totalVideoFrames ?? 0, at: video?.currentTime ?? 0 };
  })()`);

/** Milliseconds from the moment in which the room was asked for to its first picture, by the page's own clock. */
export const firstPicture = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () => {
      const video = document.querySelector('video');
      if (!video) return setTimeout(look, 10);
      if (video.getVideoPlaybackQuality().totalVideoFrames > 0) return resolve(performance.now());
      video.requestVideoFrameCallback(() => resolve(performance.now()));
    };
    look();
  })`);

/**
 * When `words` first stand in what `selector` finds, told by the page's own clock: one machine, one clock, and nothing of
 * the time in which this program asks.
 */
export const willSee = (page: Page, selector: string, words: string): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () => {
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})];
      if (!found.some((each) => each.textContent.includes(${JSON.stringify(words)}))) return false;
      resolve(Date.now());
      return true;
    };
    if (look()) return;
    const seen = new MutationObserver(() => look() && seen.disconnect());
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  })`);

/** Notes the moment of each tap, by the page's own clock. */
export const noteTaps = (page: Page): Promise<unknown> =>
  page.evaluate(
    `document.addEventListener('click', () => { window.tappedAt = Date.now(); }, { capture: true })`,
  );
export const tappedAt = (page: Page): Promise<number> => page.evaluate('window.tappedAt');

/** The first packs that may stand on a shelf, as the page for a new session lists them. */
export async function packsOffered(host: Page, count: number): Promise<Pack[]> {
  await host.goto(address('/studio/new'));
  const labels = host.locator('label.pack');
  await labels.first().waitFor();
  const found: Pack[] = [];
  for (const label of await labels.all()) {
    const said = (await label.innerText()).replace(/\s+/g, ' ');
    const [, yuan, jiao, left] = /店里 ¥([\d,]+)\.(\d\d)，有 ([\d,]+) 份/.exec(said) ?? [];
    const priceFen = Number(yuan?.replaceAll(',', '')) * 100 + Number(jiao);
    const product = await label.locator('strong').innerText();
    const isNew = !found.some((pack) => pack.product === product);
    if (isNew && priceFen > 1500 && Number(left?.replaceAll(',', '')) >= 20)
      found.push({
        id: String(await label.getByRole('checkbox').getAttribute('value')),
        product,
        priceFen,
      });
    if (found.length === count) return found;
  }
  throw new Error(`fewer than ${count} packs can be shown`);
}

/** Title, goods, what has to be stated, announced: up to the page with the camera. Gives the session's id. */
export async function prepare(host: Page, title: string, packs: readonly Pack[]): Promise<string> {
  await host.getByLabel('标题').fill(title);
  for (const { id } of packs) await host.locator(`label.pack:has(input[value="${id}"])`).tap();
  await host.getByRole('button', { name: '存好，去放货' }).tap();
  await host.waitForURL(/\/prepare$/);
  const boxes = host.locator('#checklist input[type=checkbox]');
  if ((await boxes.count()) > 0) {
    for (const box of await boxes.all()) await box.check();
    await host.getByRole('button', { name: '我确认', exact: true }).tap();
    await host.getByText('都备齐了，到点就能开播。').waitFor();
  }
  const announce = host.getByRole('button', { name: '发预告' });
  if ((await announce.count()) > 0) await announce.tap();
  await host.getByRole('link', { name: '去开播' }).tap();
  await host.waitForURL(/\/air$/);
  return /\/studio\/([^/]+)\//.exec(host.url())![1]!;
}

/** Looks at the picture first, then begins. */
export async function goLive(host: Page): Promise<void> {
  await host.getByRole('button', { name: '打开摄像头和麦克风' }).tap();
  await host.getByText('摄像头好了').waitFor();
  await host.getByRole('button', { name: '开播', exact: true }).tap();
  await host.getByText('直播中').first().waitFor();
}

/** Twice, because it cannot be taken back. */
export async function endLive(host: Page): Promise<void> {
  await host.getByRole('button', { name: '结束', exact: true }).tap();
  await host.getByRole('button', { name: '要结束' }).tap();
  await host.getByRole('button', { name: '结束直播' }).tap();
  await host.getByRole('heading', { name: '播完了' }).waitFor();
}

/** Ends what a failed journey has left on the air: a host is in one room at a time. */
export async function endByApi(sessionId: string | undefined, token: string): Promise<void> {
  if (!sessionId) return;
  await call(
    `mutation($id: ID!) { endLiveSession(sessionId: $id) { __typename } }`,
    { id: sessionId },
    token,
  );
}

export interface RoomState {
  status: string;
  viewers: number;
  shelf: { id: string; livePriceFen: number | null; remaining: number | null }[];
  playback: { isSending: boolean; recording: string; replayUrl: string | null } | null;
  replay: { url: string; marks: { atSeconds: number; item: { id: string } }[] } | null;
}

export const roomNow = async (id: string): Promise<RoomState> =>
  (await call(
    `query($id: ID!) { liveSession(id: $id) {
       status viewers shelf { id livePriceFen remaining }
       playback { isSending recording replayUrl } replay { url marks { atSeconds item { id } } } } }`,
    { id },
  )) as unknown as RoomState;
