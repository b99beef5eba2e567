import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, FenScalar } from '@chucun/kernel';
import { RegionType } from '@chucun/regions';
import { ORDER_STATES, type OrderGroupState, type OrderState } from './order.rules.ts';

export const OrderStates = Object.fromEntries(
  ORDER_STATES.map((state) => [state, state]),
) as Record<OrderState, OrderState>;
registerEnumType(OrderStates, { name: 'OrderState' });

const OrderGroupStates: Record<OrderGroupState, OrderGroupState> = {
  PENDING_PAYMENT: 'PENDING_PAYMENT',
  PAID: 'PAID',
  EXPIRED: 'EXPIRED',
  CANCELLED: 'CANCELLED',
};
registerEnumType(OrderGroupStates, { name: 'OrderGroupState' });

type RefundState = 'PENDING' | 'SUCCEEDED' | 'FAILED';
const RefundStates: Record<RefundState, RefundState> = {
  PENDING: 'PENDING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
};
registerEnumType(RefundStates, { name: 'RefundState' });

type RefundRequestState = 'REQUESTED' | 'AGREED' | 'REFUSED' | 'WITHDRAWN';
const RefundRequestStates: Record<RefundRequestState, RefundRequestState> = {
  REQUESTED: 'REQUESTED',
  AGREED: 'AGREED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
};
registerEnumType(RefundRequestStates, { name: 'RefundRequestState' });

@ObjectType('OrderLine', { description: 'One pack as it was bought; frozen at the sale.' })
export class OrderLineType {
  @Field(() => ID) id: string;
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
  @Field(() => FenScalar) discountFen: number;
  @Field(() => FenScalar) paidFen: number;
  @Field(() => FenScalar) refundedFen: number;
  @Field(() => ID) batchId: string;
  @Field(() => String) categoryCode: string;
  @Field(() => Boolean, {
    description:
      'May go back within seven days without a reason (L-12); claims for quality may always.',
  })
  isReturnable: boolean;
}

@ObjectType('OrderEvent', { description: 'A step that an order took.' })
export class OrderEventType {
  @Field(() => ID) id: string;
  @Field(() => OrderStates, { nullable: true }) fromState: OrderState | null;
  @Field(() => OrderStates) toState: OrderState;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date) at: Date;
}

@ObjectType('Recipient', {
  description: 'Who gets a parcel; for the buyer and those who fulfil it.',
})
export class RecipientType {
  @Field(() => String) name: string;
  @Field(() => String) phone: string;
  @Field(() => String) detail: string;
  @Field(() => RegionType) region: object;
}

@ObjectType('OrderSplit', { description: 'Whose is what of an order, as the sale froze it.' })
export class OrderSplitType {
  @Field(() => FenScalar) farmerFen: number;
  @Field(() => FenScalar) coopFen: number;
  @Field(() => FenScalar) platformFen: number;
  @Field(() => FenScalar) freightFen: number;
}

@ObjectType('Refund', { description: 'Money that goes back; the sum never passes what was paid.' })
export class RefundType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null for freight.' }) lineId: string | null;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => String) reason: string;
  @Field(() => RefundStates) state: RefundState;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) succeededAt: Date | null;
}

@ObjectType('RefundRequest', { description: 'A buyer asks for money back on a line.' })
export class RefundRequestType {
  @Field(() => ID) id: string;
  @Field(() => ID) orderId: string;
  @Field(() => ID) lineId: string;
  @Field(() => FenScalar) amountFen: number;
  @Field(() => String) reason: string;
  @Field(() => [ID]) photoIds: string[];
  @Field(() => RefundRequestStates) state: RefundRequestState;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => Int, { nullable: true, description: 'How much is bad, in pieces or grams.' })
  badCount: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many pieces or grams.' })
  ofCount: number | null;
  @Field(() => FenScalar, { description: 'Freight that goes back with it (T-22).' })
  freightFen: number;
  @Field(() => Date, {
    nullable: true,
    description: 'Agreed by itself when the cooperative does not answer until then (T-23).',
  })
  answerBy: Date | null;
  @Field(() => Date) requestedAt: Date;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
}

@ObjectType('Order', { description: "One cooperative's part of what a buyer paid at once." })
export class OrderType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => ID) groupId: string;
  @Field(() => OrderStates) state: OrderState;
  @Field(() => FenScalar) goodsFen: number;
  @Field(() => FenScalar) freightFen: number;
  @Field(() => FenScalar) discountFen: number;
  @Field(() => FenScalar) totalFen: number;
  @Field(() => FenScalar) refundedFen: number;
  @Field(() => Date) placedAt: Date;
  @Field(() => Date, { nullable: true }) paidAt: Date | null;
  @Field(() => Date, { description: 'Sent by then; frozen when the order was placed (T-12).' })
  shipBy: Date;
  @Field(() => String, { nullable: true }) carrier: string | null;
  @Field(() => String, { nullable: true }) trackingNumber: string | null;
  @Field(() => Date, { nullable: true }) shippedAt: Date | null;
  @Field(() => Date, { nullable: true }) signedAt: Date | null;
  @Field(() => Date, { nullable: true }) completedAt: Date | null;
  @Field(() => Date, { nullable: true }) cancelledAt: Date | null;
  @Field(() => String, { nullable: true }) cancelReason: string | null;
}

@ObjectType('OrderGroup', { description: 'What a buyer pays at once.' })
export class OrderGroupType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => OrderGroupStates) state: OrderGroupState;
  @Field(() => FenScalar) goodsFen: number;
  @Field(() => FenScalar) freightFen: number;
  @Field(() => FenScalar) discountFen: number;
  @Field(() => FenScalar) totalFen: number;
  @Field(() => Date) placedAt: Date;
  @Field(() => Date, { nullable: true }) paidAt: Date | null;
}

export const OrderConnection = connectionOf('Order', OrderType);
export const RefundRequestConnection = connectionOf('RefundRequest', RefundRequestType);
