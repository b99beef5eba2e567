import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';

@ObjectType('HostRate', {
  description: 'What a host gets of what is paid, from a moment on; followed, never changed (S20).',
})
export class HostRateType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null: every host of the cooperative.' })
  hostId: string | null;
  @Field(() => ID, { nullable: true, description: 'Null: every product; a named one goes first.' })
  productId: string | null;
  @Field(() => Int, { description: 'In basis points: 1200 is 12 %.' }) rateBp: number;
  @Field(() => Date) validFrom: Date;
}
export const HostRateConnection = connectionOf('HostRate', HostRateType);

export const SetHostRateResult = createUnionType({
  name: 'SetHostRateResult',
  types: () => [HostRateType, NotFound, InvalidInput] as const,
  resolveType: resolveUnion('HostRate'),
});
