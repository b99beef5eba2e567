/**
 * The tree of goods. A line is: code | name | English name | flags | words that name such goods | usual fen per 500 g.
 * Flags: p perishable · c needs a commitment certificate (L-32) · x needs a permit (L-31) · n not agricultural · o the
 * "other" of its parent.
 *
 * Below 01 the codes are those of NY/T 3177-2018, two digits a level (S-20); where the standard names no "other" of a
 * parent we add `…99` (S-21). Codes from 91 on are our own: the standard's further parts were not at hand, handicraft
 * lies outside agriculture, and processed food is counted apart from produce (S-07).
 */
const TREE = `
01 | 种植产品 | Crops |  | 农产品 |
0101 | 粮食 | Grain |  | 粮食 米面 |
010101 | 大米 | Rice |  | 大米 稻米 香米 糯米 稻花香 五常 贡米 红米 黑米 紫米 梯田米 胚芽米 稻谷 | 300-1200
010102 | 小麦和面粉 | Wheat |  | 小麦 面粉 全麦粉 麦仁 石磨面 | 200-600
010103 | 玉米 | Maize |  | 玉米 苞谷 苞米 糯玉米 甜玉米 玉米面 玉米糁 | 200-800
010104 | 薯类 | Root grain |  | 红薯 番薯 地瓜 山芋 蜜薯 烟薯 紫薯 红薯干 木薯 | 200-900
010105 | 杂粮 | Coarse grain |  | 小米 荞麦 燕麦 高粱 青稞 藜麦 薏米 薏仁 黄米 糜子 莜麦 杂粮 | 500-1800
010106 | 杂豆 | Dry beans |  | 绿豆 红豆 赤豆 芸豆 蚕豆 豌豆 鹰嘴豆 黑豆 饭豆 干豆 | 500-1500
010199 | 其他粮食 | Other grain | o |  |
0102 | 油料 | Oil crops |  | 油料 |
010201 | 大豆 | Soybeans |  | 大豆 黄豆 | 300-800
010202 | 油菜籽 | Rapeseed |  | 油菜籽 菜籽 | 300-700
010203 | 花生 | Peanuts |  | 花生 花生米 红皮花生 带壳花生 | 500-1500
010204 | 芝麻 | Sesame |  | 芝麻 黑芝麻 白芝麻 | 900-2000
010205 | 向日葵 | Sunflower |  | 葵花籽 瓜子 向日葵 | 600-1600
010207 | 其他油料 | Other oil crops | o | 亚麻籽 油茶籽 核桃油籽 紫苏籽 | 600-2500
0103 | 果品 | Fruit | c | 水果 果品 鲜果 |
010301 | 苹果、梨（仁果） | Pome fruit | pc | 苹果 红富士 冰糖心 花牛 嘎啦 国光 梨 雪梨 香梨 库尔勒 皇冠梨 秋月梨 鸭梨 酥梨 枇杷 山楂 海棠 | 300-1200
010302 | 桃、李、杏（核果） | Stone fruit | pc | 桃 桃子 水蜜桃 油桃 黄桃 蟠桃 李子 脆李 杏 杏子 樱桃 车厘子 大樱桃 枣 红枣 冬枣 大枣 杨梅 芒果 橄榄 青梅 西梅 | 400-2500
010303 | 葡萄、猕猴桃（浆果） | Berries | pc | 葡萄 阳光玫瑰 巨峰 提子 猕猴桃 奇异果 草莓 蓝莓 柿子 石榴 火龙果 百香果 枸杞 桑葚 无花果 番木瓜 番石榴 | 500-3000
010304 | 柑橘 | Citrus | pc | 橙 橙子 脐橙 血橙 冰糖橙 柑橘 橘子 蜜橘 砂糖橘 沃柑 耙耙柑 丑橘 柚子 蜜柚 沙田柚 柠檬 金桔 | 300-1200
010305 | 菠萝、菠萝蜜（聚复果） | Composite fruit | pc | 菠萝 凤梨 菠萝蜜 番荔枝 释迦 树莓 覆盆子 | 400-2000
010306 | 荔枝、龙眼（荔果） | Lychee type | pc | 荔枝 妃子笑 桂味 龙眼 桂圆 红毛丹 | 700-3000
010307 | 坚果 | Nuts |  | 核桃 板栗 栗子 松子 榛子 开心果 巴旦木 夏威夷果 香榧 山核桃 腰果 银杏 白果 坚果 | 1000-6000
010308 | 荚果 | Pod fruit | pc | 酸角 罗望子 角豆 | 800-2000
010309 | 西瓜、甜瓜 | Melons | pc | 西瓜 甜瓜 哈密瓜 香瓜 蜜瓜 羊角蜜 白兰瓜 | 150-900
010310 | 香蕉 | Bananas | pc | 香蕉 芭蕉 小米蕉 粉蕉 | 200-700
010311 | 其他果品 | Other fruit | pco | 椰子 榴莲 山竹 杨桃 莲雾 刺梨 拐枣 | 500-4000
0104 | 蔬菜 | Vegetables | c | 蔬菜 青菜 时蔬 |
010401 | 萝卜、胡萝卜（根菜） | Root vegetables | pc | 萝卜 白萝卜 胡萝卜 水果萝卜 芜菁 牛蒡 | 100-400
010402 | 白菜 | Chinese cabbage | pc | 白菜 大白菜 娃娃菜 小白菜 上海青 菜心 菜薹 红菜薹 | 100-500
010403 | 甘蓝 | Cabbage | pc | 甘蓝 包菜 卷心菜 花菜 西兰花 花椰菜 芥蓝 | 100-500
010404 | 芥菜 | Mustard | pc | 芥菜 儿菜 榨菜头 雪里蕻 | 150-500
010405 | 番茄、辣椒（茄果） | Nightshade fruit | pc | 西红柿 番茄 圣女果 小番茄 普罗旺斯 辣椒 青椒 线椒 小米辣 茄子 彩椒 | 200-1200
010406 | 鲜豆 | Green beans | pc | 四季豆 豇豆 扁豆 毛豆 荷兰豆 刀豆 豆角 | 300-900
010407 | 瓜菜 | Gourds | pc | 黄瓜 南瓜 贝贝南瓜 冬瓜 丝瓜 苦瓜 西葫芦 佛手瓜 | 100-600
010408 | 葱蒜 | Alliums | pc | 大葱 小葱 大蒜 蒜头 独头蒜 韭菜 洋葱 蒜薹 | 150-900
010409 | 叶菜 | Leaf vegetables | pc | 芹菜 水芹菜 西芹 菠菜 生菜 油麦菜 空心菜 苋菜 香菜 茼蒿 莴笋 莴苣 | 200-800
010410 | 土豆、山药（薯芋） | Tubers | pc | 土豆 马铃薯 洋芋 山药 铁棍山药 芋头 荔浦芋 生姜 老姜 魔芋 葛根 | 100-1200
010411 | 莲藕（水生） | Aquatic vegetables | pc | 莲藕 藕 茭白 荸荠 马蹄 菱角 莼菜 慈姑 莲子 | 300-2000
010412 | 竹笋、百合（多年生） | Perennials | pc | 竹笋 冬笋 春笋 笋 百合 黄花菜 芦笋 香椿 | 400-3000
010413 | 芽苗 | Sprouts | pc | 豆芽 豌豆苗 芽苗菜 萝卜苗 | 200-900
010414 | 野菜 | Wild vegetables | p | 野菜 蕨菜 荠菜 马齿苋 折耳根 鱼腥草 刺嫩芽 蒲公英 | 600-3000
010499 | 其他蔬菜 | Other vegetables | pco |  |
0105 | 香辛料 | Spices |  | 香料 调料 |
010501 | 芳香料 | Aromatic spices |  | 八角 桂皮 香叶 茴香 丁香 草果 | 1500-6000
010502 | 辛辣料 | Hot spices |  | 花椒 麻椒 藤椒 干辣椒 胡椒 朝天椒 | 1500-6000
010599 | 其他香辛料 | Other spices | o | 孜然 陈皮 | 1500-6000
0106 | 食用菌 | Edible fungi | c | 菌菇 食用菌 山珍 蘑菇 |
010601 | 香菇、平菇（伞菌） | Gilled mushrooms | c | 香菇 冬菇 花菇 平菇 金针菇 杏鲍菇 口蘑 茶树菇 羊肚菌 牛肝菌 松茸 鸡枞 榛蘑 竹荪 猴头菇 | 800-12000
010602 | 木耳、银耳 | Jelly fungi | c | 木耳 黑木耳 秋木耳 小碗耳 银耳 雪耳 | 2500-7000
010603 | 灵芝、茯苓（多孔菌） | Polypores | c | 灵芝 茯苓 灰树花 | 4000-20000
010604 | 虫草 | Cordyceps | c | 虫草花 虫草 蛹虫草 | 4000-20000
010605 | 松露（块菌） | Truffles | c | 松露 块菌 | 20000-200000
010606 | 其他食用菌 | Other fungi | co |  |
0107 | 茶和饮料作物 | Tea and beverage crops |  | 茶饮 |
010701 | 茶叶 | Tea |  | 茶 茶叶 香茶 绿茶 红茶 白茶 黑茶 乌龙茶 普洱 龙井 毛尖 毛峰 银猴 松阳银猴 茯茶 茯砖 岩茶 花茶 茉莉花茶 明前茶 | 6000-60000
010702 | 咖啡 | Coffee |  | 咖啡 咖啡豆 小粒咖啡 | 4000-15000
010703 | 可可豆 | Cocoa |  | 可可 | 4000-12000
010704 | 代用茶 | Herbal tea |  | 菊花茶 贡菊 金银花 苦荞茶 玫瑰花茶 藤茶 莓茶 大麦茶 桑叶茶 | 3000-20000
010799 | 其他饮料作物 | Other beverage crops | o |  |
0108 | 糖料 | Sugar crops |  | 糖料 |
010801 | 甜菜 | Sugar beet |  | 甜菜 | 100-400
010802 | 甘蔗 | Sugar cane | p | 甘蔗 果蔗 | 150-500
010803 | 其他糖料 | Other sugar crops | o |  |
91 | 养殖产品 | Animal products |  | 养殖 土货 |
9101 | 蜂蜜 | Honey |  | 蜂蜜 土蜂蜜 百花蜜 槐花蜜 椴树蜜 荆条蜜 枣花蜜 蜂巢蜜 蜂王浆 蜂花粉 | 2500-10000
9102 | 禽蛋 | Eggs | pc | 鸡蛋 土鸡蛋 鸭蛋 鹅蛋 鹌鹑蛋 乌鸡蛋 绿壳蛋 | 800-3000
9103 | 禽肉 | Poultry | pc | 土鸡 乌鸡 老母鸡 鸭 土鸭 鹅 鸽子 鸡肉 | 1500-5000
9104 | 畜肉 | Meat | pc | 猪肉 土猪 黑猪 牛肉 黄牛 牦牛 羊肉 滩羊 山羊 | 2000-8000
9105 | 水产 | Aquatic products | pc | 鱼 草鱼 鲤鱼 田鱼 稻花鱼 虾 小龙虾 大闸蟹 河蟹 泥鳅 海参 海带 紫菜 | 1500-10000
9199 | 其他养殖产品 | Other animal products | o |  |
92 | 干货 | Dried goods |  | 干货 晒干 |
9201 | 干果 | Dried fruit |  | 葡萄干 柿饼 杏干 桂圆干 苹果干 枸杞干 干枣 芒果干 果干 | 1500-6000
9202 | 干菜 | Dried vegetables |  | 笋干 梅干菜 干豆角 萝卜干 黄花菜干 蕨菜干 菜干 粉条 红薯粉条 | 1200-6000
9299 | 其他干货 | Other dried goods | o |  |
93 | 加工食品 | Processed food | x | 加工食品 |
9301 | 腌制菜 | Pickles | x | 泡菜 酸菜 咸菜 榨菜 剁椒 腌菜 | 800-3000
9302 | 腊味 | Cured meat | x | 腊肉 腊肠 香肠 火腿 腊鸭 牛肉干 | 3500-12000
9303 | 酒 | Wine and spirits | x | 米酒 白酒 果酒 黄酒 酒 | 1500-20000
9304 | 食用油 | Cooking oil | x | 菜籽油 茶油 山茶油 花生油 核桃油 亚麻籽油 芝麻油 | 1500-8000
9305 | 果酱和饮品 | Jam and drinks | x | 果酱 果汁 苹果醋 果醋 秋梨膏 沙棘汁 | 1500-6000
9306 | 糕点零食 | Snacks | x | 糕点 米糕 麻花 糍粑 年糕 粽子 锅巴 红糖 | 1000-5000
9399 | 其他加工食品 | Other processed food | xo |  |
94 | 手工艺 | Handicraft | n | 手工 手工艺 非遗 民族工艺 |
9401 | 刺绣 | Embroidery | n | 苗绣 刺绣 绣片 手帕 绣花 马尾绣 绣品 |
9402 | 蜡染布艺 | Batik and cloth | n | 蜡染 扎染 土布 织锦 壮锦 侗布 布包 |
9403 | 竹木编织 | Bamboo and wood | n | 竹编 藤编 草编 木雕 竹篮 柳编 木勺 |
9404 | 银饰陶器 | Silver and pottery | n | 银饰 苗银 陶器 紫砂 土陶 黑陶 |
9499 | 其他手工艺 | Other handicraft | no | 剪纸 年画 皮影 油纸伞 |`;

/** One line of the tree, cut at its bars. */
export type CategoryRow = readonly [
  code: string,
  name: string,
  nameEn: string,
  flags: string,
  words: readonly string[],
  usualFen: readonly [low: number, high: number] | null,
];

function rowOf(line: string): CategoryRow {
  const [code, name, nameEn, flags, words, usual] = line.split('|').map((cell) => cell.trim());
  const [low, high] = (usual ?? '').split('-').map(Number);
  return [
    code!,
    name!,
    nameEn!,
    flags!,
    words!.split(' ').filter(Boolean),
    low && high ? [low, high] : null,
  ];
}

export const CATEGORY_TREE: readonly CategoryRow[] = TREE.trim().split('\n').map(rowOf);
