import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentViewer,
  managesCoop,
  MaybeViewer,
  membershipIn,
  type Viewer,
} from '@chucun/identity';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { type Region, Regions, RegionType } from '@chucun/regions';
import { AddMember, type AddMemberRefusal } from './add-member.ts';
import { publicNameOf } from './coop.rules.ts';
import type { Member } from './coop.ts';
import { MemberRepository } from './member.repository.ts';
import {
  AddMemberInput,
  AddMemberResult,
  MemberConnection,
  MemberType,
  RemoveMemberInput,
  RemoveMemberResult,
} from './member.types.ts';
import { RemoveMember, type RemoveMemberRefusal } from './remove-member.ts';

const INT_MAX = 2_147_483_647;

/** Personal fields of a member are for the cooperative's manager, an operator, and the member. */
const mayRead = (viewer: Viewer | null, member: Member): boolean =>
  viewer !== null &&
  (managesCoop(viewer, member.coopId) || membershipIn(viewer, member.coopId) === member.id);

@Resolver(() => MemberType)
export class MemberResolver {
  constructor(
    private readonly members: MemberRepository,
    private readonly adds: AddMember,
    private readonly removes: RemoveMember,
    private readonly regions: Regions,
  ) {}

  @Query(() => MemberConnection, {
    description: 'Members of a cooperative by number, those who left included; for its managers.',
  })
  async coopMembers(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<Member>> {
    const limit = pageSize(first);
    const from = decodeCursor(after, 1)?.[0] ?? 0;
    if (!Number.isInteger(from) || Number(from) > INT_MAX) throw new InvalidPage();
    const isTheirs = managesCoop(viewer, coopId) && isId(coopId);
    const rows = isTheirs
      ? await this.members.membersOfCoop(coopId, from as number, limit + 1)
      : [];
    return toConnection(rows, limit, ({ number }) => encodeCursor([number]));
  }

  @Mutation(() => AddMemberResult)
  addMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => AddMemberInput }) input: AddMemberInput,
  ): Promise<Member | AddMemberRefusal> {
    return this.adds.run(viewer, input);
  }

  @Mutation(() => RemoveMemberResult, {
    description: 'Ends a membership by its leaving date; the member stays in the books.',
  })
  removeMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => RemoveMemberInput }) input: RemoveMemberInput,
  ): Promise<Member | RemoveMemberRefusal> {
    return this.removes.run(viewer, input);
  }

  @ResolveField(() => String, { description: 'How everybody may call the member: 叶家.' })
  publicName(@Parent() member: Member): string {
    return publicNameOf(member.name);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for those who may not see it.' })
  name(@MaybeViewer() viewer: Viewer | null, @Parent() member: Member): string | null {
    return mayRead(viewer, member) ? member.name : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for those who may not see it.' })
  phone(@MaybeViewer() viewer: Viewer | null, @Parent() member: Member): string | null {
    return mayRead(viewer, member) ? member.phone : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Null for those who may not see it.' })
  householdNumber(@MaybeViewer() viewer: Viewer | null, @Parent() member: Member): number | null {
    return mayRead(viewer, member) ? member.householdNumber : null;
  }

  @ResolveField(() => RegionType, { nullable: true })
  async village(@Parent() member: Member): Promise<Region | null> {
    return (await this.regions.find(member.villageCode)) ?? null;
  }
}
