import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../../live.errors.ts';
import { DrawIsClosed, DrawStillOpen, NotAmongEntrants } from './draw.errors.ts';
import type { DrawAmong } from './draw.rules.ts';

const Among: Record<DrawAmong, DrawAmong> = {
  EVERYONE_PRESENT: 'EVERYONE_PRESENT',
  COMMENTERS: 'COMMENTERS',
  FOLLOWERS: 'FOLLOWERS',
};
registerEnumType(Among, {
  name: 'DrawAmong',
  description:
    'Whom a giveaway is for; COMMENTERS: who has said something, or the keyword, since it opened.',
});

@ObjectType('DrawWinner')
export class DrawWinnerType {
  @Field(() => Int) place: number;
  @Field(() => String, { description: 'As in the list of entrants.' }) mask: string;
  @Field(() => String, { nullable: true, description: 'The name as others see it.' })
  name: string | null;
}

@ObjectType('LiveDraw', {
  description: 'A giveaway whose lots anybody can reckon again (docs/live-evidence.md).',
})
export class LiveDrawType {
  @Field(() => ID) id: string;
  @Field(() => String) prize: string;
  @Field(() => FenScalar, { description: 'What one prize is worth.' }) valueFen: number;
  @Field(() => Int, { description: 'How many prizes there are.' }) prizes: number;
  @Field(() => Among) among: DrawAmong;
  @Field(() => String, { nullable: true, description: 'What commenters have to have said.' })
  keyword: string | null;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date, { description: 'Entries end and lots are drawn, by the clock of the server.' })
  closesAt: Date;
  @Field(() => Date, { nullable: true }) drawnAt: Date | null;
  @Field(() => String, { description: 'SHA-256 of the seed, from the opening on.' })
  seedHash: string;
  @Field(() => String, { nullable: true, description: 'Revealed when the lots are drawn.' })
  seed: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 over the sorted masks, one a line.',
  })
  listHash: string | null;
  @Field(() => Int, { nullable: true, description: 'How many entered; known when it is drawn.' })
  entrants: number | null;
  @Field(() => [DrawWinnerType]) winners: DrawWinnerType[];
  @Field(() => String, { nullable: true, description: 'The caller’s own entry in the list.' })
  myMask: string | null;
  @Field(() => Int, { nullable: true, description: 'The place that the caller won.' })
  myPlace: number | null;
}

@InputType()
export class OpenDrawInput {
  @Field(() => ID) sessionId: string;
  @Field(() => String) prize: string;
  @Field(() => FenScalar, { description: 'What one prize is worth; bounded by a rule.' })
  valueFen: number;
  @Field(() => Int, { defaultValue: 1 }) winners: number;
  @Field(() => Int, { description: '10 to 1800.' }) closesInSeconds: number;
  @Field(() => Among, { defaultValue: 'EVERYONE_PRESENT' }) among: DrawAmong;
  @Field(() => String, { nullable: true }) keyword?: string | null;
}

export const OpenDrawResult = createUnionType({
  name: 'OpenDrawResult',
  types: () => [LiveDrawType, NotFound, SessionNotLive, InvalidInput, DrawStillOpen] as const,
  resolveType: resolveUnion('LiveDraw'),
});
export const EnterDrawResult = createUnionType({
  name: 'EnterDrawResult',
  types: () => [LiveDrawType, NotFound, DrawIsClosed, NotAmongEntrants] as const,
  resolveType: resolveUnion('LiveDraw'),
});
