import { readFileSync } from 'node:fs';
import { evasions, harmless, heldBack } from './moderation-set/spoken-set.ts';
import { missed, report, share, wronglyStopped } from './moderation-set/report.ts';
import { judge } from './moderation.rules.ts';

describe('moderation (S19)', () => {
  it('catches at least 95 % of more than 500 evasions', () => {
    expect(new Set(evasions).size).toBeGreaterThanOrEqual(500);
    expect(1 - share(missed, evasions)).toBeGreaterThanOrEqual(0.95);
  });

  it('stops at most 1 % of more than 2,000 harmless messages', () => {
    expect(new Set(harmless).size).toBeGreaterThanOrEqual(2000);
    expect(share(wronglyStopped, harmless)).toBeLessThanOrEqual(0.01);
  });

  it('tells its misses in a committed file', () => {
    const printed = (text: string): string => text.replace(/[\s|:-]+/g, ' ');
    const committed = readFileSync('docs/live-moderation.md', 'utf8');
    expect(printed(committed) === printed(report())).toBe(true);
  });

  it('takes at most 20 ms for a message, the longest and strangest too', () => {
    const strange = [
      '加'.repeat(100),
      '1 '.repeat(50),
      '微❤'.repeat(50),
      'v'.repeat(100),
      '一'.repeat(100),
    ];
    const all = [...evasions, ...harmless, ...heldBack, ...strange];
    const began = performance.now();
    for (const text of all) judge(text);
    expect((performance.now() - began) / all.length).toBeLessThan(20);
  });

  it.each([
    ['加微信', 'ALLOW', 'ALLOW'],
    ['这茶能治疗糖尿病', 'BLOCK', 'BLOCK'],
    ['这茶最好喝', 'BLOCK', 'ALLOW'],
    ['最好明天发货', 'ALLOW', 'ALLOW'],
  ] as const)('of the host, %s is %s', (text, staff, buyer) => {
    expect(judge(text, true).effect).toBe(staff);
    if (text !== '加微信') expect(judge(text).effect).toBe(buyer);
  });

  it('lets somebody look at a question about an illness', () => {
    expect(judge('这个能治咳嗽吗')).toEqual({ effect: 'HOLD', reason: 'claim' });
    expect(judge('这个能治咳嗽')).toEqual({ effect: 'BLOCK', reason: 'claim' });
  });
});
