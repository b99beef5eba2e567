import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import type { Locale } from './account.repository.ts';
import { PhoneInvalid, RoleNotYoursToGrant } from './identity.errors.ts';

@ObjectType('RoleGrant', { description: 'A role and where it holds.' })
export class RoleGrantType {
  @Field(() => ID) id: string;
  @Field(() => String, {
    description: 'farmer, coop_manager, station_agent, host, official or operator.',
  })
  role: string;
  @Field(() => ID, { nullable: true }) coopId: string | null;
  @Field(() => ID, { nullable: true, description: 'The membership by which a farmer farms.' })
  memberId: string | null;
  @Field(() => String, { nullable: true, description: 'The region of an official.' })
  regionCode: string | null;
  @Field(() => ID, { nullable: true }) stationId: string | null;
  @Field(() => Date) grantedAt: Date;
}

@ObjectType('Account', { description: 'An account as its owner sees it.' })
export class AccountType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Such as 138****5678; the whole number is never shown.' })
  phoneMasked: string;
  @Field(() => String, { nullable: true }) displayName: string | null;
  @Field(() => [String], { description: 'Roles in force; `buyer` is everybody.' }) roles: string[];
  @Field(() => [RoleGrantType], { description: 'The same roles with where each holds.' })
  grants: RoleGrantType[];
  @Field(() => String, { description: 'Language of messages: zh or en.' }) locale: Locale;
  @Field(() => Boolean) hasSecondFactor: boolean;
  @Field(() => Boolean, {
    description:
      'True where roles sleep until a second factor is confirmed (officials, operators).',
  })
  secondFactorNeeded: boolean;
}

/** An account by its name alone: what strangers may know of a host. */
export const asSeenByOthers = (
  id: string,
  displayName: string | null,
  roles: string[],
): AccountType => ({
  id,
  displayName,
  roles,
  phoneMasked: '***',
  grants: [],
  locale: 'zh',
  hasSecondFactor: false,
  secondFactorNeeded: false,
});

@InputType({ description: 'A role for the account of a phone, tied to what the role needs.' })
export class GrantRoleInput {
  @Field(() => String) phone: string;
  @Field(() => String) role: string;
  @Field(() => ID, { nullable: true }) coopId?: string | null;
  @Field(() => ID, { nullable: true }) memberId?: string | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => ID, { nullable: true }) stationId?: string | null;
}

export const SetMyNameResult = createUnionType({
  name: 'SetMyNameResult',
  types: () => [AccountType, InvalidInput] as const,
  resolveType: resolveUnion('Account'),
});
export const SetMyLocaleResult = createUnionType({
  name: 'SetMyLocaleResult',
  types: () => [AccountType, InvalidInput] as const,
  resolveType: resolveUnion('Account'),
});
export const GrantRoleResult = createUnionType({
  name: 'GrantRoleResult',
  types: () => [RoleGrantType, InvalidInput, PhoneInvalid, RoleNotYoursToGrant] as const,
  resolveType: resolveUnion('RoleGrant'),
});
export const RevokeRoleResult = createUnionType({
  name: 'RevokeRoleResult',
  types: () => [RoleGrantType, NotFound, RoleNotYoursToGrant] as const,
  resolveType: resolveUnion('RoleGrant'),
});
