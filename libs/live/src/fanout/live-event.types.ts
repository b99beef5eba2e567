import { createUnionType } from '@nestjs/graphql';
import type { LiveFactKind } from '../log/live-facts.ts';
import { chatEventTypes, chatMakers } from './events/chat.events.ts';
import type { LiveEvent, Makers } from './events/event-makers.ts';
import { offerEventTypes, offerMakers } from './events/offer.events.ts';
import { ruleEventTypes, ruleMakers } from './events/rule.events.ts';
import { sessionEventTypes, sessionMakers } from './events/session.events.ts';
import { shelfEventTypes, shelfMakers } from './events/shelf.events.ts';
import { streamEventTypes } from './events/stream.events.ts';

/** How each kind of fact is told; a kind without a maker does not compile. */
export const makers: Makers<LiveFactKind> = {
  ...sessionMakers,
  ...shelfMakers,
  ...chatMakers,
  ...offerMakers,
  ...ruleMakers,
};

export const LiveEventUnion = createUnionType({
  name: 'LiveEvent',
  description: 'What happens in a room, each with what is needed to redraw.',
  types: () =>
    [
      ...sessionEventTypes,
      ...shelfEventTypes,
      ...chatEventTypes,
      ...offerEventTypes,
      ...ruleEventTypes,
      ...streamEventTypes,
    ] as const,
  resolveType: (event: LiveEvent) => event.__typename,
});
