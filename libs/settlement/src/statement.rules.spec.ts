import { deductionsOf, periodOf, whenWords, wordsOf, yuanText } from './statement.rules.ts';

describe('a statement in words', () => {
  it('writes yuan as people read them', () => {
    expect([0, 5, 123_450, -1732, 100_000_000].map(yuanText)).toEqual([
      '0.00',
      '0.05',
      '1,234.50',
      '-17.32',
      '1,000,000.00',
    ]);
  });

  it('says what is yours, what was paid and what is to come', () => {
    const words = wordsOf({ dueFen: 123_450, paidOutFen: 100_000, balanceFen: 23_450 }, 'member');
    expect(words.zh).toBe(
      '这段时间您应得 1,234.50 元，已经打到合作社账上 1,000.00 元，由合作社转付，到今天还有 234.50 元没到账，买家收货、过了售后期就付。',
    );
    expect(words.en).toContain('1,234.50 yuan became yours');
  });

  it('says that a refund after payment is taken off the next one', () => {
    expect(wordsOf({ dueFen: 0, paidOutFen: 0, balanceFen: -4181 }, 'coop').zh).toContain(
      '下次付款会少 41.81 元',
    );
  });

  it('names each deduction with its rate and leaves out what is nothing (C-09)', () => {
    const amounts = {
      goodsFen: 8800,
      discountFen: 0,
      commissionFen: 440,
      coopFen: 1672,
      memberFen: 6688,
      hostFen: 0,
      hostOfFen: 0,
    };
    expect(deductionsOf(amounts, 'member').map(({ name, rate }) => [name, rate])).toEqual([
      ['平台佣金', '5%'],
      ['合作社留用', '19%'],
    ]);
    expect(deductionsOf(amounts, 'coop').map(({ code }) => code)).toEqual([
      'COMMISSION',
      'MEMBER_SHARE',
    ]);
    const live = { ...amounts, coopFen: 616, hostFen: 1056, hostOfFen: 8800 };
    expect(deductionsOf(live, 'member')[1]).toMatchObject({ name: '主播佣金', rate: '12%' });
    expect(deductionsOf(live, 'coop')[1]).toMatchObject({ code: 'HOST_SHARE', amountFen: 1056 });
    expect(deductionsOf(live, 'host')).toEqual([]);
  });

  it('says when the money comes in local days', () => {
    const now = new Date('2026-11-05T00:00:00Z');
    expect(whenWords({ dueAt: null, paidAt: null }, now).zh).toBe('买家收货、过了售后期就付');
    expect(whenWords({ dueAt: new Date('2026-11-08T17:00:00Z'), paidAt: null }, now).zh).toBe(
      '11月9日起付款',
    );
  });

  it('says so when the day of payment has come', () => {
    const dueAt = new Date('2026-11-08T17:00:00Z');
    expect(whenWords({ dueAt, paidAt: null }, dueAt).zh).toBe('已到付款日，正在付款');
    expect(whenWords({ dueAt, paidAt: dueAt }, dueAt).zh).toBe(
      '11月9日已打到合作社账上，由合作社转付',
    );
  });

  it('takes only days that exist, in order', () => {
    expect(periodOf('2026-11-01', '2026-11-30')).toEqual({
      begin: new Date('2026-10-31T16:00:00Z'),
      end: new Date('2026-11-30T16:00:00Z'),
    });
    for (const [from, to] of [
      ['2026-02-30', '2026-03-01'],
      ['2026-11-02', '2026-11-01'],
      ['', ''],
      ['2026-1-1', '2026-2-1'],
    ])
      expect(periodOf(from!, to!)).toBeUndefined();
  });
});
