import { Injectable } from '@nestjs/common';
import { Accounts, asSeenByOthers, type Viewer } from '@chucun/identity';
import { DrawRepository, type DrawWinner, type LiveDraw } from './draw.repository.ts';
import type { LiveDrawType } from './draw.types.ts';

/** Giveaways as cards show them; who entered stays behind masks, winners are named as others see them. */
@Injectable()
export class DrawCards {
  constructor(
    private readonly draws: DrawRepository,
    private readonly accounts: Accounts,
  ) {}

  async ofSession(sessionId: string, viewer: Viewer | null): Promise<LiveDrawType[]> {
    const [draws] = await this.draws.ofSessions([sessionId]);
    return this.cards(draws!, viewer);
  }

  async of(draw: LiveDraw, viewer: Viewer | null): Promise<LiveDrawType> {
    const [card] = await this.cards([draw], viewer);
    return card!;
  }

  private async cards(draws: readonly LiveDraw[], viewer: Viewer | null): Promise<LiveDrawType[]> {
    if (draws.length === 0) return [];
    const ids = draws.map(({ id }) => id);
    const [winners, mine] = await Promise.all([
      this.draws.winnersOf(ids),
      viewer ? this.draws.entered(ids, viewer.accountId) : new Map<string, string>(),
    ]);
    const names = await this.namesOf(winners.flat());
    return draws.map((draw, index) => {
      const won = winners[index]!.map(({ place, mask, accountId }) => ({
        place,
        mask,
        name: names.get(accountId) ?? null,
      }));
      const myMask = mine.get(draw.id) ?? null;
      const myPlace = won.find(({ mask }) => mask === myMask)?.place ?? null;
      const { sealedSeed: _, winners: prizes, ...told } = draw;
      return { ...told, prizes, winners: won, myMask, myPlace };
    });
  }

  private async namesOf(winners: readonly DrawWinner[]): Promise<Map<string, string | null>> {
    const ids = [...new Set(winners.map(({ accountId }) => accountId))];
    const accounts = await this.accounts.byIds(ids);
    return new Map(
      ids.map((id, index) => [
        id,
        asSeenByOthers(id, accounts[index]?.displayName ?? null, []).displayName ?? null,
      ]),
    );
  }
}
