import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { Clock, InvalidInput, newId, NotFound } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import { randomBytes } from 'node:crypto';
import { SessionNotLive } from '../../live.errors.ts';
import { RetentionRepository } from '../../retention/retention.repository.ts';
import { DrawStillOpen } from './draw.errors.ts';
import { DrawRepository, type LiveDraw } from './draw.repository.ts';
import { type DrawWish, readDraw, seedHashOf } from './draw.rules.ts';
import { OfferDesk } from '../offer-desk.ts';

export const SEED_PURPOSE = 'live.draw-seed';

export type OpenDrawRefusal = NotFound | SessionNotLive | InvalidInput | DrawStillOpen;

/**
 * Opens a giveaway (peers 58). The seed of its lots is committed to by its hash and sealed, so that nobody, the host
 * included, can choose it when the entrants are known.
 */
@Injectable()
export class OpenDraw {
  constructor(
    private readonly desk: OfferDesk,
    private readonly draws: DrawRepository,
    private readonly rules: RetentionRepository,
    private readonly box: SecretBox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, wish: DrawWish): Promise<LiveDraw | OpenDrawRefusal> {
    const now = this.clock.now();
    const clean = readDraw(wish, await this.rules.ruleAt('live.draw_value_max_fen', now));
    if (clean instanceof InvalidInput) return clean;
    return this.desk.onAir<LiveDraw | DrawStillOpen>(
      viewer,
      wish.sessionId,
      async ({ tx, note, session }) => {
        if (await this.draws.hasOpen(tx, session.id)) return new DrawStillOpen();
        const draw = this.drawOf(wish, clean, now);
        await this.draws.insert(tx, draw, viewer.accountId);
        const actorId = viewer.accountId;
        await note({ kind: 'DRAW_OPENED', payload: { drawId: draw.id }, actorId });
        const { prize, valueFen, winners, seedHash } = draw;
        await this.audit.add(tx, {
          actorId,
          action: 'live.draw_opened',
          subjectType: 'live_session',
          subjectId: session.id,
          after: { drawId: draw.id, prize, valueFen, winners, seedHash },
        });
        return draw;
      },
    );
  }

  private drawOf(
    wish: DrawWish,
    clean: { prize: string; keyword: string | null },
    now: Date,
  ): LiveDraw {
    const seed = randomBytes(32).toString('hex');
    const { sessionId, valueFen, winners, among } = wish;
    const asked = { sessionId, valueFen, winners, among, ...clean };
    const lots = { seed: null, listHash: null, entrants: null, drawnAt: null };
    return {
      id: newId(),
      ...asked,
      ...lots,
      openedAt: now,
      closesAt: new Date(now.getTime() + wish.closesInSeconds * 1000),
      seedHash: seedHashOf(seed),
      sealedSeed: this.box.seal(SEED_PURPOSE, seed),
    };
  }
}
