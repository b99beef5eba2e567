import { Injectable } from '@nestjs/common';
import { type Batch, chinaDate } from '@chucun/kernel';
import { CoopRepository } from './coop.repository.ts';
import { isMemberOn } from './coop.rules.ts';
import type { Coop, CoopTerms, Member, Plot } from './coop.ts';
import { MemberRepository } from './member.repository.ts';
import { PlaceRepository } from './place.repository.ts';

/** What other domains may ask about cooperatives. Batches answer in the order of the keys. */
@Injectable()
export class Coops {
  constructor(
    private readonly coops: CoopRepository,
    private readonly members: MemberRepository,
    private readonly places: PlaceRepository,
  ) {}

  readonly byIds: Batch<string, Coop | undefined> = (ids) => this.coops.byIds(ids);

  bySlug(slug: string): Promise<Coop | undefined> {
    return this.coops.bySlug(slug);
  }

  /** Commission and member share as of now; a sale freezes them on its line. */
  readonly termsOf: Batch<string, CoopTerms | undefined> = async (ids) =>
    (await this.coops.byIds(ids)).map(
      (coop) =>
        coop && {
          coopId: coop.id,
          commissionBp: coop.commissionBp,
          memberShareBp: coop.memberShareBp,
          isOpen: coop.state === 'OPEN',
        },
    );

  /** Members by their ids, those who left included. */
  readonly membersOf: Batch<string, Member | undefined> = (ids) => this.members.byIds(ids);

  /** The member, if the membership held on the local date of `at` (C-02). */
  async memberAsOf(memberId: string, at: Date): Promise<Member | undefined> {
    const [member] = await this.members.byIds([memberId]);
    return member && isMemberOn(member, chinaDate(at)) ? member : undefined;
  }

  readonly plotsByIds: Batch<string, Plot | undefined> = (ids) => this.places.plotsByIds(ids);
}
