import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { isRefusal, refusedField } from '../refusals.ts';
import { sayRefusal } from './texts.ts';

/** What a form shows after a refusal: the sentence, the input it belongs to, and which form of the page it was. */
export interface Refused {
  problem: string;
  field: string | undefined;
  of: string;
  values: Record<string, string>;
}

/** What was typed, to be shown again; files are not kept. */
export function typedIn(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') values[name] = value;
  return values;
}

/** The refusal of a mutation as the form's answer; undefined when it was done. */
export function refusedBy(
  event: RequestEvent,
  result: object,
  form: FormData,
  of = '',
): ActionFailure<Refused> | undefined {
  if (!isRefusal(result)) return undefined;
  const field = refusedField(result);
  return fail(422, { problem: sayRefusal(event, result), field, of, values: typedIn(form) });
}

/** The same for what we see ourselves before asking. */
export const refused = (problem: string, field: string, form: FormData, of = '') =>
  fail(422, { problem, field, of, values: typedIn(form) } satisfies Refused);

export const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
