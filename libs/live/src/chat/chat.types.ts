import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { MessageBlocked, MutedInRoom, TooFast } from './chat.errors.ts';

@ObjectType('LiveMessage', { description: 'Something said in a room.' })
export class LiveMessageType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'The name that the speaker chose.' }) author: string;
  @Field(() => String, { description: 'Plain text, never markup.' }) text: string;
  @Field(() => Date) at: Date;
}

export const SendLiveMessageResult = createUnionType({
  name: 'SendLiveMessageResult',
  types: () =>
    [
      LiveMessageType,
      NotFound,
      InvalidInput,
      SessionNotLive,
      MutedInRoom,
      TooFast,
      MessageBlocked,
    ] as const,
  resolveType: resolveUnion('LiveMessage'),
});
