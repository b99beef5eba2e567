import type { Browser, Page } from 'playwright-core';
import { address, demoAccount, fitsTheScreen, LAPTOP, openBrowser, signInAs } from './browser.ts';

// The buyer's chain by keyboard alone: no mouse, no finger, from the first page to the pay page.
const MOST_STEPS = 120;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

// Runs in the page, which this project's types know nothing of.
const WHERE_IS = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return { said: '', isSeen: true };
  const label = element.labels && element.labels[0] ? element.labels[0].textContent : null;
  const said = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
  // A whole card or a pack shows the frame of the link or the radio in it.
  const shown =
    element.closest('article') ??
    (element.matches('.pack input') ? element.nextElementSibling : element);
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  return {
    said: said.replace(/\\s+/g, ' ').trim(),
    isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
})()`;

/** Where the keyboard is, as a screen reader would say it, and whether one sees that. */
const whereIs = (page: Page): Promise<{ said: string; isSeen: boolean }> => page.evaluate(WHERE_IS);

/** Tabs until the keyboard is on what is called so; every stop on the way must be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const unseen: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const { said, isSeen } = await whereIs(page);
    if (!isSeen) unseen.push(said);
    if (typeof name === 'string' ? said === name : name.test(said)) {
      expect(unseen).toEqual([]);
      return;
    }
  }
  throw new Error(`the keyboard never came to ${String(name)}`);
}

it('buys fresh goods at once with an address that is kept, and says the word for them', async () => {
  const context = await browser.newContext(LAPTOP);
  await signInAs(context, await demoAccount('buyer'));
  const page = await context.newPage();
  await page.goto(address('/'));
  await tabTo(page, '搜商品、产地、合作社');
  await page.keyboard.type('苹果');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '“苹果”' }).waitFor();

  await tabTo(page, /红富士/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/p\//);
  await tabTo(page, '立即购买');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/checkout\?buy=/);

  // Without the buyer's own word nothing is ordered (L-13).
  await tabTo(page, /^付款/);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).pathname).toBe('/checkout');
  expect(await page.evaluate('document.activeElement.name')).toBe('knowsFresh');
  await page.keyboard.press('Space');
  expect(await fitsTheScreen(page)).toBe(true);
  await tabTo(page, /^付款/);
  await page.keyboard.press('Enter');
  await page.getByText('不会真的扣款').waitFor();
  await context.close();
});
