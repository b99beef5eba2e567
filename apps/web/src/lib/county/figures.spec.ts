import {
  cell,
  countChange,
  growth,
  kilogramCell,
  partText,
  pointsChange,
  shareText,
  shortMoney,
  spoken,
  wanCell,
} from './figures.ts';

describe('figures', () => {
  it('rounds 万元 half away from zero, on both sides of it', () => {
    expect(wanCell(12_345_000)).toBe('12.35');
    expect(wanCell(-12_345_000)).toBe('−12.35');
    expect(wanCell(-12_344_999)).toBe('−12.34');
    expect(wanCell(4_999)).toBe('0.00');
    expect(wanCell(-4_999)).toBe('0.00');
    expect(wanCell(1_234_567_890_000)).toBe('1,234,567.89');
  });
  it('never shortens below ten thousand yuan', () => {
    expect(shortMoney(999_999, 'zh')).toBe('¥9,999.99');
    expect(shortMoney(1_000_000, 'zh')).toBe('1.00 万元');
    expect(shortMoney(1_234_567, 'en')).toBe('¥12,345.67');
  });
  it('prints zero as zero and what is hidden as hidden', () => {
    expect(cell(0, wanCell)).toBe('0.00');
    expect(cell(null, wanCell)).toBe('—*');
    expect(partText(0, 0)).toBe('…');
    expect(kilogramCell(1_234_565)).toBe('1,234.57');
  });
  it('speaks growth in percent with one decimal, half away from zero', () => {
    expect(growth(112_350, 100_000)).toEqual({ kind: 'percent', direction: 'more', size: '12.4' });
    expect(growth(87_650, 100_000)).toEqual({ kind: 'percent', direction: 'less', size: '12.4' });
    expect(growth(5, 5)).toMatchObject({ direction: 'same' });
    expect(growth(0, 0)).toMatchObject({ direction: 'same' });
    expect(growth(5, 0)).toEqual({ kind: 'from-nothing' });
    expect(growth(null, 7)).toEqual({ kind: 'hidden' });
  });
  it('speaks the change of a share in percentage points', () => {
    expect(pointsChange(0.3815, 0.35)).toEqual({ kind: 'points', direction: 'more', size: '3.2' });
    expect(pointsChange(0.35, 0.3815)).toEqual({ kind: 'points', direction: 'less', size: '3.2' });
    expect(pointsChange(0.3, 0.1 + 0.2)).toMatchObject({ direction: 'same' });
    expect(pointsChange(0.5, undefined)).toEqual({ kind: 'hidden' });
    expect(countChange(3, 5)).toEqual({ kind: 'count', direction: 'less', size: '2' });
    expect(shareText(0.0005)).toBe('0.1%');
    expect(shareText(1)).toBe('100.0%');
  });
  it('takes the reader’s half of a sentence in two languages', () => {
    const both = '您只能看自己所在地区的数据。 You can see the figures of your own region only.';
    expect(spoken(both, 'zh')).toBe('您只能看自己所在地区的数据。');
    expect(spoken(both, 'en')).toBe('You can see the figures of your own region only.');
    expect(spoken('Plain.', 'zh')).toBe('Plain.');
  });
});
