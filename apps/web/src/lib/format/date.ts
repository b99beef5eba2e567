import type { Locale } from '../i18n/locale.ts';

/** Everybody who buys and sells here lives by this clock, wherever the server stands. */
const ZONE = 'Asia/Shanghai';
const tags = { zh: 'zh-CN', en: 'en-GB' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(tags[locale], { timeZone: ZONE, ...options });
    formats.set(key, found);
  }
  return found;
}

/** `11月26日` / `26 November` */
export const day = (at: string, locale: Locale): string =>
  format(locale, { month: 'long', day: 'numeric' }).format(new Date(at));

/** `2026年11月26日` / `26 November 2026` */
export const fullDay = (at: string, locale: Locale): string =>
  format(locale, { year: 'numeric', month: 'long', day: 'numeric' }).format(new Date(at));

/** `11月26日 16:05` */
export const moment = (at: string, locale: Locale): string =>
  format(locale, {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));

/** `10月1日 – 11月30日` */
export const dayRange = (from: string, to: string, locale: Locale): string =>
  `${day(from, locale)} – ${day(to, locale)}`;

/** Month 1–12 in China, for what is in season and how the hills look. */
export const monthInChina = (at: Date): number =>
  Number(format('en', { month: 'numeric' }).format(at));

/** Hour 0–23 in China. */
export const hourInChina = (at: Date): number =>
  Number(format('en', { hour: '2-digit', hourCycle: 'h23' }).format(at));
