import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ShelfItemType } from '../../session/session.types.ts';
import { AtSomeMoment, type Makers } from './event-makers.ts';

@ObjectType({ description: 'Something that was said or shown is put right (L-29).' })
class Corrected extends AtSomeMoment {
  @Field(() => ID) correctionId: string;
  @Field(() => String) text: string;
  @Field(() => ShelfItemType, { nullable: true, description: 'What it is about.' })
  item: ShelfItemType | null;
}

@ObjectType({ isAbstract: true })
abstract class OfViolation extends AtSomeMoment {
  @Field(() => ID) violationId: string;
}

@ObjectType({ description: 'A rule is said to be broken; the rule is named.' })
class ViolationNoted extends OfViolation {
  @Field(() => String) ruleId: string;
}

@ObjectType({ description: 'A violation was upheld, taken back or settled.' })
class ViolationSettled extends OfViolation {
  @Field(() => String) outcome: string;
}

export const ruleEventTypes = [Corrected, ViolationNoted, ViolationSettled];

export const ruleMakers: Makers<'CORRECTED' | 'VIOLATION_NOTED' | 'VIOLATION_SETTLED'> = {
  CORRECTED: async ({ at, payload }, reads) => ({
    __typename: 'Corrected',
    at,
    ...payload,
    item: await reads.item(payload.itemId),
  }),
  VIOLATION_NOTED: ({ at, payload }) => ({ __typename: 'ViolationNoted', at, ...payload }),
  VIOLATION_SETTLED: ({ at, payload }) => ({ __typename: 'ViolationSettled', at, ...payload }),
};
