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
import { CurrentViewer, managesCoop, MaybeViewer, type Viewer } from '@chucun/identity';
import {
  batched,
  type Connection,
  decodeCursor,
  encodeCursor,
  type InvalidInput,
  InvalidPage,
  isId,
  type NotFound,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { mayHostFor, runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { ShelfItem } from '../session/session.ts';
import { ShelfItemType } from '../session/session.types.ts';
import { type HostRate, HostRateRepository } from './host-rate.repository.ts';
import { HostRateConnection, SetHostRateResult } from './host-rate.types.ts';
import { SetHostRate } from './set-host-rate.ts';

@Resolver()
export class HostRateResolver {
  constructor(
    private readonly setting: SetHostRate,
    private readonly rates: HostRateRepository,
  ) {}

  @Mutation(() => SetHostRateResult, {
    description:
      'What hosts of the cooperative get from now on, at most 3000 basis points (L-38). Orders placed before keep their rate.',
  })
  setHostRate(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('rateBp', { type: () => Int }) rateBp: number,
    @Args('hostId', { type: () => ID, nullable: true }) hostId: string | null,
    @Args('productId', { type: () => ID, nullable: true }) productId: string | null,
  ): Promise<HostRate | NotFound | InvalidInput> {
    return this.setting.run(viewer, {
      coopId,
      rateBp,
      hostId: hostId ?? null,
      productId: productId ?? null,
    });
  }

  @Query(() => HostRateConnection, {
    nullable: true,
    description:
      'Rates with their history, newest first: all for managers, for a host those that may hold for them; null for others.',
  })
  async hostRates(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<HostRate> | null> {
    const limit = pageSize(first);
    const cursor = cursorOf(after);
    if (!isId(coopId) || !mayHostFor(viewer, coopId)) return null;
    const hostId = managesCoop(viewer, coopId) ? null : viewer.accountId;
    const rows = await this.rates.page({ coopId, hostId, limit: limit + 1, after: cursor });
    return toConnection(rows, limit, (row) => encodeCursor([row.validFrom.toISOString(), row.id]));
  }
}

@Resolver(() => ShelfItemType)
export class ShelfRateResolver {
  constructor(
    private readonly rates: HostRateRepository,
    private readonly sessions: SessionRepository,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'What the host gets of this item now, in basis points; for those who run the room.',
  })
  async hostRateBp(
    @Parent() item: ShelfItem,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<number | null> {
    if (!viewer) return null;
    const session = await batched(context, this.sessions.byIds).load(item.sessionId);
    if (!session || !runsSession(viewer, session)) return null;
    return batched(context, this.rates.ofItems).load(item.id);
  }
}

function cursorOf(after: string | null): { validFrom: string; id: string } | null {
  const keys = decodeCursor(after, 2);
  if (!keys) return null;
  const [validFrom, id] = keys.map(String) as [string, string];
  if (!isId(id) || Number.isNaN(Date.parse(validFrom))) throw new InvalidPage();
  return { validFrom, id };
}
