import { Injectable } from '@nestjs/common';
import type { Batch } from '@chucun/kernel';
import { MemberRepository } from './member.repository.ts';
import {
  checklistOf,
  type OnboardingItem,
  type OnboardingItemCode,
  ownAnswers,
} from './onboarding.rules.ts';
import type { Coop } from './coop.ts';

/**
 * The checklist of a cooperative. Domains further down answer for what they own, by asking their own rows each
 * time, so that nothing is ticked here that is no longer true there.
 */
@Injectable()
export class Onboarding {
  private readonly probes = new Map<OnboardingItemCode, Batch<string, boolean>>();

  constructor(private readonly members: MemberRepository) {
    this.answerFor('FIRST_MEMBER', async (coopIds) =>
      (await this.members.currentCounts(coopIds)).map((count) => count > 0),
    );
  }

  /** Registers who can tell whether an item is done; called once, when a domain's module starts. */
  answerFor(item: OnboardingItemCode, done: Batch<string, boolean>): void {
    this.probes.set(item, done);
  }

  async checklist(coop: Coop): Promise<OnboardingItem[]> {
    const answers = ownAnswers(coop);
    for (const [item, done] of this.probes) answers[item] = (await done([coop.id]))[0] ?? false;
    return checklistOf(answers);
  }
}
