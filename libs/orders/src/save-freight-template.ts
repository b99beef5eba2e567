import { Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import { Coops } from '@chucun/coops';
import {
  cleanText,
  inTransaction,
  InvalidInput,
  isId,
  NotFound,
  refuseNumber,
  UserError,
} from '@chucun/kernel';
import { prefixOf, type RegionEnded, type RegionNotFound, Regions } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { FreightRepository } from './freight.repository.ts';
import type { FreightTemplate, FreightZone } from './freight.rules.ts';

export type FreightWish = Omit<FreightTemplate, 'version'>;
type FreightRefusal = InvalidInput | NotFound | RegionNotFound | RegionEnded;

const ZONES_MAX = 40;
const PREFIXES_MAX = 400;
const FEN_MAX = 10_000_000;

/** Replaces how a cooperative charges for parcels; orders that are placed keep what they were quoted. */
@Injectable()
export class SaveFreightTemplate {
  constructor(
    private readonly db: DataSource,
    private readonly templates: FreightRepository,
    private readonly coops: Coops,
    private readonly regions: Regions,
    private readonly audit: AuditLog,
  ) {}

  async run(
    viewer: Viewer,
    coopId: string,
    wish: FreightWish,
  ): Promise<FreightTemplate | FreightRefusal> {
    if (!isId(coopId) || !managesCoop(viewer, coopId)) return new NotFound();
    if (!(await this.coops.byIds([coopId]))[0]) return new NotFound();
    const zones = await this.readZones(wish.zones);
    if (zones instanceof UserError) return zones;
    const refusal = freeOverFault(wish.freeOverFen) ?? overlapFault(zones);
    if (refusal) return refusal;
    const [before] = await this.templates.templatesOf([coopId]);
    await inTransaction(this.db, async (tx) => {
      await this.templates.save(tx, coopId, { ...wish, zones, version: 0 });
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'orders.freight_template_saved',
        subjectType: 'coop',
        subjectId: coopId,
        before,
        after: { ...wish, zones },
      });
    });
    return (await this.templates.templatesOf([coopId]))[0]!;
  }

  private async readZones(typed: readonly FreightZone[]): Promise<FreightZone[] | FreightRefusal> {
    const count = { field: 'zones', label: '运费区域', min: 1, max: ZONES_MAX };
    const refusal = refuseNumber(typed.length, count);
    if (refusal) return refusal;
    const zones: FreightZone[] = [];
    for (const [index, zone] of typed.entries()) {
      const path = `zones.${index}.`;
      const name = cleanText(zone.name, { field: `${path}name`, label: '区域名称', max: 40 });
      if (name instanceof UserError) return name;
      const fault = numbersFault(zone, path);
      if (fault) return fault;
      const regionPrefixes = await this.readPrefixes(zone.regionPrefixes, `${path}regionPrefixes`);
      if (regionPrefixes instanceof UserError) return regionPrefixes;
      zones.push({ ...zone, name, regionPrefixes });
    }
    return zones;
  }

  /** Regions in any form become the digits that their insides begin with. */
  private async readPrefixes(
    codes: readonly string[],
    field: string,
  ): Promise<string[] | FreightRefusal> {
    const refusal = refuseNumber(codes.length, { field, label: '地区', min: 1, max: PREFIXES_MAX });
    if (refusal) return refusal;
    const prefixes: string[] = [];
    for (const code of codes) {
      const isOutside = /^(71|81|82)(0000)?$/.test(code);
      const region = isOutside ? undefined : await this.regions.resolve(code);
      if (region instanceof UserError) return region;
      prefixes.push(prefixOf(region?.code ?? code));
    }
    return [...new Set(prefixes)];
  }
}

function numbersFault(zone: FreightZone, path: string): InvalidInput | undefined {
  const bound = (value: number, name: keyof FreightZone, label: string, limits: [number, number]) =>
    refuseNumber(value, { field: `${path}${name}`, label, min: limits[0], max: limits[1] });
  return (
    bound(zone.firstQuantity, 'firstQuantity', '首重', [1, 1_000_000]) ??
    bound(zone.nextQuantity, 'nextQuantity', '续重', [1, 1_000_000]) ??
    bound(zone.firstFen, 'firstFen', '首重运费', [0, FEN_MAX]) ??
    bound(zone.nextFen, 'nextFen', '续重运费', [0, FEN_MAX]) ??
    bound(zone.transitDays, 'transitDays', '运输天数', [0, 60])
  );
}

const freeOverFault = (freeOverFen: number | null): InvalidInput | undefined =>
  freeOverFen === null
    ? undefined
    : refuseNumber(freeOverFen, {
        field: 'freeOverFen',
        label: '包邮金额',
        min: 1,
        max: 100_000_000,
      });

/** A region in two zones would be charged by their order, which nobody sees. */
function overlapFault(zones: readonly FreightZone[]): InvalidInput | undefined {
  const all = zones.flatMap((zone) => zone.regionPrefixes);
  if (new Set(all).size === all.length) return undefined;
  return new InvalidInput(
    'zones',
    '同一个地区只能在一个运费区域里，请检查。',
    'A region may stand in one zone only.',
  );
}
