import { Field, ObjectType } from '@nestjs/graphql';
import { LiveSessionType, ShelfItemType } from '../../session/session.types.ts';
import { AtSomeMoment, type EventReads, type Makers } from './event-makers.ts';

@ObjectType({ isAbstract: true })
abstract class OfItem extends AtSomeMoment {
  @Field(() => ShelfItemType, {
    nullable: true,
    description: 'As an order would get it now; everything a card shows.',
  })
  item: ShelfItemType | null;
}

@ObjectType({ description: 'What stands on the shelf, or its order, has changed.' })
class ShelfChanged extends AtSomeMoment {
  @Field(() => LiveSessionType, { description: 'As it is now, with its shelf.' })
  session: LiveSessionType;
}

@ObjectType({ description: 'Another item is being shown (讲解中); none when null.' })
class Presenting extends OfItem {}

@ObjectType({
  description: 'What an item costs in the room has changed, or will at an announced time.',
})
class PriceChanged extends OfItem {}

@ObjectType({ description: 'How many of an item are left.' })
class StockChanged extends OfItem {}

export const shelfEventTypes = [ShelfChanged, Presenting, PriceChanged, StockChanged];

const ofItem =
  (__typename: string) =>
  async ({ at, payload }: { at: Date; payload: { itemId: string | null } }, reads: EventReads) => ({
    __typename,
    at,
    item: await reads.item(payload.itemId),
  });

export const shelfMakers: Makers<
  'SHELF_CHANGED' | 'PRESENTING' | 'PRICE_CHANGED' | 'STOCK_CHANGED'
> = {
  SHELF_CHANGED: async ({ at }, reads) => ({
    __typename: 'ShelfChanged',
    at,
    session: await reads.session(),
  }),
  PRESENTING: ofItem('Presenting'),
  PRICE_CHANGED: ofItem('PriceChanged'),
  STOCK_CHANGED: ofItem('StockChanged'),
};
