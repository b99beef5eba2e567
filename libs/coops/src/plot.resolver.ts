import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer, managesCoop, membershipIn, type Viewer, worksFor } from '@chucun/identity';
import {
  batched,
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  type NotFound,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { type Region, Regions, RegionType } from '@chucun/regions';
import { AddPlot } from './add-plot.ts';
import type { Member, Plot } from './coop.ts';
import { MemberRepository } from './member.repository.ts';
import {
  AddPlotInput,
  AddPlotResult,
  MemberType,
  PlotConnection,
  PlotType,
} from './member.types.ts';
import { PlaceRepository } from './place.repository.ts';
import type { PlaceRefusal } from './village.ts';

@Resolver(() => PlotType)
export class PlotResolver {
  constructor(
    private readonly places: PlaceRepository,
    private readonly members: MemberRepository,
    private readonly adds: AddPlot,
    private readonly regions: Regions,
  ) {}

  @Query(() => PlotConnection, {
    description: 'Plots of a cooperative, oldest first; a member sees their own.',
  })
  async plots(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<Plot>> {
    const limit = pageSize(first);
    const from = cursorOf(after);
    if (!worksFor(viewer, coopId) || !isId(coopId)) return toConnection([], limit, () => '');
    // Whoever is a member and nothing more sees the member's own plots.
    const isWider =
      managesCoop(viewer, coopId) ||
      viewer.grants.some((grant) => grant.role === 'station_agent' && grant.coopId === coopId);
    const only = isWider ? null : (membershipIn(viewer, coopId) ?? null);
    const rows = await this.places.plotsOfCoop(coopId, only, from, limit + 1);
    return toConnection(rows, limit, ({ createdAt, id }) => encodeCursor([createdAt, id]));
  }

  @Mutation(() => AddPlotResult)
  addPlot(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => AddPlotInput }) input: AddPlotInput,
  ): Promise<Plot | PlaceRefusal | NotFound> {
    return this.adds.run(viewer, input);
  }

  @ResolveField(() => RegionType, { nullable: true })
  async village(@Parent() plot: Plot): Promise<Region | null> {
    return (await this.regions.find(plot.villageCode)) ?? null;
  }

  @ResolveField(() => MemberType, { nullable: true })
  async member(@Parent() plot: Plot, @Context() context: object): Promise<Member | null> {
    return (await batched(context, this.members.byIds).load(plot.memberId)) ?? null;
  }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

function cursorOf(after: string | null): { createdAt: string; id: string } | undefined {
  const keys = decodeCursor(after, 2);
  if (!keys) return undefined;
  const [createdAt, id] = keys.map(String) as [string, string];
  if (!MOMENT.test(createdAt) || Number.isNaN(Date.parse(createdAt)) || !isId(id)) {
    throw new InvalidPage();
  }
  return { createdAt, id };
}
