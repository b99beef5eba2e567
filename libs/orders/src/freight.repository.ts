import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_TEMPLATE, type FreightTemplate, type FreightZone } from './freight.rules.ts';

const ZONES = `name text, region_prefixes text[], is_served boolean, first_quantity int, first_fen bigint,
  next_quantity int, next_fen bigint, is_free_over_served boolean, transit_days int, position int`;

@Injectable()
export class FreightRepository {
  constructor(private readonly db: DataSource) {}

  /** Templates by cooperative; the default one where none was saved. */
  readonly templatesOf: Batch<string, FreightTemplate> = async (coopIds) => {
    const rows = await this.db.query<(FreightTemplate & { coopId: string })[]>(
      `SELECT t.coop_id AS "coopId", t.basis, t.free_over_fen AS "freeOverFen", t.version,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('name', z.name, 'regionPrefixes', z.region_prefixes,
            'isServed', z.is_served, 'firstQuantity', z.first_quantity, 'firstFen', z.first_fen,
            'nextQuantity', z.next_quantity, 'nextFen', z.next_fen, 'isFreeOverServed', z.is_free_over_served,
            'transitDays', z.transit_days) ORDER BY z.position), '[]')
          FROM freight_zones AS z WHERE z.template_id = t.id) AS zones
       FROM freight_templates AS t WHERE t.coop_id = ANY($1::uuid[])`,
      [coopIds],
    );
    return inOrderOf(coopIds, rows, (row) => row.coopId).map((row) => row ?? DEFAULT_TEMPLATE);
  };

  /** Whether each cooperative has a template of its own. */
  readonly existForCoops: Batch<string, boolean> = async (coopIds) => {
    const rows = await this.db.query<{ coopId: string }[]>(
      `SELECT coop_id AS "coopId" FROM freight_templates WHERE coop_id = ANY($1::uuid[])`,
      [coopIds],
    );
    return inOrderOf(coopIds, rows, (row) => row.coopId).map((row) => row !== undefined);
  };

  /** Inserts the template where there is none yet; true when it did. */
  async insertIfNone(
    tx: EntityManager,
    coopId: string,
    template: FreightTemplate,
  ): Promise<boolean> {
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO freight_templates (id, coop_id, basis, free_over_fen) VALUES ($1, $2, $3, $4)
       ON CONFLICT (coop_id) DO NOTHING RETURNING id`,
      [newId(), coopId, template.basis, template.freeOverFen],
    );
    if (row) await this.insertZones(tx, row.id, template.zones);
    return row !== undefined;
  }

  /** Replaces a cooperative's template; the row's lock keeps two savers in turn. */
  async save(tx: EntityManager, coopId: string, template: FreightTemplate): Promise<void> {
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO freight_templates AS t (id, coop_id, basis, free_over_fen) VALUES ($1, $2, $3, $4)
       ON CONFLICT (coop_id) DO UPDATE SET basis = excluded.basis, free_over_fen = excluded.free_over_fen,
         version = t.version + 1, updated_at = now()
       RETURNING id`,
      [newId(), coopId, template.basis, template.freeOverFen],
    );
    await tx.query(`DELETE FROM freight_zones WHERE template_id = $1`, [row!.id]);
    await this.insertZones(tx, row!.id, template.zones);
  }

  private async insertZones(
    tx: EntityManager,
    templateId: string,
    zones: readonly FreightZone[],
  ): Promise<void> {
    const rows = zones.map((zone, position) => ({
      name: zone.name,
      region_prefixes: zone.regionPrefixes,
      is_served: zone.isServed,
      first_quantity: zone.firstQuantity,
      first_fen: zone.firstFen,
      next_quantity: zone.nextQuantity,
      next_fen: zone.nextFen,
      is_free_over_served: zone.isFreeOverServed,
      transit_days: zone.transitDays,
      position,
    }));
    await tx.query(
      `INSERT INTO freight_zones (id, template_id, name, region_prefixes, is_served, first_quantity, first_fen,
         next_quantity, next_fen, is_free_over_served, transit_days, position)
       SELECT gen_random_uuid(), $1, zone.* FROM jsonb_to_recordset($2::jsonb) AS zone (${ZONES})`,
      [templateId, JSON.stringify(rows)],
    );
  }
}
