import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GrantScopes } from '@chucun/identity';
import { chinaDate, Clock } from '@chucun/kernel';
import { CoopRepository } from './coop.repository.ts';
import { isMemberOn } from './coop.rules.ts';
import { MemberRepository } from './member.repository.ts';
import { PlaceRepository } from './place.repository.ts';

/** Answers identity whether the cooperative, member or station that a role is to be tied to exists. */
@Injectable()
export class GrantTies implements OnModuleInit {
  constructor(
    private readonly scopes: GrantScopes,
    private readonly coops: CoopRepository,
    private readonly members: MemberRepository,
    private readonly places: PlaceRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.scopes.register('coopId', async (_tx, { coopId }) => {
      const [coop] = await this.coops.byIds([coopId ?? '']);
      return coop !== undefined;
    });
    this.scopes.register('memberId', async (_tx, { coopId, memberId }) => {
      const [member] = await this.members.byIds([memberId ?? '']);
      const today = chinaDate(this.clock.now());
      return member !== undefined && member.coopId === coopId && isMemberOn(member, today);
    });
    this.scopes.register('stationId', async (_tx, { coopId, stationId }) => {
      const [stations = []] = await this.places.stationsOf([coopId ?? '']);
      return stations.some(({ id }) => id === stationId);
    });
  }
}
