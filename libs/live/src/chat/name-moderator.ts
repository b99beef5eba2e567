import { Injectable } from '@nestjs/common';
import { Accounts, AuditLog, normalisePhone, type Viewer } from '@chucun/identity';
import { Clock, InvalidInput, isId, NotFound } from '@chucun/kernel';
import type { SessionState } from '../session/session.ts';
import { type DeskAnswer, RoomDesk } from './room-desk.ts';
import { ChatStaffRepository } from './staff.repository.ts';

const MODERATORS_MAX = 20;
const BEFORE_THE_END: readonly SessionState[] = ['DRAFT', 'REVIEWED', 'SCHEDULED', 'LIVE'];

/** Gives and takes the right to keep order in one room, from a second phone. */
@Injectable()
export class NameModerator {
  constructor(
    private readonly desk: RoomDesk,
    private readonly staff: ChatStaffRepository,
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** A phone without an account gets one, so that the answer never tells whether it had one. */
  async add(viewer: Viewer, sessionId: string, typed: string): Promise<DeskAnswer> {
    const phone = normalisePhone(typed);
    if (!phone)
      return new InvalidInput(
        'phone',
        '请填写 11 位手机号。',
        'Give a mobile number of eleven digits.',
      );
    return this.desk.asRunner(
      viewer,
      sessionId,
      async ({ tx }) => {
        const accountId = await this.accounts.ensure(tx, phone);
        const at = this.clock.now();
        const isNew = await this.staff.addModerator(tx, {
          sessionId,
          accountId,
          by: viewer.accountId,
          at,
        });
        if ((await this.staff.countModerators(tx, sessionId)) > MODERATORS_MAX)
          return new InvalidInput(
            'phone',
            `一场直播最多 ${MODERATORS_MAX} 位助手。`,
            `A session has at most ${MODERATORS_MAX} moderators.`,
          );
        if (isNew) await this.tell(viewer, sessionId, 'live.moderator_added', accountId, tx);
        return undefined;
      },
      BEFORE_THE_END,
    );
  }

  async remove(viewer: Viewer, sessionId: string, accountId: string): Promise<DeskAnswer> {
    return this.desk.asRunner(
      viewer,
      sessionId,
      async ({ tx }) => {
        if (!isId(accountId) || !(await this.staff.removeModerator(tx, sessionId, accountId)))
          return new NotFound();
        await this.tell(viewer, sessionId, 'live.moderator_removed', accountId, tx);
        return undefined;
      },
      BEFORE_THE_END,
    );
  }

  private tell(
    viewer: Viewer,
    sessionId: string,
    action: string,
    accountId: string,
    tx: Parameters<AuditLog['add']>[0],
  ): Promise<void> {
    return this.audit.add(tx, {
      actorId: viewer.accountId,
      action,
      subjectType: 'live_session',
      subjectId: sessionId,
      after: { accountId },
    });
  }
}
