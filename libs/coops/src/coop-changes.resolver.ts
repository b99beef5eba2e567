import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import type { NotFound } from '@chucun/kernel';
import { AddStation } from './add-station.ts';
import type { OnboardingIncomplete } from './coop.errors.ts';
import type { Coop, Station } from './coop.ts';
import {
  AddStationInput,
  AddStationResult,
  CreateCoopInput,
  CreateCoopResult,
  OpenCoopResult,
  UpdateCoopInput,
  UpdateCoopResult,
} from './coop.types.ts';
import { CreateCoop, type CreateCoopRefusal } from './create-coop.ts';
import { OpenCoop } from './open-coop.ts';
import { UpdateCoop, type UpdateCoopRefusal } from './update-coop.ts';
import type { PlaceRefusal } from './village.ts';

@Resolver()
export class CoopChangesResolver {
  constructor(
    private readonly creates: CreateCoop,
    private readonly updates: UpdateCoop,
    private readonly opens: OpenCoop,
    private readonly stations: AddStation,
  ) {}

  @Mutation(() => CreateCoopResult, {
    description: 'Founds a cooperative on the platform; the caller becomes its manager.',
  })
  createCoop(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => CreateCoopInput }) input: CreateCoopInput,
  ): Promise<Coop | CreateCoopRefusal> {
    return this.creates.run(viewer, input);
  }

  @Mutation(() => UpdateCoopResult)
  updateCoop(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => UpdateCoopInput }) input: UpdateCoopInput,
  ): Promise<Coop | UpdateCoopRefusal> {
    return this.updates.run(viewer, input.coopId, input);
  }

  @Mutation(() => OpenCoopResult, {
    description: 'Opens the shop to buyers once every required item of its checklist is done.',
  })
  openCoop(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
  ): Promise<Coop | NotFound | OnboardingIncomplete> {
    return this.opens.run(viewer, coopId);
  }

  @Mutation(() => AddStationResult)
  addStation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => AddStationInput }) input: AddStationInput,
  ): Promise<Station | PlaceRefusal | NotFound> {
    return this.stations.run(viewer, input);
  }
}
