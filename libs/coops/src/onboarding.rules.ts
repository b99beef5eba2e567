import type { Coop } from './coop.ts';

/** What a cooperative has to have. `required` ones hold its opening back; the rest are the next good step. */
export interface OnboardingRule {
  item: OnboardingItemCode;
  required: boolean;
  /** What is asked, in a few words. */
  labelZh: string;
  label: string;
  /** How to get it done, as one would say it. */
  fixZh: string;
  fix: string;
}

export type OnboardingItemCode =
  | 'REGISTRATION'
  | 'CONTACT'
  | 'STORY'
  | 'FIRST_MEMBER'
  | 'PAYOUT_ACCOUNT'
  | 'FREIGHT_TEMPLATE'
  | 'FIRST_BATCH'
  | 'FIRST_PRODUCT';

/** The checklist as data (L-03 to L-05); order is the order of the page. */
export const ONBOARDING: readonly OnboardingRule[] = [
  {
    item: 'REGISTRATION',
    required: true,
    labelZh: '登记信息',
    label: 'Registration',
    fixZh: '填写营业执照上的统一社会信用代码；个人卖自家产品的，选一条免登记声明。',
    fix: 'Enter the unified social credit code of the licence; an individual selling their own produce chooses an exemption statement.',
  },
  {
    item: 'CONTACT',
    required: true,
    labelZh: '联系电话',
    label: 'Contact',
    fixZh: '填一个买家和平台都打得通的电话。',
    fix: 'Enter a telephone number that is answered.',
  },
  {
    item: 'FIRST_MEMBER',
    required: true,
    labelZh: '第一位成员',
    label: 'First member',
    fixZh: '把合作社的成员加进来，先加一位就行。',
    fix: 'Add the members of the cooperative; one is enough to begin.',
  },
  {
    item: 'PAYOUT_ACCOUNT',
    required: true,
    labelZh: '收款账户',
    label: 'Payout account',
    fixZh: '开通收款账户，户名要和登记的名称一致。',
    fix: 'Open the payout account; its holder must be the registered name.',
  },
  {
    item: 'FREIGHT_TEMPLATE',
    required: true,
    labelZh: '运费',
    label: 'Freight',
    fixZh: '设好运费：发到哪里，首重多少钱，续重多少钱，哪里不发。',
    fix: 'Set the freight: where to, the first and each further kilogram, and where you do not send.',
  },
  {
    item: 'STORY',
    required: false,
    labelZh: '合作社介绍',
    label: 'Story',
    fixZh: '写几句合作社的故事，买家爱看。',
    fix: 'Write a few sentences about the cooperative; buyers read them.',
  },
  {
    item: 'FIRST_BATCH',
    required: false,
    labelZh: '第一个批次',
    label: 'First batch',
    fixZh: '登记第一批收成：哪块地，什么时候采。',
    fix: 'Enter the first harvest: which plot, and when.',
  },
  {
    item: 'FIRST_PRODUCT',
    required: false,
    labelZh: '第一件商品',
    label: 'First product',
    fixZh: '上架第一件商品：一张照片、一个价格就能开始。',
    fix: 'List the first product: one photo and one price are a start.',
  },
];

/** What the cooperative's own row answers; the other items are answered by the domains that own them. */
export function ownAnswers(coop: Coop): Partial<Record<OnboardingItemCode, boolean>> {
  return {
    REGISTRATION: coop.registrationNumber !== null || coop.exemption !== null,
    CONTACT: coop.phone !== null,
    STORY: coop.story !== '',
  };
}

export interface OnboardingItem extends OnboardingRule {
  done: boolean;
}

/** The list as a page shows it. An item that nobody answers for is left out, since nobody could complete it. */
export const checklistOf = (
  answers: Partial<Record<OnboardingItemCode, boolean>>,
): OnboardingItem[] =>
  ONBOARDING.flatMap((rule) => {
    const done = answers[rule.item];
    return done === undefined ? [] : [{ ...rule, done }];
  });

/** What still holds the opening back. */
export const missingOf = (items: readonly OnboardingItem[]): OnboardingItem[] =>
  items.filter((item) => item.required && !item.done);
