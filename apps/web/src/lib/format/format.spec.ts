import { day, dayRange, moment } from './date.ts';
import { fenOf, money, moneyParts, plainMoney, wanYuan } from './money.ts';
import { sealText } from './seal.ts';
import { solarTerm } from './solar-term.ts';
import { legalUnitPrice, legalWeight, unitPrice, weight } from './weight.ts';

describe('money', () => {
  it('keeps every fen, also beyond 2^31 and below zero', () => {
    expect(money(2990)).toBe('¥29.90');
    expect(money(5)).toBe('¥0.05');
    expect(money(-1041)).toBe('−¥10.41');
    expect(plainMoney(900_719_925_474_099)).toBe('9,007,199,254,740.99');
    expect(moneyParts(123456)).toEqual({ sign: '', yuan: '1,234', fen: '56' });
  });
  it('tells officials ten-thousands, rounded half up', () => {
    expect(wanYuan(999_999)).toBe('¥9,999.99');
    expect(wanYuan(1_000_000)).toBe('1.00 万元');
    expect(wanYuan(12_345_000)).toBe('12.35 万元');
    expect(wanYuan(12_344_999)).toBe('12.34 万元');
  });
  it('reads typed yuan and refuses the rest', () => {
    expect(fenOf(' 29.9 ')).toBe(2990);
    expect(fenOf('29')).toBe(2900);
    for (const wrong of ['', '-1', '1.005', '1e3', '２９', 'NaN'])
      expect(fenOf(wrong)).toBeUndefined();
  });
});

describe('weight', () => {
  it('speaks jin where it is whole or half, grams when light, kg otherwise', () => {
    expect(weight(2500, 'zh')).toBe('5 斤');
    expect(weight(750, 'zh')).toBe('1.5 斤');
    expect(weight(250, 'zh')).toBe('250 克');
    expect(weight(1360, 'zh')).toBe('1.36 kg');
    expect(weight(2500, 'en')).toBe('2.5 kg');
    expect(legalWeight(2500)).toBe('2.5 kg');
  });
  it('gives the unit price in jin and in the legal unit', () => {
    expect(unitPrice(598, 'zh')).toBe('5.98 元/斤');
    expect(unitPrice(598, 'en')).toBe('¥11.96/kg');
    expect(legalUnitPrice(598)).toBe('11.96 元/kg');
  });
});

describe('dates', () => {
  it('are those of China, not of the server', () => {
    expect(day('2026-11-25T17:00:00Z', 'zh')).toBe('11月26日');
    expect(moment('2026-11-25T17:05:00Z', 'zh')).toBe('11月26日 01:05');
    expect(dayRange('2026-10-01', '2026-11-30', 'en')).toBe('1 October – 30 November');
  });
  it('know the solar term', () => {
    expect(solarTerm(new Date('2026-11-23T04:00:00Z')).zh).toBe('小雪');
    expect(solarTerm(new Date('2026-02-04T10:00:00Z')).zh).toBe('立春');
    expect(solarTerm(new Date('2027-01-01T04:00:00Z')).zh).toBe('冬至');
  });
});

describe('the seal', () => {
  it('carries the name of the place without its rank', () => {
    expect(sealText('松阳县')).toBe('松阳');
    expect(sealText('阿克苏地区')).toBe('阿克苏');
    expect(sealText('黔东南苗族侗族自治州')).toBe('黔东南');
    expect(sealText('城步苗族自治县')).toBe('城步');
    expect(sealText('莎车县')).toBe('莎车');
    expect(sealText('沙县区')).toBe('沙县');
    expect(sealText('双江拉祜族佤族布朗族傣族自治县')).toBe('双江');
    expect(sealText('伊金霍洛旗')).toBe('伊金霍洛');
  });
});
