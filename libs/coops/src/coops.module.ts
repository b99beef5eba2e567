import { Module } from '@nestjs/common';
import { RegionsModule } from '@chucun/regions';
import { AddMember } from './add-member.ts';
import { AddPlot } from './add-plot.ts';
import { AddStation } from './add-station.ts';
import { CoopChangesResolver } from './coop-changes.resolver.ts';
import { CoopRepository } from './coop.repository.ts';
import { CoopResolver, StationResolver } from './coop.resolver.ts';
import { Coops } from './coops.ts';
import { CreateCoop } from './create-coop.ts';
import { GrantTies } from './grant-ties.ts';
import { MemberRepository } from './member.repository.ts';
import { MemberResolver } from './member.resolver.ts';
import { Onboarding } from './onboarding.ts';
import { OpenCoop } from './open-coop.ts';
import { PlaceRepository } from './place.repository.ts';
import { PlotResolver } from './plot.resolver.ts';
import { RemoveMember } from './remove-member.ts';
import { Staff } from './staff.ts';
import { UpdateCoop } from './update-coop.ts';

@Module({
  imports: [RegionsModule],
  providers: [
    AddMember,
    AddPlot,
    AddStation,
    CoopChangesResolver,
    CoopRepository,
    CoopResolver,
    Coops,
    CreateCoop,
    GrantTies,
    MemberRepository,
    MemberResolver,
    Onboarding,
    OpenCoop,
    PlaceRepository,
    PlotResolver,
    RemoveMember,
    Staff,
    StationResolver,
    UpdateCoop,
  ],
  exports: [
    AddMember,
    AddPlot,
    AddStation,
    Coops,
    CreateCoop,
    Onboarding,
    OpenCoop,
    RemoveMember,
    UpdateCoop,
  ],
})
export class CoopsModule {}
