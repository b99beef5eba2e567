import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { AdvanceOrder } from './advance-order.ts';
import { CancelOrder } from './cancel-order.ts';
import { ConfirmReceipt } from './confirm-receipt.ts';
import {
  AcceptOrderResult,
  CancelOrderResult,
  ConfirmReceiptResult,
  PackOrderResult,
  PlaceOrderInput,
  PlaceOrderResult,
  ShipOrderResult,
} from './order.inputs.ts';
import { type OrderCursor, OrderRepository } from './order.repository.ts';
import type { OrderGroupRow, OrderRow } from './order.rows.ts';
import type { OrderState } from './order.rules.ts';
import { OrderConnection, OrderGroupType, OrderStates, OrderType } from './order.types.ts';
import { PlaceOrder } from './place-order.ts';
import { workerScope } from './viewer-scope.ts';

@Resolver()
export class OrderResolver {
  constructor(
    private readonly orders: OrderRepository,
    private readonly placing: PlaceOrder,
    private readonly cancelling: CancelOrder,
    private readonly advancing: AdvanceOrder,
    private readonly receiving: ConfirmReceipt,
  ) {}

  @Query(() => OrderGroupType, { nullable: true, description: 'An order group of your own.' })
  async orderGroup(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OrderGroupRow | null> {
    return (isId(id) && (await this.orders.groupOfBuyer(viewer.accountId, id))) || null;
  }

  @Query(() => OrderType, {
    nullable: true,
    description: 'An order that you placed, or that you work on for its cooperative.',
  })
  async order(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OrderRow | null> {
    if (!isId(id)) return null;
    const own = await this.orders.orderOfBuyer(viewer.accountId, id);
    return own ?? (await this.orders.orderInScope(workerScope(viewer), id)) ?? null;
  }

  @Query(() => OrderConnection, { description: 'Your orders, the newest first.' })
  async myOrders(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<OrderRow>> {
    const limit = pageSize(first);
    const rows = await this.orders.ordersOfBuyer(viewer.accountId, limit + 1, cursorOf(after));
    return toConnection(rows, limit, cursorFor);
  }

  @Query(() => OrderConnection, {
    description:
      "A cooperative's orders for those who work for it, the newest first; without a state, those that were paid. A farmer sees orders with a line of their own.",
  })
  async coopOrders(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('state', { type: () => OrderStates, nullable: true }) state: OrderState | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<OrderRow>> {
    const limit = pageSize(first);
    const asked = { state: state ?? null, limit: limit + 1, after: cursorOf(after) };
    const scope = workerScope(viewer);
    const rows = isId(coopId) ? await this.orders.ordersOfCoop(coopId, { ...asked, scope }) : [];
    return toConnection(rows, limit, cursorFor);
  }

  @Mutation(() => PlaceOrderResult, {
    description:
      'Orders a cart over several cooperatives at once; its stock is held until it is paid or expires.',
  })
  placeOrder(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PlaceOrderInput,
  ): Promise<object> {
    return this.placing.run(viewer.accountId, {
      lines: input.lines,
      addressId: input.addressId ?? null,
      address: input.address ?? null,
      liveSessionId: input.liveSessionId ?? null,
      couponCodes: input.couponCodes ?? [],
      seenTotalFen: input.seenTotalFen ?? null,
      freshConfirmed: input.freshConfirmed ?? false,
      idempotencyKey: input.idempotencyKey,
    });
  }

  @Mutation(() => CancelOrderResult, {
    description:
      'Cancels (T-14): an unpaid order with its whole group; a paid one before packing, or by its cooperative before shipping, with a full refund.',
  })
  cancelOrder(
    @CurrentViewer() viewer: Viewer,
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<object> {
    return this.cancelling.run(viewer, orderId, reason ?? '');
  }

  @Mutation(() => AcceptOrderResult, { description: 'The cooperative takes a paid order on.' })
  acceptOrder(
    @CurrentViewer() viewer: Viewer,
    @Args('orderId', { type: () => ID }) orderId: string,
  ): Promise<object> {
    return this.advancing.run(viewer, orderId, 'ACCEPTED');
  }

  @Mutation(() => PackOrderResult, {
    description: 'The parcel is packed: the buyer can no longer cancel.',
  })
  packOrder(
    @CurrentViewer() viewer: Viewer,
    @Args('orderId', { type: () => ID }) orderId: string,
  ): Promise<object> {
    return this.advancing.run(viewer, orderId, 'PACKED');
  }

  @Mutation(() => ShipOrderResult, { description: 'The parcel is with the carrier.' })
  shipOrder(
    @CurrentViewer() viewer: Viewer,
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('carrier', { type: () => String }) carrier: string,
    @Args('trackingNumber', { type: () => String }) trackingNumber: string,
  ): Promise<object> {
    return this.advancing.run(viewer, orderId, 'SHIPPED', { carrier, trackingNumber });
  }

  @Mutation(() => ConfirmReceiptResult, {
    description: 'You have the parcel; the claim window begins.',
  })
  confirmReceipt(
    @CurrentViewer() viewer: Viewer,
    @Args('orderId', { type: () => ID }) orderId: string,
  ): Promise<object> {
    return this.receiving.run(viewer.accountId, orderId);
  }
}

const cursorFor = (order: OrderRow): string =>
  encodeCursor([order.placedAt.toISOString(), order.id]);

function cursorOf(after: string | null | undefined): OrderCursor {
  const keys = decodeCursor(after, 2);
  if (!keys) return undefined;
  const [placedAt, id] = keys.map(String) as [string, string];
  if (!isId(id) || Number.isNaN(Date.parse(placedAt))) throw new InvalidPage();
  return [new Date(placedAt).toISOString(), id];
}
