import type { Locale } from '../i18n/locale.ts';
import { plainMoney } from './money.ts';

/** Grams as people say them: `250 克`, `5 斤`, `2.3 kg`. A jin is 500 g; only whole and half jin are said in jin. */
export function weight(grams: number, locale: Locale): string {
  if (locale === 'en') return legalWeight(grams);
  if (grams >= 500 && grams % 250 === 0) return `${decimal(grams * 2, 1000)} 斤`;
  return grams < 500 ? `${grams} 克` : legalWeight(grams);
}

/** The legal unit, for the second line: `250 g`, `2.5 kg`. */
export function legalWeight(grams: number): string {
  return grams < 1000 ? `${grams} g` : `${decimal(grams, 1000)} kg`;
}

/** `5.98 元/斤` in Chinese, `¥11.96/kg` in English, from fen per 500 g. */
export function unitPrice(fenPer500g: number, locale: Locale): string {
  return locale === 'en' ? `¥${plainMoney(fenPer500g * 2)}/kg` : `${plainMoney(fenPer500g)} 元/斤`;
}

/** The legal unit beside it: `11.96 元/kg`. */
export function legalUnitPrice(fenPer500g: number): string {
  return `${plainMoney(fenPer500g * 2)} 元/kg`;
}

/** `whole / unit` written out exactly, without trailing zeros; `unit` is a power of ten. */
function decimal(whole: number, unit: number): string {
  const rest = whole % unit;
  const tail = String(rest)
    .padStart(String(unit).length - 1, '0')
    .replace(/0+$/, '');
  return `${(whole - rest) / unit}${tail ? `.${tail}` : ''}`;
}
