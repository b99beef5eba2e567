import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import type { DisputeState } from './dispute.rules.ts';
import { AlreadyDelivered, RefundNotFailed } from './payment.errors.ts';

const DisputeStates: Record<DisputeState, DisputeState> = {
  OPEN: 'OPEN',
  WON: 'WON',
  LOST: 'LOST',
};
registerEnumType(DisputeStates, { name: 'DisputeState' });

@ObjectType('FailedRefund', {
  description: 'Money that a buyer is owed and that the provider did not send.',
})
export class FailedRefundType {
  @Field(() => ID) id: string;
  @Field(() => ID) orderId: string;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => String) reason: string;
  @Field(() => String, { nullable: true, description: 'The provider’s code of why.' })
  failure: string | null;
  @Field(() => Int, { description: 'How often it did not go through.' }) attempts: number;
  @Field(() => Date) createdAt: Date;
}

@ObjectType('Dispute', {
  description: 'A buyer’s bank asks for the money of an order back (L-39).',
})
export class DisputeType {
  @Field(() => ID) id: string;
  @Field(() => ID) orderId: string;
  @Field(() => String) orderNumber: string;
  @Field(() => FenScalar, { description: 'Of the whole payment that the order was part of.' })
  amountFen: number;
  @Field(() => String, { description: 'The bank’s code.' }) reason: string;
  @Field(() => DisputeStates) state: DisputeState;
  @Field(() => String, { description: 'What it means for the cooperative, in Chinese.' })
  wordsZh: string;
  @Field(() => String, { description: 'What it means for the cooperative, in English.' })
  words: string;
  @Field(() => Date, {
    nullable: true,
    description: 'Until when the platform may answer the bank.',
  })
  evidenceDueAt: Date | null;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
}

@ObjectType('UndeliveredMessage', {
  description: 'News inside the system that a part of it did not take.',
})
export class UndeliveredMessageType {
  @Field(() => ID) eventId: string;
  @Field(() => String) consumer: string;
  @Field(() => String) topic: string;
  @Field(() => Int) attempts: number;
  @Field(() => String) lastError: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date) failedAt: Date;
  @Field(() => Date, { nullable: true, description: 'Null while it is still tried by itself.' })
  deadAt: Date | null;
}

@ObjectType('MessageWoken', { description: 'A message that is delivered once more.' })
export class MessageWokenType {
  @Field(() => ID) eventId: string;
}

export const FailedRefundConnection = connectionOf('FailedRefund', FailedRefundType);
export const DisputeConnection = connectionOf('Dispute', DisputeType);
export const UndeliveredMessageConnection = connectionOf(
  'UndeliveredMessage',
  UndeliveredMessageType,
);

export const SettleRefundResult = createUnionType({
  name: 'SettleRefundResult',
  types: () => [FailedRefundType, RefundNotFailed, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('FailedRefund'),
});

export const DeliverAgainResult = createUnionType({
  name: 'DeliverAgainResult',
  types: () => [MessageWokenType, AlreadyDelivered, NotFound] as const,
  resolveType: resolveUnion('MessageWoken'),
});
