import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accounts, AccountType, asSeenByOthers } from '@chucun/identity';
import { Coops, CoopType } from '@chucun/coops';
import { batched } from '@chucun/kernel';
import { ShelfRepository } from '../shelf/shelf.repository.ts';
import type { LiveSession, SessionState, ShelfItem } from './session.ts';
import { LiveSessionType, LiveStatuses, ShelfItemType } from './session.types.ts';

@Resolver(() => LiveSessionType)
export class SessionFieldsResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly coops: Coops,
    private readonly shelves: ShelfRepository,
  ) {}

  @ResolveField(() => LiveStatuses)
  status(@Parent() session: LiveSession): SessionState {
    return session.state;
  }

  @ResolveField(() => AccountType, { description: 'By name only.' })
  async host(@Parent() session: LiveSession, @Context() context: object): Promise<AccountType> {
    const account = await batched(context, this.accounts.byIds).load(session.hostId);
    return asSeenByOthers(session.hostId, account?.displayName ?? null, ['host']);
  }

  @ResolveField(() => CoopType, { description: 'The actual seller (L-26).' })
  async coop(@Parent() session: LiveSession, @Context() context: object): Promise<object> {
    return (await batched(context, this.coops.byIds).load(session.coopId))!;
  }

  @ResolveField(() => [ShelfItemType], { description: 'In order; at most 100.' })
  shelf(@Parent() session: LiveSession, @Context() context: object): Promise<ShelfItem[]> {
    return batched(context, this.shelves.ofSessions).load(session.id);
  }

  @ResolveField(() => ShelfItemType, {
    nullable: true,
    description: 'What is being shown right now (讲解中).',
  })
  async presenting(
    @Parent() session: LiveSession,
    @Context() context: object,
  ): Promise<ShelfItem | null> {
    if (session.presentingItemId === null) return null;
    return (await batched(context, this.shelves.byIds).load(session.presentingItemId)) ?? null;
  }
}
