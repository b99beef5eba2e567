// Names of one thing, as different regions say them. A search for one finds all.
const GROUPS = `
土豆 马铃薯 洋芋
西红柿 番茄
红薯 地瓜 番薯 山芋 甘薯
香菇 冬菇
木耳 黑木耳
玉米 苞谷 苞米 棒子
猕猴桃 奇异果
蜂蜜 土蜂蜜
圣女果 小番茄
车厘子 大樱桃
菠萝 凤梨
龙眼 桂圆
银耳 雪耳
花生 落花生
大豆 黄豆
红豆 赤豆 赤小豆
橙子 甜橙
桔子 橘子
脐橙 肚脐橙
砂糖橘 砂糖桔
耙耙柑 丑橘 丑八怪 不知火
卷心菜 包菜 圆白菜 甘蓝
花菜 花椰菜 菜花
西兰花 绿花菜
香菜 芫荽
空心菜 蕹菜 通菜
豆角 豇豆
四季豆 芸豆角
荸荠 马蹄
莴笋 莴苣
折耳根 鱼腥草
生姜 老姜
板栗 栗子
核桃 胡桃
茶叶 茶
大米 稻米
土鸡蛋 柴鸡蛋 草鸡蛋 笨鸡蛋
土鸡 柴鸡 走地鸡
小龙虾 麻小
苗绣 苗族刺绣
刺绣 绣花
柿饼 柿干
枸杞 枸杞子
黄花菜 金针菜
豆腐皮 千张
`;

const groups = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
const byWord = new Map(groups.flatMap((group) => group.map((word) => [word, group])));

/** The word and everything that means the same, the word first. */
export const synonymsOf = (word: string): string[] => [
  ...new Set([word, ...(byWord.get(word) ?? [])]),
];

/** For an engine that expands by itself: every word with its equals. */
export const synonymTable = (): Record<string, string[]> =>
  Object.fromEntries(
    [...byWord].map(([word, group]) => [word, group.filter((other) => other !== word)]),
  );

export const SYNONYM_WORDS: readonly string[] = [...byWord.keys()];
