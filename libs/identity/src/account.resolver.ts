import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Clock,
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidInput,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { AccountRepository, type AccountProfile } from './account.repository.ts';
import { AccountType, SetMyLocaleResult, SetMyNameResult } from './account.types.ts';
import { EndSession } from './end-session.ts';
import { EndSessionResult, LoginSessionConnection, type LoginSessionType } from './login.types.ts';
import { CurrentViewer, MaybeViewer } from './request-context.ts';
import { SessionRepository } from './session.repository.ts';
import { SetMyLocale } from './set-my-locale.ts';
import { SetMyName } from './set-my-name.ts';
import type { Viewer } from './viewer.ts';

/** One's own account and devices. */
@Resolver(() => AccountType)
export class AccountResolver {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly name: SetMyName,
    private readonly locale: SetMyLocale,
    private readonly sessions: SessionRepository,
    private readonly ending: EndSession,
    private readonly clock: Clock,
  ) {}

  @Query(() => AccountType, { nullable: true, description: 'Who asks; null for strangers.' })
  me(@MaybeViewer() viewer: Viewer | null): Promise<AccountProfile | null> {
    return viewer ? this.accounts.profile(viewer.accountId) : Promise.resolve(null);
  }

  @Mutation(() => SetMyNameResult, { description: 'What the caller is called here.' })
  async setMyName(@CurrentViewer() viewer: Viewer, @Args('name') name: string): Promise<object> {
    const set = await this.name.run(viewer.accountId, name);
    return set instanceof InvalidInput ? set : (await this.accounts.profile(viewer.accountId))!;
  }

  @Mutation(() => SetMyLocaleResult, {
    description: 'The language of messages to the caller: zh or en.',
  })
  async setMyLocale(
    @CurrentViewer() viewer: Viewer,
    @Args('locale') locale: string,
  ): Promise<object> {
    const set = await this.locale.run(viewer.accountId, locale);
    return set instanceof InvalidInput ? set : (await this.accounts.profile(viewer.accountId))!;
  }

  @Query(() => LoginSessionConnection, {
    description: 'Devices that are signed in to the own account, newest first.',
  })
  async mySessions(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<LoginSessionType>> {
    const limit = pageSize(first);
    const before = decodeCursor(after, 1)?.[0];
    if (before !== undefined && !(typeof before === 'string' && isId(before)))
      throw new InvalidPage();
    const page = { before, limit: limit + 1, now: this.clock.now() };
    const rows = await this.sessions.openOfAccount(viewer.accountId, page);
    const sessions = rows.map((row) => ({ ...row, current: row.id === viewer.sessionId }));
    return toConnection(sessions, limit, (session) => encodeCursor([session.id]));
  }

  @Mutation(() => EndSessionResult, { description: 'Signs one of the own devices out, at once.' })
  endSession(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<object> {
    return this.ending.run(viewer.accountId, id);
  }
}
