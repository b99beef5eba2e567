import { by, type Phrase } from './phrase.ts';

const contact = by('contact', 'plain');
const contactBySound = by('contact', 'sounds');
const payment = by('payment', 'plain');
const paymentBySound = by('payment', 'sounds');

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
  by('contact', 'spaced')(/ (v ?x|w ?x|v信|we chat) /u),
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
  by(
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
  by(
    'contact',
    'sounds',
  )(
    / (shouji|shou ji|shoujihao|dianhua|dian hua)(hao)? ?(\d{5}|duo shao|duoshao|fa wo|fawo) |shouji(hao)?|dianhua/,
  ),
  contact(/(打|拨打?|联系)(我|这个)(电话|号|手机)/u),
];

const MORE_CONTACTS: readonly Phrase[] = [
  contact(
    /微[1丨l|i]信|[魏巍][信芯]|[微薇]我|加[微薇](详|便|聊)|(我|的)v在|v在(简介|主页)|(?<![a-z])v[a-z_]*20\d\d|vv我|^留v$|简介里?有/u,
  ),
  contact(
    /(?<![扣出])扣我\d|鹅号|伊妹儿|(绿色|绿)(图标|那个软件)|小绿|某信|上某[信书宝]|jia(wei|v|q)|加wei(?!sheng)/u,
  ),
  by('contact', 'spaced')(/ (tg|v|vx|wx|q|qq) [a-z]+_?\d+ | v [a-z]+ ?_?20\d\d /u),
  by('contact', 'numbered')(/[\d伞]*伞[\d伞]{6,}/u),
  contact(/看我店|(进|来|到)我(这边|家)?(的)?直播间|我(这边|家)(的)?直播间/u),
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
  by(
    'payment',
    'spaced',
  )(/ [a-z0-9]+ (com|cn|net|top|shop|xyz|vip|cc) | t cn |点 ?(com|cn|net)|w w w /u),
  payment(
    /货到付款加|(定金|订金|押金)(先)?(转|打|付|给)(我|过来|微|你)?|先(转|付|交|打)(点)?(定金|订金|押金)|押金先/u,
  ),
];

const MORE_PAYMENTS: readonly Phrase[] = [
  payment(
    /付我(支付宝|微信|钱)|付我支|(不经过?|甩开|抛开|绕)平台|平台抽成|线下单独|(打|汇)款(给我|到|过来)|直接(打款|汇款|付款给)|(?<![收退])汇款|ma发你/u,
    /退款到|平台抽成多少/gu,
  ),
  payment(/群聊里|(拉你)?(进|拉)(小|老|大|新)群|老客群|(?<![a-z])q裙|裙号|裙里|戳链接/u),
  by('payment', 'spaced')(/ [a-z0-9]*[a-z][a-z0-9]*¥ | [a-z]{2}\d[a-z]{2,}\d[a-z] /u),
  payment(/^(点|戳)(这|那)个链接$/u),
];

/** Ways to be reached, and to be paid, elsewhere. */
export const ELSEWHERE: readonly Phrase[] = [
  ...CONTACTS,
  ...MORE_CONTACTS,
  ...PAYMENTS,
  ...MORE_PAYMENTS,
];
