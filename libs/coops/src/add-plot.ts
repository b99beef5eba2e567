import { Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import {
  chinaDate,
  cleanText,
  Clock,
  inTransaction,
  InvalidInput,
  isId,
  NotFound,
  refuseNumber,
  UserError,
} from '@chucun/kernel';
import { Regions } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { isMemberOn } from './coop.rules.ts';
import type { Plot } from './coop.ts';
import { MemberRepository } from './member.repository.ts';
import { PlaceRepository } from './place.repository.ts';
import { type PlaceRefusal, villageOf } from './village.ts';

export interface NewPlotWish {
  coopId: string;
  memberId: string;
  name: string;
  villageCode: string;
  areaSquareMetres: number;
}

// 10 km² is more than any member's plot; a typing slip of mu for square metres stays below.
const AREA = { field: 'areaSquareMetres', label: '面积（平方米）', min: 1, max: 10_000_000 };

/** Enters a plot of a member of today: what is sold as self-produced must point to one (L-03). */
@Injectable()
export class AddPlot {
  constructor(
    private readonly db: DataSource,
    private readonly members: MemberRepository,
    private readonly places: PlaceRepository,
    private readonly regions: Regions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, wish: NewPlotWish): Promise<Plot | PlaceRefusal | NotFound> {
    const { coopId, memberId, areaSquareMetres } = wish;
    if (!managesCoop(viewer, coopId) || ![coopId, memberId].every(isId)) return new NotFound();
    const name = cleanText(wish.name, { field: 'name', label: '地块名称', min: 1, max: 40 });
    if (name instanceof InvalidInput) return name;
    const refusal = refuseNumber(areaSquareMetres, AREA);
    if (refusal) return refusal;
    const village = await villageOf(this.regions, wish.villageCode);
    if (village instanceof UserError) return village;

    return inTransaction<Plot | NotFound>(this.db, async (tx) => {
      const member = await this.members.inCoop(tx, coopId, memberId);
      const today = chinaDate(this.clock.now());
      if (!member || !isMemberOn(member, today)) return new NotFound();
      const place = { coopId, memberId, name, villageCode: village.code, areaSquareMetres };
      const plot = await this.places.addPlot(tx, place);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'coops.plot_added',
        subjectType: 'plot',
        subjectId: plot.id,
        after: plot,
      });
      return plot;
    });
  }
}
