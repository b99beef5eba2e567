import { pinyin } from 'pinyin-pro';
import {
  LATIN_LOOK_ALIKES,
  SAME_CHARACTER,
  SAME_CHARACTERS,
  SPOKEN_DIGITS,
  SPOKEN_PICTURES,
} from './look-alikes.ts';

/** The ways in which one text can be taken in; a rule names the way it looks at. */
export interface Readings {
  /** Characters only, as they look. */
  plain: string;
  /** As `plain`, with what stood between words kept as one space. */
  spaced: string;
  /** As it sounds: a syllable for each character, between spaces. */
  sounds: string;
  /** As `plain`, with numbers in words as digits. */
  numbered: string;
  /** Digits that are read as one number, however they are written and parted. */
  numbers: string[];
}

const pairsOf = (pairs: string): Map<string, string> => {
  const letters = [...pairs];
  return new Map(
    Array.from({ length: letters.length / 2 }, (_, at) => [letters[2 * at]!, letters[2 * at + 1]!]),
  );
};
const sameLooks = new Map([...pairsOf(LATIN_LOOK_ALIKES), ...pairsOf(SAME_CHARACTER)]);

/** Text as a reader takes it in: one width, one case, nothing invisible and nothing put between the characters. */
export const readable = (text: string): string => closed(seen(text));

export function readingsOf(text: string): Readings {
  const lookedAt = seen(text);
  const plain = closed(lookedAt);
  return {
    plain,
    spaced: ` ${lookedAt.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `,
    sounds: soundsOf(plain),
    numbered: [...plain].map((letter) => SPOKEN_DIGITS[letter] ?? letter).join(''),
    numbers: numbersOf(lookedAt),
  };
}

/** Letters as they look, with what stands between them. */
function seen(text: string): string {
  let read = text.replace(/\u{1F21A}/gu, '');
  for (const [picture, word] of SPOKEN_PICTURES) read = read.replace(picture, word);
  read = [...read.normalize('NFKD')]
    .map(asLetter)
    .join('')
    .replace(/[\p{M}\p{Cf}\uFE0F]/gu, '');
  read = [...read.toLowerCase()].map((letter) => sameLooks.get(letter) ?? letter).join('');
  for (const [split, whole] of SAME_CHARACTERS) read = read.replaceAll(split, whole);
  return read;
}

const closed = (read: string): string => {
  const letters = read.replace(/[^\p{L}\p{N}]/gu, '');
  return SAME_CHARACTERS.reduce((text, [split, whole]) => text.replaceAll(split, whole), letters);
};

/** Frames of capitals and digits that no normal form opens, and digits of other scripts. */
function asLetter(letter: string): string {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return letter;
  for (const first of [0x1f150, 0x1f170, 0x1f1e6])
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  if (code >= 0x2776 && code <= 0x277f) return String((code - 0x2775) % 10);
  if (code >= 0x2780 && code <= 0x2789) return String((code - 0x277f) % 10);
  if (code >= 0x278a && code <= 0x2793) return String((code - 0x2789) % 10);
  if (code === 0x24ff || code === 0x24ea) return '0';
  return /\p{Nd}/u.test(letter) ? String(digitOf(code)) : letter;
}

/** Unicode keeps the ten digits of a script together and in order, so the zero is found by going back. */
function digitOf(code: number): number {
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
  return digit;
}

const HAN = /\p{Script=Han}/u;
const sounds = new Map<string, string>();
const SOUNDS_KEPT = 20_000;

function soundOf(letter: string): string {
  const known = sounds.get(letter);
  if (known !== undefined) return known;
  const sound = pinyin(letter, { toneType: 'none', v: true }).toLowerCase();
  if (sounds.size < SOUNDS_KEPT) sounds.set(letter, sound);
  return sound;
}

const soundsOf = (plain: string): string =>
  ` ${[...plain]
    .map((letter) => (HAN.test(letter) ? ` ${soundOf(letter)} ` : letter))
    .join('')
    .replace(/ +/g, ' ')
    .trim()} `;

const BETWEEN_MAX = 3;

/** Numbers as runs of digits: words and signs of digits count, up to three signs between them do not part them. */
function numbersOf(read: string): string[] {
  const numbers: string[] = [];
  let run = '';
  let gap = 0;
  const close = (): void => {
    if (run) numbers.push(run.replace(/o/g, '0').replace(/[il]/g, '1'));
    run = '';
    gap = 0;
  };
  for (const letter of read) {
    const digit = /[0-9]/.test(letter) ? letter : SPOKEN_DIGITS[letter];
    if (digit !== undefined || 'oil'.includes(letter)) {
      run += digit ?? letter;
      gap = 0;
    } else if (letter === '千' && run.length > 6) {
      run += '000';
    } else if (/[\p{L}\p{N}]/u.test(letter) || (gap += 1) > BETWEEN_MAX) close();
  }
  close();
  return numbers;
}
