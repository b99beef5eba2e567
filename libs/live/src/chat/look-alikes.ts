/** Letters of other alphabets and signs that are read as a Latin letter: pairs of what is written and what is read. */
export const LATIN_LOOK_ALIKES =
  'аaеeоoрpсcуyхxіiѕsԁdһhкkмmтtвbнhѵvԝwαaβbεeιiκkνvοoρpτtυuχxωwɡgıiʟlɴnʀrᴀaᴇeɪiᴏoᴠvᴡwхx✖x✗x✘x×x';

/** Older, traditional, variant and split characters, as they are read today. */
export const SAME_CHARACTERS: readonly (readonly [string, string])[] = [
  ['彳敚', '微'],
  ['亻言', '信'],
  ['亻訁', '信'],
  ['微人言', '微信'],
  ['君羊', '群'],
  ['讠射', '谢'],
  ['衤君', '裙'],
  ['氵台', '治'],
  ['冫台', '冶'],
  ['根冶', '根治'],
  ['冶疗', '治疗'],
  ['口合', '哈'],
  ['扌丁', '打'],
  ['車專', '转'],
  ['车专', '转'],
];

/** Written and read, one character each. */
export const SAME_CHARACTER =
  '嶶微溦微癓微徵微覹微伩信訫信孞信飛飞電电話话號号碼码機机轉转賬账寶宝寳宝寚宝掃扫鏈链連连結结網网國国級级療疗癒愈癥症糖糖壓压' +
  '脂脂勝胜絕绝對对頂顶極极單单價价團团購购買买賣卖發发錢钱紅红門门開开關关進进羣群聯联繫系係系請请們们這这個个後后傻傻罵骂媽妈' +
  '嗎吗貸贷賭赌獎奖員员證证驗验練练體体腦脑殘残廢废滾滚豬猪類类藥药癌癌減减瘦瘦無无災灾艹操肏操屄逼寨寨埖花';

/** Pictures that stand for a word. */
export const SPOKEN_PICTURES: readonly (readonly [RegExp, string])[] = [
  [/[➕✚✛✜﹢]/gu, '加'],
  [/🐧/gu, '企鹅'],
  [/🛰️?/gu, '卫星'],
  [/[🐴🐎]/gu, '马'],
  [/🐔/gu, '鸡'],
  [/📱/gu, '手机'],
  [/([微薇徽维威唯葳])\s*[❤♥💗💓💕💖🧡💚💙💛]\uFE0F?(?!\s*信)/gu, '$1信'],
  [/\+(?=\s*[vVｖＶqQ我微薇徽威群裙])/gu, '加'],
  [/十(?=\s*[vVqQ])/gu, '加'],
  [/\p{Emoji_Presentation}/gu, ''],
];

/** Characters that stand for a digit, in words, in telephone speech, and in frames. */
export const SPOKEN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '零〇洞栋',
    '一壹幺妖弌',
    '二贰两',
    '三叁弎',
    '四肆',
    '五伍',
    '六陆',
    '七柒拐',
    '八捌',
    '九玖',
  ].flatMap((written, digit) => [...written].map((character) => [character, String(digit)])),
);
