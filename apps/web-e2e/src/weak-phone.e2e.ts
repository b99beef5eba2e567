import type { Browser, BrowserContext } from 'playwright-core';
import { address, call, demoAccount, openBrowser, PHONE, signInAs } from './browser.ts';

/** What a first view may weigh on a weak phone, in bytes over the wire. */
const PAGE = 150_000;
const SCRIPT = 50_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Weight {
  all: number;
  script: number;
}

/** A first view with an empty cache, weighed by the browser: what came over the wire, headers and compression included. */
async function weigh(context: BrowserContext, path: string): Promise<Weight> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const weight: Weight = { all: 0, script: 0 };
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') weight.script += encodedDataLength;
  });
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  const response = await page.goto(address(path), { waitUntil: 'networkidle' });
  expect([path, response?.status()]).toEqual([path, 200]);
  await page.close();
  return weight;
}

const phone = () => browser.newContext({ ...PHONE, serviceWorkers: 'block' });

async function expectLight(context: BrowserContext, path: string): Promise<void> {
  const { all, script } = await weigh(context, path);
  expect([path, all > 1_000, all <= PAGE || all]).toEqual([path, true, true]);
  expect([path, script <= SCRIPT || script]).toEqual([path, true]);
}

describe('a first view on a weak phone', () => {
  it('of home, search, product and cart stays within 150 KB, of it 50 KB script', async () => {
    const found = await call(
      '{ products(query: "苹果", first: 1) { edges { node { slug variants { id available } } } } }',
      {},
    );
    const [{ node }] = found['edges'] as [
      { node: { slug: string; variants: { id: string; available: number }[] } },
    ];
    const context = await phone();
    for (const path of ['/', '/search?q=苹果', `/p/${node.slug}`]) await expectLight(context, path);
    const shop = await context.newPage();
    await shop.goto(address(`/p/${node.slug}`));
    await shop.getByRole('button', { name: '加入购物车' }).tap();
    await shop.getByText('已放进购物车').waitFor();
    await shop.close();
    await expectLight(context, '/cart');
    await context.close();
  });

  it('of the farmer’s day stays within them too', async () => {
    const context = await phone();
    await signInAs(context, await demoAccount('farmer'));
    await expectLight(context, '/farm');
    await context.close();
  });
});

/** The first hit whose packs differ in price. */
async function withTwoPrices(words: string): Promise<string> {
  const { edges } = (await call(
    `query($words: String) { products(query: $words) { edges { node { slug variants { priceFen } } } } }`,
    { words },
  )) as { edges: { node: { slug: string; variants: { priceFen: number }[] } }[] };
  const found = edges.find(
    ({ node }) => new Set(node.variants.map(({ priceFen }) => priceFen)).size > 1,
  );
  return found!.node.slug;
}

describe('pages without the framework', () => {
  it('filter, pick a pack, add and change amounts without leaving the page', async () => {
    const context = await browser.newContext(PHONE);
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => void (line.type() === 'error' && faults.push(line.text())));
    let opened = 0;
    page.on('domcontentloaded', () => (opened += 1));

    await page.goto(address('/search?q=苹果'));
    await page.locator('summary', { hasText: '筛选' }).tap();
    const all = await page.getByRole('status').first().innerText();
    await page.locator('#filters a').first().tap();
    await page.waitForURL(/category=/);
    await page.locator('#filters[open]').waitFor();
    await page.goBack();
    await page.getByText(all, { exact: true }).first().waitFor();
    expect(opened).toBe(1);

    await page.locator(`.cards a[href="/p/${await withTwoPrices('苹果')}"]`).tap();
    await page.waitForURL(/\/p\//);
    const price = await page.locator('[data-of] .price:visible').innerText();
    await page.locator('label.pack').last().tap();
    expect(await page.locator('[data-of] .price:visible').innerText()).not.toBe(price);
    await page.getByRole('button', { name: '加入购物车' }).tap();
    await page.getByText('已放进购物车').waitFor();
    expect(opened).toBe(2);

    await page.goto(address('/cart'));
    const amount = page.getByRole('spinbutton').first();
    await amount.fill('3');
    await amount.press('Tab');
    await page.getByRole('link', { name: '去结算 3 件' }).waitFor();
    expect(opened).toBe(3);
    expect(faults).toEqual([]);
    await context.close();
  });
});
