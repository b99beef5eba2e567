import { salesBetween } from './sales-news.ts';

const sold = (...products: [string, number, number][]) => ({
  orders: 0,
  paidFen: 0,
  products: products.map(([id, packs, paidFen]) => ({ id, name: id, packs, paidFen })),
});

describe('what the host hears of sales', () => {
  it('is what came since the last look, the largest first', () => {
    expect(salesBetween(sold(['茶', 1, 1990]), sold(['茶', 3, 5970], ['绣片', 1, 16800]))).toEqual([
      { id: '绣片', name: '绣片', packs: 1, paidFen: 16800 },
      { id: '茶', name: '茶', packs: 2, paidFen: 3980 },
    ]);
  });
  it('is nothing where nothing was sold, or something was given back', () => {
    expect(salesBetween(sold(['茶', 3, 5970]), sold(['茶', 3, 5970]))).toEqual([]);
    expect(salesBetween(sold(['茶', 3, 5970]), sold(['茶', 2, 3980]))).toEqual([]);
  });
});
