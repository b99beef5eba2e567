import { cleanText, InvalidInput, refuseNumber } from '@chucun/kernel';
import type { CoopChange } from './coop.repository.ts';
import { isContactPhone, isRegistrationNumber, mayBeExempt } from './coop.rules.ts';
import type { Coop, Exemption, LegalForm } from './coop.ts';

/** What a form may say of a cooperative; absent and null leave a field as it is. */
export interface CoopFields {
  name?: string | null;
  story?: string | null;
  phone?: string | null;
  registrationNumber?: string | null;
  exemption?: Exemption | null;
  memberShareBp?: number | null;
  commissionBp?: number | null;
}

const TEXTS = {
  name: { field: 'name', label: '合作社名称', min: 2, max: 40 },
  story: { field: 'story', label: '合作社介绍', min: 0, max: 2000 },
} as const;

/** Reads the fields that were given, or refuses the first that cannot stand. */
export function readCoopFields(fields: CoopFields, form: LegalForm): CoopChange | InvalidInput {
  const change: CoopChange = {};
  for (const key of ['name', 'story'] as const) {
    if (fields[key] == null) continue;
    const text = cleanText(fields[key], TEXTS[key]);
    if (text instanceof InvalidInput) return text;
    change[key] = text;
  }
  const refusal = readContact(fields, change) ?? readRegistration(fields, form, change);
  return refusal ?? readShares(fields, change) ?? change;
}

function readContact({ phone }: CoopFields, change: CoopChange): InvalidInput | undefined {
  if (phone == null) return undefined;
  const text = phone.replaceAll(' ', '');
  if (!isContactPhone(text)) {
    return new InvalidInput(
      'phone',
      '电话号码不对，请填 11 位手机号，或带区号的座机。',
      'This is not a telephone number: enter a mobile number of 11 digits, or a landline with its area code.',
    );
  }
  change.phone = text;
  return undefined;
}

function readRegistration(
  { registrationNumber, exemption }: CoopFields,
  form: LegalForm,
  change: CoopChange,
): InvalidInput | undefined {
  if (registrationNumber != null) {
    const text = registrationNumber.replaceAll(' ', '').toUpperCase();
    if (!isRegistrationNumber(text)) {
      return new InvalidInput(
        'registrationNumber',
        '统一社会信用代码不对，请照营业执照核对这 18 位。',
        'This is not a unified social credit code; compare its 18 characters with the licence.',
      );
    }
    return Object.assign(change, { registrationNumber: text, exemption: null }) && undefined;
  }
  if (exemption == null) return undefined;
  if (!mayBeExempt(form)) {
    return new InvalidInput(
      'exemption',
      '合作社要先办登记，免登记声明只适用于个人。',
      'A cooperative has to be registered; the exemption statement is for individuals only.',
    );
  }
  return Object.assign(change, { exemption, registrationNumber: null }) && undefined;
}

const SHARES = {
  memberShareBp: { field: 'memberShareBp', label: '农户所得比例（万分比）', min: 0, max: 10_000 },
  // Every receiver beside the seller together stays under 30 % (L-38).
  commissionBp: { field: 'commissionBp', label: '佣金比例（万分比）', min: 0, max: 3000 },
} as const;

function readShares(fields: CoopFields, change: CoopChange): InvalidInput | undefined {
  for (const key of ['memberShareBp', 'commissionBp'] as const) {
    const value = fields[key];
    if (value == null) continue;
    const refusal = refuseNumber(value, SHARES[key]);
    if (refusal) return refusal;
    change[key] = value;
  }
  return undefined;
}

/** The entries of `change` that differ from what stands, as before and after for the audit log. */
export function differenceOf(
  coop: Coop,
  change: CoopChange,
): { before: Partial<Coop>; after: CoopChange } {
  const keys = (Object.keys(change) as (keyof CoopChange)[]).filter(
    (key) => coop[key] !== change[key],
  );
  return {
    before: Object.fromEntries(keys.map((key) => [key, coop[key]])),
    after: Object.fromEntries(keys.map((key) => [key, change[key]])),
  };
}
