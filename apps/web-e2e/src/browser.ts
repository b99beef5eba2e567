import { availableParallelism, loadavg } from 'node:os';
import chromium from '@sparticuz/chromium';
import { generateSync } from 'otplib';
import {
  type Browser,
  type BrowserContext,
  chromium as playwright,
  type Page,
} from 'playwright-core';

/** A cheap phone in portrait. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
};
export const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN' };

// A made camera, and WebRTC between programs of one machine.
const CAMERA = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

/** The Chromium that npm carries; elsewhere than on Linux x64 the installed Chrome. */
export async function openBrowser({ camera = false } = {}): Promise<Browser> {
  const more = camera ? CAMERA : [];
  const carried = process.platform === 'linux' && process.arch === 'x64';
  if (!carried) return playwright.launch({ channel: 'chrome', args: more });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // One process loses pages, and without web security forms are sent without their origin.
    args: [
      ...chromium.args.filter(
        (flag) => !['--single-process', '--disable-web-security'].includes(flag),
      ),
      ...more,
    ],
    headless: true,
  });
}

export const address = (path: string): string => `${process.env['E2E_URL']}${path}`;

export interface DemoAccount {
  role: string;
  name: string;
  phone: string;
  totpSecret?: string;
  coopId?: string;
  regionCode?: string;
}

export async function demoAccount(role: string): Promise<DemoAccount> {
  const response = await fetch(address('/dev/accounts'), {
    headers: { accept: 'application/json' },
  });
  const accounts = (await response.json()) as DemoAccount[];
  const found = accounts.find((account) => account.role === role);
  if (!found) throw new Error(`no demo account is a ${role}`);
  return found;
}

interface Message {
  code: string | null;
  at: string;
}

async function codesSent(phone: string): Promise<Message[]> {
  const response = await fetch(address(`/dev/messages?to=${phone}`), {
    headers: { accept: 'application/json' },
  });
  return ((await response.json()) as Message[]).filter(({ code }) => code !== null);
}

/** The code that `request` has sent: messages arrive after the answer, and the one before it is no good any more. */
export async function codeOf(phone: string, request: () => Promise<unknown>): Promise<string> {
  const before = (await codesSent(phone)).map(({ at }) => at);
  await request();
  return eventually(async () => {
    const fresh = (await codesSent(phone)).find(({ at }) => !before.includes(at));
    return fresh?.code ?? undefined;
  });
}

/** Signs in by API and puts the session's cookie into the context: the log-in page has its own journey. Gives the token. */
export async function signIn(
  context: BrowserContext,
  phone: string,
  totp?: string,
): Promise<string> {
  const code = await codeOf(phone, () =>
    call('mutation($phone: String!) { requestLoginCode(phone: $phone) { __typename } }', { phone }),
  );
  let session = await call(
    `mutation($phone: String!, $code: String!) { logIn(phone: $phone, code: $code) {
       ... on Session { token } ... on SecondFactorRequired { challenge } ... on UserError { message } } }`,
    { phone, code },
  );
  if (session['challenge']) {
    session = await call(
      `mutation($challenge: String!, $code: String!) { confirmSecondFactor(challenge: $challenge, code: $code) {
         ... on Session { token } ... on UserError { message } } }`,
      { challenge: session['challenge'], code: totp },
    );
  }
  const token = session['token'];
  if (typeof token !== 'string') throw new Error(`could not sign in: ${JSON.stringify(session)}`);
  await context.addCookies([
    { name: 'chucun_session', value: token, url: address('/'), httpOnly: true, sameSite: 'Lax' },
  ]);
  return token;
}

/** Asks again until it is so. What happens behind the page (index, webhook) has no event to wait for. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | false>,
  patienceMs = 10_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`never came true: ${ask.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const STEP_MS = 30_000;

/** Signs a demo account in. A step of the second factor works once, so the next one is waited for when it is used. */
export async function signInAs(context: BrowserContext, account: DemoAccount): Promise<string> {
  const secret = account.totpSecret;
  if (!secret) return signIn(context, account.phone);
  try {
    return await signIn(context, account.phone, generateSync({ secret }));
  } catch {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS - (Date.now() % STEP_MS)));
    return signIn(context, account.phone, generateSync({ secret }));
  }
}

/** One GraphQL call as a stranger, or with a token. Gives its one root field. */
export async function call(
  query: string,
  variables: Record<string, unknown>,
  token?: string,
): Promise<Record<string, unknown>> {
  const response = await fetch(address('/graphql'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as {
    data: Record<string, Record<string, unknown>> | null;
    errors?: unknown;
  };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data!)[0]!;
}

/** True when the page is no wider than the screen: nothing to scroll sideways. */
export const fitsTheScreen = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

/**
 * A time that a person would wait, on a machine that has nothing else to do; stretched by how many programs wait for each
 * of its processors, because two browsers, an encoder, the relay and the server share them here.
 */
export const unhurried = (ms: number): number =>
  ms * Math.max(1, loadavg()[0]! / availableParallelism());
