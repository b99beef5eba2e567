import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { Clock, NotFound } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import { SessionRepository } from '../../session/session.repository.ts';
import { DrawIsClosed, NotAmongEntrants } from './draw.errors.ts';
import { DrawRepository, type LiveDraw } from './draw.repository.ts';

export type EnterDrawRefusal = NotFound | DrawIsClosed | NotAmongEntrants;

/** One entry to an account. Watching never asks for anything; a giveaway may be for followers or commenters (L-26). */
@Injectable()
export class EnterDraw {
  constructor(
    private readonly draws: DrawRepository,
    private readonly sessions: SessionRepository,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, drawId: string): Promise<LiveDraw | EnterDrawRefusal> {
    const draw = await this.draws.byId(drawId);
    const [session] = draw ? await this.sessions.byIds([draw.sessionId]) : [];
    if (!draw || !session) return new NotFound();
    // Whoever knows the prize's terms does not draw it.
    const { accountId } = viewer;
    if (accountId === session.hostId)
      return new NotAmongEntrants(
        'The host of the room does not take part.',
        '主播本人不参加福袋。',
      );
    const missing = await this.missingFor(draw, session.coopId, accountId);
    if (missing) return missing;
    const isOpen = await this.draws.enter(
      draw.id,
      accountId,
      this.maskOf(draw.id, accountId),
      this.clock.now(),
    );
    return isOpen ? draw : new DrawIsClosed();
  }

  /** What the published list says instead of the account; only we can tell whose it is. */
  private maskOf(drawId: string, accountId: string): string {
    return this.box.fingerprint(`live.draw ${drawId}`, accountId).toString('hex').slice(0, 32);
  }

  private async missingFor(
    draw: LiveDraw,
    coopId: string,
    accountId: string,
  ): Promise<NotAmongEntrants | undefined> {
    if (draw.among === 'FOLLOWERS' && !(await this.draws.follows(coopId, accountId)))
      return new NotAmongEntrants(
        'This giveaway is for followers of the cooperative; follow it, then enter.',
        '这个福袋给关注本社的朋友，关注后就能参加。',
      );
    if (draw.among !== 'COMMENTERS') return undefined;
    const { sessionId, openedAt, keyword } = draw;
    if (await this.draws.hasSaid(sessionId, accountId, openedAt, keyword)) return undefined;
    return keyword === null
      ? new NotAmongEntrants(
          'Say something in the room first, then enter.',
          '先在直播间说句话，再来参加。',
        )
      : new NotAmongEntrants(
          `Say “${keyword}” in the room first, then enter.`,
          `先在直播间发“${keyword}”，再来参加。`,
        );
  }
}
