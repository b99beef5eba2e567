import { priceBand, readWish, wishAddress } from './search-address.ts';

describe('the address of a search', () => {
  it('comes back as it was read, at the first page', () => {
    const wish = readWish(new URLSearchParams('q=苹果&category=fruit&min=10&sort=SALES&after=abc'));
    expect(wish.q).toBe('苹果');
    expect(wishAddress(wish)).toBe('/search?q=%E8%8B%B9%E6%9E%9C&category=fruit&min=10&sort=SALES');
    expect(wishAddress(wish, { q: '', category: '', min: '', sort: '' })).toBe('/search');
    expect(wishAddress(wish, { after: 'next' })).toContain('after=next');
  });
  it('leaves out what makes no sense', () => {
    const wish = readWish(
      new URLSearchParams('origin=%27;--&sort=RANDOM&min=-1&max=1e9&certificate=X'),
    );
    expect(wishAddress(wish)).toBe('/search');
  });
  it('says price bands in yuan', () => {
    expect(priceBand('0-2000')).toEqual({ min: '', max: '20' });
    expect(priceBand('2050-5000')).toEqual({ min: '20.50', max: '50' });
    expect(priceBand('10000-')).toEqual({ min: '100', max: '' });
    expect(priceBand('cheap')).toBeUndefined();
  });
});
