import type { Locale } from './i18n/locale.ts';

/** An expected refusal as the API words it: a whole sentence in both languages. */
export interface Refusal {
  __typename?: string;
  message: string;
  messageZh?: string | null;
}

export function isRefusal(result: object): result is Refusal {
  return 'message' in result && typeof result.message === 'string';
}

/** The sentence for the visitor; never empty, never a code. */
export function refusalText(refusal: Refusal, locale: Locale, fallback: string): string {
  const said = locale === 'zh' ? refusal.messageZh || refusal.message : refusal.message;
  return said.trim() || fallback;
}

/** Which input of a form a refusal speaks of: `address.phone` of InvalidInput is the form's `phone`. */
export function refusedField(refusal: object): string | undefined {
  if (!('field' in refusal) || typeof refusal.field !== 'string') return undefined;
  return refusal.field.split('.').at(-1);
}
