import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, managesCoop, MaybeViewer, type Viewer, worksFor } from '@chucun/identity';
import {
  batched,
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { prefixOf, type Region, Regions, RegionType } from '@chucun/regions';
import { CoopRepository } from './coop.repository.ts';
import { exemptionStatement, isSlug } from './coop.rules.ts';
import type { Coop, Station } from './coop.ts';
import { CoopConnection, CoopOnboardingType, CoopType, StationType } from './coop.types.ts';
import { MemberRepository } from './member.repository.ts';
import { missingOf } from './onboarding.rules.ts';
import { Onboarding } from './onboarding.ts';
import { PlaceRepository } from './place.repository.ts';

@Resolver(() => CoopType)
export class CoopResolver {
  constructor(
    private readonly coops: CoopRepository,
    private readonly members: MemberRepository,
    private readonly places: PlaceRepository,
    private readonly onboarding: Onboarding,
    private readonly regions: Regions,
  ) {}

  @Query(() => CoopType, {
    nullable: true,
    description: 'A cooperative by slug or id; before it opens, for those who work for it.',
  })
  async coop(
    @MaybeViewer() viewer: Viewer | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
  ): Promise<Coop | null> {
    const coop = id
      ? (await this.coops.byIds([id]))[0]
      : slug
        ? await this.coops.bySlug(slug)
        : undefined;
    if (!coop) return null;
    const isPublic = coop.state !== 'ONBOARDING';
    return isPublic || (viewer && worksFor(viewer, coop.id)) ? coop : null;
  }

  @Query(() => CoopConnection, {
    name: 'coops',
    description: 'Open cooperatives, of a region if given, by slug.',
  })
  async list(
    @Args('region', { type: () => String, nullable: true }) region: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<Coop>> {
    const limit = pageSize(first);
    const from = String(decodeCursor(after, 1)?.[0] ?? '');
    if (from !== '' && !isSlug(from)) throw new InvalidPage();
    const known = region ? await this.regions.find(region) : undefined;
    if (region && !known) return toConnection([], limit, () => '');
    const prefix = known ? prefixOf(known.code) : '';
    const rows = await this.coops.openCoops(prefix, from, limit + 1);
    return toConnection(rows, limit, ({ slug }) => encodeCursor([slug]));
  }

  @Query(() => [CoopType], { description: 'Cooperatives that the caller manages or works for.' })
  async myCoops(@CurrentViewer() viewer: Viewer): Promise<Coop[]> {
    const ids = [...new Set(viewer.grants.map(({ coopId }) => coopId))].filter((id) => id !== null);
    return (await this.coops.byIds(ids)).filter((coop) => coop !== undefined);
  }

  @Query(() => CoopOnboardingType, {
    nullable: true,
    description: 'What is done and what is missing before opening; for managers and operators.',
  })
  async coopOnboarding(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
  ): Promise<CoopOnboardingType | null> {
    if (!managesCoop(viewer, coopId) || !isId(coopId)) return null;
    const [coop] = await this.coops.byIds([coopId]);
    if (!coop) return null;
    const items = await this.onboarding.checklist(coop);
    return { items, complete: missingOf(items).length === 0 };
  }

  @ResolveField(() => RegionType)
  async region(@Parent() coop: Coop): Promise<Region> {
    const region = await this.regions.find(coop.regionCode);
    if (!region) throw new Error(`cooperative ${coop.id} lies in no known region`);
    return region;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Shown in the place of a licence by an exempt seller (L-05), in Chinese.',
  })
  exemptionStatementZh(@Parent() coop: Coop): string | null {
    return exemptionStatement(coop)?.zh ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The same statement in English.' })
  exemptionStatement(@Parent() coop: Coop): string | null {
    return exemptionStatement(coop)?.en ?? null;
  }

  @ResolveField(() => Int, { description: 'Members of today.' })
  memberCount(@Parent() coop: Coop, @Context() context: object): Promise<number> {
    return batched(context, this.members.currentCounts).load(coop.id);
  }

  @ResolveField(() => [StationType])
  stations(@Parent() coop: Coop, @Context() context: object): Promise<Station[]> {
    return batched(context, this.places.stationsOf).load(coop.id);
  }
}

@Resolver(() => StationType)
export class StationResolver {
  constructor(private readonly regions: Regions) {}

  @ResolveField(() => RegionType, { nullable: true })
  async village(@Parent() station: Station): Promise<Region | null> {
    return (await this.regions.find(station.villageCode)) ?? null;
  }
}
