/** A decoded bracket form: `a[b][0]=c` is `{ a: { b: { 0: 'c' } } }`. Objects have no prototype. */
export type Form = { [key: string]: string | Form };

const DEPTH_MAX = 12;

/** Decodes Stripe's form encoding. `a[]=x` appends. Throws nothing: odd keys stay as they are and are refused as unknown. */
export function parseForm(encoded: string): Form {
  const form: Form = emptyForm();
  for (const [key, value] of new URLSearchParams(encoded)) place(form, pathOf(key), value);
  return form;
}

export function emptyForm(): Form {
  return Object.create(null) as Form;
}

function pathOf(key: string): string[] {
  const open = key.indexOf('[');
  if (open <= 0 || !key.endsWith(']')) return [key];
  const path = [key.slice(0, open), ...key.slice(open + 1, -1).split('][')];
  return path.length > DEPTH_MAX ? [key] : path;
}

function place(form: Form, path: string[], value: string): void {
  let here = form;
  path.forEach((part, depth) => {
    const name = part === '' ? String(Object.keys(here).length) : part;
    if (depth === path.length - 1) {
      here[name] = value;
      return;
    }
    const next = here[name];
    here = typeof next === 'object' ? next : (here[name] = emptyForm());
  });
}

/** The same text for the same parameters in any order: what an idempotency key is compared by. */
export function canonical(form: Form): string {
  const parts = Object.keys(form)
    .sort()
    .map((key) => {
      const value = form[key]!;
      return `${JSON.stringify(key)}:${typeof value === 'string' ? JSON.stringify(value) : canonical(value)}`;
    });
  return `{${parts.join(',')}}`;
}
