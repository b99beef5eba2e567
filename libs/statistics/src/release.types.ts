import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { FenScalar, GramsScalar, InvalidInput, resolveUnion } from '@chucun/kernel';
import { ReleaseBackwards, ReleaseTooEarly, RevisionReasonNeeded } from './release.errors.ts';
import type { ReleaseStage, RevisionReason } from './release.rules.ts';
import type { PlaceReading, SalesDimension } from './sales.question.ts';
import { PlaceReadings, SalesDimensions, SalesRow } from './statistics.types.ts';

const ReleaseStages: Record<ReleaseStage, ReleaseStage> = {
  FLASH: 'FLASH',
  PRELIMINARY: 'PRELIMINARY',
  FINAL: 'FINAL',
  ANNUAL: 'ANNUAL',
};
registerEnumType(ReleaseStages, {
  name: 'ReleaseStage',
  description: '快报, 初步, 最终, 年度修订 (S-24).',
});
const RevisionReasons: Record<RevisionReason, RevisionReason> = {
  LATE_REFUND: 'LATE_REFUND',
  RECLASSIFICATION: 'RECLASSIFICATION',
  EXCLUSION: 'EXCLUSION',
  REGION_CODE: 'REGION_CODE',
  ERROR: 'ERROR',
};
registerEnumType(RevisionReasons, {
  name: 'RevisionReason',
  description: 'Why a released figure changed (S-25).',
});

@InputType()
export class ReleaseSalesInput {
  @Field(() => String) regionCode: string;
  @Field(() => String, { description: '2026-04; January goes with February (S-05).' })
  month: string;
  @Field(() => ReleaseStages) stage: ReleaseStage;
  @Field(() => PlaceReadings, { defaultValue: 'ORIGIN' }) place: PlaceReading;
  @Field(() => RevisionReasons, { nullable: true }) reason?: RevisionReason | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@ObjectType({ description: 'A table as it was released.' })
export class ReleasedTable {
  @Field(() => SalesDimensions) by: SalesDimension;
  @Field(() => [SalesRow]) rows: SalesRow[];
}

@ObjectType({
  description: 'From the released net to today’s: then + late refunds + other = now, to the fen.',
})
export class ReleaseBridge {
  @Field(() => FenScalar) thenNetFen: number;
  @Field(() => FenScalar, { description: 'Refunded since, below zero.' }) lateRefundsFen: number;
  @Field(() => FenScalar, { description: 'What else changed: classification, exclusions, errors.' })
  otherFen: number;
  @Field(() => FenScalar) nowNetFen: number;
}

@ObjectType({ description: 'A month’s figures as they were released; never changed afterwards.' })
export class SalesRelease {
  @Field(() => ID) id: string;
  @Field(() => String) regionCode: string;
  @Field(() => String) month: string;
  @Field(() => String) from: string;
  @Field(() => String) to: string;
  @Field(() => PlaceReadings) place: PlaceReading;
  @Field(() => Int, { description: 'Counted from 1 within the month.' }) number: number;
  @Field(() => ReleaseStages) stage: ReleaseStage;
  @Field(() => FenScalar) paidFen: number;
  @Field(() => FenScalar) refundedFen: number;
  @Field(() => FenScalar) netFen: number;
  @Field(() => FenScalar, { nullable: true }) farmerIncomeFen: number | null;
  @Field(() => Int, { nullable: true }) householdsBenefited: number | null;
  @Field(() => Int) orders: number;
  @Field(() => GramsScalar) netWeightGrams: number;
  @Field(() => [ReleasedTable]) tables: ReleasedTable[];
  @Field(() => ReleaseBridge, {
    nullable: true,
    description: 'Null where today’s figure cannot be told.',
  })
  bridge: ReleaseBridge | null;
  @Field(() => RevisionReasons, { nullable: true }) reason: RevisionReason | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String) definitionVersion: string;
  @Field(() => Int) inputLines: number;
  @Field(() => String, { description: 'Of the lines that went in (S-23).' }) inputHash: string;
  @Field(() => Date) releasedAt: Date;
}

export const ReleaseSalesResult = createUnionType({
  name: 'ReleaseSalesResult',
  types: () =>
    [SalesRelease, InvalidInput, ReleaseTooEarly, ReleaseBackwards, RevisionReasonNeeded] as const,
  resolveType: resolveUnion('SalesRelease'),
});
