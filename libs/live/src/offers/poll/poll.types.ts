import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../../live.errors.ts';
import { PollIsClosed, PollStillOpen } from './poll.errors.ts';

@ObjectType('PollAnswer')
export class PollAnswerType {
  @Field(() => Int, { description: 'From 1.' }) place: number;
  @Field(() => String) text: string;
  @Field(() => Int, { description: 'As of now; the room is told at most once a second.' })
  votes: number;
}

@ObjectType('LivePoll', { description: 'The room is asked something; one vote to an account.' })
export class LivePollType {
  @Field(() => ID) id: string;
  @Field(() => String) question: string;
  @Field(() => [PollAnswerType], { description: 'Two to five.' }) answers: PollAnswerType[];
  @Field(() => Date) openedAt: Date;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'What the caller has voted for.' })
  myPlace: number | null;
}

export const OpenPollResult = createUnionType({
  name: 'OpenPollResult',
  types: () => [LivePollType, NotFound, SessionNotLive, InvalidInput, PollStillOpen] as const,
  resolveType: resolveUnion('LivePoll'),
});
export const VotePollResult = createUnionType({
  name: 'VotePollResult',
  types: () => [LivePollType, NotFound, PollIsClosed] as const,
  resolveType: resolveUnion('LivePoll'),
});
export const ClosePollResult = createUnionType({
  name: 'ClosePollResult',
  types: () => [LivePollType, NotFound, SessionNotLive] as const,
  resolveType: resolveUnion('LivePoll'),
});
