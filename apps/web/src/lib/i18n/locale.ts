export type Locale = 'zh' | 'en';

export const locales: readonly Locale[] = ['zh', 'en'];

/** What `<html lang>` says. */
export const languageTag = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return value === 'zh' || value === 'en';
}

/** The asked language, else the remembered one, else the browser's first known one, else Chinese. */
export function chooseLocale(asked: unknown, remembered: unknown, accept: string | null): Locale {
  if (isLocale(asked)) return asked;
  if (isLocale(remembered)) return remembered;
  for (const part of (accept ?? '').split(',')) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'zh';
}
