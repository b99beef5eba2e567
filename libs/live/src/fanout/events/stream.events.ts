import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LiveEvent } from './event-makers.ts';

@ObjectType({
  description: 'Counters of the room, at most one a second; not in the log and without an id.',
})
class Audience {
  @Field(() => Int, { description: 'Who watches now, over all processes.' }) viewers: number;
  @Field(() => Int, { description: 'Most viewers at one moment.' }) peak: number;
  @Field(() => Int) likes: number;
}

@ObjectType({
  description:
    'What was missed is too much to tell: load the room anew. Events go on after `lastEventId`.',
})
class Resync {
  @Field(() => ID) lastEventId: string;
}

export const streamEventTypes = [Audience, Resync];

export interface Counters {
  viewers: number;
  peak: number;
  likes: number;
}

export const audienceEvent = (counters: Counters): LiveEvent => ({
  __typename: 'Audience',
  ...counters,
});

export const resyncEvent = (seq: number): LiveEvent & { lastEventId: string } => ({
  __typename: 'Resync',
  lastEventId: String(seq),
});
