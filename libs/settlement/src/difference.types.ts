import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { DifferenceResolved } from './settlement.errors.ts';

@ObjectType('ReconciliationDifference', {
  description: 'Why the provider holds another sum than our books say.',
})
export class DifferenceType {
  @Field(() => ID) id: string;
  @Field(() => String, {
    description:
      '`refund_failed`, `refund_waiting`, `charge_unneeded`, `payout_unbooked`, `unexplained`.',
  })
  kind: string;
  @Field(() => String, {
    description: 'Id of the refund, payment or payout; `total` where nothing explains it.',
  })
  reference: string;
  @Field(() => FenScalar) oursFen: number;
  @Field(() => FenScalar) theirsFen: number;
  @Field(() => String, { description: 'The provider’s word for it, where there is one.' })
  cause: string;
  @Field(() => Date) foundAt: Date;
  @Field(() => Date, { nullable: true }) resolvedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'How an operator settled it.' })
  resolution: string | null;
}

@ObjectType('ReconciliationCheck', {
  description: 'The last time that our books were held against the provider’s.',
})
export class ReconciliationCheckType {
  @Field(() => FenScalar) ledgerFen: number;
  @Field(() => FenScalar) providerFen: number;
  @Field(() => Date) at: Date;
}

export const DifferenceConnection = connectionOf('ReconciliationDifference', DifferenceType);

export const ResolveDifferenceResult = createUnionType({
  name: 'ResolveDifferenceResult',
  types: () => [DifferenceType, DifferenceResolved, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('ReconciliationDifference'),
});
