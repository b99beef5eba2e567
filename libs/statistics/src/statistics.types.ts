import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FenScalar, GramsScalar } from '@chucun/kernel';
import type { PlaceReading, SalesDimension } from './sales.question.ts';

export const SalesDimensions: Record<SalesDimension, SalesDimension> = {
  DAY: 'DAY',
  MONTH: 'MONTH',
  ORIGIN: 'ORIGIN',
  DESTINATION_PROVINCE: 'DESTINATION_PROVINCE',
  CATEGORY: 'CATEGORY',
  CHANNEL: 'CHANNEL',
  COOP: 'COOP',
};
registerEnumType(SalesDimensions, {
  name: 'SalesDimension',
  valuesMap: { ORIGIN: { description: 'The level below the region asked for: a county’s towns.' } },
});

export const PlaceReadings: Record<PlaceReading, PlaceReading> = {
  ORIGIN: 'ORIGIN',
  SELLER: 'SELLER',
};
registerEnumType(PlaceReadings, {
  name: 'PlaceReading',
  description:
    'What makes a sale the region’s: where it grew, or where its cooperative is registered (S-12).',
});

const Stages = { FLASH: 'FLASH', PRELIMINARY: 'PRELIMINARY' } as const;
registerEnumType(Stages, { name: 'StatisticsStage', description: '快报, 初步 (S-24).' });

@InputType()
export class SalesStatisticsInput {
  @Field(() => String) regionCode: string;
  @Field(() => String, { description: 'Local date, included (Asia/Shanghai).' }) from: string;
  @Field(() => String) to: string;
  @Field(() => [SalesDimensions], { defaultValue: [], description: 'At most two.' })
  by: SalesDimension[];
  @Field(() => PlaceReadings, { defaultValue: 'ORIGIN' }) place: PlaceReading;
}

@ObjectType({
  description: 'One row. A suppressed one has no figures at all and is shown as —* (S-34).',
})
export class SalesRow {
  @Field(() => [String]) key: string[];
  @Field(() => [String]) label: string[];
  @Field(() => [String]) labelEn: string[];
  @Field(() => FenScalar, { nullable: true }) paidFen: number | null;
  @Field(() => FenScalar, { nullable: true }) refundedFen: number | null;
  @Field(() => FenScalar, { nullable: true }) netFen: number | null;
  @Field(() => FenScalar, { nullable: true }) farmerIncomeFen: number | null;
  @Field(() => Int, { nullable: true }) householdsBenefited: number | null;
  @Field(() => Int, { nullable: true }) orders: number | null;
  @Field(() => Int, { nullable: true }) lines: number | null;
  @Field(() => GramsScalar, { nullable: true }) netWeightGrams: number | null;
  @Field(() => Boolean) suppressed: boolean;
}

@ObjectType({ description: 'What a figure means, with the ids of our rules.' })
export class FigureDefinition {
  @Field(() => String) id: string;
  @Field(() => String) name: string;
  @Field(() => String) nameEn: string;
  @Field(() => String) text: string;
  @Field(() => String) textEn: string;
  @Field(() => String) rule: string;
}

@ObjectType({ description: 'What is held out of every figure here (S-14).' })
export class ExcludedSales {
  @Field(() => Int) lines: number;
  @Field(() => FenScalar) paidFen: number;
  @Field(() => String) note: string;
  @Field(() => String) noteEn: string;
}

/** What live sessions did in the region; null where disclosure control hides it. */
export interface LiveFigures {
  sessions: number | null;
  hours: number | null;
  salesShare: number | null;
}

@ObjectType({
  description: 'Sales of a region with the farmers’ part beside them, tied to the ledger.',
})
export class SalesStatistics {
  @Field(() => String) regionCode: string;
  @Field(() => String) regionName: string;
  @Field(() => FenScalar) paidFen: number;
  @Field(() => FenScalar) refundedFen: number;
  @Field(() => FenScalar) netFen: number;
  @Field(() => FenScalar, { description: 'Coupons borne by the platform, on top of paid (S-15).' })
  platformDiscountFen: number;
  @Field(() => Int) orders: number;
  @Field(() => Int) lines: number;
  @Field(() => GramsScalar) netWeightGrams: number;
  @Field(() => Int, { nullable: true }) sellers: number | null;
  @Field(() => Int, { nullable: true }) householdsBenefited: number | null;
  @Field(() => FenScalar, {
    nullable: true,
    description: 'Null where disclosure control hides it.',
  })
  farmerIncomeFen: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Farmer income over net of the same goods (I-14).',
  })
  farmGateShare: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Of net; null where it would give a row away.',
  })
  outOfProvinceShare: number | null;
  @Field(() => FenScalar) villageToCityFen: number;
  @Field(() => FenScalar, {
    description: 'Net that may be village-to-city: the buyer’s county holds both (S-13).',
  })
  villageToCityUndeterminedFen: number;
  @Field(() => Boolean, {
    description: 'True when too few sold for the farmers’ figures to be shown.',
  })
  suppressed: boolean;
  @Field(() => [SalesRow]) rows: SalesRow[];
  /** Not part of the schema: read when one of the live figures is asked for. */
  live: () => Promise<LiveFigures>;
  @Field(() => Stages) stage: 'FLASH' | 'PRELIMINARY';
  @Field(() => String) stageText: string;
  @Field(() => ExcludedSales) excluded: ExcludedSales;
  @Field(() => [FigureDefinition]) definitions: FigureDefinition[];
  @Field(() => String) suppressedLegend: string;
  @Field(() => String) definitionVersion: string;
  @Field(() => Date) computedAt: Date;
}

@ObjectType({ description: 'The same table as a file: UTF-8 with a byte order mark.' })
export class SalesCsv {
  @Field(() => String) filename: string;
  @Field(() => String) text: string;
}
