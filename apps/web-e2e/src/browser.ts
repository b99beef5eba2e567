import chromium from '@sparticuz/chromium';
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

/** The Chromium that npm carries; elsewhere than on Linux x64 the installed Chrome. */
export async function openBrowser(): Promise<Browser> {
  const carried = process.platform === 'linux' && process.arch === 'x64';
  if (!carried) return playwright.launch({ channel: 'chrome' });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // One process loses pages, and without web security forms are sent without their origin.
    args: chromium.args.filter(
      (flag) => !['--single-process', '--disable-web-security'].includes(flag),
    ),
    headless: true,
  });
}

export const address = (path: string): string => `${process.env['E2E_URL']}${path}`;

interface DemoAccount {
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

async function newestCode(phone: string): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const response = await fetch(address(`/dev/messages?to=${phone}`), {
      headers: { accept: 'application/json' },
    });
    const [newest] = (await response.json()) as { code: string | null }[];
    if (newest?.code) return newest.code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no code came for ${phone}`);
}

/** Signs in by API and puts the session's cookie into the context: the log-in page has its own journey. */
export async function signIn(context: BrowserContext, phone: string, totp?: string): Promise<void> {
  await call('mutation($phone: String!) { requestLoginCode(phone: $phone) { __typename } }', {
    phone,
  });
  const code = await newestCode(phone);
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
