import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const PAGE = `<!doctype html><meta charset="utf-8"><title>video</title>
<script type="importmap">{ "imports": { "hls.js/light": "/spec/hls.js" } }</script>
<video id="video" muted playsinline style="width:320px"></video>
<script type="module">
  Object.assign(window, await import('/spec/publish.ts'), await import('/spec/watch.ts'), await import('/spec/hls.ts'));
  window.isReady = true;
</script>`;

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The Chromium that npm carries, with a made camera, willing to speak WebRTC on loopback. */
export async function openBrowser(): Promise<Browser> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const carried = process.platform === 'linux' && process.arch === 'x64';
  const unwanted = ['--single-process', '--disable-web-security'];
  const args = [
    ...(carried ? chromium.args.filter((flag) => !unwanted.includes(flag)) : []),
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
    '--allow-loopback-in-peer-connection',
    '--disable-features=WebRtcHideLocalIpsWithMdns',
  ];
  if (!carried) return playwright.launch({ channel: 'chrome', args });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args,
    headless: true,
  });
}

/** A page that has the storefront's own code for live video, and nothing else. */
export async function videoPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error('page:', error.message));
  await page.route('**/spec/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    if (name === 'page') return route.fulfill({ contentType: 'text/html', body: PAGE });
    return route.fulfill({ contentType: 'text/javascript', body: await scriptOf(name) });
  });
  await page.goto(`${url}/spec/page`);
  await page.waitForFunction('window.isReady');
  return page;
}

async function scriptOf(name: string): Promise<string> {
  if (name === 'hls.js')
    return readFile(source('../../../../node_modules/hls.js/dist/hls.light.mjs'), 'utf8');
  const text = await readFile(source(`../../../../apps/web/src/lib/live/${name}`), 'utf8');
  return stripTypeScriptTypes(text, { mode: 'transform' });
}
