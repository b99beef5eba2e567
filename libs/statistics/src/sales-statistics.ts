import { BadRequestException, ForbiddenException, Injectable } from '@nestjs/common';
import { isOperator, officialRegions, type Viewer } from '@chucun/identity';
import { chinaDate, Clock } from '@chucun/kernel';
import { canonicalCode, isInside, prefixOf, provinceOf, Regions } from '@chucun/regions';
import { isSafe } from './disclosure.rules.ts';
import { LiveRepository } from './live.repository.ts';
import { PublishedCells } from './published-cells.ts';
import { refuseHiddenRegion, refuseUnreadable } from './refuse-unreadable.ts';
import { nothing, type SalesCell } from './sales.cell.ts';
import { DEFINITION_VERSION, DEFINITIONS, SUPPRESSED_LEGEND } from './sales.definitions.ts';
import { SalesLabels } from './sales.labels.ts';
import { type SalesInput, type SalesScope, scopeOf, stageOf, timesOf } from './sales.question.ts';
import { SalesRepository } from './sales.repository.ts';
import { type Reader, SalesTables, type TableRow } from './sales.table.ts';
import type { LiveFigures, SalesRow, SalesStatistics } from './statistics.types.ts';

const perRequest = new WeakMap<object, Map<Reader, Promise<SalesTables>>>();

/** Answers questions about a region's sales; page, file and API read the same answer (S-34). */
@Injectable()
export class ReadSalesStatistics {
  constructor(
    private readonly repository: SalesRepository,
    private readonly cells: PublishedCells,
    private readonly labels: SalesLabels,
    private readonly regions: Regions,
    private readonly clock: Clock,
    private readonly lives: LiveRepository,
  ) {}

  /** The running figures of one's own region. `request` is what the questions of one request share. */
  async run(viewer: Viewer, input: SalesInput, request: object = {}): Promise<SalesStatistics> {
    const { region, own } = await this.regionOf(viewer, input.regionCode);
    const scope = scopeOf({ ...input, regionCode: region.code });
    const tables = await this.tablesOf('running', request);
    if (own !== null) await refuseHiddenRegion(tables, scope, region.code, own);
    return this.answer(tables, scope, input, region);
  }

  /** What may leave the house: a total that gives somebody away, alone or by a difference, is refused (S-33, S-35). */
  async published(
    viewer: Viewer,
    input: SalesInput,
    request: object = {},
  ): Promise<SalesStatistics> {
    const { region, own } = await this.regionOf(viewer, input.regionCode);
    const scope = scopeOf({ ...input, regionCode: region.code });
    const tables = await this.tablesOf('published', request);
    await refuseUnreadable(tables, scope, region.code, own ?? region.code);
    return this.answer(tables, scope, input, region);
  }

  private async answer(
    tables: SalesTables,
    scope: SalesScope,
    input: SalesInput,
    region: { code: string; name: string },
  ): Promise<SalesStatistics> {
    const [total, provinces, rows, excluded] = await Promise.all([
      tables.total(scope),
      tables.list(scope, 'DESTINATION_PROVINCE'),
      this.rowsOf(tables, scope, input),
      tables.excluded(scope),
    ]);
    const at = this.clock.now();
    const stage = stageOf(input.to, chinaDate(at));
    return {
      ...figuresOf(total.cell!),
      regionCode: region.code,
      regionName: region.name,
      orders: total.orders,
      outOfProvinceShare: outOfProvince(total.cell!, provinces, provinceOf(region.code)),
      rows,
      // Asked for by few pages, so it is read when it is.
      live: () => this.liveOf(tables, scope, total.cell!),
      stage,
      stageText: stage === 'FLASH' ? '快报' : '初步',
      excluded: {
        ...excluded,
        note:
          excluded.lines === 0 ? '没有未计入的记录。' : `有 ${excluded.lines} 条样品记录未计入。`,
        noteEn:
          excluded.lines === 0
            ? 'Nothing is held out.'
            : `${excluded.lines} sample lines are held out.`,
      },
      definitions: [...DEFINITIONS],
      suppressedLegend: SUPPRESSED_LEGEND,
      definitionVersion: DEFINITION_VERSION,
      computedAt: at,
    };
  }

  private async liveOf(
    tables: SalesTables,
    scope: SalesScope,
    total: SalesCell,
  ): Promise<LiveFigures> {
    const [sums, channels] = await Promise.all([
      this.lives.sums(scope),
      tables.list(scope, 'CHANNEL'),
    ]);
    return { ...sums, salesShare: liveShare(total, channels) };
  }

  /** The region of a code, for those who may read it. */
  async regionFor(viewer: Viewer, code: string): Promise<{ code: string; name: string }> {
    return (await this.regionOf(viewer, code)).region;
  }

  private async regionOf(viewer: Viewer, code: string) {
    const own = ownRegion(viewer, code);
    const region = await this.regions.find(code);
    if (!region) {
      throw new BadRequestException(
        '没有这个地区代码，请从列表里选。 There is no region of this code; choose one from the list.',
      );
    }
    return { region, own };
  }

  /** What the questions of one request share, so that a page that asks for a scope in several ways reads it once. */
  private tablesOf(reader: Reader, request: object): Promise<SalesTables> {
    const known = perRequest.get(request) ?? new Map<Reader, Promise<SalesTables>>();
    perRequest.set(request, known);
    if (!known.has(reader)) known.set(reader, this.freshTables(reader));
    return known.get(reader)!;
  }

  private async freshTables(reader: Reader): Promise<SalesTables> {
    await this.cells.catchUp();
    return new SalesTables({
      repository: this.repository,
      cells: this.cells,
      today: chinaDate(this.clock.now()),
      reader,
    });
  }

  private async rowsOf(
    tables: SalesTables,
    scope: SalesScope,
    { by }: SalesInput,
  ): Promise<SalesRow[]> {
    if (by.length === 0) return [];
    const all = sorted(scope, by[0]!, by.length, await tables.table(scope, by));
    const labels = await Promise.all(
      by.map((dimension, index) =>
        this.labels.of(
          dimension,
          all.map(({ keys }) => keys[index]!),
        ),
      ),
    );
    return all.map(({ keys, cell, orders }) => {
      const named = keys.map((key, index) => labels[index]!.get(key)!);
      return {
        key: [...keys],
        label: named.map(({ zh }) => zh),
        labelEn: named.map(({ en }) => en),
        paidFen: cell && cell.paidFen,
        refundedFen: cell && cell.refundedFen,
        netFen: cell && cell.netFen,
        farmerIncomeFen: cell && cell.farmerFen,
        householdsBenefited: cell && cell.households,
        orders: cell && orders,
        lines: cell && cell.lines,
        netWeightGrams: cell && cell.netWeightGrams,
        suppressed: cell === null,
      };
    });
  }
}

/** The official's region that holds this one; null for operators, who may see every region. */
function ownRegion(viewer: Viewer, regionCode: string): string | null {
  if (isOperator(viewer)) return null;
  const own = officialRegions(viewer)
    .filter((region) => canonicalCode(regionCode) !== undefined && isInside(regionCode, region))
    .sort((a, b) => prefixOf(a).length - prefixOf(b).length)[0];
  if (own === undefined) {
    throw new ForbiddenException(
      '您只能看自己所在地区的数据。 You can see the figures of your own region only.',
    );
  }
  return own;
}

/** Totals. The sums are the region's own; what belongs to households is not shown where it would name one. */
function figuresOf(total: SalesCell) {
  const isShown = isSafe(total);
  return {
    paidFen: total.paidFen,
    refundedFen: total.refundedFen,
    netFen: total.netFen,
    platformDiscountFen: total.platformDiscountFen,
    lines: total.lines,
    netWeightGrams: total.netWeightGrams,
    sellers: isShown ? total.sellers : null,
    householdsBenefited: isShown ? total.households : null,
    farmerIncomeFen: isShown ? total.farmerFen : null,
    farmGateShare: isShown && total.memberNetFen > 0 ? total.farmerFen / total.memberNetFen : null,
    villageToCityFen: total.villageToCityFen,
    villageToCityUndeterminedFen: total.villageToCityUndeterminedFen,
    suppressed: !isShown,
  };
}

/** Null where nothing was sold, or where the own province's row is hidden: the share would give it away. */
function outOfProvince(
  total: SalesCell,
  provinces: readonly TableRow[],
  province: string,
): number | null {
  if (total.netFen === 0 || !isSafe(total)) return null;
  const home = provinces.find(({ keys }) => keys[0] === province);
  if (home && home.cell === null) return null;
  return (total.netFen - (home?.cell?.netFen ?? 0)) / total.netFen;
}

/** Null where nothing was sold, or where the channel's own row is hidden: the share would give it away. */
function liveShare(total: SalesCell, channels: readonly TableRow[]): number | null {
  if (total.netFen === 0 || !isSafe(total)) return null;
  const live = channels.find(({ keys }) => keys[0] === 'LIVE');
  if (live && live.cell === null) return null;
  return (live?.cell?.netFen ?? 0) / total.netFen;
}

/** Times in order and without gaps; else the largest first, and hidden rows by key: their order tells nothing. */
function sorted(
  scope: SalesScope,
  first: SalesInput['by'][number],
  dimensions: number,
  rows: readonly TableRow[],
): TableRow[] {
  const byKey = (a: TableRow, b: TableRow) => (a.keys.join('|') < b.keys.join('|') ? -1 : 1);
  if (dimensions === 2) return [...rows].sort(byKey);
  if (first === 'DAY' || first === 'MONTH') {
    const known = new Map(rows.map((row) => [row.keys[0]!, row]));
    return timesOf(scope, first).map(
      (key) => known.get(key) ?? { keys: [key], cell: nothing([key]), orders: 0 },
    );
  }
  return [...rows].sort((a, b) => {
    if (a.cell && b.cell) return b.cell.netFen - a.cell.netFen || byKey(a, b);
    if (!a.cell && !b.cell) return byKey(a, b);
    return a.cell ? -1 : 1;
  });
}
