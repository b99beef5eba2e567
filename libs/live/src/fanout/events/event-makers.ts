import { Field, ObjectType } from '@nestjs/graphql';
import type { LiveFactKind, LoggedFact } from '../../log/live-facts.ts';
import type { LiveSession, ShelfItem } from '../../session/session.ts';

/** What viewers are told: a member of the union `LiveEvent`, named by its type. */
export type LiveEvent = { __typename: string };

/** What makers may read to fill an event; one object for one fact, so that nothing is read twice. */
export interface EventReads {
  session(): Promise<LiveSession>;
  item(id: string | null): Promise<ShelfItem | null>;
}

type FactOf<K extends LiveFactKind> = Extract<LoggedFact, { kind: K }>;

/** Makes what viewers are told of one kind of fact. */
export type Maker<K extends LiveFactKind> = (
  fact: FactOf<K>,
  reads: EventReads,
) => LiveEvent | Promise<LiveEvent>;

/** A maker for each of these kinds. */
export type Makers<K extends LiveFactKind> = { [Kind in K]: Maker<Kind> };

@ObjectType({ isAbstract: true })
export abstract class AtSomeMoment {
  @Field(() => Date) at: Date;
}
