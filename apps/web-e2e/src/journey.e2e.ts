import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  address,
  call,
  type DemoAccount,
  demoAccount,
  eventually,
  LAPTOP,
  openBrowser,
  PHONE,
  signInAs,
} from './browser.ts';
import {
  type Figures,
  find,
  grown,
  lastHalfYear,
  logIn,
  money,
  newGoods,
  nextStep,
  onlyThis,
  phonePhoto,
  putIntoCart,
  salesBy,
  typeByThumb,
  writeAddress,
} from './steps.ts';

interface Goods {
  id: string;
  name: string;
  slug: string;
  category: { code: string };
  coop: { id: string; name: string };
  origin: { code: string };
}

const goods = newGoods(['香茶', 'xiangcha'], 3_680);
const buyerPhone = `137${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
const tracking = `SF${String(Date.now()).padStart(13, '0')}`;

let browser: Browser;
let farmer: DemoAccount;
let official: DemoAccount;
let farm: Page;
let shop: Page;
let county: BrowserContext;
let officialToken: string;
let farmerToken: string;
let listed: Goods;
let before: { category: Figures; destination: Figures };
let group: string;
let orderNumber: string;

async function pageOf(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

const figures = async () => ({
  category: await salesBy('CATEGORY', official.regionCode!, officialToken),
  destination: await salesBy('DESTINATION_PROVINCE', official.regionCode!, officialToken),
});

async function goodsFor(query: string): Promise<Goods[]> {
  const found = await call(
    `query($query: String!) { products(query: $query, first: 50) { edges { node {
       id name slug category { code } coop { id name } origin { code } } } } }`,
    { query },
  );
  return (found['edges'] as { node: Goods }[]).map(({ node }) => node);
}

/** What the farmer has under this name; the index is not asked, so nothing hides that is not found yet. */
async function ownGoods(name: string): Promise<number> {
  const mine = await call(
    '{ myProducts(first: 100) { edges { node { name } } } }',
    {},
    farmerToken,
  );
  const edges = mine['edges'] as { node: { name: string } }[];
  return edges.filter(({ node }) => node.name === name).length;
}

beforeAll(async () => {
  browser = await openBrowser();
  [farmer, official] = [await demoAccount('farmer'), await demoAccount('official')];
  const hers = await browser.newContext(PHONE);
  farmerToken = await signInAs(hers, farmer);
  farm = await pageOf(hers);
  shop = await pageOf(await browser.newContext(PHONE));
  county = await browser.newContext(LAPTOP);
  officialToken = await signInAs(county, official);
  before = await figures();
}, 120_000);
afterAll(() => browser.close());

describe('one box from the village to the figure of the county', () => {
  it('is listed by the farmer, with the network cut in the middle', async () => {
    await farm.goto(address('/farm/sell/new'));
    const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() };
    await farm.getByLabel('从相册选').setInputFiles(photo);
    await farm.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await nextStep(farm);
    await farm.getByLabel('写个名字，或者用输入法说出来').fill(goods.name);
    await farm.getByRole('button', { name: '茶叶', exact: true }).first().tap();
    await nextStep(farm);
    await typeByThumb(farm, '36');
    await farm.getByRole('button', { name: '小数点' }).tap();
    await typeByThumb(farm, '8');
    await nextStep(farm);
    await typeByThumb(farm, '3');
    await nextStep(farm);
    await farm.waitForFunction("caches.match('/farm/sell/new').then(Boolean)");

    await farm.context().setOffline(true);
    await typeByThumb(farm, '20');
    await nextStep(farm);
    await farm.reload();
    await farm.getByText(goods.name).waitFor();
    expect(
      await farm.evaluate("performance.getEntriesByType('navigation')[0].workerStart > 0"),
    ).toBe(true);
    await farm.getByRole('button', { name: '上架', exact: true }).tap();
    await farm.getByRole('heading', { name: '存在手机里' }).waitFor();
    expect(await ownGoods(goods.name)).toBe(0);

    await farm.context().setOffline(false);
    await farm.getByRole('heading', { name: '已上架' }).waitFor();
    await farm.goto(address('/farm/sell'));
    await farm
      .getByRole('link', { name: goods.name })
      .or(farm.getByText(goods.name))
      .first()
      .waitFor();
    expect(await ownGoods(goods.name)).toBe(1);
  });

  it('is found in Chinese and by sound, bought with another cooperative’s goods, and paid', async () => {
    await logIn(shop, buyerPhone);
    await eventually(() => find(shop, goods.name, goods.name));
    listed = (await goodsFor(goods.name)).find(({ name }) => name === goods.name)!;
    expect(await find(shop, goods.pinyin, goods.name)).toBe(true);
    await shop.getByRole('link', { name: goods.name, exact: true }).tap();
    await shop.getByRole('heading', { level: 1, name: goods.name }).waitFor();
    await putIntoCart(shop);

    const other = (await goodsFor('木耳')).find(
      ({ coop, origin }) =>
        coop.id !== listed.coop.id && !origin.code.startsWith(official.regionCode!),
    )!;
    await shop.goto(address(`/p/${other.slug}`));
    await putIntoCart(shop);
    await shop.goto(address('/cart'));
    await shop.getByRole('link', { name: '去结算 2 件' }).tap();
    await writeAddress(shop);
    expect(await shop.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
      expect.arrayContaining([`${listed.coop.name} 发出`, `${other.coop.name} 发出`]),
    );
    const [total] = /¥[\d,.]+/.exec(await shop.getByRole('button', { name: /^付款/ }).innerText())!;
    await shop.getByRole('button', { name: /^付款/ }).tap();

    await shop.getByText('不会真的扣款').waitFor();
    await shop.getByRole('button', { name: `付款 ${total}` }).tap();
    await shop.waitForURL((url) => url.pathname.startsWith('/orders/'));
    group = new URL(shop.url()).pathname;
    await eventually(async () => {
      await shop.goto(address(group));
      return (await shop.getByRole('heading', { level: 1, name: '付好了' }).count()) === 1;
    });
    const parcel = shop.getByRole('region', { name: listed.coop.name });
    expect(await parcel.getByRole('link', { name: goods.name }).count()).toBe(1);
    orderNumber = /订单号 (\S+)/.exec(await parcel.innerText())![1]!;
  });

  it('is packed and shipped by the cooperative', async () => {
    const context = await browser.newContext(LAPTOP);
    await signInAs(context, await demoAccount('coop_manager'));
    const desk = await pageOf(context);
    await desk.goto(address('/coop/orders?state=PAID'));
    await desk.getByRole('link', { name: orderNumber, exact: true }).click();
    await desk.getByRole('button', { name: '接单', exact: true }).click();
    await desk.getByRole('heading', { level: 1, name: '等打包' }).waitFor();
    await desk.getByRole('button', { name: '打好包了', exact: true }).click();
    await desk.getByLabel('快递公司').fill('顺丰');
    await desk.getByLabel('快递单号').fill(tracking);
    await desk.getByRole('button', { name: '发货', exact: true }).click();
    await desk.getByRole('heading', { level: 1, name: '在路上' }).waitFor();
    await context.close();
  });

  it('arrives, and the buyer says so', async () => {
    await shop.goto(address(group));
    const parcel = shop.getByRole('region', { name: listed.coop.name });
    expect(await parcel.innerText()).toContain(tracking);
    await parcel.locator('summary', { hasText: '我收到了' }).tap();
    await parcel.getByRole('button', { name: '我收到了' }).tap();
    await shop.getByText('谢谢您').waitFor();
    expect(await parcel.innerText()).toContain('签收了');
  });

  it('is in the figures of the county, to the fen and nowhere else', async () => {
    const after = await figures();
    expect(after.category.paidFen - before.category.paidFen).toBe(goods.priceFen);
    const category = listed.category.code;
    expect(grown(before.category, after.category)).toEqual(
      onlyThis(before.category, after.category, category, goods.priceFen),
    );
    expect(grown(before.destination, after.destination)).toEqual({ '330000': goods.priceFen });

    const page = await pageOf(county);
    const { from, to } = lastHalfYear();
    await page.goto(address(`/county?from=${from}&to=${to}`));
    await page.getByText(money(after.category.paidFen), { exact: true }).first().waitFor();
    const table = page.getByRole('region', { name: '卖到了哪些省' });
    await page.locator('summary', { hasText: '卖到了哪些省' }).click();
    const zhejiang = after.destination.rows.find(({ key }) => key[0] === '330000')!;
    expect(await table.getByRole('row', { name: '浙江省' }).innerText()).toContain(
      money(zhejiang.paidFen!).slice(1),
    );
    await page.close();
  });

  it('is on the farmer’s statement', async () => {
    await farm.goto(address('/farm/money'));
    await farm.locator('summary', { hasText: '货卖了' }).tap();
    const line = farm.getByRole('listitem').filter({ hasText: goods.name }).first();
    expect(await line.innerText()).toContain(money(goods.priceFen));
    expect(await line.innerText()).toContain(orderNumber);
  });
});
