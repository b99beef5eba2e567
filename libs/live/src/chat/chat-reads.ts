import { Injectable } from '@nestjs/common';
import { Accounts, maskPhone, type Viewer } from '@chucun/identity';
import { batched, isId } from '@chucun/kernel';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession } from '../session/session.ts';
import { chatName } from './chat.rules.ts';
import type { LiveModeratorType, LiveMuteType } from './chat.types.ts';
import { ChatStaffRepository } from './staff.repository.ts';

/** What those who keep order in a room may read. */
@Injectable()
export class ChatReads {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly staff: ChatStaffRepository,
    private readonly accounts: Accounts,
  ) {}

  async keepsOrder(viewer: Viewer, sessionId: string): Promise<boolean> {
    const [session] = isId(sessionId) ? await this.sessions.byIds([sessionId]) : [];
    if (!session) return false;
    if (runsSession(viewer, session)) return true;
    const [moderators] = await this.staff.moderatorsOf([session.id]);
    return moderators!.some(({ accountId }) => accountId === viewer.accountId);
  }

  async keepsOrderIn(
    viewer: Viewer | null,
    session: LiveSession,
    context: object,
  ): Promise<boolean> {
    if (!viewer) return false;
    if (runsSession(viewer, session)) return true;
    const moderators = await batched(context, this.staff.moderatorsOf).load(session.id);
    return moderators.some(({ accountId }) => accountId === viewer.accountId);
  }

  async moderators(
    viewer: Viewer | null,
    session: LiveSession,
    context: object,
  ): Promise<LiveModeratorType[] | null> {
    if (!viewer || !runsSession(viewer, session)) return null;
    const rows = await batched(context, this.staff.moderatorsOf).load(session.id);
    return Promise.all(
      rows.map(async ({ accountId, addedAt }) => ({
        accountId,
        addedAt,
        phone: maskPhone((await this.accounts.phoneOf(accountId)) ?? ''),
      })),
    );
  }

  async mutes(
    viewer: Viewer | null,
    session: LiveSession,
    context: object,
  ): Promise<LiveMuteType[] | null> {
    if (!(await this.keepsOrderIn(viewer, session, context))) return null;
    const rows = await batched(context, this.staff.mutesOf).load(session.id);
    const names = await batched(context, this.accounts.byIds).loadMany(
      rows.map(({ accountId }) => accountId),
    );
    return rows.map((row, index) => {
      const name = names[index];
      const displayName = name && !(name instanceof Error) ? name.displayName : null;
      return { ...row, author: chatName(displayName, row.accountId) };
    });
  }
}
