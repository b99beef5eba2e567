import type { Readings } from './readings.rules.ts';

export interface Phrase {
  reason: 'contact' | 'payment' | 'abuse' | 'claim' | 'fraud';
  /** Which reading the rule looks at. */
  by: Exclude<keyof Readings, 'numbers'>;
  said: RegExp;
  /** Innocent words that are taken out first. */
  unless?: RegExp;
}

type Reason = Phrase['reason'];

const all =
  (reason: Reason, by: Phrase['by']) =>
  (said: RegExp, unless?: RegExp): Phrase => ({ reason, by, said, ...(unless ? { unless } : {}) });

const contact = all('contact', 'plain');
const contactBySound = all('contact', 'sounds');
const payment = all('payment', 'plain');
const paymentBySound = all('payment', 'sounds');
const abuse = all('abuse', 'plain');
const abuseBySound = all('abuse', 'sounds');
const claim = all('claim', 'plain');
const claimBySound = all('claim', 'sounds');
const fraud = all('fraud', 'plain');
const fraudBySound = all('fraud', 'sounds');

/** Ways in which the application itself may be named. */
const WEIXIN_HARMLESS =
  /微信(?=支付|付|扫码付|里的钱|登录|登陆|小程序|分享|群里看|朋友圈|能付|可以付|绑|零钱|版本|打开)|(?<=分享到|转发到|转到|分享给|用)微信(?!转|聊|联|加|号)/gu;
const WARNINGS =
  /(不要|别|不能|请勿|禁止|小心|警惕|谨防)(再)?(私下|相信|信|加陌生|扫陌生|点陌生|私聊)[\p{L}\p{N}]*/gu;
const WEIXIN_SOUNDS =
  /为新|味新|喂新|未新|围新|微新|威信(?=镇|县|的|发|在)|维新|唯心|违心|微辛|卫星(?=地图|云图|电视|导航|信号|发射|种|图)/gu;

const CONTACTS: readonly Phrase[] = [
  contact(/(?<!安)[微薇徽葳围唯维](信|芯(?!片)|馨|xin|x(?![a-z]))/u, WEIXIN_HARMLESS),
  contact(/(?<![安新鲜淡])[微薇徽葳](信|心)(号|加|联|同|我|私|聊|发)/u, WEIXIN_HARMLESS),
  contactBySound(
    / (jia|liu|tian|wen|sou|si|zhao|you)( (ge|xia|wo|yi xia|wo de|ni))? (wei xin|weixin) /,
    WEIXIN_SOUNDS,
  ),
  contactBySound(/ (wei xin|weixin) (hao|tong|lian xi|si|liao|jia|zhao|sou|yi|wo) /, WEIXIN_SOUNDS),
  contact(/wei?1?xin|we1xin|wechat|w3chat|vxin|weix(?![a-z])|v信|w信|wei信|v芯/u),
  contact(/(?<![a-z])(vx|wx|v丨x)(?![a-z])|(?<![a-z])(vx|wx)[a-z]*\d/u),
  all('contact', 'spaced')(/ (v ?x|w ?x|v信|we chat) /u),
  contact(
    /(加|看|留|发|私|扫|要|问|➕|有|嫁|佳|家|伽|茄)(个|下|我|你|一下|一个)?(?<![a-z])v(?![a-z0-9])/u,
  ),
  contact(/(?<![a-z大])v(我|号|信|同|私|聊|联|发|加|多少|是多少)/u),
  contact(
    /(加|私|留|发|扫|嫁|佳|家|伽|茄|要)(个|下|我|你|一下|一个)?[微薇徽葳](?=$|聊|吧|呗|便|我|你|同|号|联|呀|啊)/u,
  ),
  contact(/(^|名字就是|头像上有|主页有|有|就是)[微薇徽葳]($|我|号)/u),
  contact(
    /(主页|头像|名字|名片|资料)(上|里|就是)?(有|是|加|找|看)?(v|微|薇|联系|电话|号|二维|我)/u,
  ),
  contact(/看我(头像|主页|名片|资料|签名)|(戳|点)我?(头像|主页)/u),
  contact(
    /私聊|丝聊|撕聊|私信(我|你|发|聊)?|私我|丝我|私下聊|私下里?(联系|说|谈|加)|(联系|找)你私/u,
    WARNINGS,
  ),
  contactBySound(/ si (liao|xin) (wo|bian yi|wo fa) /, /饲料|私心|死心/gu),
  contact(/(?<![滴])滴滴(我|一下)|dd我|滴我/u),
  contact(
    /加(个|下|一下|我|你)?(好友|好右|朋友圈)|加(个)?我(?!们|一|们|的|吧?多)|加(一)?下我|加我/u,
    /(给|再|多|少|帮|也)加我|加我们/gu,
  ),
  contact(/(^|[^给帮叫番])(佳|嘉|茄|伽|嫁|枷)我|加窝/u),
  contact(/卫星(号|同|私|加|聊|联)|(加|我的?|有)(个|我|你)?卫星|威星|维星号/u, WEIXIN_SOUNDS),
  contact(/(绿|lv|两个绿|绿色)(泡|气泡|色?软件|色?聊天|色?的?app|泡泡)|绿泡|那个绿的|两个绿/u),
  contact(/(企鹅|球球|秋秋|扣扣|抠抠|叩叩|蔻蔻|口口|寇寇)(号|加|群|联)/u),
  all(
    'contact',
    'numbered',
  )(
    /(企鹅|球球|秋秋|扣扣|抠抠|叩叩|蔻蔻|口口|寇寇|(?<![a-z])qq?号?|(?<![a-z])q群|扣群?)\d{5,11}(?!\d)/u,
  ),
  contact(/(加|➕)(个|下|我)?q(?![a-z弹])|qq(群|号)|(?<![a-z很超])q群|qq加|加qq/u),
  contactBySound(/ kou kou (hao|jia|qun) | qi e (hao|jia wo|qun) /),
  contact(
    /(抖音|快手|小红书|闲鱼|咸鱼|某宝|某多多|淘宝|桃宝|tao宝|拼多多|京东)(上)?(搜|找我|号|同款|店|同名|更便宜)/u,
  ),
  contact(
    /(钉钉|叮叮|电报|纸飞机|飞机|陌陌|探探)(号|群|联系|加)|telegram|whatsapp|skype|lineid|(?<![a-z])tg(?![a-z])[a-z]*\d/u,
  ),
  contact(/邮箱|@\w+|(艾特|at)\w+(点|dot)(com|cn)|\d{3}(点)?com/u),
  contact(
    /(留|给|发|报|要)(个|下|一下|我|你)*(手机号?|电话号?码?|联系方式|联系号码)|联系方式|(手机号?|电话号?码?)(是多少|多少|发我|发你|给我|给你|告诉|就是|同|微|v)/u,
    /(客服|快递|售后|驿站|站点|你们店|民宿|投诉|平台)[的你]?(电话|联系方式)(是多少|多少|给我|发我)?/gu,
  ),
  all(
    'contact',
    'sounds',
  )(
    / (shouji|shou ji|shoujihao|dianhua|dian hua)(hao)? ?(\d{5}|duo shao|duoshao|fa wo|fawo) |shouji(hao)?|dianhua/,
  ),
  contact(/(打|拨打?|联系)(我|这个)(电话|号|手机)/u),
];

const LINK_HARMLESS =
  /(小黄车|号|购物车|商品|上|下|上个|这个|一个|新|看|看到|没看到|库存|几号|溯源)链接|链接(什么时候|打不开|没库存|呢|在哪|多少|没了|是|卖|几|失效|上|挂|还有|价|好了|里)/gu;

const PAYMENTS: readonly Phrase[] = [
  payment(
    /(支付宝|支fu宝|zfb|zhifubao|之付宝|知付宝|微信|薇信|vx|花呗)(账号|号)?(里|上)?(直接)?(转|打给|打钱|收款|付我|给我|给你|红包|账号|直接|发我|过来)/u,
  ),
  payment(/zhifubao|支fu宝|zfb|alipay|paypal/u),
  paymentBySound(/ zhi fu bao (zhuan|gei|fu wo|zhang hao|shou kuan) /),
  paymentBySound(/ (zhi fu bao) /, /支付宝/gu),
  payment(/支付宝转|支付宝付我/u),
  payment(
    /(打|转|汇|存)(到|给|进)?(我|你)(的)?(卡|银行卡|账|帐)|银行卡(转|汇|打)|转(账|帐)(给|便宜|到|我|过来)|直接转|转钱|转我|transfer/u,
    WARNINGS,
  ),
  payment(/发(个)?红包(给我|过来|就)|红包(发|转)我|收款码|收钱码|收款二维|付款码发/u),
  payment(
    /扫(一下|下)?(我|你|他)的?(码|马|吗)|扫(码|马|吗)(付我|进|加|付款便宜|领|入)|扫(马|🐴)$|扫马|扫二维/u,
  ),
  payment(
    /(二维|2维|二wei|二唯|二为)(码|马|吗|m)?(发|给|加|我)|二(wei|唯|为)(码|马|吗)|2维码|二维(马|吗)|erweima/u,
  ),
  payment(/扫码加/u),
  payment(
    /私下(里)?(交易|买|卖|成交|转|付|谈价|给)|私底下|线下(交易|付款|转账|付钱|成交|给钱)|sixia|si下|xia交易/u,
    WARNINGS,
  ),
  payment(
    /(不|别|不用|绕过|绕开|跳过|避开|离开)(要)?(走)?平台(?!有|放|买|保|的价)|平台(外|之外)(付|交|买|转)|走平台了/u,
  ),
  payment(
    /(不要|别|不用|先别)(在)?(这|这里|这儿|直播间|平台|店里)?(下单|拍|买)(直接|便宜|私|找|了)?(付|找|私|便宜|$)|(别|不要)在(这|这里|这儿|直播间)(拍|买|下单)|这里别下单/u,
    /(别|不要)(买|拍)(太多|贵|错|重|了$)|(的|过敏)别(买|拍)/gu,
  ),
  payment(
    /(直接)?找我(买|拿货|进货|要|便宜|订|批)|(我|俺)(这里|这|家)(也卖|更便宜|便宜).{0,4}找我|便宜找我|找我便宜/u,
  ),
  payment(
    /(加|进|入|拉)(个|你|我)?(群|裙|qun|峮|君羊)(?!演|岛|山|众|主播)|扣群|粉丝群|团购群|群里(更|拿|便|买|有优惠)|(粉丝|福利|团购|客户)(群|裙)/u,
  ),
  paymentBySound(/ (jia|jin|ru|la) ?qun | jiaqun /, /加群主播|[人羊鸡鸭鹅牛]群|入群众/gu),
  payment(
    /(点|戳)(我|这个|下面|这|他)的?链接|点链接|(发|给)(你|我)?(个)?(链接|连接)|(链接|连接)(发|给)(你|我)|复制(这|链接|口令|整|打开)|口令|链接在主|连接在主/u,
    LINK_HARMLESS,
  ),
  payment(/https?|hxxp|www|(?<![a-z])[a-z0-9]+(点|dot)(com|cn|net|top|shop)/u),
  payment(/^¥[\p{L}\p{N}]+¥$/u),
  all(
    'payment',
    'spaced',
  )(/ [a-z0-9]+ (com|cn|net|top|shop|xyz|vip|cc) | t cn |点 ?(com|cn|net)|w w w /u),
  payment(
    /货到付款加|(定金|订金|押金)(先)?(转|打|付|给)(我|过来|微|你)?|先(转|付|交|打)(点)?(定金|订金|押金)|押金先/u,
  ),
];

const BAD_ENDS = 'b|逼|比|屌|叉|x|鸡|狗|缺|蛋|吊|币|笔|批';
const ABUSES: readonly Phrase[] = [
  abuse(
    new RegExp(`傻(${BAD_ENDS})(?!较|例|比划|机|相)|煞(笔|比)|沙(比|雕)|沙币`, 'u'),
    /傻瓜|傻狍/gu,
  ),
  abuseBySound(/ sha bi | shabi /, /(有|还有|没)?啥比(?=这|你|他|我|它|那)/gu),
  all('abuse', 'spaced')(
    / (sb|s b|2b|md|tmd|cnm|nmsl|wcnm|mlgb|cnmd|c n m|n m s l|s b) /u,
    /2b铅笔/gu,
  ),
  abuse(/(?<![a-z])(sb|tmd|cnm|nmsl|wcnm|mlgb|cnmd)(?![a-z])/u),
  abuse(/^(2b|md)$|二(逼|b$)|二货(?!市|车)/u),
  abuse(
    /(草|操|艹|日|干|cao|靠)(你|尼|泥|您|林|拟)(妈|马|玛|娘|大爷|祖宗|全家|奶奶)|草泥马|尼玛|泥马|你妈(死|si|的|逼|b)|他妈的|妈的|特么的|(我|卧)(操|艹|槽)(?!作)|丢雷|叼你|扑街|仆街|你大爷的|林娘/u,
    /(你|他|我|她|您|俺|咱|大|伯|孩子|娃)?妈妈的|我妈的|老妈的|大妈的|姨妈的|(?<=[你我他她])妈的(?=最|手|味|菜|做)/gu,
  ),
  abuseBySound(/ cao ni (ma|niang|da ye) | ni ma si /, /草你们/gu),
  abuse(
    /(?<!翻|打|烧|水|油|热|沸)滚(蛋|犊|开点|出去|远|粗|你|吧|$)|老子滚|gun出|给我滚|土包子滚/u,
    /滚一滚|滚烫|滚山|滚子|翻滚/gu,
  ),
  abuse(/去死|(全家|你家)(死|s)|si全家|死全家|死(骗子|胖子|肥|妈|爹|逼|光全家|鬼)|猪狗不如/u),
  abuse(
    /王八(蛋|犊|羔)|龟(儿|孙)|狗(日的|东西|娘|杂种|逼|比|b)|杂种|贱(人|货|逼|b|种)|婊|biao子|妓女|鸡婆$|荡妇|野种|孙子东西/u,
  ),
  abuse(
    /(脑|nao)(残|瘫|子?进水|子有病)|脑无残|智障|弱智|废物(?!利用|处理|回收|变)|人渣|畜生|禽兽|白痴|神经病|有病吧|^(你|他|主播)有病$|有病啊你|不要脸|丑八怪|(真|好|太)丑$|丑死|长得丑|长得真丑|乡巴佬(?!鸡|蛋)|土鳖|穷(鬼|逼|b|光蛋)|泼妇|傻子主播|蠢(货|猪|驴|逼)/u,
  ),
  abuse(/(垃圾|辣鸡|垃鸡|拉圾|辣圾|lj)(主播|东西|货|玩意|人|店|平台|产品)|垃鸡/u),
  abuse(/(农村人?|乡下人?|农民)(就是|都是|真|都)?(素质|脏|穷|土|没文化|低)/u),
  abuse(/fuck|fuk|bitch|asshole|shabi|caonima/u),
];

const ILLNESS =
  '病|癌|瘤|糖尿|高血|血糖|血压|血脂|三高|失眠|胃|咳|感冒|肝|肾|肺|炎|痛风|风湿|关节|便秘|湿疹|哮喘|心脏|脑梗|结石|痔|前列腺|不孕|脱发|新冠|病毒|肿瘤|肥胖|抑郁|头痛|鼻炎|痘|老年痴呆';
const CLAIMS: readonly Phrase[] = [
  claim(
    /治疗|治疔|治病|治愈|根治|主治|专治|包治|医治|能治|可治|治好|药到病除|zhi疗|治liao/u,
    /(果树|树|稻|叶|虫|苗|黄叶|鸡|猪|羊)[\p{L}]{0,6}(怎么|如何)?(治疗|能治|治好|医治|治病)|治理|政治|防治站/gu,
  ),
  claimBySound(
    / zhi (liao|yu) /,
    /质料|脂料|纸料|至于|置于|只余|知鱼|治理|支鱼|之余|直于|汁料|指鱼|制鱼|值于|只鱼|织|芝/gu,
  ),
  claimBySound(/ zhi ?liao(?= |$)/, /质料|脂料|汁料|纸料|制料/gu),
  claimBySound(/ gen zhi /, /根之|根植|跟之|根只|根汁|根枝|根制/gu),
  claim(
    new RegExp(
      `(治|医|防|抗|预防|缓解|改善|消除|调理|告别)(了|好|住|得了)?(我|他|你)?(的)?(${ILLNESS})`,
      'u',
    ),
    /(树|果|苗|稻|鸡|猪|羊|菜|茶园|果园)[\p{L}]{0,8}(防|治|抗|预防)(虫|病|病虫)[\p{L}]*|病虫|抗病品种|防病虫|治理/gu,
  ),
  claim(/抗(癌|ai|ca|衰老?|肿瘤|氧化衰)|防癌|癌症|防衰老/u),
  claimBySound(/ kang ai /, /康艾/gu),
  claim(
    /(降|jiang|稳|控)(低)?(血糖|血压|血脂|三高|xue糖|胆固醇|尿酸)|三降|(糖尿病|三高|癌症|高血压)(克星|福音|患者必)|降糖(?!度)|软化血管|通血管|清除?血栓|不用打胰岛/u,
  ),
  claim(
    /排毒|解毒(?!蘑)|清肠排|补肾|壮(阳|yang)|状阳|壮羊$|增(强|加)(免疫|抵抗)|(提高|提升|增强)(免疫力|抵抗力)|消炎(杀|止|$)|杀菌消|抗病毒|抗(新冠|疫|流感)|防(新冠|疫|流感|脱发)|(护|保|养|清|修复|治)(肝|肾|胃病|肺毒)|修复肝/u,
  ),
  claimBySound(/ zhuang yang /, /装样|壮秧|装羊|撞羊|装洋|装痒|装杨|装阳台/gu),
  claim(
    /疗效|特(效|xiao药|效药)|神药|秘方|偏方|奇效|不用吃药|代替药|替代药|比药(管用|好)|药用价值高能/u,
  ),
  claim(
    /减肥(神|茶|药|食|效|$|必|产品)|^减肥$|瘦身|(天|月|周)瘦[\d一二三四五六七八九十两几半]+斤|丰胸|祛斑|美白(祛|效|$)|抗衰|延年益寿|长生不老|延缓衰老|防脱|生发(神|水|$)/u,
    /(在|我|要|想)减肥|减肥(的人|能|可以|期)/gu,
  ),
  claim(
    /(全网|全國|全国|全球|全世界|世界|中国|宇宙|天下|行业|全省|史上|历史|亚洲)(最|第一|首|唯一|zui|no1|销量)|第一品牌|销量(第一|冠军)|最(便宜的?$|便宜$|低价|先进|高级|佳|优(?!惠|先)|顶级|权威|低di)|第一名牌|最di价|最好的茶$/u,
    /哪(个|款|种|里|家)?最|(是不是|这是|现在)(全网)?最|最(佳|优)(时间|食用|赏味|状态)/gu,
  ),
  claimBySound(
    / quan wang (di yi|zui) | guo ?jia ?ji /,
    /国家(机|基|集|急|及|计|寄|记|既|几|技|积)/gu,
  ),
  claim(
    /国家级|国家j级|guojiaji|国宴|特供|专供(中|领|国|人)|中南海|人民大会堂|(国家|中央)领导|央视(推荐|认证|力荐)|国家免检|免检产品|驰名商标/u,
  ),
  claim(
    /(?<![上山房树])顶(级|尖)|绝无仅有|史无前例|(100|百分百|百分之百)(有效|纯天然|治|安全)|百分之百|纯天然无|零添加无|零风险|无副作用|(没有|无)(任何)?副作用|绝对(有效|正宗|安全|第一)|永久有效|包治|万能(药|水)/u,
  ),
  claim(
    /(今天|最后)一?天?(不买)(就)?(没|永远|再也)|(全网|全国)?仅此一家|史上最|历史最低|跳楼价|清仓跳楼|亏本/u,
  ),
  all('claim', 'numbered')(/100有效|瘦\d+斤|瘦2?10斤/u),
];

const FRAUDS: readonly Phrase[] = [
  fraud(
    /刷(单|dan)|刷单|兼职(日|打|刷|赚|在家|结)|日(赚|入)[\d一二三四五六七八九两几千百]+(?!辛)|月(入|赚)(过)?(万|[\d一二三四五六七八九]+)|躺赚|在家赚|宝妈兼|打字(日|赚)/u,
  ),
  fraudBySound(/ shua ?dan /, /耍单/gu),
  fraud(
    /招(收|募)?(代|dai)理|诚招|代理价|一件代发|稳赚|保本|高(回报|收益)|投资(理财|回报|项目)|理财(产品|项目|推荐)|(带|教)你(炒|赚)|荐股|牛股|炒股(群|带)/u,
  ),
  fraud(
    /博彩|bo彩|bocai|赌(博|场|钱|球)|网赌|(菠菜|波菜)(平台|网|注册)|^棋牌$|棋牌(平台|app|游戏|网|送)|时时彩|六合彩|开奖预|预测开奖|下注/u,
  ),
  fraud(
    /(无抵押|低息|小额|信用|秒批|代|网)(贷|款)|^贷款$|办(理)?贷款|网贷|代款|贷款(秒|加|找|办)|套现(?!成)|花呗套|信用卡(套|代)|办证(?!明)|刻章|假(证|章|币)|代开|(fa|发)票代|代开fa/u,
  ),
  fraud(
    /中奖了(点|加|请|联)|恭喜(您|你)(中奖|获)|免费(领|送)(手机|现金|红包|苹果手机|iphone|礼品加)|充(值)?\d*(返|送)(利|\d)|^返利$|返利(群|平台|加)|充值返/u,
  ),
  fraud(
    /(把|将|你的|收到的)?验证码(发|告诉|给|报|多少|是多少)(我|他)?|银行卡(密码|号发)|身份证号?(发|给|报)我|(我是|官方|平台)客服(?!在|电话|怎|呢|吗)|客服退款(联|加)|给你(退款|理赔)|快递理赔|(出售|收购|买卖|卖)(银行卡|电话卡|流量卡|手机卡|对公)/u,
    /验证码(收不|没)/gu,
  ),
  fraud(
    /约(炮|pao)|(裸|luo)聊|^看片$|(小)?视频看片|色情(?!绪)|黄色(视频|小说|网站|电影)|^成人$|成人(视频|用品|电影)|一夜情|小姐姐?上门|上门服务$|包夜(?!宵)|代购(香)?烟|卖(香)?烟$|外烟|代孕|穿山甲|买卖野味|毒品|冰毒|大麻烟|枪支|弹药/u,
  ),
  fraudBySound(/ yue pao | luo liao /),
];

/** The platform's own rules. What is listed first names the reason. */
export const PHRASES: readonly Phrase[] = [
  ...CONTACTS,
  ...PAYMENTS,
  ...ABUSES,
  ...CLAIMS,
  ...FRAUDS,
];

/** What only an advertiser is held to: a buyer may say that these are the best apples (L-23). */
export const STAFF_PHRASES: readonly Phrase[] = [
  claim(
    /最(好(吃|喝|的|用)|甜|香|正宗|新鲜|纯|安全|健康|便宜|实惠|大牌|受欢迎|畅销|强|棒)|第一(?!次|批|锅|名|个|天|箱|步|位|季|茬|道|泡)|唯一|独一无二|极品|极致|王牌|冠军|首选|绝版/u,
  ),
  claim(
    /养生(功|效|保)|保健(功|作)|(有|具有)(保健|药用|养生)|滋阴|补气血|美容养颜|祛湿|清热解毒|润肺止咳|安神|养胃|健脾/u,
  ),
];
