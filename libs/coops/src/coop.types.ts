import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { RegionEnded, RegionNotFound } from '@chucun/regions';
import { OnboardingIncomplete, SlugTaken } from './coop.errors.ts';
import type { CoopState, Exemption, LegalForm } from './coop.ts';

const LegalForms: Record<LegalForm, LegalForm> = {
  COOPERATIVE: 'COOPERATIVE',
  INDIVIDUAL: 'INDIVIDUAL',
};
registerEnumType(LegalForms, { name: 'LegalForm' });

const Exemptions: Record<Exemption, Exemption> = {
  SELF_PRODUCED: 'SELF_PRODUCED',
  HANDICRAFT: 'HANDICRAFT',
  PETTY_TRADE: 'PETTY_TRADE',
};
registerEnumType(Exemptions, {
  name: 'Exemption',
  description: 'Why an individual sells without being registered (L-03).',
});

const CoopStates: Record<CoopState, CoopState> = {
  ONBOARDING: 'ONBOARDING',
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
};
registerEnumType(CoopStates, { name: 'CoopState' });

@ObjectType('Station', { description: 'A village place whose agent acts for farmers.' })
export class StationType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) detail: string;
  @Field(() => String, { description: 'Local date.' }) openedOn: string;
}

@ObjectType('Coop', { description: 'A cooperative, or an individual seller, and its shop.' })
export class CoopType {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'Two to four characters cut into its seal, such as 松阳.' })
  sealText: string;
  @Field(() => LegalForms) legalForm: LegalForm;
  @Field(() => String, { nullable: true, description: 'Unified social credit code (L-05).' })
  registrationNumber: string | null;
  @Field(() => Exemptions, { nullable: true }) exemption: Exemption | null;
  @Field(() => String) story: string;
  @Field(() => String, { nullable: true, description: 'The telephone of the shop.' })
  phone: string | null;
  @Field(() => Int, { description: "The platform's share of goods, in basis points." })
  commissionBp: number;
  @Field(() => Int, { description: 'What the member gets of a line, in basis points.' })
  memberShareBp: number;
  @Field(() => CoopStates) state: CoopState;
}
export const CoopConnection = connectionOf('Coop', CoopType);

@ObjectType('OnboardingItem', { description: 'One line of the checklist before opening.' })
export class OnboardingItemType {
  @Field(() => String, { description: 'Stable code, such as REGISTRATION.' }) item: string;
  @Field(() => Boolean) done: boolean;
  @Field(() => Boolean, { description: 'True when the shop cannot open without it.' })
  required: boolean;
  @Field(() => String) label: string;
  @Field(() => String) labelZh: string;
  @Field(() => String, { description: 'How to get it done.' }) fix: string;
  @Field(() => String) fixZh: string;
}

@ObjectType('CoopOnboarding')
export class CoopOnboardingType {
  @Field(() => [OnboardingItemType]) items: OnboardingItemType[];
  @Field(() => Boolean, { description: 'True when every required item is done.' })
  complete: boolean;
}

@InputType()
export class CreateCoopInput {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'County, or what lies inside one.' }) regionCode: string;
  @Field(() => LegalForms, { defaultValue: 'COOPERATIVE' }) legalForm: LegalForm;
  @Field(() => String, { nullable: true }) registrationNumber?: string | null;
  @Field(() => Exemptions, { nullable: true }) exemption?: Exemption | null;
  @Field(() => String, { nullable: true }) story?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the shop; made when absent.' })
  slug?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same clientKey creates one cooperative, however often it is sent.',
  })
  clientKey?: string | null;
}

@InputType({ description: 'What is absent or null stays as it is.' })
export class UpdateCoopInput {
  @Field(() => ID) coopId: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) story?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Replaces an exemption.' })
  registrationNumber?: string | null;
  @Field(() => Exemptions, { nullable: true, description: 'Replaces a registration number.' })
  exemption?: Exemption | null;
  @Field(() => Int, { nullable: true }) memberShareBp?: number | null;
  @Field(() => Int, { nullable: true, description: 'Only for operators.' })
  commissionBp?: number | null;
}

export const CreateCoopResult = createUnionType({
  name: 'CreateCoopResult',
  types: () => [CoopType, InvalidInput, RegionNotFound, RegionEnded, SlugTaken] as const,
  resolveType: resolveUnion('Coop'),
});
export const UpdateCoopResult = createUnionType({
  name: 'UpdateCoopResult',
  types: () => [CoopType, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('Coop'),
});
export const OpenCoopResult = createUnionType({
  name: 'OpenCoopResult',
  types: () => [CoopType, NotFound, OnboardingIncomplete] as const,
  resolveType: resolveUnion('Coop'),
});
export const AddStationResult = createUnionType({
  name: 'AddStationResult',
  types: () => [StationType, InvalidInput, NotFound, RegionNotFound, RegionEnded] as const,
  resolveType: resolveUnion('Station'),
});

@InputType()
export class AddStationInput {
  @Field(() => ID) coopId: string;
  @Field(() => String) name: string;
  @Field(() => String) villageCode: string;
  @Field(() => String, { nullable: true }) detail?: string | null;
}
