export interface CartLine {
  variantId: string;
  quantity: number;
}

export const MAX_LINES = 50;
export const MAX_QUANTITY = 999;
const ID = /^[0-9A-Za-z-]{1,64}$/;

/** The cart as the cookie keeps it: `id:2.id:1`, newest first. Whatever cannot be read is left out. */
export function readCart(cookie: string | undefined): CartLine[] {
  const lines: CartLine[] = [];
  for (const part of (cookie ?? '').split('.')) {
    const [variantId = '', count = ''] = part.split(':');
    const quantity = quantityOf(count);
    if (!ID.test(variantId) || quantity === undefined || quantity === 0) continue;
    if (lines.some((line) => line.variantId === variantId)) continue;
    lines.push({ variantId, quantity });
    if (lines.length === MAX_LINES) break;
  }
  return lines;
}

export function writeCart(lines: readonly CartLine[]): string {
  return lines.map((line) => `${line.variantId}:${line.quantity}`).join('.');
}

/** Puts more of a variant into the cart, or says that the cart is full. */
export function addToCart(
  lines: readonly CartLine[],
  variantId: string,
  quantity: number,
): CartLine[] | 'full' {
  const before = lines.find((line) => line.variantId === variantId);
  if (!before && lines.length >= MAX_LINES) return 'full';
  const sum = Math.min((before?.quantity ?? 0) + quantity, MAX_QUANTITY);
  return [{ variantId, quantity: sum }, ...lines.filter((line) => line.variantId !== variantId)];
}

/** Sets a quantity where the line stands; 0 takes it out. */
export function setQuantity(
  lines: readonly CartLine[],
  variantId: string,
  quantity: number,
): CartLine[] {
  return lines
    .map((line) => (line.variantId === variantId ? { variantId, quantity } : line))
    .filter((line) => line.quantity > 0);
}

/** Takes out what was ordered and leaves the rest. */
export function withoutLines(lines: readonly CartLine[], bought: readonly CartLine[]): CartLine[] {
  return lines.filter((line) => !bought.some(({ variantId }) => variantId === line.variantId));
}

/** A whole number from 0 to 999 as typed, or undefined. */
export function quantityOf(typed: unknown): number | undefined {
  if (typeof typed !== 'string' || !/^\d{1,3}$/.test(typed.trim())) return undefined;
  return Number(typed);
}

export function isVariantId(typed: unknown): typed is string {
  return typeof typed === 'string' && ID.test(typed);
}
