/** Codes of T-37; stable, for programs and for the evidence that is kept. */
export type CheckCode =
  | 'SELLER_SHOWN'
  | 'HOST_IDENTITY'
  | 'LICENCE'
  | 'CERTIFICATES'
  | 'PRICE_HISTORY'
  | 'SHIP_BY'
  | 'WORDS'
  | 'AI_LABEL'
  | 'HOST_AGE'
  | 'HOST_TRAINED'
  | 'RECORDING';

export interface CheckRule {
  code: CheckCode;
  required: boolean;
  /** True where a person states it; the others are looked up each time. */
  isStated: boolean;
  labelZh: string;
  label: string;
  fixZh: string;
  fix: string;
}

const looked = { required: true, isStated: false };
const stated = { required: true, isStated: true };

/** What a session has to have before it begins, in the order of the page (T-37). */
export const CHECKS: readonly CheckRule[] = [
  {
    ...looked,
    code: 'SELLER_SHOWN',
    labelZh: '写明谁在卖',
    label: 'Seller shown',
    fixZh: '先把合作社开张，名称和联系方式会一直挂在直播间里。',
    fix: 'Open the cooperative first; its name stays shown in the room.',
  },
  {
    ...looked,
    code: 'HOST_IDENTITY',
    labelZh: '主播是谁',
    label: 'Host known',
    fixZh: '请合作社管理员给主播的账号加上“主播”身份。',
    fix: "Have the cooperative's manager give this account the role of host.",
  },
  {
    ...looked,
    code: 'LICENCE',
    labelZh: '执照或免登记声明',
    label: 'Licence or exemption',
    fixZh: '在合作社资料里填统一社会信用代码，或选一条免登记声明。',
    fix: 'Enter the registration number of the cooperative, or its exemption statement.',
  },
  {
    ...looked,
    code: 'CERTIFICATES',
    labelZh: '承诺达标合格证',
    label: 'Commitment certificates',
    fixZh: '给缺证的批次开好合格证，或把它从货架上拿下来。',
    fix: 'Issue the certificate of each batch named, or take it off the shelf.',
  },
  {
    ...looked,
    code: 'PRICE_HISTORY',
    labelZh: '原价是真的',
    label: 'Compared price is true',
    fixZh: '七天里涨过价又打折的商品，请改回原来的价，或等满七天再比价。',
    fix: 'A price raised within seven days may not be compared with: take it back, or plan no live price.',
  },
  {
    ...looked,
    code: 'SHIP_BY',
    labelZh: '几天内发货',
    label: 'Ship-by times',
    fixZh: '给每件商品写明几小时内发货。',
    fix: 'State for each product within how many hours it ships.',
  },
  {
    ...looked,
    code: 'WORDS',
    labelZh: '标题和讲稿的用词',
    label: 'Words of title and script',
    fixZh: '改掉不能说的话，比如治病、最好、第一这一类。',
    fix: 'Change words that may not be said, such as cures and superlatives.',
  },
  {
    ...stated,
    code: 'AI_LABEL',
    labelZh: '是不是 AI 画面',
    label: 'AI label',
    fixZh: '说明有没有用 AI 生成的人或画面；用了会一直标着。',
    fix: 'State whether a person or picture is made by AI; if so it is labelled throughout.',
  },
  {
    ...stated,
    code: 'HOST_AGE',
    labelZh: '主播满 16 岁',
    label: 'Host is 16 or older',
    fixZh: '请确认主播已满 16 周岁。',
    fix: 'State that the host is at least sixteen.',
  },
  {
    ...stated,
    code: 'HOST_TRAINED',
    labelZh: '学过直播课',
    label: 'Host trained',
    fixZh: '主播先学完平台的直播课（C 课），再来确认。',
    fix: "Have the host finish the platform's course for hosts (module C), then state it.",
  },
  {
    ...looked,
    code: 'RECORDING',
    labelZh: '全程录像',
    label: 'Recording on',
    fixZh: '录像由平台一直开着，不用您做什么。',
    fix: 'The platform always records; nothing to do.',
  },
];

/** What was found or stated about one code. */
export interface Finding {
  done: boolean;
  evidence: string;
}

export interface CheckItem extends CheckRule, Finding {}

export const itemsOf = (found: Record<CheckCode, Finding>): CheckItem[] =>
  CHECKS.map((rule) => ({ ...rule, ...found[rule.code] }));

/** What holds the start back. */
export const missingOf = (items: readonly CheckItem[]): CheckItem[] =>
  items.filter((item) => item.required && !item.done);
