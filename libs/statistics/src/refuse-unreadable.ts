import { ForbiddenException } from '@nestjs/common';
import { levelOf, parentOf, prefixOf } from '@chucun/regions';
import { SUPPRESSED_LEGEND } from './sales.definitions.ts';
import type { SalesScope } from './sales.question.ts';
import type { SalesTables } from './sales.table.ts';

/** Too few sold for a total to be told without telling of one of them; says what can be read instead (S-31, S-33). */
export class FiguresHidden extends ForbiddenException {}

/**
 * Refuses to publish a total that gives somebody away, by itself or set against another one. A region inside the
 * official's own is a row of its parent's table, and a town always one of its county's: where that table hides it, its
 * total is not to be had by asking for the region itself (S-34).
 */
export async function refuseUnreadable(
  tables: SalesTables,
  scope: SalesScope,
  code: string,
  own: string,
): Promise<void> {
  const span = tables.span(scope);
  const isSmall = scope.level === 'TOWN' || scope.level === 'VILLAGE';
  if (isSmall && !span.isMonthly) {
    throw new FiguresHidden(
      '乡镇和村的数只按整月公布，请选整月。 Figures of towns and villages are told by whole months only; choose whole months.',
    );
  }
  if (!isSmall) await refuseShortPeriod(tables, scope);
  await refuseHiddenRegion(tables, scope, code, own);
}

/** A region inside the own one is told only where the table above it prints it. */
export async function refuseHiddenRegion(
  tables: SalesTables,
  scope: SalesScope,
  code: string,
  own: string,
): Promise<void> {
  for (let here = code; here.length > 6 || prefixOf(here) !== prefixOf(own);) {
    const parent = parentOf(here);
    if (parent === null) return;
    const above = { ...scope, prefix: prefixOf(parent), level: levelOf(parent) };
    const row = (await tables.list(above, 'PLACE')).find(({ keys }) => keys[0] === here);
    if (row && row.cell === null) {
      throw new FiguresHidden(
        `${SUPPRESSED_LEGEND}，请看上一级地区。 Hidden to protect single sellers; see the region above.`,
      );
    }
    here = parent;
  }
}

async function refuseShortPeriod(tables: SalesTables, scope: SalesScope): Promise<void> {
  const { cell } = await tables.total(scope);
  if (cell!.sellers === 0) return;
  const around = await tables.readable(scope).around(scope, tables.span(scope));
  if (around === null) {
    throw new FiguresHidden(
      `${SUPPRESSED_LEGEND}：这段时间卖家太少。请看更早的月份，或上一级地区。 Too few sold in this period to protect each of them; see earlier months or the region above.`,
    );
  }
  if (around.from === scope.from && around.to === scope.to) return;
  throw new FiguresHidden(
    `${SUPPRESSED_LEGEND}：这段时间卖家太少。可以看 ${around.from} 至 ${around.to}。 Too few sold in this period to protect each of them; ${around.from} to ${around.to} can be read.`,
  );
}
