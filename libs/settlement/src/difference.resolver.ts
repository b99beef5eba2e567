import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, isOperator, type Viewer } from '@chucun/identity';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { DifferenceRepository, type DifferenceRow } from './difference.repository.ts';
import {
  DifferenceConnection,
  ReconciliationCheckType,
  ResolveDifferenceResult,
} from './difference.types.ts';
import { ResolveDifference } from './resolve-difference.ts';

/** For operators: where our books and the provider's differ, and why. */
@Resolver()
export class DifferenceResolver {
  constructor(
    private readonly differences: DifferenceRepository,
    private readonly resolving: ResolveDifference,
  ) {}

  @Query(() => ReconciliationCheckType, {
    nullable: true,
    description: 'The last comparison with the provider; nothing before the first.',
  })
  async reconciliationCheck(
    @CurrentViewer() viewer: Viewer,
  ): Promise<ReconciliationCheckType | null> {
    const last = isOperator(viewer) ? await this.differences.lastCheck() : undefined;
    return last ? { ...last, at: new Date(last.at) } : null;
  }

  @Query(() => DifferenceConnection, {
    description: 'Differences between our books and the provider’s, newest first.',
  })
  async reconciliationDifferences(
    @CurrentViewer() viewer: Viewer,
    @Args('resolved', { type: () => Boolean, defaultValue: false }) resolved: boolean,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<DifferenceRow>> {
    const limit = pageSize(first);
    const [last] = decodeCursor(after, 1) ?? [];
    if (last !== undefined && !isId(String(last))) throw new InvalidPage();
    const before = last === undefined ? null : String(last);
    const rows = isOperator(viewer) ? await this.differences.list(resolved, limit + 1, before) : [];
    return toConnection(rows, limit, ({ id }) => encodeCursor([id]));
  }

  @Mutation(() => ResolveDifferenceResult, {
    description: 'Notes how a difference was settled; it comes back when its amount changes.',
  })
  resolveDifference(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('how', { type: () => String }) how: string,
  ): Promise<object> {
    return this.resolving.run(viewer, id, how);
  }
}
