export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', 'back'] as const;
export type Key = (typeof KEYS)[number];

/** What stands on the display after a key. A key that would make no number changes nothing. */
export function press(typed: string, key: Key, decimals: number, digits = 6): string {
  if (key === 'back') return typed.slice(0, -1);
  const [whole = '', rest] = typed.split('.');
  if (key === '.') return decimals === 0 || rest !== undefined ? typed : `${whole || '0'}.`;
  if (rest !== undefined) return rest.length < decimals ? typed + key : typed;
  if (whole === '0') return key;
  return whole.length < digits ? typed + key : typed;
}

/** Text from a hardware keyboard or a paste, brought to the same form. */
export function readTyped(text: string, decimals: number, digits = 6): string {
  const cleaned = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[。．,，]/g, '.');
  let typed = '';
  for (const sign of cleaned)
    if (/[\d.]/.test(sign)) typed = press(typed, sign as Key, decimals, digits);
  return typed;
}
