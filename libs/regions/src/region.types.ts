import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@chucun/kernel';
import type { RegionLevel } from './region.rules.ts';

const RegionLevels: Record<RegionLevel, RegionLevel> = {
  PROVINCE: 'PROVINCE',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY',
  TOWN: 'TOWN',
  VILLAGE: 'VILLAGE',
};
registerEnumType(RegionLevels, { name: 'RegionLevel' });

@ObjectType('Region', {
  description: 'A unit of the code book of administrative divisions (S-17).',
})
export class RegionType {
  @Field(() => String, { description: 'Six digits down to the county, twelve below it.' })
  code: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'Without tones or spaces: songyangxian.' })
  pinyin: string | null;
  @Field(() => RegionLevels) level: RegionLevel;
  @Field(() => Int, {
    nullable: true,
    description: 'Urban–rural class of a village-level unit, 111 to 220 (S-18).',
  })
  urbanRural: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'rule: the class is set by our own rule from the code, not by an official list.',
  })
  classBasis: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Local date by which the code had ended; null while it is in force (S-19).',
  })
  validTo: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The code that carries on for an ended one.',
  })
  successor: string | null;
}

export const RegionConnection = connectionOf('Region', RegionType);
