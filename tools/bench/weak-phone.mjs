import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

// Architecture §7: a cheap phone (a quarter of this machine's speed) on a poor network.
const SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const SCREEN = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  // What a worker keeps for later is no part of the first view.
  serviceWorkers: 'block',
};

/** The Chromium that npm carries; elsewhere than on Linux x64 the installed Chrome. */
async function openBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return playwright.launch({ channel: 'chrome' });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter(
      (flag) => !['--single-process', '--disable-web-security'].includes(flag),
    ),
  });
}

async function ask(origin, query, variables = {}) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 400));
  return data;
}

const told = async (origin, path) =>
  (await fetch(`${origin}${path}`, { headers: { accept: 'application/json' } })).json();

/** The session of the first demo farmer. */
async function farmerToken(origin) {
  const { phone } = (await told(origin, '/dev/accounts')).find(({ role }) => role === 'farmer');
  await ask(
    origin,
    'mutation($phone: String!) { requestLoginCode(phone: $phone) { __typename } }',
    {
      phone,
    },
  );
  for (let tries = 0; tries < 50; tries += 1) {
    const code = (await told(origin, `/dev/messages?to=${phone}`))[0]?.code;
    if (code) {
      const { logIn } = await ask(
        origin,
        `mutation($phone: String!, $code: String!) {
           logIn(phone: $phone, code: $code) { ... on Session { token } } }`,
        { phone, code },
      );
      if (logIn.token) return logIn.token;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no login code for the farmer');
}

/** One first view with an empty cache: bytes over the wire by kind, and when the first content is painted. */
async function view(context, address) {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  const kinds = new Map();
  const seen = { bytes: 0, scriptBytes: 0 };
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') seen.scriptBytes += encodedDataLength;
  });
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  await wire.send('Network.emulateNetworkConditions', NETWORK);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
  seen.firstContentMs = await page.evaluate(paint);
  await page.close();
  return seen;
}

/** First views of shop and farm on a weak phone. */
export async function firstViews(origin) {
  const { products } = await ask(
    origin,
    '{ products(query: "苹果", first: 1) { edges { node { slug variants { id } } } } }',
  );
  const { slug, variants } = products.edges[0].node;
  const token = await farmerToken(origin);
  const browser = await openBrowser();
  try {
    const shop = await browser.newContext(SCREEN);
    const form = { variantId: variants[0].id, quantity: '1', back: '/cart' };
    await shop.request.post(`${origin}/cart?/add`, { form, headers: { origin } });
    const farm = await browser.newContext(SCREEN);
    await farm.addCookies([{ name: 'chucun_session', value: token, url: origin }]);
    // The very first page of a browser pays for starting it.
    await view(await browser.newContext(SCREEN), `${origin}/login`);
    return {
      home: await view(shop, `${origin}/`),
      search: await view(shop, `${origin}/search?q=苹果`),
      product: await view(shop, `${origin}/p/${slug}`),
      cart: await view(shop, `${origin}/cart`),
      'farm home': await view(farm, `${origin}/farm`),
    };
  } finally {
    await browser.close();
  }
}
