import { Injectable } from '@nestjs/common';
import type { Batch } from '@chucun/kernel';
import { RegionEnded, RegionNotFound } from './region.errors.ts';
import { RegionRepository } from './region.repository.ts';
import { canonicalCode, countyOf, isInside, isUnspoken, lineageOf } from './region.rules.ts';
import { rankOf, searchTerm } from './region.search.ts';
import type { Region } from './region.ts';

interface Book {
  byCode: Map<string, Region>;
  /** In force only, by the code of the parent; units that nobody says are replaced by what they hold. */
  children: Map<string, Region[]>;
}

/** The code book (S-17 to S-19), read once per process: it changes with a release, not with a request. */
@Injectable()
export class Regions {
  private book: Promise<Book> | undefined;

  constructor(private readonly repository: RegionRepository) {}

  /** Drops what was read; the next question reads the table again. */
  forget(): void {
    this.book = undefined;
  }

  /** The region in force under this code, in any of its forms; otherwise why it cannot be chosen. */
  async resolve(code: string): Promise<Region | RegionNotFound | RegionEnded> {
    const canonical = canonicalCode(code);
    if (canonical === undefined) return new RegionNotFound(code);
    const { byCode } = await this.read();
    // A town of an ended county is not in the book, but its county tells what carries on.
    const region = byCode.get(canonical) ?? endedCounty(byCode, canonical);
    if (!region) return new RegionNotFound(code);
    return region.validTo === null ? region : new RegionEnded(region, successorOf(byCode, region));
  }

  /** The region under this code, in force or not: facts keep the code of their day (S-19). */
  async find(code: string): Promise<Region | undefined> {
    return (await this.read()).byCode.get(canonicalCode(code) ?? code);
  }

  /** `find` for many codes. */
  readonly byCodes: Batch<string, Region | undefined> = async (codes) => {
    const { byCode } = await this.read();
    return codes.map((code) => byCode.get(canonicalCode(code) ?? code));
  };

  /** From the province down to the region itself, as it is spoken: without 市辖区 and its like. */
  readonly pathsOf: Batch<string, Region[]> = async (codes) => {
    const { byCode } = await this.read();
    return codes.map((code) =>
      lineageOf(code)
        .map((step) => byCode.get(step))
        .filter((region): region is Region => region !== undefined && !isUnspoken(region.name)),
    );
  };

  isInside(code: string, ancestor: string): boolean {
    return isInside(code, ancestor);
  }

  /** What lies directly under `parent`, or the provinces; in code order. */
  async childrenOf(parent: string | null): Promise<Region[]> {
    const { children } = await this.read();
    return children.get(parent === null ? '' : (canonicalCode(parent) ?? parent)) ?? [];
  }

  /** Regions in force whose name, pinyin or initials begin with or hold `text`; the best first. */
  async search(text: string, within: string | null = null): Promise<Region[]> {
    const term = searchTerm(text);
    if (term === '') return [];
    const { byCode } = await this.read();
    const found: { region: Region; rank: number }[] = [];
    for (const region of byCode.values()) {
      if (region.validTo !== null || isUnspoken(region.name)) continue;
      if (within !== null && !isInside(region.code, within)) continue;
      const rank = rankOf(region, term);
      if (rank !== undefined) found.push({ region, rank });
    }
    return found
      .sort((a, b) => a.rank - b.rank || compare(a.region.code, b.region.code))
      .map(({ region }) => region);
  }

  private read(): Promise<Book> {
    // An empty table is not remembered: the import may not have run yet.
    this.book ??= this.repository.all().then(
      (regions) => {
        if (regions.length === 0) this.forget();
        return bookOf(regions);
      },
      (error: unknown) => {
        this.forget();
        throw error;
      },
    );
    return this.book;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function bookOf(regions: readonly Region[]): Book {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const children = new Map<string, Region[]>();
  for (const region of regions) {
    if (region.validTo !== null || isUnspoken(region.name)) continue;
    const above = byCode.get(region.parentCode ?? '');
    const parent = above && isUnspoken(above.name) ? above.parentCode : region.parentCode;
    children.set(parent ?? '', [...(children.get(parent ?? '') ?? []), region]);
  }
  return { byCode, children };
}

function endedCounty(byCode: Book['byCode'], code: string): Region | undefined {
  const county = code.length > 6 ? byCode.get(countyOf(code)) : undefined;
  return county?.validTo ? county : undefined;
}

// A successor may itself have ended: 无为县 went from Chaohu to Wuhu, and became 无为市 there.
function successorOf(byCode: Book['byCode'], ended: Region): Region | undefined {
  let next = byCode.get(ended.successor ?? '');
  for (let steps = 0; next?.validTo && steps < 8; steps += 1)
    next = byCode.get(next.successor ?? '');
  return next?.validTo ? undefined : next;
}
