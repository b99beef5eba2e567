import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { address, call, codeOf } from './browser.ts';

const WORDS = [
  ['明月', 'mingyue'],
  ['白云', 'baiyun'],
  ['青松', 'qingsong'],
  ['梅花', 'meihua'],
  ['清泉', 'qingquan'],
  ['晚霞', 'wanxia'],
  ['竹林', 'zhulin'],
  ['白雪', 'baixue'],
  ['春风', 'chunfeng'],
  ['小桥', 'xiaoqiao'],
  ['山谷', 'shangu'],
  ['老屋', 'laowu'],
] as const;

export interface Told {
  name: string;
  pinyin: string;
  priceFen: number;
}

/** A name that no product has yet, with how it is typed by sound. */
export function newGoods(kind: readonly [string, string], priceFen: number): Told {
  const words = Array.from({ length: 3 }, () => WORDS[Math.floor(Math.random() * WORDS.length)]!);
  return {
    name: words.map(([word]) => word).join('') + kind[0],
    pinyin: words.map(([, sound]) => sound).join('') + kind[1],
    priceFen,
  };
}

/** A picture as a phone takes it: large, and taken sideways. */
export const phonePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#6a8f4e' } })
    .composite([
      { input: { create: { width: 900, height: 700, channels: 3, background: '#d9c27a' } } },
    ])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** `¥29.90`, as every page writes it. */
export const money = (fen: number): string =>
  `¥${String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(fen % 100).padStart(2, '0')}`;

/** A number on the big keys, by thumb. */
export async function typeByThumb(page: Page, digits: string): Promise<void> {
  const keys = page.getByRole('group', { name: '数字键' });
  for (const digit of digits) await keys.getByRole('button', { name: digit, exact: true }).tap();
}

export const nextStep = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '下一步' }).tap();

/** Signs in as people do: phone, code, done. */
export async function logIn(page: Page, phone: string): Promise<void> {
  await page.goto(address('/login'));
  await page.getByLabel('手机号').fill(phone);
  const code = await codeOf(phone, () => page.getByRole('button', { name: '发验证码' }).tap());
  await page.getByLabel('6 位验证码').fill(code);
  await page.getByRole('button', { name: '登录' }).tap();
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** Opens a product by the search field, as its words are typed. False while it is not found. */
export async function find(page: Page, words: string, name: string): Promise<boolean> {
  await page.goto(address('/search'));
  await page.getByRole('searchbox').first().fill(words);
  await page.getByRole('searchbox').first().press('Enter');
  await page.getByRole('heading', { level: 1, name: `“${words}”` }).waitFor();
  return (await page.getByRole('link', { name, exact: true }).count()) === 1;
}

export async function putIntoCart(page: Page): Promise<void> {
  await page.getByRole('button', { name: '加入购物车' }).first().tap();
  await page.getByText('已放进购物车').first().waitFor();
}

/** A new address in Hangzhou, level by level; the total is whole once the district is known. */
export async function writeAddress(page: Page): Promise<void> {
  await page.getByLabel('收货人', { exact: true }).fill('周晓');
  await page.getByLabel('手机号', { exact: true }).fill('13812345678');
  await page.getByLabel('省', { exact: true }).selectOption({ label: '浙江省' });
  await page.getByLabel('市', { exact: true }).selectOption({ label: '杭州市' });
  await page.getByLabel('区县', { exact: true }).selectOption({ label: '西湖区' });
  await page.getByLabel('街道门牌').fill('文三路 90 号 2 单元 501');
  await page.getByText('先填地址，再看准确的总价').waitFor({ state: 'detached' });
}

interface Row {
  key: string[];
  suppressed: boolean;
  paidFen: number | null;
}
export interface Figures {
  paidFen: number;
  rows: Row[];
}

/** Six calendar months up to today, as China counts days: tables are published for whole months (S-33). */
export function lastHalfYear(): { from: string; to: string } {
  const today = new Date(Date.now() + 8 * 3_600_000);
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 5, 1));
  return { from: first.toISOString().slice(0, 10), to: today.toISOString().slice(0, 10) };
}

/** The county's figures by category or by destination province, as its official reads them. */
export async function salesBy(
  dimension: 'CATEGORY' | 'DESTINATION_PROVINCE',
  regionCode: string,
  token: string,
): Promise<Figures> {
  const input = { regionCode, ...lastHalfYear(), by: [dimension] };
  const found = await call(
    `query($input: SalesStatisticsInput!) {
       salesStatistics(input: $input) { paidFen rows { key suppressed paidFen } } }`,
    { input },
    token,
  );
  return found as unknown as Figures;
}

const isPublished = (figures: Figures, key: string): boolean =>
  figures.rows.some((row) => row.key[0] === key && !row.suppressed);

/** The rows that are published before and after and are not the same: which, and by how much. */
export function grown(before: Figures, after: Figures): Record<string, number> {
  const both = after.rows.filter(
    ({ key: [key] }) => isPublished(before, key!) && isPublished(after, key!),
  );
  const changes = both.map(({ key: [key], paidFen }) => {
    const was = before.rows.find((row) => row.key[0] === key)!.paidFen!;
    return [key!, paidFen! - was] as const;
  });
  return Object.fromEntries(changes.filter(([, fen]) => fen !== 0));
}

/** What `grown` must say of one sale: its row alone, or nothing while that row is hidden (S-31). */
export const onlyThis = (before: Figures, after: Figures, key: string, fen: number) =>
  isPublished(before, key) && isPublished(after, key) ? { [key]: fen } : {};
