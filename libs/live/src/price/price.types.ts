import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { ShelfItemType } from '../session/session.types.ts';
import { PriceNotBelowShop, QuotaBeyondStock } from './price.errors.ts';

@ObjectType('FlashDeal', { description: 'A deal that is announced and has not begun.' })
export class FlashDealType {
  @Field(() => FenScalar) priceFen: number;
  @Field(() => Date, { description: 'By the clock of the server.' }) startsAt: Date;
  @Field(() => Date, { nullable: true }) endsAt: Date | null;
}

@InputType()
export class SetLivePriceInput {
  @Field(() => ID) sessionId: string;
  @Field(() => ID) shelfItemId: string;
  @Field(() => FenScalar) priceFen: number;
  @Field(() => Int, { nullable: true, description: 'From 10; until the session ends when absent.' })
  seconds?: number | null;
  @Field(() => Int, { nullable: true, description: 'Set aside for this price from the one stock.' })
  quota?: number | null;
  @Field(() => Int, { nullable: true }) limitPerBuyer?: number | null;
}

@InputType()
export class OpenFlashDealInput {
  @Field(() => ID) sessionId: string;
  @Field(() => ID) shelfItemId: string;
  @Field(() => FenScalar) priceFen: number;
  @Field(() => Int, { description: 'How long it runs, from 10.' }) seconds: number;
  @Field(() => Int, { defaultValue: 0, description: 'Until it begins; at most 300.' })
  countdownSeconds: number;
  @Field(() => Int) quota: number;
  @Field(() => Int, { nullable: true }) limitPerBuyer?: number | null;
}

export const SetLivePriceResult = createUnionType({
  name: 'SetLivePriceResult',
  types: () =>
    [
      ShelfItemType,
      NotFound,
      SessionNotLive,
      InvalidInput,
      PriceNotBelowShop,
      QuotaBeyondStock,
    ] as const,
  resolveType: resolveUnion('ShelfItem'),
});
export const EndLivePriceResult = createUnionType({
  name: 'EndLivePriceResult',
  types: () => [ShelfItemType, NotFound, SessionNotLive] as const,
  resolveType: resolveUnion('ShelfItem'),
});
