import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { RegionEnded, RegionNotFound } from '@chucun/regions';
import { MemberExists } from './coop.errors.ts';

@ObjectType('Member', { description: 'A farmer who belongs to a cooperative.' })
export class MemberType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Number within the cooperative.' }) number: number;
  @Field(() => String, { description: 'Local date.' }) joinedOn: string;
  @Field(() => String, {
    nullable: true,
    description: 'Local date: the first day on which the membership is over.',
  })
  leftOn: string | null;
}
export const MemberConnection = connectionOf('Member', MemberType);

@ObjectType('Plot', { description: 'Where a batch grows.' })
export class PlotType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int) areaSquareMetres: number;
}
export const PlotConnection = connectionOf('Plot', PlotType);

@InputType()
export class AddMemberInput {
  @Field(() => ID) coopId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { description: 'Village, 12 digits.' }) villageCode: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Joins this household; without one a new household begins.',
  })
  householdNumber?: number | null;
  @Field(() => String, { nullable: true, description: 'Local date, today when absent.' })
  joinedOn?: string | null;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID) coopId: string;
  @Field(() => ID) memberId: string;
  @Field(() => String, { nullable: true, description: 'Local date, today when absent.' })
  leftOn?: string | null;
}

@InputType()
export class AddPlotInput {
  @Field(() => ID) coopId: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
  @Field(() => String) villageCode: string;
  @Field(() => Int) areaSquareMetres: number;
}

export const AddMemberResult = createUnionType({
  name: 'AddMemberResult',
  types: () =>
    [MemberType, InvalidInput, NotFound, RegionNotFound, RegionEnded, MemberExists] as const,
  resolveType: resolveUnion('Member'),
});
export const RemoveMemberResult = createUnionType({
  name: 'RemoveMemberResult',
  types: () => [MemberType, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('Member'),
});
export const AddPlotResult = createUnionType({
  name: 'AddPlotResult',
  types: () => [PlotType, InvalidInput, NotFound, RegionNotFound, RegionEnded] as const,
  resolveType: resolveUnion('Plot'),
});
