import type { Coop, Exemption, LegalForm, Member } from './coop.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The last character of a unified social credit code, from the seventeen before it. */
export function checkCharacterOf(first17: string): string {
  const sum = WEIGHTS.reduce(
    (all, weight, index) => all + weight * ALPHABET.indexOf(first17[index] ?? '0'),
    0,
  );
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** True for a unified social credit code of 18 characters whose check character is right (L-03). */
export function isRegistrationNumber(text: string): boolean {
  const wellFormed = text.length === 18 && [...text].every((letter) => ALPHABET.includes(letter));
  return wellFormed && checkCharacterOf(text.slice(0, 17)) === text[17];
}

/** Only natural persons may trade unregistered; a cooperative must be registered (L-03). */
export const mayBeExempt = (form: LegalForm): boolean => form === 'INDIVIDUAL';

// What the seller states of itself; our words, not a quotation of a statute (L-05).
const STATEMENTS: Record<Exemption, { zh: string; en: string }> = {
  SELF_PRODUCED: {
    zh: '经营者声明：个人销售自家生产的农副产品，无需办理营业执照。',
    en: 'The seller states: an individual selling produce of their own, for which no registration is needed.',
  },
  HANDICRAFT: {
    zh: '经营者声明：个人销售家庭手工制品，无需办理营业执照。',
    en: 'The seller states: an individual selling household handicraft, for which no registration is needed.',
  },
  PETTY_TRADE: {
    zh: '经营者声明：个人从事零星小额交易，无需办理营业执照。',
    en: 'The seller states: an individual in petty trade, for which no registration is needed.',
  },
};

/** The statement shown in the place of a licence (L-05); `null` where there is a licence, or nothing yet. */
export const exemptionStatement = (
  coop: Pick<Coop, 'registrationNumber' | 'exemption'>,
): { zh: string; en: string } | null =>
  coop.registrationNumber === null && coop.exemption !== null ? STATEMENTS[coop.exemption] : null;

/** `leftOn` is the first day on which the membership is over; C-02 asks for the membership of a date. */
export const isMemberOn = (member: Pick<Member, 'joinedOn' | 'leftOn'>, day: string): boolean =>
  member.joinedOn <= day && (member.leftOn === null || day < member.leftOn);

const COMPOUND = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐'];

/** How a member is named to everybody: 叶春兰 is 叶家, 阿依古丽·买买提 is 阿依古丽家. */
export function publicNameOf(name: string): string {
  const [first = name] = name.split(/[·•\s]/);
  if (first !== name) return `${first}家`;
  const surname = COMPOUND.find((each) => name.startsWith(each)) ?? [...name][0] ?? '';
  return `${surname}家`;
}

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** True for what may stand in the address of a shop. */
export const isSlug = (text: string): boolean =>
  text.length >= 3 && text.length <= 60 && SLUG.test(text);

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;

/** A mainland number as people write it, without spaces. */
export const isContactPhone = (text: string): boolean => MOBILE.test(text) || LANDLINE.test(text);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day of the calendar that is not after `today`; both as `2026-11-23`. */
export function isDayUpTo(day: string, today: string): boolean {
  if (!DAY.test(day) || day < '1950-01-01' || day > today) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
