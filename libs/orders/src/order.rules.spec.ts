import {
  groupNumber,
  isGroupNumber,
  mayAskRefund,
  mayBecome,
  mayCancel,
  NEXT_STATES,
  ORDER_STATES,
  splitOf,
} from './order.rules.ts';

describe('the states of an order', () => {
  it('lead from payment to completion, and nowhere back', () => {
    const way = [
      'PENDING_PAYMENT',
      'PAID',
      'ACCEPTED',
      'PACKED',
      'SHIPPED',
      'SIGNED',
      'COMPLETED',
    ] as const;
    way.slice(1).forEach((state, index) => {
      expect(mayBecome(way[index]!, state)).toBe(true);
      expect(mayBecome(state, way[index]!)).toBe(false);
    });
    expect(mayBecome('PAID', 'SHIPPED')).toBe(false);
    expect(NEXT_STATES.REFUNDED).toEqual([]);
  });

  it('can be cancelled by the buyer before packing and by the cooperative before shipping (T-14)', () => {
    const by = (who: 'buyer' | 'coop') => ORDER_STATES.filter((state) => mayCancel(state, who));
    expect(by('buyer')).toEqual(['PENDING_PAYMENT', 'PAID', 'ACCEPTED']);
    expect(by('coop')).toEqual(['PAID', 'ACCEPTED', 'PACKED']);
  });

  it('allow a refund to be asked for from payment until thirty days after receipt', () => {
    const signedAt = new Date('2026-11-01T00:00:00Z');
    const now = new Date('2026-12-01T00:00:00Z');
    expect(mayAskRefund({ state: 'COMPLETED', signedAt }, now)).toBe(true);
    expect(mayAskRefund({ state: 'COMPLETED', signedAt }, new Date(now.getTime() + 1))).toBe(false);
    expect(mayAskRefund({ state: 'PENDING_PAYMENT', signedAt: null }, now)).toBe(false);
    expect(mayAskRefund({ state: 'PAID', signedAt: null }, now)).toBe(true);
  });
});

describe('a group number', () => {
  it('carries the local day and catches a wrong or swapped digit', () => {
    const number = groupNumber(new Date('2026-11-22T16:30:00Z'), 100001);
    expect(number).toMatch(/^20261123100001\d$/);
    expect(isGroupNumber(number)).toBe(true);
    expect(isGroupNumber(number.replace('100001', '100002'))).toBe(false);
    expect(isGroupNumber(number.replace('100001', '010001'))).toBe(false);
    expect(isGroupNumber('12')).toBe(false);
  });
});

describe('the split of an order', () => {
  it('gives every fen of goods to somebody', () => {
    const order = {
      goodsFen: 8800,
      freightFen: 800,
      discountFen: 1041,
      discountBorneBy: 'platform',
      commissionFen: 440,
    } as const;
    expect(splitOf(order, [{ memberFen: 6688 }])).toEqual({
      farmerFen: 6688,
      coopFen: 1672,
      platformFen: 440,
      freightFen: 800,
    });
  });
});
