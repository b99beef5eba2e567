import type { Browser, BrowserContext, Page } from 'playwright-core';
import { address, fitsTheScreen, LAPTOP, openBrowser, PHONE } from './browser.ts';
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
  it.each([
    ['phone', PHONE],
    ['laptop', LAPTOP],
  ])('fit a %s and pass axe, in the light and in the dark', async (_, screen) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ ...screen, colorScheme });
      for (const path of ['/', '/search?q=苹果', await firstProduct(), '/cart', '/login']) {
        const page = await visit(context, path);
        expect([path, await fitsTheScreen(page)]).toEqual([path, true]);
        expect([path, await seriousFaults(page)]).toEqual([path, []]);
        await page.close();
      }
      await context.close();
    }
  });

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
