import {
  addToCart,
  quantityOf,
  readCart,
  setQuantity,
  withoutLines,
  writeCart,
} from './cart-lines.ts';
import { chooseLocale } from './i18n/locale.ts';
import { safeNext } from './safe-next.ts';

describe('the cart cookie', () => {
  it('reads what it wrote', () => {
    const lines = [
      { variantId: 'a-1', quantity: 2 },
      { variantId: 'b-2', quantity: 1 },
    ];
    expect(readCart(writeCart(lines))).toEqual(lines);
    expect(readCart(undefined)).toEqual([]);
  });
  it('drops what was tampered with and keeps the rest', () => {
    expect(readCart('a:2.<b>:1.c:-1.d:1e3.e:0.a:9.f:3')).toEqual([
      { variantId: 'a', quantity: 2 },
      { variantId: 'f', quantity: 3 },
    ]);
  });
  it('holds at most 50 lines and 999 of one', () => {
    const many = Array.from({ length: 80 }, (_, index) => `v${index}:1`).join('.');
    const full = readCart(many);
    expect(full).toHaveLength(50);
    expect(addToCart(full, 'new', 1)).toBe('full');
    expect(addToCart(full, 'v3', 999)).toContainEqual({ variantId: 'v3', quantity: 999 });
    expect(
      writeCart(full.map((line) => ({ ...line, variantId: line.variantId.padEnd(36, 'x') })))
        .length,
    ).toBeLessThan(3800);
  });
  it('adds, sets, takes out', () => {
    const lines = addToCart([{ variantId: 'a', quantity: 1 }], 'a', 2);
    expect(lines).toEqual([{ variantId: 'a', quantity: 3 }]);
    expect(setQuantity([{ variantId: 'a', quantity: 1 }], 'a', 0)).toEqual([]);
    expect(
      withoutLines(
        [
          { variantId: 'a', quantity: 1 },
          { variantId: 'b', quantity: 1 },
        ],
        [{ variantId: 'a', quantity: 1 }],
      ),
    ).toEqual([{ variantId: 'b', quantity: 1 }]);
  });
  it('reads only whole quantities', () => {
    expect(quantityOf('12')).toBe(12);
    for (const wrong of ['1.5', '-1', '', 'abc', '1000', null])
      expect(quantityOf(wrong)).toBeUndefined();
  });
});

describe('where to go next', () => {
  it('stays on this site', () => {
    expect(safeNext('/orders?x=1#y')).toBe('/orders?x=1#y');
    for (const wrong of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil',
      'orders',
      '',
      null,
      '/login?next=/login',
    ])
      expect(safeNext(wrong, '/account')).toBe('/account');
  });
});

describe('the language', () => {
  it('goes by what was asked, then remembered, then the browser, then Chinese', () => {
    expect(chooseLocale('en', 'zh', 'zh-CN')).toBe('en');
    expect(chooseLocale('fr', 'en', 'zh-CN')).toBe('en');
    expect(chooseLocale(null, undefined, 'fr-FR, en;q=0.8')).toBe('en');
    expect(chooseLocale(null, undefined, null)).toBe('zh');
  });
});
