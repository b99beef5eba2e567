export type Theme = 'auto' | 'light' | 'dark';
/** `normal` is 17 px; the elder version starts at 20 px and goes up to 30 px. */
export type TextSize = 'normal' | 'elder' | 'elder-24' | 'elder-30';

export interface Preferences {
  theme: Theme;
  size: TextSize;
}

export const themes: readonly Theme[] = ['auto', 'light', 'dark'];
export const textSizes: readonly TextSize[] = ['normal', 'elder', 'elder-24', 'elder-30'];

export const preferenceCookies = {
  theme: 'chucun_theme',
  size: 'chucun_size',
  locale: 'chucun_lang',
} as const;

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

export function isTextSize(value: unknown): value is TextSize {
  return textSizes.some((size) => size === value);
}
