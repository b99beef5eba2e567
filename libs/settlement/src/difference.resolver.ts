import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AuditLog, CurrentViewer, isOperator, type Viewer } from '@chucun/identity';
import {
  cleanText,
  Clock,
  type Connection,
  decodeCursor,
  encodeCursor,
  inTransaction,
  InvalidPage,
  isId,
  NotFound,
  pageSize,
  toConnection,
  UserError,
} from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { DifferenceRepository, type DifferenceRow } from './difference.repository.ts';
import {
  DifferenceConnection,
  ReconciliationCheckType,
  ResolveDifferenceResult,
} from './difference.types.ts';
import { DifferenceResolved } from './settlement.errors.ts';

/** For operators: where our books and the provider's differ, and why. */
@Resolver()
export class DifferenceResolver {
  constructor(
    private readonly db: DataSource,
    private readonly differences: DifferenceRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
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
  async resolveDifference(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('how', { type: () => String }) typed: string,
  ): Promise<object> {
    if (!isId(id) || !isOperator(viewer)) return new NotFound();
    const how = cleanText(typed, { field: 'how', label: '办理经过', min: 4, max: 500 });
    if (how instanceof UserError) return how;
    const by = { actorId: viewer.accountId, how, at: this.clock.now() };
    return inTransaction<object>(this.db, async (tx) => {
      const row = await this.differences.resolve(tx, id, by);
      if (!row) return new DifferenceResolved();
      const { kind, reference, oursFen, theirsFen } = row;
      await this.audit.add(tx, {
        actorId: by.actorId,
        action: 'settlement.difference_resolved',
        subjectType: 'difference',
        subjectId: id,
        before: { kind, reference, oursFen, theirsFen },
        after: { how },
      });
      return row;
    });
  }
}
