import { answerBy, badPartOf, claimOf } from './claim.rules.ts';

const line = { paidFen: 3990, refundedFen: 0, freightFen: 801 };

it('reckons the bad part of what was paid, rounded up to the fen (T-22)', () => {
  expect(badPartOf(5990, { bad: 450, of: 2500 })).toBe(1079);
  expect(badPartOf(3990, { bad: 3, of: 12 })).toBe(998);
  expect(badPartOf(4000, { bad: 3, of: 12 })).toBe(1000);
});

it('adds freight from half on, and everything from seven tenths on, never more than is left', () => {
  expect(claimOf(line, { bad: 3, of: 12 })).toEqual({ amountFen: 998, freightFen: 0 });
  expect(claimOf(line, { bad: 6, of: 12 })).toEqual({ amountFen: 1995, freightFen: 401 });
  expect(claimOf(line, { bad: 7, of: 10 })).toEqual({ amountFen: 3990, freightFen: 801 });
  expect(claimOf({ ...line, refundedFen: 3500 }, { bad: 3, of: 12 }).amountFen).toBe(490);
});

it('gives the cooperative a day where two photos came inside the claim window (T-20, T-23)', () => {
  const signedAt = new Date('2026-11-01T00:00:00Z');
  const at = new Date('2026-11-01T20:00:00Z');
  const order = { signedAt, claimHours: 48 };
  const share = { bad: 3, of: 12 };
  expect(answerBy(order, { share, photos: 2, at })).toEqual(new Date('2026-11-02T20:00:00Z'));
  expect(answerBy(order, { share, photos: 1, at })).toBeNull();
  expect(answerBy(order, { share: null, photos: 2, at })).toBeNull();
  const late = new Date('2026-11-03T00:00:01Z');
  expect(answerBy(order, { share, photos: 2, at: late })).toBeNull();
});
