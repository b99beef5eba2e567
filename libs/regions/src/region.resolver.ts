import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { RegionConnection, RegionType } from './region.types.ts';
import type { Region } from './region.ts';
import { Regions } from './regions.ts';

@Resolver(() => RegionType)
export class RegionResolver {
  constructor(private readonly regions: Regions) {}

  @Query(() => RegionType, {
    nullable: true,
    description:
      'A region by its code of 2, 4, 6, 9 or 12 digits, in force or not; null when unknown.',
  })
  async region(@Args('code', { type: () => String }) code: string): Promise<Region | null> {
    return (await this.regions.find(code)) ?? null;
  }

  @Query(() => RegionConnection, {
    name: 'regions',
    description:
      'Regions in force for a picker: what lies under a parent, the provinces without one, or what a name, pinyin or initials find (inside the parent, if given).',
  })
  async list(
    @Args('parent', { type: () => String, nullable: true }) parent: string | null,
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<Region>> {
    const limit = pageSize(first);
    const found = query?.trim()
      ? await this.regions.search(query, parent ?? null)
      : await this.regions.childrenOf(parent ?? null);
    const last = decodeCursor(after, 1)?.[0];
    const from = last === undefined ? 0 : found.findIndex(({ code }) => code === last) + 1;
    if (last !== undefined && from === 0) throw new InvalidPage();
    return toConnection(found.slice(from, from + limit + 1), limit, ({ code }) =>
      encodeCursor([code]),
    );
  }

  @ResolveField(() => [RegionType], {
    description: 'From the province down to the region itself, without 市辖区 and its like.',
  })
  async path(@Parent() region: Region): Promise<Region[]> {
    return (await this.regions.pathsOf([region.code]))[0] ?? [];
  }
}
