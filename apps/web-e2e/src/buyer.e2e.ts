import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  address,
  demoAccount,
  fitsTheScreen,
  LAPTOP,
  openBrowser,
  PHONE,
  signInAs,
} from './browser.ts';
import { seriousFaults } from './accessibility.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function visit(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  const response = await page.goto(address(path));
  expect(response?.status()).toBe(200);
  return page;
}

/**
 * No wider than the screen, and no fault that axe sees. Axe looks at a screen as tall as the page: what a sticky bar half
 * covers at one moment of scrolling is no small target.
 */
async function expectSound(context: BrowserContext, path: string): Promise<void> {
  const page = await visit(context, path);
  expect([path, new URL(page.url()).pathname]).toEqual([path, path.split('?')[0]]);
  expect([path, await fitsTheScreen(page)]).toEqual([path, true]);
  await page.setViewportSize({ width: page.viewportSize()!.width, height: 4_000 });
  expect([path, await seriousFaults(page)]).toEqual([path, []]);
  await page.close();
}

// Axe reads every element of every page, in both sizes.
const PATIENCE_MS = 180_000;
const SCREENS = [
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const;

async function firstProduct(): Promise<string> {
  const response = await fetch(address('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ products(query: "苹果", first: 1) { edges { node { slug } } } }',
    }),
  });
  const { data } = (await response.json()) as {
    data: { products: { edges: { node: { slug: string } }[] } };
  };
  return `/p/${data.products.edges[0]!.node.slug}`;
}

describe('pages that anybody may open', () => {
  it.each(SCREENS)(
    'fit a %s and pass axe, in the light and in the dark',
    async (_, screen) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ ...screen, colorScheme });
        for (const path of ['/', '/search?q=苹果', await firstProduct(), '/cart', '/login'])
          await expectSound(context, path);
        await context.close();
      }
    },
    PATIENCE_MS,
  );

  it('find, open and put into the cart without JavaScript', async () => {
    const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await visit(context, '/search?q=pingguo');
    expect(await page.locator('a[href^="/p/"]').count()).toBeGreaterThan(0);
    await page.goto(address(await firstProduct()));
    await page.getByRole('button', { name: '加入购物车' }).first().click();
    await page.goto(address('/cart'));
    expect(await page.locator('body').innerText()).toContain('去结算');
    await context.close();
  });

  it('speak English too', async () => {
    const context = await browser.newContext({ ...LAPTOP, locale: 'en-US' });
    const page = await visit(context, '/?lang=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await context.close();
  });
});

describe('pages of those who sell and those who count', () => {
  it.each([
    ['farmer', ['/farm', '/farm/sell', '/farm/sell/new', '/farm/money']],
    ['coop_manager', ['/coop', '/coop/orders']],
    ['official', ['/county']],
  ])(
    'fit a phone and a laptop and pass axe for a %s',
    async (role, paths) => {
      const context = await browser.newContext(LAPTOP);
      await signInAs(context, await demoAccount(role));
      const storageState = await context.storageState();
      await context.close();
      for (const [, screen] of SCREENS) {
        const own = await browser.newContext({ ...screen, storageState });
        for (const path of paths) await expectSound(own, path);
        await own.close();
      }
    },
    PATIENCE_MS,
  );
});
