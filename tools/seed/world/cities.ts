/** How many of a hundred-odd buyers live in a province: its first two digits, and a weight. All 31 are there. */
export const PROVINCES: readonly (readonly [prefix: string, weight: number])[] = [
  ['33', 26],
  ['31', 24],
  ['44', 24],
  ['11', 20],
  ['32', 20],
  ['51', 12],
  ['50', 9],
  ['42', 10],
  ['43', 10],
  ['37', 12],
  ['41', 9],
  ['35', 9],
  ['61', 7],
  ['34', 7],
  ['36', 5],
  ['13', 7],
  ['12', 6],
  ['21', 7],
  ['23', 4],
  ['22', 3],
  ['14', 4],
  ['45', 4],
  ['52', 3],
  ['53', 4],
  ['46', 2],
  ['62', 2],
  ['15', 3],
  ['64', 2],
  ['63', 2],
  ['65', 3],
  ['54', 2],
];

/** Prefectures that many of a province's buyers live in. */
export const BIG_CITIES = new Set(
  '330100 330200 330300 440100 440300 440600 441900 320100 320500 320200 510100 420100 430100 370100 370200 410100 350100 350200 610100 340100 360100 130100 210100 210200 230100 220100 140100 450100 520100 530100 620100 150100'.split(
    ' ',
  ),
);

export const ESTATES = [
  '金地花园',
  '阳光新村',
  '翠湖天地',
  '和平里小区',
  '学府苑',
  '锦绣江南',
  '建设新村',
  '滨江花园',
  '文华苑',
  '幸福里',
  '桂花园',
  '春晓苑',
  '万福小区',
  '东湖名邸',
  '紫金家园',
];
export const STREETS = [
  '人民路',
  '中山路',
  '解放路',
  '建设路',
  '文化路',
  '和平路',
  '新华路',
  '学院路',
  '朝阳路',
  '长江路',
  '北环路',
  '湖滨路',
  '胜利街',
  '光明街',
];

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const GIVEN_ONE = [...'静敏丽强磊军洋勇艳杰娟涛明超秀霞平刚桂芳玲燕红辉琳宁萍浩婷帆'];
const GIVEN_TWO =
  '雨桐 子涵 思远 晓燕 建华 志强 美玲 海燕 文博 佳怡 国庆 春梅 俊杰 雅婷 丽华 一鸣 若曦 浩然 秋月 立新 梦洁 嘉豪 玉兰 永强 淑珍 天佑 晓东 慧敏 书瑶 振宇'.split(
    ' ',
  );

/** A name, by three draws of chance. */
export const nameOf = (pick: <T>(choices: readonly T[]) => T): string =>
  pick(SURNAMES) + (pick([true, true, false]) ? pick(GIVEN_TWO) : pick(GIVEN_ONE));
