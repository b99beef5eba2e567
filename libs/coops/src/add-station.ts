import { Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import { cleanText, inTransaction, InvalidInput, NotFound, UserError } from '@chucun/kernel';
import { Regions } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { CoopRepository } from './coop.repository.ts';
import type { Station } from './coop.ts';
import { PlaceRepository } from './place.repository.ts';
import { type PlaceRefusal, villageOf } from './village.ts';

export interface NewStationWish {
  coopId: string;
  name: string;
  villageCode: string;
  detail?: string | null;
}

/** Opens a village station whose agent acts for farmers. */
@Injectable()
export class AddStation {
  constructor(
    private readonly db: DataSource,
    private readonly coops: CoopRepository,
    private readonly places: PlaceRepository,
    private readonly regions: Regions,
    private readonly audit: AuditLog,
  ) {}

  async run(viewer: Viewer, wish: NewStationWish): Promise<Station | PlaceRefusal | NotFound> {
    if (!managesCoop(viewer, wish.coopId)) return new NotFound();
    const name = cleanText(wish.name, { field: 'name', label: '服务站名称', min: 2, max: 40 });
    if (name instanceof InvalidInput) return name;
    const bounds = { field: 'detail', label: '详细地址', min: 0, max: 120 };
    const detail = cleanText(wish.detail ?? '', bounds);
    if (detail instanceof InvalidInput) return detail;
    const village = await villageOf(this.regions, wish.villageCode);
    if (village instanceof UserError) return village;

    return inTransaction<Station | NotFound>(this.db, async (tx) => {
      const coop = await this.coops.lock(tx, wish.coopId);
      if (!coop) return new NotFound();
      const place = { coopId: coop.id, name, villageCode: village.code, detail };
      const station = await this.places.addStation(tx, place);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'coops.station_added',
        subjectType: 'station',
        subjectId: station.id,
        after: station,
      });
      return station;
    });
  }
}
