import { Injectable } from '@nestjs/common';
import { managesCoop, type Viewer } from '@chucun/identity';
import { Clock, InvalidInput, isId, NotFound, refuseNumber } from '@chucun/kernel';
import { ChatRepository } from './chat.repository.ts';
import { KeepOrder } from './keep-order.ts';
import { type DeskAnswer, type DeskTurn, RoomDesk } from './room-desk.ts';
import { ChatStaffRepository } from './staff.repository.ts';

const MINUTES_MAX = 60 * 24 * 365;

/** Whom a mute is for: somebody, or whoever said this. */
export interface MuteWish {
  messageId: string | null;
  accountId: string | null;
  /** Null: until taken back. */
  minutes: number | null;
}

/** Silences one account in one room and takes what it said out of sight, in one commit. */
@Injectable()
export class MuteAuthor {
  constructor(
    private readonly desk: RoomDesk,
    private readonly keeping: KeepOrder,
    private readonly chat: ChatRepository,
    private readonly staff: ChatStaffRepository,
    private readonly clock: Clock,
  ) {}

  async mute(viewer: Viewer, sessionId: string, wish: MuteWish): Promise<DeskAnswer> {
    const { minutes } = wish;
    const refusal =
      minutes !== null &&
      refuseNumber(minutes, { field: 'minutes', label: '分钟数', min: 1, max: MINUTES_MAX });
    if (refusal) return refusal;
    return this.desk.asStaff(viewer, sessionId, async (turn) => {
      const { tx, note } = turn;
      const accountId = await this.authorOf(turn, wish);
      if (!accountId) return new NotFound();
      if (await this.isProtected(viewer, turn, accountId)) return cannotMuteStaff();
      const at = this.clock.now();
      const until = minutes === null ? null : new Date(at.getTime() + minutes * 60_000);
      await this.staff.mute(tx, { sessionId, accountId, until, mutedAt: at }, viewer.accountId);
      await note({
        kind: 'MUTED',
        payload: { accountId, until: until?.toISOString() ?? null },
        actorId: viewer.accountId,
      });
      await this.keeping.hideAuthor(viewer, turn, accountId);
      return undefined;
    });
  }

  unmute(viewer: Viewer, sessionId: string, accountId: string): Promise<DeskAnswer> {
    return this.desk.asStaff(viewer, sessionId, async ({ tx, note }) => {
      if (!isId(accountId)) return new NotFound();
      if (await this.staff.unmute(tx, sessionId, accountId))
        await note({ kind: 'UNMUTED', payload: { accountId }, actorId: viewer.accountId });
      return undefined;
    });
  }

  private async authorOf({ tx, session }: DeskTurn, wish: MuteWish): Promise<string | undefined> {
    if (wish.messageId !== null)
      return (await this.chat.ofRoom(tx, session.id, wish.messageId))?.authorId;
    const { accountId } = wish;
    if (accountId === null || !isId(accountId)) return undefined;
    return (await this.staff.hasAccount(tx, accountId)) ? accountId : undefined;
  }

  /** A moderator mutes neither the host nor another moderator; nobody mutes the host or themselves. */
  private async isProtected(
    viewer: Viewer,
    { tx, session }: DeskTurn,
    accountId: string,
  ): Promise<boolean> {
    if (accountId === session.hostId || accountId === viewer.accountId) return true;
    const mayMuteModerators =
      session.hostId === viewer.accountId || managesCoop(viewer, session.coopId);
    return !mayMuteModerators && (await this.staff.isModerator(tx, session.id, accountId));
  }
}

const cannotMuteStaff = (): InvalidInput =>
  new InvalidInput(
    'accountId',
    '不能禁言主播、助手或自己。',
    'The host, moderators and oneself cannot be muted.',
  );
