import type { RequestEvent } from '@sveltejs/kit';
import { type CartLine, readCart, writeCart } from '../cart-lines.ts';
import { keepCookie } from './session.ts';

const CART_COOKIE = 'chucun_cart';
const REGION_COOKIE = 'chucun_region';

/** One cart over all cooperatives, with or without an account; prices are never kept in it. */
export function cartOf(event: RequestEvent): CartLine[] {
  return readCart(event.cookies.get(CART_COOKIE));
}

export function keepCart(event: RequestEvent, lines: readonly CartLine[]): void {
  keepCookie(event, CART_COOKIE, writeCart(lines));
}

/** The region that freight is told for: the county or province the buyer chose last. */
export function buyerRegion(event: RequestEvent): string | null {
  const code = event.cookies.get(REGION_COOKIE);
  return code && /^\d{6}(\d{6})?$/.test(code) ? code : null;
}

export function keepBuyerRegion(event: RequestEvent, code: string): void {
  if (/^\d{6}(\d{6})?$/.test(code)) keepCookie(event, REGION_COOKIE, code);
}
