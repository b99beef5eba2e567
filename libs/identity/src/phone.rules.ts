/** Mainland mobile number as eleven digits; spaces, hyphens, full-width digits and +86 are accepted. */
export function normalisePhone(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined;
}

/** `138****5678` (L-52). */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** `李*`: the first character of a name and one star, however long the name is (L-52). */
export const maskName = (name: string): string => `${[...name.trim()][0] ?? ''}*`;
