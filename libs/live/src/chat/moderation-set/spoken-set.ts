import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const linesOf = (name: string): string[] =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    // What cannot be seen in an editor is written as its code.
    .map((line) =>
      line.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    );

/** Attempts to get past moderation as people make them, written by hand; rules were mended with them. */
export const evasions = linesOf('./evasions.txt');

/** Written after the rules and never used to mend them. */
export const heldBack = linesOf('./held-back.txt');

/** What people say in a room about goods, written by hand, words that only look forbidden among them. */
export const written = linesOf('./harmless.txt');

const PRODUCE = (
  '松阳香茶 高山红富士 冰糖心苹果 火晶柿子 红心猕猴桃 阳光玫瑰 赣南脐橙 砀山梨 蜜薯 烟薯25 铁锅炒茶 土鸡蛋 散养土鸡 椴树蜂蜜 ' +
  '段木香菇 黑木耳 山核桃 薄皮核桃 迁西板栗 五常大米 稻花鱼 腊肉 笋干 霉干菜 番薯干 山茶油 菜籽油 糯玉米 铁棍山药 芋头 莲藕 ' +
  '百合 枇杷 杨梅 水蜜桃 荔枝 桂圆 柚子 草莓 蓝莓 樱桃 黄心土豆 小米 红豆 花生 芝麻 辣椒酱 豆腐乳 米酒 竹篮 苗绣荷包'
).split(' ');
const PLACES =
  '新疆 西藏 内蒙古 哈尔滨 威海 徽州 海南 北京 卫辉 深圳 成都 维西 乌鲁木齐 昆明 沈阳'.split(' ');

/** Ways of asking, each with its numbers: `n` counts the forms, so that no two lines have the same figures. */
const FORMS: readonly ((name: string, n: number) => string)[] = [
  (name, n) => `${name}${(n % 5) + 1}斤${9 + (n % 60)}.9包邮吗`,
  (name, n) => `${name} ${(n % 9) + 2}斤多少钱`,
  (name, n) => `要${(n % 7) + 1}箱${name}，发${PLACES[n % PLACES.length]}几天到`,
  (name, n) => `${name}昨天买了${(n % 4) + 1}份，付了${19 + (n % 80)}.${n % 10}，什么时候发货`,
  (name, n) =>
    `订单号2026${String(11_230_000 + n * 7919)}${String(n * 104_729).padStart(8, '0')} ${name}发了没`,
  (name, n) => `${(n % 30) + 1}号链接是${name}吗`,
  (name, n) => `${name}一箱${(n % 12) + 6}个？${150 + (n % 200)}克一个？`,
  (name, n) => `上次的${name}收到了，${(n % 3) + 1}个坏的，拍照给客服了`,
  (name) => `想看看${name}，主播讲一下`,
  (name, n) => `${name}${(n % 12) + 1}月还有吗`,
  (name, n) => `尾号${1000 + ((n * 37) % 9000)} 拍了${name}，备注周末送`,
  (name, n) => `${name}比${12 + (n % 20)}.8一斤便宜，加两份`,
  (name, n) => `给我妈买的${name}，她说好吃，回购第${(n % 5) + 2}次`,
  (name, n) => `${name} ${PLACES[(n * 3) % PLACES.length]}包邮不包邮`,
  (name, n) => `SF${String(1_400_000_000_000 + n * 15_485_863)} ${name}到哪了`,
  (name, n) => `${name}净重${(n % 9) + 1}.${n % 10}斤，少了${(n % 3) + 1}两`,
  (name, n) => `${(n % 12) + 8}:${n % 2 ? '00' : '30'}开抢${name}是吗`,
  (name, n) => `扣1 要${name}${n % 2 ? '！' : '~'}`,
  (name, n) => `${name}刚才${29 + (n % 30)}.9，现在怎么${31 + (n % 30)}.9了`,
  (name) => `${name}可以放冰箱吗 能放多久`,
  (name) => `我也是种${name}的，今年雨水多，收成一般`,
  (name, n) => `${name}微微有点${'酸甜苦'[n % 3]}，是这个品种吗`,
  (name) => `最近${name}最好几天吃完`,
  (name) => `能用微信支付吗，${name}来一份`,
  (name) => `${name}二维码扫出来是合格证，放心`,
];

/** The same people with real names of produce, weights, prices, order and parcel numbers. */
export const spoken = FORMS.flatMap((form, at) =>
  PRODUCE.map((name, index) => form(name, at * PRODUCE.length + index)),
);

export const harmless: readonly string[] = [...written, ...spoken];
