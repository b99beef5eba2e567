import { badParameter } from './errors.ts';
import { type Form } from './form.ts';
import { CURRENCY } from './settings.ts';

const METADATA_KEYS = 50;
const METADATA_KEY_LENGTH = 40;
const METADATA_VALUE_LENGTH = 500;
const AMOUNT_MAX = 99_999_999_999;

/** Reads one level of a request's parameters and refuses in Stripe's words. */
export class Params {
  constructor(
    private readonly form: Form,
    private readonly path = '',
  ) {}

  /** Refuses every parameter that is not named here, so that a slip of the caller's pen is heard. */
  only(...names: string[]): this {
    const unknown = Object.keys(this.form).find((key) => !names.includes(key));
    if (unknown !== undefined)
      throw badParameter(
        `Received unknown parameter: ${this.#full(unknown)}`,
        this.#full(unknown),
        'parameter_unknown',
      );
    return this;
  }

  has(name: string): boolean {
    return this.form[name] !== undefined;
  }

  text(name: string): string | undefined {
    const value = this.form[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw badParameter('Invalid string', this.#full(name));
    if (value === '')
      throw badParameter(
        `You passed an empty string for '${this.#full(name)}'. We assume empty values are an attempt to unset a parameter; however '${this.#full(name)}' cannot be unset. You should remove '${this.#full(name)}' from your request or supply a non-empty value.`,
        this.#full(name),
        'parameter_invalid_empty',
      );
    return value;
  }

  requiredText(name: string): string {
    return this.text(name) ?? this.#missing(name);
  }

  integer(name: string, min = 0, max = AMOUNT_MAX): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const full = this.#full(name);
    const number = Number(value);
    if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(number))
      throw badParameter(`Invalid integer: ${value}`, full, 'parameter_invalid_integer');
    if (number < min)
      throw badParameter(
        `This value must be greater than or equal to ${min}.`,
        full,
        'parameter_invalid_integer',
      );
    if (number > max)
      throw badParameter(
        `This value must be less than or equal to ${max}.`,
        full,
        'parameter_invalid_integer',
      );
    return number;
  }

  requiredInteger(name: string, min = 0, max = AMOUNT_MAX): number {
    return this.integer(name, min, max) ?? this.#missing(name);
  }

  flag(name: string): boolean | undefined {
    const value = this.choice(name, ['true', 'false']);
    return value === undefined ? undefined : value === 'true';
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
    throw badParameter(
      `Invalid ${this.#full(name)}: must be one of ${allowed.join(', ')}`,
      this.#full(name),
    );
  }

  url(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || (/^https?:\/\//.test(value) && URL.canParse(value))) return value;
    throw badParameter('Not a valid URL', this.#full(name), 'url_invalid');
  }

  /** Refuses every currency but ours. */
  currency(name: string): string {
    const value = this.requiredText(name);
    if (value.toLowerCase() === CURRENCY) return CURRENCY;
    throw badParameter(
      `Invalid currency: ${value}. This account takes ${CURRENCY} only.`,
      this.#full(name),
    );
  }

  sub(name: string): Params {
    const value = this.form[name];
    if (typeof value === 'string') throw badParameter('Invalid object', this.#full(name));
    return new Params(value ?? (Object.create(null) as Form), this.#full(name));
  }

  list(name: string): Params[] {
    return this.sub(name).#entries();
  }

  texts(name: string): string[] {
    const sub = this.sub(name);
    return Object.keys(sub.form).map((key) => sub.requiredText(key));
  }

  metadata(name = 'metadata'): Record<string, string> {
    const sub = this.form[name] === '' ? new Params(Object.create(null) as Form) : this.sub(name);
    const entries = Object.entries(sub.form).filter(([, value]) => value !== '');
    if (entries.length > METADATA_KEYS)
      throw badParameter(`You can only specify up to ${METADATA_KEYS} metadata keys.`, name);
    for (const [key, value] of entries) {
      if (typeof value !== 'string') throw badParameter('Invalid string', sub.#full(key));
      sub.#bounded('keys', key, key, METADATA_KEY_LENGTH);
      sub.#bounded('values', key, value, METADATA_VALUE_LENGTH);
    }
    return Object.fromEntries(entries) as Record<string, string>;
  }

  #bounded(what: string, key: string, value: string, max: number): void {
    const length = [...value].length;
    if (length > max)
      throw badParameter(
        `Metadata ${what} can have up to ${max} characters, but you passed in a value that is ${length} characters.`,
        this.#full(key),
      );
  }

  #entries(): Params[] {
    return Object.keys(this.form).map((key) => this.sub(key));
  }

  #full(name: string): string {
    return this.path === '' ? name : `${this.path}[${name}]`;
  }

  #missing(name: string): never {
    throw badParameter(
      `Missing required param: ${this.#full(name)}.`,
      this.#full(name),
      'parameter_missing',
    );
  }
}
