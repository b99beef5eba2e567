import { Field, ObjectType } from '@nestjs/graphql';
import { FenScalar } from '@chucun/kernel';

@ObjectType('Category', {
  description: 'What kind of goods it is, by NY/T 3177 where it has a code (S-20).',
})
export class CategoryType {
  @Field(() => String) code: string;
  @Field(() => String) name: string;
  @Field(() => String) nameEn: string;
  @Field(() => String, { nullable: true }) parentCode: string | null;
  @Field(() => Boolean, { description: 'True where it spoils: no return without reason (L-12).' })
  isPerishable: boolean;
  @Field(() => Boolean, {
    description: 'True where each batch carries a commitment certificate (L-32).',
  })
  needsCommitment: boolean;
  @Field(() => Boolean, { description: 'True where only a holder of a permit may sell it (L-31).' })
  needsPermit: boolean;
}

@ObjectType({ description: 'What a name speaks of, and what such goods usually cost.' })
export class CategoryGuess {
  @Field(() => CategoryType) category: CategoryType;
  @Field(() => FenScalar, { nullable: true, description: 'Usual price of 500 g, low end.' })
  usualLowFenPer500g: number | null;
  @Field(() => FenScalar, { nullable: true, description: 'Usual price of 500 g, high end.' })
  usualHighFenPer500g: number | null;
  @Field(() => Boolean, { description: 'True when the range comes from what is on sale here now.' })
  isFromOffers: boolean;
}
