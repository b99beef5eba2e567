import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@chucun/kernel';

@ObjectType('AuditRecord', { description: 'One change of money, price, stock, state or right.' })
export class AuditRecordType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: Date;
  @Field(() => ID, { nullable: true, description: 'Who did it; null where the system did.' })
  actorId: string | null;
  @Field(() => ID, { nullable: true, description: 'For whom, where a station agent acted (T-32).' })
  onBehalfOf: string | null;
  @Field(() => String) action: string;
  @Field(() => String) subjectType: string;
  @Field(() => String) subjectId: string;
  @Field(() => String, { nullable: true, description: 'As JSON text.' }) before: string | null;
  @Field(() => String, { nullable: true, description: 'As JSON text.' }) after: string | null;
}
export const AuditRecordConnection = connectionOf('AuditRecord', AuditRecordType);
