import { BadRequestException } from '@nestjs/common';
import { levelOf, prefixOf, type RegionLevel } from '@chucun/regions';

export type SalesDimension =
  'DAY' | 'MONTH' | 'ORIGIN' | 'DESTINATION_PROVINCE' | 'CATEGORY' | 'CHANNEL' | 'COOP';
export type PlaceReading = 'ORIGIN' | 'SELLER';

export interface SalesInput {
  regionCode: string;
  from: string;
  to: string;
  by: readonly SalesDimension[];
  place: PlaceReading;
}

/** One reading of the rollup: whose sales, when, and by which columns. */
export interface SalesScope {
  prefix: string;
  level: RegionLevel;
  from: string;
  to: string;
  place: PlaceReading;
}

export const MAX_DAYS = 400;
const DAY_MS = 86_400_000;

/** The scope of a question; throws BAD_INPUT with both sentences for one that cannot be asked. */
export function scopeOf(input: SalesInput): SalesScope {
  const [from, to] = [dayNumber(input.from), dayNumber(input.to)];
  if (from === undefined || to === undefined || from > to) {
    throw new BadRequestException(
      '日期要写成 2026-11-01 这样，开始不晚于结束。 from and to are days such as 2026-11-01, in order.',
    );
  }
  if (to - from >= MAX_DAYS) {
    throw new BadRequestException(
      `一次最多看 ${MAX_DAYS} 天，请缩短时间。 A period may have at most ${MAX_DAYS} days.`,
    );
  }
  if (input.by.length > 2 || new Set(input.by).size !== input.by.length) {
    throw new BadRequestException(
      '最多按两个不同的维度看。 by names at most two different dimensions.',
    );
  }
  return {
    prefix: prefixOf(input.regionCode),
    level: levelOf(input.regionCode),
    from: input.from,
    to: input.to,
    place: input.place,
  };
}

function dayNumber(text: string): number | undefined {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  return isReal ? at.getTime() / DAY_MS : undefined;
}

/** Every day or month of the period, so that a chart has no gaps. */
export function timesOf(scope: SalesScope, dimension: 'DAY' | 'MONTH'): string[] {
  const [from, to] = [dayNumber(scope.from)!, dayNumber(scope.to)!];
  const days = Array.from({ length: to - from + 1 }, (_, index) =>
    new Date((from + index) * DAY_MS).toISOString().slice(0, 10),
  );
  return dimension === 'DAY' ? days : [...new Set(days.map((day) => day.slice(0, 7)))];
}

/** How far a figure is from final (S-24). Nothing is final here: that takes a frozen release. */
export function stageOf(to: string, today: string): 'FLASH' | 'PRELIMINARY' {
  return dayNumber(today)! - dayNumber(to)! >= 15 ? 'PRELIMINARY' : 'FLASH';
}
