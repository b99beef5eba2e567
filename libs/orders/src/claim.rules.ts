import { proportionOf } from '@chucun/kernel';

/** How much of a line is bad: pieces of pieces, or grams of grams. */
export interface BadShare {
  bad: number;
  of: number;
}

/** A claim with proof is answered within a day, or it is agreed to by itself (T-23). */
export const CLAIM_ANSWER_HOURS = 24;
export const CLAIM_PHOTOS_MIN = 2;
const HOUR_MS = 3_600_000;

/** `paid × bad / of`, rounded up to the fen (T-22). */
export const badPartOf = (paidFen: number, { bad, of }: BadShare): number =>
  Number((BigInt(paidFen) * BigInt(bad) + BigInt(of) - 1n) / BigInt(of));

/**
 * What a claim comes to (T-22): the bad part of what was paid; from half on with the same part of the line's freight;
 * from seven tenths on all of it. Never more than is left of the line.
 */
export function claimOf(
  line: { paidFen: number; refundedFen: number; freightFen: number },
  share: BadShare,
): { amountFen: number; freightFen: number } {
  const leftFen = line.paidFen - line.refundedFen;
  if (share.bad * 10 >= share.of * 7) return { amountFen: leftFen, freightFen: line.freightFen };
  const amountFen = Math.min(leftFen, badPartOf(line.paidFen, share));
  const isHalf = share.bad * 2 >= share.of;
  return { amountFen, freightFen: isHalf ? badPartOf(line.freightFen, share) : 0 };
}

/** A line's part of its order's freight. */
export const freightOf = (
  order: { freightFen: number; goodsFen: number },
  line: { goodsFen: number },
): number => proportionOf(order.freightFen, line.goodsFen, order.goodsFen);

/** Until when the cooperative may answer; nothing for a claim without proof, or after the claim window (T-20, T-21). */
export function answerBy(
  order: { signedAt: Date | null; claimHours: number },
  claim: { share: BadShare | null; photos: number; at: Date },
): Date | null {
  if (!claim.share || claim.photos < CLAIM_PHOTOS_MIN || !order.signedAt) return null;
  const hours = (claim.at.getTime() - order.signedAt.getTime()) / HOUR_MS;
  return hours > order.claimHours
    ? null
    : new Date(claim.at.getTime() + CLAIM_ANSWER_HOURS * HOUR_MS);
}
