import { Field, ObjectType } from '@nestjs/graphql';
import { LiveSessionType } from '../../session/session.types.ts';
import { AtSomeMoment, type EventReads, type Makers } from './event-makers.ts';

@ObjectType({ isAbstract: true })
abstract class OfSession extends AtSomeMoment {
  @Field(() => LiveSessionType, { description: 'As it is now.' }) session: LiveSessionType;
}

@ObjectType({ description: 'The room is on the air.' })
class RoomOpened extends OfSession {}

@ObjectType({ description: 'The room is closed; the stream ends soon after.' })
class RoomClosed extends OfSession {}

@ObjectType({ description: 'The session begins at another time.' })
class SessionMoved extends OfSession {}

@ObjectType({
  description: 'The host went on by voice with photo cards, or came back to video (T-36).',
})
class FormChanged extends OfSession {}

@ObjectType({ description: 'From here on the picture is labelled as made by AI (L-29).' })
class AiLabelled extends OfSession {}

@ObjectType({ description: 'The host has lost the connection; the session goes on.' })
class HostAway extends AtSomeMoment {}

@ObjectType({ description: 'The host is back.' })
class HostBack extends AtSomeMoment {}

export const sessionEventTypes = [
  RoomOpened,
  RoomClosed,
  SessionMoved,
  FormChanged,
  AiLabelled,
  HostAway,
  HostBack,
];

const ofSession =
  (__typename: string) =>
  async ({ at }: { at: Date }, reads: EventReads) => ({
    __typename,
    at,
    session: await reads.session(),
  });

export const sessionMakers: Makers<
  | 'SESSION_STARTED'
  | 'SESSION_ENDED'
  | 'SESSION_MOVED'
  | 'FORM_CHANGED'
  | 'AI_LABELLED'
  | 'HOST_AWAY'
  | 'HOST_BACK'
> = {
  SESSION_STARTED: ofSession('RoomOpened'),
  SESSION_ENDED: ofSession('RoomClosed'),
  SESSION_MOVED: ofSession('SessionMoved'),
  FORM_CHANGED: ofSession('FormChanged'),
  AI_LABELLED: ofSession('AiLabelled'),
  HOST_AWAY: ({ at }) => ({ __typename: 'HostAway', at }),
  HOST_BACK: ({ at }) => ({ __typename: 'HostBack', at }),
};
