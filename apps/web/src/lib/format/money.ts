/** Money is whole fen (1/100 yuan). Everything here is integer arithmetic: no float ever holds an amount. */
export interface MoneyParts {
  sign: '' | '−';
  yuan: string;
  fen: string;
}

/** Splits an amount so that yuan can be set large and fen small. Thousands are grouped by commas. */
export function moneyParts(fen: number): MoneyParts {
  const size = Math.abs(fen);
  const rest = size % 100;
  return {
    sign: fen < 0 ? '−' : '',
    yuan: grouped((size - rest) / 100),
    fen: String(rest).padStart(2, '0'),
  };
}

/** `29.90` */
export function plainMoney(fen: number): string {
  const { sign, yuan, fen: rest } = moneyParts(fen);
  return `${sign}${yuan}.${rest}`;
}

/** `¥29.90` */
export function money(fen: number): string {
  const { sign, yuan, fen: rest } = moneyParts(fen);
  return `${sign}¥${yuan}.${rest}`;
}

/** For officials: `12.35 万元` from 10,000 yuan up, half a unit rounds away from zero; below that the exact amount. */
export function wanYuan(fen: number): string {
  const size = Math.abs(fen);
  if (size < 1_000_000) return money(fen);
  const hundredths = (size + 5_000 - ((size + 5_000) % 10_000)) / 10_000;
  const rest = hundredths % 100;
  const sign = fen < 0 ? '−' : '';
  return `${sign}${grouped((hundredths - rest) / 100)}.${String(rest).padStart(2, '0')} 万元`;
}

/** Yuan as typed in a form (`29.9`, `29`) to fen, or undefined when it is not an amount. */
export function fenOf(typed: string): number | undefined {
  const match = /^(\d{1,9})(?:[.。](\d{1,2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}
