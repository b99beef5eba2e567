import { InvalidInput } from './user-error.ts';

export interface TextBounds {
  /** Name of the input field, for the refusal. */
  field: string;
  /** The field in Chinese, as the form calls it. */
  label: string;
  /** Longest text accepted, in characters a person would count. */
  max: number;
  min?: number;
}

// Control characters except tab and newline, and lone surrogates, which no store or page can hold.
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

/** Trims and bounds free text. Text is kept as typed: it is never markup. Returns the refusal otherwise. */
export function cleanText(value: string, bounds: TextBounds): string | InvalidInput {
  const text = value.normalize('NFC').trim();
  const { field, label, max, min = 1 } = bounds;
  if (UNPRINTABLE.test(text)) {
    return new InvalidInput(
      field,
      `${label}里有无法显示的字符，请删去后再试。`,
      `${field} holds characters that cannot be shown.`,
    );
  }
  const length = [...text].length;
  if (length < min) return new InvalidInput(field, `请填写${label}。`, `${field} is needed.`);
  if (length > max) {
    return new InvalidInput(
      field,
      `${label}最多 ${max} 个字，现在有 ${length} 个。`,
      `${field} may have at most ${max} characters; it has ${length}.`,
    );
  }
  return text;
}

/** Bounds a whole number. Returns the refusal, or nothing. */
export function refuseNumber(
  value: number,
  bounds: { field: string; label: string; min: number; max: number },
): InvalidInput | undefined {
  if (Number.isSafeInteger(value) && value >= bounds.min && value <= bounds.max) return undefined;
  return new InvalidInput(
    bounds.field,
    `${bounds.label}要在 ${bounds.min} 到 ${bounds.max} 之间。`,
    `${bounds.field} must be a whole number from ${bounds.min} to ${bounds.max}.`,
  );
}
