import { chinaDate } from '@chucun/kernel';
import { yuanText } from '@chucun/settlement';
import { SUPPRESSED_TEXT } from './sales.definitions.ts';
import type { SalesDimension, SalesInput } from './sales.question.ts';
import type { SalesStatistics } from './statistics.types.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const HEADS: Record<SalesDimension, string> = {
  DAY: '日期',
  MONTH: '月份',
  ORIGIN: '产地',
  DESTINATION_PROVINCE: '收货省份',
  CATEGORY: '品类',
  CHANNEL: '渠道',
  COOP: '合作社',
};

/** A cell as text that no spreadsheet takes for a formula, quoted where it must be. */
export function csvCell(text: string): string {
  const isAmount = /^-?[\d.]+$/.test(text);
  const plain = !isAmount && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const line = (cells: readonly string[]): string => cells.map(csvCell).join(',');

/** The table that the page shows, as a file, with stage, legend and definitions travelling along (S-34). */
export function csvOf(
  input: SalesInput,
  statistics: SalesStatistics,
): { filename: string; text: string } {
  const yuan = (fen: number | null) =>
    fen === null ? SUPPRESSED_TEXT : yuanText(fen).replaceAll(',', '');
  const count = (value: number | null) => (value === null ? SUPPRESSED_TEXT : String(value));
  const kilograms = (grams: number | null) =>
    grams === null
      ? SUPPRESSED_TEXT
      : `${Math.floor(grams / 1000)}.${String(grams % 1000).padStart(3, '0')}`;
  const figures = (row: {
    paidFen: number | null;
    refundedFen: number | null;
    netFen: number | null;
    farmerIncomeFen: number | null;
    householdsBenefited: number | null;
    orders: number | null;
    netWeightGrams: number | null;
  }) => [
    yuan(row.paidFen),
    yuan(row.refundedFen),
    yuan(row.netFen),
    yuan(row.farmerIncomeFen),
    count(row.householdsBenefited),
    count(row.orders),
    kilograms(row.netWeightGrams),
  ];
  const heads = input.by.flatMap((dimension) => [HEADS[dimension], `${HEADS[dimension]}代码`]);
  const labelWidth = Math.max(heads.length, 1);
  const text = [
    line([
      `${statistics.regionName} 出村销售`,
      `${input.from} 至 ${input.to}`,
      statistics.stageText,
    ]),
    line(['口径版本', statistics.definitionVersion, '计算日期', chinaDate(statistics.computedAt)]),
    line([statistics.excluded.note]),
    line([
      ...(heads.length > 0 ? heads : ['项目']),
      '支付额（元）',
      '退款额（元）',
      '净销售额（元）',
      '农户所得（元）',
      '带动农户数',
      '订单数',
      '净重（公斤）',
    ]),
    ...statistics.rows.map((row) =>
      line([...row.label.flatMap((label, index) => [label, row.key[index]!]), ...figures(row)]),
    ),
    line(['合计', ...Array.from({ length: labelWidth - 1 }, () => ''), ...figures(statistics)]),
    line([`${SUPPRESSED_TEXT} ${statistics.suppressedLegend}`]),
    ...statistics.definitions.map(({ name, text: meaning, rule }) => line([name, meaning, rule])),
  ].join('\r\n');
  return {
    filename: `sales-${statistics.regionCode}-${input.from}-${input.to}.csv`,
    text: `${BYTE_ORDER_MARK}${text}\r\n`,
  };
}
