import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { AuditRepository, type AuditRow } from './audit.repository.ts';
import { AuditRecordConnection, AuditRecordType } from './audit.types.ts';

@Resolver(() => AuditRecordType)
export class AuditResolver {
  constructor(private readonly rows: AuditRepository) {}

  @Query(() => AuditRecordConnection, {
    description: 'What happened to one subject, newest first.',
  })
  async audit(
    @Args('subjectType') subjectType: string,
    @Args('subjectId', { type: () => ID }) subjectId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<AuditRow>> {
    const limit = pageSize(first);
    const before = decodeCursor(after, 1)?.[0];
    if (before !== undefined && !Number.isSafeInteger(before)) throw new InvalidPage();
    // No subject's name holds a NUL, and Postgres would not hear of one.
    if (/\0/.test(subjectType + subjectId)) return toConnection<AuditRow>([], limit, () => '');
    const page = { before: before as number | undefined, limit: limit + 1 };
    const rows = await this.rows.ofSubject(subjectType, subjectId, page);
    return toConnection(rows, limit, (row) => encodeCursor([row.id]));
  }
}
