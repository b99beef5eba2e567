import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, inOrderOf, isId, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Plot, Station } from './coop.ts';

const STATION = `id, coop_id AS "coopId", name, village_code AS "villageCode", detail, opened_on AS "openedOn"`;
const PLOT = `id, coop_id AS "coopId", member_id AS "memberId", name, village_code AS "villageCode",
  area_square_metres AS "areaSquareMetres", to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "createdAt"`;

@Injectable()
export class PlaceRepository {
  constructor(private readonly db: DataSource) {}

  /** Open stations of each cooperative, by name. */
  readonly stationsOf: Batch<string, Station[]> = async (coopIds) => {
    const rows = await this.db.query<Station[]>(
      `SELECT ${STATION} FROM stations WHERE coop_id = ANY($1) AND closed_on IS NULL ORDER BY name, id`,
      [coopIds],
    );
    return groupedUnder(coopIds, rows, ({ coopId }) => coopId);
  };

  readonly plotsByIds: Batch<string, Plot | undefined> = async (ids) => {
    const rows = await this.db.query<Plot[]>(`SELECT ${PLOT} FROM plots WHERE id = ANY($1)`, [
      ids.filter(isId),
    ]);
    return inOrderOf(ids, rows, ({ id }) => id);
  };

  /** Plots of a cooperative, of one member if given, oldest first. */
  async plotsOfCoop(
    coopId: string,
    memberId: string | null,
    after: { createdAt: string; id: string } | undefined,
    limit: number,
  ): Promise<Plot[]> {
    return this.db.query(
      `SELECT ${PLOT} FROM plots
       WHERE coop_id = $1 AND ($2::uuid IS NULL OR member_id = $2)
         AND ($3::timestamptz IS NULL OR (created_at, id) > ($3::timestamptz, $4::uuid))
       ORDER BY plots.created_at, id LIMIT $5`,
      [coopId, memberId, after?.createdAt ?? null, after?.id ?? null, limit],
    );
  }

  async addStation(
    tx: EntityManager,
    station: Pick<Station, 'coopId' | 'name' | 'villageCode' | 'detail'>,
  ): Promise<Station> {
    const [row] = await tx.query<[Station]>(
      `INSERT INTO stations (id, coop_id, name, village_code, detail) VALUES ($1, $2, $3, $4, $5)
       RETURNING ${STATION}`,
      [newId(), station.coopId, station.name, station.villageCode, station.detail],
    );
    return row;
  }

  async addPlot(
    tx: EntityManager,
    plot: Pick<Plot, 'coopId' | 'memberId' | 'name' | 'villageCode' | 'areaSquareMetres'>,
  ): Promise<Plot> {
    const [row] = await tx.query<[Plot]>(
      `INSERT INTO plots (id, coop_id, member_id, name, village_code, area_square_metres)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${PLOT}`,
      [newId(), plot.coopId, plot.memberId, plot.name, plot.villageCode, plot.areaSquareMetres],
    );
    return row;
  }
}
