import type { INestApplicationContext } from '@nestjs/common';
import { type Grant, type Viewer } from '@chucun/identity';
import { newId, UserError } from '@chucun/kernel';
import type { Config } from '@chucun/platform';
import type { DataSource } from 'typeorm';
import { Random } from '../pictures/random.ts';
import { SeedClock } from './seed-clock.ts';

/** What every step of the seed works with. */
export interface Stage {
  app: INestApplicationContext;
  db: DataSource;
  clock: SeedClock;
  config: Config;
  /** Real time at the beginning: nothing in the world is later. */
  now: Date;
  /** Its local day. */
  today: string;
}

/** Chance of a step: the same words give the same choices, whatever other steps do. */
export const chanceOf = (words: string): Random => new Random(`chucun/${words}`);

/** Picks by weight. */
export function pickWeighted<T>(r: Random, choices: readonly (readonly [T, number])[]): T {
  let left = r.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices.at(-1)![0];
}

/** The result, or an error with the words of the refusal: a seed that is refused is a fault of the seed. */
export function granted<T>(outcome: T, what: string): Exclude<T, UserError> {
  if (outcome instanceof UserError)
    throw new Error(`${what}: ${outcome.constructor.name}: ${outcome.message}`);
  return outcome as Exclude<T, UserError>;
}

/** The account as it would stand in a session. */
export const viewerOf = (
  accountId: string,
  ...grants: (Pick<Grant, 'role'> & Partial<Grant>)[]
): Viewer => ({
  accountId,
  sessionId: newId(),
  grants: grants.map((grant) => ({
    coopId: null,
    memberId: null,
    stationId: null,
    regionCode: null,
    ...grant,
  })),
});
