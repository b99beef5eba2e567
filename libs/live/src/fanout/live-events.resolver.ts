import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { LiveSession } from '../session/session.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { Audience } from './audience.ts';
import type { LiveEvent } from './events/event-makers.ts';
import { LiveEventUnion } from './live-event.types.ts';

const elsewhere = (): never => {
  throw new BadRequestException(
    'Subscriptions are streamed by server-sent events at /graphql/stream. 订阅请使用 /graphql/stream。',
  );
};

@Resolver(() => LiveSessionType)
export class LiveEventsResolver {
  constructor(private readonly audience: Audience) {}

  @Subscription(() => LiveEventUnion, {
    description:
      'What happens in a room, by server-sent events at /graphql/stream. Ids are resumable by Last-Event-ID.',
    // A room executes this with the event itself as root; nothing else may.
    resolve: (root: { liveEvents?: LiveEvent } | undefined) => root?.liveEvents ?? elsewhere(),
  })
  liveEvents(@Args('sessionId', { type: () => ID }) _sessionId: string): never {
    return elsewhere();
  }

  @ResolveField(() => Int, { description: 'Who watches now.' })
  viewers(@Parent() session: LiveSession): number {
    return this.audience.viewersOf(session.id);
  }
}
