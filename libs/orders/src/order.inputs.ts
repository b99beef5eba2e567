import { createUnionType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { RegionEnded, RegionNotFound } from '@chucun/regions';
import {
  AddressIncomplete,
  AddressNotFound,
  CartEmpty,
  CouponNotUsable,
  InsufficientStock,
  NotDelivered,
  OrderInAnotherState,
  ProductUnavailable,
  PhotoUsedBefore,
  RefundAlreadyAnswered,
  RefundAlreadyRequested,
  RefundExceedsPaid,
  TooLate,
  TooManyLines,
  TotalChanged,
} from './order.errors.ts';
import { LimitReached, LiveSessionNotFound } from './room.errors.ts';
import { OrderGroupType, OrderType, RefundRequestType } from './order.types.ts';

@InputType()
export class OrderLineInput {
  @Field(() => ID) variantId: string;
  @Field(() => Int, { description: '1 to 9,999.' }) quantity: number;
}

@InputType()
export class AddressInput {
  @Field(() => String) name: string;
  @Field(() => String) phone: string;
  @Field(() => String, { description: 'A county or finer.' }) regionCode: string;
  @Field(() => String) detail: string;
}

@InputType()
export class PlaceOrderInput {
  @Field(() => [OrderLineInput], { description: 'At most 50; the same variant twice is added up.' })
  lines: OrderLineInput[];
  @Field(() => ID, { nullable: true }) addressId?: string | null;
  @Field(() => AddressInput, { nullable: true }) address?: AddressInput | null;
  @Field(() => ID, { nullable: true }) liveSessionId?: string | null;
  @Field(() => [String], { nullable: true, description: 'At most one.' })
  couponCodes?: string[] | null;
  @Field(() => FenScalar, {
    nullable: true,
    description: 'The total the buyer saw; refused with TotalChanged when it differs.',
  })
  seenTotalFen?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'The buyer’s word, for this purchase, that fresh goods are outside the seven days (L-13).',
  })
  freshConfirmed?: boolean | null;
  @Field(() => ID, { description: 'The same key places one order, however often it is sent.' })
  idempotencyKey: string;
}

@InputType()
export class RequestRefundInput {
  @Field(() => ID) orderId: string;
  @Field(() => ID) lineId: string;
  @Field(() => FenScalar, { nullable: true, description: 'Absent: what is left of the line.' })
  amountFen?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How much is bad, in pieces or grams, instead of an amount; with `of` (T-22).',
  })
  bad?: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many pieces or grams.' })
  of?: number | null;
  @Field(() => String) reason: string;
  @Field(() => [ID], { defaultValue: [] }) photoIds: string[];
  @Field(() => ID, { description: 'The same key makes one request, however often it is sent.' })
  clientKey: string;
}

export const PlaceOrderResult = createUnionType({
  name: 'PlaceOrderResult',
  types: () =>
    [
      OrderGroupType,
      InsufficientStock,
      TotalChanged,
      ProductUnavailable,
      NotDelivered,
      CouponNotUsable,
      CartEmpty,
      TooManyLines,
      AddressIncomplete,
      AddressNotFound,
      RegionNotFound,
      RegionEnded,
      LiveSessionNotFound,
      LimitReached,
      InvalidInput,
    ] as const,
  resolveType: resolveUnion('OrderGroup'),
});

export const CancelOrderResult = createUnionType({
  name: 'CancelOrderResult',
  types: () => [OrderType, TooLate, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('Order'),
});

export const ConfirmReceiptResult = createUnionType({
  name: 'ConfirmReceiptResult',
  types: () => [OrderType, OrderInAnotherState, NotFound] as const,
  resolveType: resolveUnion('Order'),
});

const advanceResult = (name: string) =>
  createUnionType({
    name,
    types: () => [OrderType, OrderInAnotherState, InvalidInput, NotFound] as const,
    resolveType: resolveUnion('Order'),
  });
export const AcceptOrderResult = advanceResult('AcceptOrderResult');
export const PackOrderResult = advanceResult('PackOrderResult');
export const ShipOrderResult = advanceResult('ShipOrderResult');

export const RequestRefundResult = createUnionType({
  name: 'RequestRefundResult',
  types: () =>
    [
      RefundRequestType,
      TooLate,
      RefundExceedsPaid,
      RefundAlreadyRequested,
      PhotoUsedBefore,
      InvalidInput,
      NotFound,
    ] as const,
  resolveType: resolveUnion('RefundRequest'),
});

export const AnswerRefundResult = createUnionType({
  name: 'AnswerRefundResult',
  types: () =>
    [RefundRequestType, RefundAlreadyAnswered, RefundExceedsPaid, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('RefundRequest'),
});
