import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { RegionEnded, RegionNotFound } from '@chucun/regions';
import type { FreightBasis } from './freight.rules.ts';
import { TooManyAddresses } from './order.errors.ts';
import { AddressInput } from './order.inputs.ts';

type BasisName = 'WEIGHT' | 'PIECE';
const FreightBases: Record<BasisName, FreightBasis> = { WEIGHT: 'weight', PIECE: 'piece' };
registerEnumType(FreightBases, { name: 'FreightBasis' });

@ObjectType('QuoteLine')
export class QuoteLineType {
  @Field(() => ID) variantId: string;
  @Field(() => ID) productId: string;
  @Field(() => String) productSlug: string;
  @Field(() => String) productName: string;
  @Field(() => String) variantName: string;
  @Field(() => ID, { nullable: true, description: 'Shown at /media/{photoId}/{width}.' })
  photoId: string | null;
  @Field(() => Int) quantity: number;
  @Field(() => FenScalar) unitPriceFen: number;
  @Field(() => FenScalar) goodsFen: number;
  @Field(() => Int) available: number;
  @Field(() => Boolean, {
    description:
      'May go back within seven days without a reason (L-12); claims for quality may always.',
  })
  isReturnable: boolean;
}

@ObjectType('Parcel', { description: "One cooperative's part of a cart." })
export class ParcelType {
  @Field(() => [QuoteLineType]) lines: QuoteLineType[];
  @Field(() => FenScalar) goodsFen: number;
  @Field(() => FenScalar, { description: '0 while no region is known.' }) freightFen: number;
  @Field(() => FenScalar) discountFen: number;
  @Field(() => FenScalar) totalFen: number;
  @Field(() => FenScalar, {
    nullable: true,
    description: 'Goods from this amount ship free there.',
  })
  freeOverFen: number | null;
  @Field(() => Boolean) isServed: boolean;
  @Field(() => String, { nullable: true }) zoneName: string | null;
  @Field(() => Int, { nullable: true }) transitDays: number | null;
  @Field(() => Date, { description: 'Sent by then, if ordered now (T-12).' }) shipBy: Date;
}

@ObjectType('QuoteProblem', { description: 'What would keep this cart from being ordered.' })
export class QuoteProblemType {
  @Field(() => String, { description: 'Name of the refusal that placeOrder would give.' })
  code: string;
  @Field(() => ID, { nullable: true }) variantId: string | null;
  @Field(() => String) message: string;
  @Field(() => String) messageZh: string;
}

@ObjectType('Quote', { description: 'What a cart would cost now.' })
export class QuoteType {
  @Field(() => FenScalar) goodsFen: number;
  @Field(() => FenScalar) freightFen: number;
  @Field(() => FenScalar) discountFen: number;
  @Field(() => FenScalar) totalFen: number;
  @Field(() => [ParcelType]) parcels: ParcelType[];
  @Field(() => [QuoteProblemType]) problems: QuoteProblemType[];
}

@ObjectType('FreightQuote', {
  description: 'How a pack gets to a region, before it is in the cart (T-18).',
})
export class FreightQuoteType {
  @Field(() => Boolean) isServed: boolean;
  @Field(() => FenScalar) freightFen: number;
  @Field(() => FenScalar, { nullable: true }) freeOverFen: number | null;
  @Field(() => String, { nullable: true }) zoneName: string | null;
  @Field(() => Int, { nullable: true }) transitDays: number | null;
}

@ObjectType('FreightZone', { description: 'Fees for a group of regions (T-16).' })
export class FreightZoneType {
  @Field(() => String) name: string;
  @Field(() => [String], { description: 'Digits that region codes begin with; the longest wins.' })
  regionPrefixes: string[];
  @Field(() => Boolean) isServed: boolean;
  @Field(() => Int, { description: 'Gross grams or pieces, by the basis of the template.' })
  firstQuantity: number;
  @Field(() => FenScalar) firstFen: number;
  @Field(() => Int) nextQuantity: number;
  @Field(() => FenScalar) nextFen: number;
  @Field(() => Boolean) isFreeOverServed: boolean;
  @Field(() => Int) transitDays: number;
}

@ObjectType('FreightTemplate', { description: 'How a cooperative charges for parcels.' })
export class FreightTemplateType {
  @Field(() => FreightBases) basis: FreightBasis;
  @Field(() => FenScalar, { nullable: true }) freeOverFen: number | null;
  @Field(() => Int, { description: '0: the default one.' }) version: number;
  @Field(() => [FreightZoneType]) zones: FreightZoneType[];
}

@InputType()
export class FreightZoneInput {
  @Field(() => String) name: string;
  @Field(() => [String], { description: 'Region codes in any form.' }) regionPrefixes: string[];
  @Field(() => Boolean, { defaultValue: true }) isServed: boolean;
  @Field(() => Int, { defaultValue: 1000 }) firstQuantity: number;
  @Field(() => FenScalar, { defaultValue: 0 }) firstFen: number;
  @Field(() => Int, { defaultValue: 1000 }) nextQuantity: number;
  @Field(() => FenScalar, { defaultValue: 0 }) nextFen: number;
  @Field(() => Boolean, { defaultValue: true }) isFreeOverServed: boolean;
  @Field(() => Int, { defaultValue: 3 }) transitDays: number;
}

@InputType()
export class SaveFreightTemplateInput {
  @Field(() => ID) coopId: string;
  @Field(() => FreightBases, { defaultValue: 'weight' }) basis: FreightBasis;
  @Field(() => FenScalar, { nullable: true }) freeOverFen?: number | null;
  @Field(() => [FreightZoneInput]) zones: FreightZoneInput[];
}

@ObjectType('Address', { description: 'A saved address; seen by its owner only.' })
export class AddressType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) phone: string;
  @Field(() => String) regionCode: string;
  @Field(() => String) detail: string;
  @Field(() => Boolean) isDefault: boolean;
}

@ObjectType('AddressDeleted')
export class AddressDeleted {
  @Field(() => ID) id: string;
}

@InputType()
export class SaveAddressInput extends AddressInput {
  @Field(() => ID, { nullable: true, description: 'Absent: a new address.' }) id?: string | null;
  @Field(() => Boolean, { nullable: true }) isDefault?: boolean | null;
}

export const SaveAddressResult = createUnionType({
  name: 'SaveAddressResult',
  types: () =>
    [AddressType, TooManyAddresses, RegionNotFound, RegionEnded, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('Address'),
});

export const DeleteAddressResult = createUnionType({
  name: 'DeleteAddressResult',
  types: () => [AddressDeleted, NotFound] as const,
  resolveType: resolveUnion('AddressDeleted'),
});

export const SaveFreightTemplateResult = createUnionType({
  name: 'SaveFreightTemplateResult',
  types: () => [FreightTemplateType, RegionNotFound, RegionEnded, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('FreightTemplate'),
});
