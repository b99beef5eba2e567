import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';

export const ViolationOutcomes = { UPHELD: 'UPHELD', TAKEN_BACK: 'TAKEN_BACK' } as const;
registerEnumType(ViolationOutcomes, { name: 'LiveViolationOutcome' });

@ObjectType('LiveCorrection', { description: 'A wrong statement put right (T-39).' })
export class LiveCorrectionType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'The shelf item it is about.' })
  itemId: string | null;
  @Field(() => String) text: string;
  @Field(() => Date) correctedAt: Date;
  @Field(() => Date, { description: 'Until then buyers are offered their money back.' })
  refundUntil: Date;
}

@ObjectType('LiveViolation', {
  description: "A rule of the platform that was broken, by the rule's id.",
})
export class LiveViolationType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Shown as 平台规则 with this id.' }) ruleId: string;
  @Field(() => String) text: string;
  @Field(() => Date) notedAt: Date;
  @Field(() => String, { nullable: true }) appeal: string | null;
  @Field(() => Date, { nullable: true }) appealedAt: Date | null;
  @Field(() => ViolationOutcomes, { nullable: true, description: 'Null: not settled yet.' })
  outcome: 'UPHELD' | 'TAKEN_BACK' | null;
  @Field(() => String, { nullable: true }) settlement: string | null;
  @Field(() => Date, { nullable: true }) settledAt: Date | null;
}

export const CorrectLiveResult = createUnionType({
  name: 'CorrectLiveResult',
  types: () => [LiveCorrectionType, NotFound, InvalidInput, SessionNotLive] as const,
  resolveType: resolveUnion('LiveCorrection'),
});
export const LiveViolationResult = createUnionType({
  name: 'LiveViolationResult',
  types: () => [LiveViolationType, NotFound, InvalidInput] as const,
  resolveType: resolveUnion('LiveViolation'),
});
