import type { Locale } from '../i18n/locale.ts';

/** A row of figures as the API gives it: all of them, or none where it is suppressed. */
export interface FigureRow {
  key: string[];
  label: string[];
  labelEn: string[];
  paidFen?: number | null;
  refundedFen?: number | null;
  netFen?: number | null;
  farmerIncomeFen?: number | null;
  householdsBenefited?: number | null;
  orders?: number | null;
  netWeightGrams?: number | null;
  suppressed: boolean;
}

export interface Definition {
  id: string;
  name: string;
  nameEn: string;
  text: string;
  textEn: string;
  rule: string;
}

export const labelOf = (row: FigureRow, locale: Locale, index = 0): string =>
  (locale === 'zh' ? row.label : row.labelEn)[index] ?? row.key[index] ?? '';

/** What a chart shows of a long list: the largest, and hidden rows behind them; the table has them all. */
export function chartRows<Row extends FigureRow>(rows: readonly Row[], most = 14): Row[] {
  const open = rows.filter((row) => !row.suppressed);
  const hidden = rows.filter((row) => row.suppressed);
  const room = Math.min(hidden.length, 3);
  return [...open.slice(0, most - room), ...hidden.slice(0, Math.max(room, most - open.length))];
}
