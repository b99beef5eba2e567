import { Injectable } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { Clock } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import { RoomChanges } from '../../log/room-changes.ts';
import { SessionRepository } from '../../session/session.repository.ts';
import { DrawRepository, type LiveDraw } from './draw.repository.ts';
import { listHashOf, winnersOf } from './draw.rules.ts';
import { SEED_PURPOSE } from './open-draw.ts';

/** Draws what is due, at its time, whether the host is still there or not; the seed is revealed with the winners. */
@Injectable()
export class DrawLots {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly draws: DrawRepository,
    private readonly box: SecretBox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async drawDue(): Promise<void> {
    for (const draw of await this.draws.due(this.clock.now())) await this.draw(draw);
  }

  private async draw({ id, sessionId, winners: count }: LiveDraw): Promise<void> {
    await this.changes.run(sessionId, async (tx, note) => {
      await this.sessions.lock(tx, sessionId);
      const draw = await this.draws.lock(tx, id);
      if (draw.drawnAt) return;
      const seed = this.box.open(SEED_PURPOSE, draw.sealedSeed);
      if (seed === undefined) throw new Error(`the seed of draw ${id} cannot be opened`);
      const masks = await this.draws.masksOf(tx, id);
      const winners = winnersOf(seed, masks, count);
      const listHash = listHashOf(masks);
      const lots = { seed, listHash, entrants: masks.length, winners, at: this.clock.now() };
      await this.draws.drawn(tx, id, lots);
      await note({ kind: 'DRAW_DRAWN', payload: { drawId: id }, actorId: null });
      await this.audit.add(tx, {
        actorId: null,
        action: 'live.draw_drawn',
        subjectType: 'live_session',
        subjectId: sessionId,
        after: { drawId: id, seed, listHash, entrants: masks.length, winners },
      });
    });
  }
}
