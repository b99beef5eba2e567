import type { Verdict } from './chat.ts';
import type { Phrase } from './phrase.ts';
import { CLAIM, STAFF_PHRASES } from './phrases-claims.ts';
import { ELSEWHERE } from './phrases-elsewhere.ts';
import { FRAUD, HARM } from './phrases-harm.ts';
import { type Readings, readingsOf } from './readings.rules.ts';

export type { Readings };

/** What is listed first names the reason. */
const PHRASES: readonly Phrase[] = [...ELSEWHERE, ...HARM, ...CLAIM, ...FRAUD];

const ALLOWED: Verdict = { effect: 'ALLOW', reason: null };
/** Whoever asks whether something cures has not claimed it: somebody looks at it first. */
const ASKS = /(吗|嘛|么|没有|呢|能不能|可不可以|是不是|\?|？)\s*$/u;

/**
 * What the platform's own rules say of a text. Contacts and payments elsewhere keep fraud out of the room, claims are
 * bound by law (L-23, L-28). `isStaff`: the shop may name how it is reached, and is held to more where it advertises.
 */
export function judge(text: string, isStaff = false): Verdict {
  const readings = readingsOf(text);
  const reason = reasonOf(readings, isStaff);
  if (reason === undefined) return ALLOWED;
  if (reason === 'claim' && !isStaff && ASKS.test(text)) return { effect: 'HOLD', reason };
  return { effect: 'BLOCK', reason };
}

function reasonOf(readings: Readings, isStaff: boolean): string | undefined {
  const hit = PHRASES.find(
    (phrase) => !(isStaff && phrase.reason === 'contact') && isSaid(phrase, readings),
  );
  if (hit) return hit.reason;
  if (isStaff)
    return STAFF_PHRASES.some((phrase) => isSaid(phrase, readings)) ? 'claim' : undefined;
  return hasTelephone(readings) ? 'contact' : undefined;
}

function isSaid({ by, said, unless }: Phrase, readings: Readings): boolean {
  const heard = unless ? readings.plain.replace(unless, '') : readings.plain;
  // An innocent word is taken out before a rule listens, so that it hides nothing that stands beside it.
  const read = unless && heard !== readings.plain ? readingsOf(heard) : readings;
  return said.test(read[by]);
}

const MOBILE = /^(?:0086|86)?1[3-9]\d{9}$/;
const FIXED = /^(?:0[1-9]\d{1,2}\d{7,8}|400\d{7})$/;
const IN_PARTS = /前面|后面|中间|然后|接着|手机|电话|号码|联系|打我|打给/u;

/** A telephone number in one piece, or in parts that the words around them put together. */
function hasTelephone({ numbers, plain }: Readings): boolean {
  if (numbers.some((number) => MOBILE.test(number) || FIXED.test(number))) return true;
  const parts = numbers.filter((number) => number.length >= 3);
  return parts.length > 1 && IN_PARTS.test(plain) && MOBILE.test(parts.join(''));
}
