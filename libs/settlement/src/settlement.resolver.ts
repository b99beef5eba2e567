import { ForbiddenException } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, isOperator, managesCoop, type Viewer } from '@chucun/identity';
import { isId } from '@chucun/kernel';
import { Ledger } from './ledger.ts';
import { LedgerCheckType } from './ledger.types.ts';
import { StatementType } from './statement.types.ts';
import { Statements } from './statements.ts';

@Resolver()
export class SettlementResolver {
  constructor(
    private readonly statements: Statements,
    private readonly ledger: Ledger,
  ) {}

  @Query(() => StatementType, {
    description:
      'A cooperative’s passbook from one local day to another, both included: sales, refunds and payouts, newest first.',
  })
  coopStatement(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('from', { type: () => String }) from: string,
    @Args('to', { type: () => String }) to: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<StatementType> {
    if (!isId(coopId) || !managesCoop(viewer, coopId)) {
      throw new ForbiddenException(
        '只有合作社的管理员能看合作社的账。 Only a manager of the cooperative sees its statement.',
      );
    }
    return this.statements.of({ coopId }, { from, to, first, after: after ?? null });
  }

  @Query(() => StatementType, {
    description:
      'A farmer’s own passbook: what the goods sold for, what was taken off and why, what is due and when (C-09).',
  })
  myStatement(
    @CurrentViewer() viewer: Viewer,
    @Args('from', { type: () => String }) from: string,
    @Args('to', { type: () => String }) to: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<StatementType> {
    const memberIds = viewer.grants.flatMap(({ role, memberId }) =>
      role === 'farmer' && memberId !== null ? [memberId] : [],
    );
    return this.statements.of({ memberIds }, { from, to, first, after: after ?? null });
  }

  @Query(() => StatementType, {
    description:
      'A live host’s own passbook: what was sold through the caller’s sessions, the share of it, what is due and when. The cooperative hands it on (S20).',
  })
  hostStatement(
    @CurrentViewer() viewer: Viewer,
    @Args('from', { type: () => String }) from: string,
    @Args('to', { type: () => String }) to: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<StatementType> {
    return this.statements.of(
      { hostId: viewer.accountId },
      { from, to, first, after: after ?? null },
    );
  }

  @Query(() => LedgerCheckType, { description: 'Sums of the ledger by kind; the whole is zero.' })
  async ledgerCheck(@CurrentViewer() viewer: Viewer): Promise<LedgerCheckType> {
    if (!isOperator(viewer)) throw new ForbiddenException();
    const state = await this.ledger.check();
    return { ...state, balanced: state.sumFen === 0 };
  }
}
