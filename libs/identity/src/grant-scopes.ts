import { Injectable } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import type { GrantScope } from './grant.rules.ts';

type Exists = (tx: EntityManager, scope: GrantScope) => Promise<boolean>;

/**
 * Lets the domains further down say whether what a role is tied to exists: `member` of this cooperative, `station` of
 * this cooperative, and so on. A kind that nobody answers for does not exist, so nothing is granted on trust.
 */
@Injectable()
export class GrantScopes {
  private readonly answers = new Map<keyof GrantScope, Exists>();

  register(kind: keyof GrantScope, exists: Exists): void {
    this.answers.set(kind, exists);
  }

  /** The first part of the scope that does not exist. */
  async missing(tx: EntityManager, scope: GrantScope): Promise<keyof GrantScope | undefined> {
    for (const kind of ['coopId', 'memberId', 'stationId', 'regionCode'] as const) {
      const value = scope[kind];
      if (value === null) continue;
      if (kind !== 'regionCode' && !isId(value)) return kind;
      if (kind === 'regionCode' && !/^\d{6,12}$/.test(value)) return kind;
      if (!(await this.answers.get(kind)?.(tx, scope))) return kind;
    }
    return undefined;
  }
}
