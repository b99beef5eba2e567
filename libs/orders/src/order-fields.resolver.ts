import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Coops, CoopType } from '@chucun/coops';
import { type Viewer, MaybeViewer } from '@chucun/identity';
import { batched } from '@chucun/kernel';
import { Regions, RegionType } from '@chucun/regions';
import { OrderRepository } from './order.repository.ts';
import type { OrderEventRow, OrderGroupRow, OrderLineRow, OrderRow } from './order.rows.ts';
import { splitOf } from './order.rules.ts';
import {
  OrderEventType,
  OrderGroupType,
  OrderLineType,
  OrderSplitType,
  OrderType,
  RecipientType,
  RefundRequestType,
  RefundType,
} from './order.types.ts';
import { RefundRequestRepository, type RefundRequestRow } from './refund-request.repository.ts';
import { RefundRepository, type RefundRow } from './refund.repository.ts';
import { fulfils } from './viewer-scope.ts';

@Resolver(() => OrderType)
export class OrderFieldsResolver {
  constructor(
    private readonly orders: OrderRepository,
    private readonly refundRows: RefundRepository,
    private readonly requestRows: RefundRequestRepository,
    private readonly coops: Coops,
    private readonly regions: Regions,
  ) {}

  @ResolveField(() => CoopType)
  async coop(@Parent() order: OrderRow, @Context() context: object): Promise<object> {
    return (await batched(context, this.coops.byIds).load(order.coopId))!;
  }

  @ResolveField(() => [OrderLineType])
  lines(@Parent() order: OrderRow, @Context() context: object): Promise<OrderLineRow[]> {
    return batched(context, this.orders.linesOf).load(order.id);
  }

  @ResolveField(() => [OrderEventType], { description: 'What happened, in order.' })
  events(@Parent() order: OrderRow, @Context() context: object): Promise<OrderEventRow[]> {
    return batched(context, this.orders.eventsOf).load(order.id);
  }

  @ResolveField(() => [RefundType])
  refunds(@Parent() order: OrderRow, @Context() context: object): Promise<RefundRow[]> {
    return batched(context, this.refundRows.refundsOf).load(order.id);
  }

  @ResolveField(() => [RefundRequestType])
  refundRequests(
    @Parent() order: OrderRow,
    @Context() context: object,
  ): Promise<RefundRequestRow[]> {
    return batched(context, this.requestRows.requestsOf).load(order.id);
  }

  @ResolveField(() => OrderSplitType)
  async split(@Parent() order: OrderRow, @Context() context: object): Promise<OrderSplitType> {
    return splitOf(order, await batched(context, this.orders.linesOf).load(order.id));
  }

  @ResolveField(() => RecipientType, {
    nullable: true,
    description:
      'For the buyer, and, once paid, for those who fulfil the order; null for all others.',
  })
  async recipient(
    @Parent() order: OrderRow,
    @Context() context: object,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<RecipientType | null> {
    if (!viewer || !(await this.maySeeRecipient(order, viewer, context))) return null;
    const row = (await batched(context, this.orders.recipientsOf).load(order.groupId))!;
    const region = (await batched(context, this.regions.byCodes).load(row.destinationCode))!;
    return { name: row.name, phone: row.phone, detail: row.detail, region };
  }

  private async maySeeRecipient(
    order: OrderRow,
    viewer: Viewer,
    context: object,
  ): Promise<boolean> {
    if (order.buyerId === viewer.accountId) return true;
    if (order.paidAt === null) return false;
    return fulfils(viewer, order, await batched(context, this.orders.linesOf).load(order.id));
  }
}

@Resolver(() => OrderLineType)
export class OrderLineFieldsResolver {
  constructor(private readonly regions: Regions) {}

  @ResolveField(() => RegionType, { description: 'Village of the batch, as the sale froze it.' })
  async origin(@Parent() line: OrderLineRow, @Context() context: object): Promise<object> {
    return (await batched(context, this.regions.byCodes).load(line.originCode))!;
  }
}

@Resolver(() => OrderGroupType)
export class OrderGroupFieldsResolver {
  constructor(private readonly repository: OrderRepository) {}

  @ResolveField(() => [OrderType], { description: 'One per cooperative.' })
  orders(@Parent() group: OrderGroupRow, @Context() context: object): Promise<OrderRow[]> {
    return batched(context, this.repository.ordersOfGroups).load(group.id);
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When the hold ends; null once it is settled.',
  })
  expiresAt(@Parent() group: OrderGroupRow): Date | null {
    return group.state === 'PENDING_PAYMENT' ? group.expiresAt : null;
  }
}
