import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, GramsScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { RegionEnded, RegionNotFound } from '@chucun/regions';
import { CategoryUnknown, FarmerMustConfirm, OriginOutsideRegion } from './catalog.errors.ts';

@ObjectType('Batch', {
  description:
    'One harvest of one place: what a label leads to. Public by its code, without names or phones of persons.',
})
export class BatchType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Eight characters on the label.' }) code: string;
  @Field(() => String, { description: 'Local date.' }) harvestFrom: string;
  @Field(() => String, { description: 'Local date.' }) harvestTo: string;
  @Field(() => String, { description: 'Local date from which it may be sold (L-36).' })
  saleableFrom: string;
  @Field(() => GramsScalar, { nullable: true }) expectedGrams: number | null;
}
export const BatchConnection = connectionOf('Batch', BatchType);

@ObjectType({
  description:
    'The commitment certificate of a batch (L-33); kept at least three years (L-35, L-18).',
})
export class BatchCertificate {
  @Field(() => String) number: string;
  @Field(() => Date) issuedAt: Date;
  @Field(() => String, { description: 'quality_control, own_test or commissioned_test.' })
  basis: string;
  @Field(() => String, { nullable: true, description: 'Goods and quantity, in words.' })
  quantity: string | null;
  @Field(() => String, { description: 'Who commits to it.' }) issuer: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where the committing cooperative is reached, as L-33 asks; never a person.',
  })
  contact: string | null;
  @Field(() => String, { description: 'The words of the commitment.' }) commitment: string;
}

@ObjectType({ description: 'Who grew it, as everybody may see it (L-52).' })
export class BatchMember {
  @Field(() => String, { description: 'By family name only.' }) displayName: string;
}

@ObjectType({ description: 'What was used on the crop, and when it was stopped (L-36).' })
export class ProductionRecordType {
  @Field(() => ID) id: string;
  @Field(() => String) inputName: string;
  @Field(() => String) purpose: string;
  @Field(() => String) dosage: string;
  @Field(() => String, { description: 'Local date.' }) usedOn: string;
  @Field(() => String, { description: 'Local date.' }) stoppedOn: string;
  @Field(() => Int, { description: 'Pre-harvest interval in days.' }) intervalDays: number;
}

@InputType()
export class OpenBatchInput {
  @Field(() => ID) coopId: string;
  @Field(() => ID, { nullable: true, description: 'Whose harvest; the caller when a farmer.' })
  memberId?: string | null;
  @Field(() => ID, { nullable: true }) plotId?: string | null;
  @Field(() => String, { description: 'Village, inside the county of the cooperative.' })
  originCode: string;
  @Field(() => String) categoryCode: string;
  @Field(() => String, { description: 'Local date, 2026-11-23.' }) harvestFrom: string;
  @Field(() => String) harvestTo: string;
  @Field(() => GramsScalar, { nullable: true }) expectedGrams?: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key opens one batch, however often sent.',
  })
  clientKey?: string | null;
}

@InputType()
export class RecordProductionInput {
  @Field(() => ID) batchId: string;
  @Field(() => String) inputName: string;
  @Field(() => String) source: string;
  @Field(() => String) purpose: string;
  @Field(() => String) dosage: string;
  @Field(() => String, { description: 'Local date.' }) usedOn: string;
  @Field(() => String, { description: 'Local date.' }) stoppedOn: string;
  @Field(() => Int) intervalDays: number;
}

export const OpenBatchResult = createUnionType({
  name: 'OpenBatchResult',
  types: () =>
    [
      BatchType,
      NotFound,
      InvalidInput,
      CategoryUnknown,
      RegionNotFound,
      RegionEnded,
      OriginOutsideRegion,
      FarmerMustConfirm,
    ] as const,
  resolveType: resolveUnion('Batch'),
});

export const RecordProductionResult = createUnionType({
  name: 'RecordProductionResult',
  types: () => [BatchType, NotFound, InvalidInput] as const,
  resolveType: resolveUnion('Batch'),
});
