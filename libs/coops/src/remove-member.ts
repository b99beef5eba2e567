import { Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import { chinaDate, Clock, inTransaction, InvalidInput, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { CoopRepository } from './coop.repository.ts';
import { isDayUpTo } from './coop.rules.ts';
import type { Member } from './coop.ts';
import { MemberRepository } from './member.repository.ts';
import { Staff } from './staff.ts';

export type RemoveMemberRefusal = InvalidInput | NotFound;

/** Ends a membership; the row stays, because sales name it (C-02). Ending it twice keeps the first date. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly db: DataSource,
    private readonly coops: CoopRepository,
    private readonly members: MemberRepository,
    private readonly staff: Staff,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    wish: { coopId: string; memberId: string; leftOn?: string | null },
  ): Promise<Member | RemoveMemberRefusal> {
    const { coopId, memberId } = wish;
    if (!managesCoop(viewer, coopId) || ![coopId, memberId].every(isId)) return new NotFound();
    const today = chinaDate(this.clock.now());
    const leftOn = wish.leftOn ?? today;

    let farmers: string[] = [];
    const left = await inTransaction<Member | RemoveMemberRefusal>(this.db, async (tx) => {
      await this.coops.lock(tx, coopId);
      const member = await this.members.inCoop(tx, coopId, memberId);
      if (!member) return new NotFound();
      if (member.leftOn !== null) return member;
      if (!isDayUpTo(leftOn, today) || leftOn < member.joinedOn) return badDay(member);

      await this.members.leave(tx, memberId, leftOn);
      farmers = await this.staff.endFarmer(tx, coopId, memberId);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'coops.member_left',
        subjectType: 'member',
        subjectId: memberId,
        before: { leftOn: null },
        after: { leftOn, endedRolesOf: farmers },
      });
      return { ...member, leftOn };
    });
    this.staff.changed(farmers);
    return left;
  }
}

const badDay = (member: Member) =>
  new InvalidInput(
    'leftOn',
    `退社日期要在入社那天（${member.joinedOn}）到今天之间。`,
    `The leaving date must be a day from the joining date (${member.joinedOn}) to today.`,
  );
