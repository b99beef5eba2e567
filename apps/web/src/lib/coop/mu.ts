/** Typed mu (亩, two places) in whole square metres, 15 mu being 10,000; undefined when it is no such number. */
export function squareMetresOf(typed: string): number | undefined {
  const match = /^(\d{1,5})(?:[.。](\d{1,2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  const thirds = hundredths * 20;
  const metres = (thirds + 1 - ((thirds + 1) % 3)) / 3;
  return metres > 0 ? metres : undefined;
}

/** Square metres as mu with at most two places, for reading. */
export function muOf(squareMetres: number): string {
  const hundredths = Math.round((squareMetres * 3) / 20);
  const rest = hundredths % 100;
  const tail = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${(hundredths - rest) / 100}${tail}`;
}
