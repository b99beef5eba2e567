import { lastDayOf } from './span.rules.ts';

export type ReleaseStage = 'FLASH' | 'PRELIMINARY' | 'FINAL' | 'ANNUAL';
export type RevisionReason =
  'LATE_REFUND' | 'RECLASSIFICATION' | 'EXCLUSION' | 'REGION_CODE' | 'ERROR';

const STAGES: readonly ReleaseStage[] = ['FLASH', 'PRELIMINARY', 'FINAL', 'ANNUAL'];
/** Days after the end of the month, and for the annual revision of the year (S-24). */
const DAYS_AFTER: Record<ReleaseStage, number> = {
  FLASH: 3,
  PRELIMINARY: 15,
  FINAL: 75,
  ANNUAL: 75,
};
/** A revision above this share of the figure needs a reason (S-25). */
const REVISION_PERCENT = 1n;

export const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** What a month’s release covers: January and February are released together, as February (S-05); null for January. */
export function periodOf(month: string): { from: string; to: string } | null {
  if (month.endsWith('-01')) return null;
  const first = month.endsWith('-02') ? `${month.slice(0, 4)}-01` : month;
  return { from: `${first}-01`, to: lastDayOf(month) };
}

/** The first day on which a month can be released in a stage. */
export function earliestRelease(month: string, stage: ReleaseStage): string {
  const end = lastDayOf(stage === 'ANNUAL' ? `${month.slice(0, 4)}-12` : month);
  return new Date(Date.parse(end) + DAYS_AFTER[stage] * 86_400_000).toISOString().slice(0, 10);
}

/** A released figure never goes back to an earlier stage. */
export const isBackwards = (before: ReleaseStage, stage: ReleaseStage): boolean =>
  STAGES.indexOf(stage) < STAGES.indexOf(before);

/** A stage released again, or a figure that moved by more than a hundredth, must say why (S-25). */
export function needsReason(
  before: { stage: ReleaseStage; netFen: number },
  now: { stage: ReleaseStage; netFen: number },
): boolean {
  const moved = BigInt(Math.abs(now.netFen - before.netFen));
  return before.stage === now.stage || moved * 100n > REVISION_PERCENT * BigInt(before.netFen);
}

/** From the figure as released to today's: what was refunded since, and whatever else changed what was sold. */
export function bridgeOf(
  then: { paidFen: number; refundedFen: number; netFen: number },
  now: { paidFen: number; refundedFen: number; netFen: number },
) {
  return {
    thenNetFen: then.netFen,
    lateRefundsFen: then.refundedFen - now.refundedFen,
    otherFen: now.paidFen - then.paidFen,
    nowNetFen: now.netFen,
  };
}
