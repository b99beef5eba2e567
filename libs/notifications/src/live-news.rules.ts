import type { Notice } from './notice.rules.ts';

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

interface LiveNews {
  kind: string;
  title: string;
  coopName: string;
  startsAt: string;
  accountIds: string[];
  text?: string;
  refundHours?: number;
}

type Words = (news: LiveNews, at: string) => Notice['text'];

const soon =
  (zh: string, en: string): Words =>
  ({ title, coopName }, at) => ({
    zh: `${coopName}的直播“${title}”${zh}（${at}）。不想收到提醒，可在直播预告里关掉。`,
    en: `“${title}” by ${coopName} goes live ${en} (${at}). You can turn reminders off on its page.`,
  });

const WORDS: Record<string, Words> = {
  H24: soon('明天开播', 'in a day'),
  H1: soon('一小时后开播', 'in an hour'),
  M5: soon('五分钟后开播', 'in five minutes'),
  MOVED: ({ title, coopName }, at) => ({
    zh: `更正：${coopName}的直播“${title}”改到 ${at} 开播。`,
    en: `Correction: “${title}” by ${coopName} now begins at ${at}.`,
  }),
  CANCELLED: ({ title, coopName }) => ({
    zh: `${coopName}的直播“${title}”取消了，对不住您。`,
    en: `“${title}” by ${coopName} has been called off. Sorry about that.`,
  }),
  CORRECTED: ({ title, text = '', refundHours = 0 }) => ({
    zh: `您在直播“${title}”买的东西有一处更正：${text}。介意的话，${refundHours} 小时内在订单里申请退款，写上“直播更正”。`,
    en: `A correction to what you bought in “${title}”: ${text}. If you mind, ask for a refund in the order within ${refundHours} hours and name the correction.`,
  }),
};

/** What is told of a live session (S16, T-39): one event names the people it is for. */
export function liveNews(payload: Record<string, unknown>): Omit<Notice, 'subject'>[] {
  const news = payload as unknown as LiveNews;
  const words = WORDS[news.kind];
  if (!words) return [];
  const text = words(news, clock.format(new Date(news.startsAt)));
  return news.accountIds.map((accountId) => ({
    kind: `live.${news.kind.toLowerCase()}`,
    to: { accountId },
    text,
  }));
}
