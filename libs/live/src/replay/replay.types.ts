import { createUnionType, Field, Float, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { PriceNotBelowShop } from '../price/price.errors.ts';
import { ShelfItemType } from '../session/session.types.ts';
import { NoPriceToExtend, SessionNotEnded } from './replay.errors.ts';

@ObjectType('ReplayMark', {
  description: 'A stretch of the replay in which one item was shown (讲解).',
})
export class ReplayMarkType {
  @Field(() => ShelfItemType, { description: 'With what it costs today, not what it cost then.' })
  item: ShelfItemType;
  @Field(() => Float, { description: 'Seconds into the replay.' }) atSeconds: number;
  @Field(() => Float) endsAtSeconds: number;
  @Field(() => String, {
    nullable: true,
    description: 'HLS of this stretch alone; null where nothing of it was recorded.',
  })
  clipUrl: string | null;
}

@ObjectType('Replay', { description: 'What was recorded of a session that is over (S21).' })
export class ReplayType {
  @Field(() => String, { description: 'HLS.' }) url: string;
  @Field(() => Float) durationSeconds: number;
  @Field(() => [ReplayMarkType], { description: 'In order; an item that was shown twice has two.' })
  marks: ReplayMarkType[];
}

export const ExtendLivePriceResult = createUnionType({
  name: 'ExtendLivePriceResult',
  types: () =>
    [
      ShelfItemType,
      NotFound,
      InvalidInput,
      SessionNotEnded,
      NoPriceToExtend,
      PriceNotBelowShop,
    ] as const,
  resolveType: resolveUnion('ShelfItem'),
});
