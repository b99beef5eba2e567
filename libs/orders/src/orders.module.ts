import { Module, type OnModuleInit } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { CoopsModule, Onboarding } from '@chucun/coops';
import { InventoryModule } from '@chucun/inventory';
import { TimedJobs } from '@chucun/platform';
import { MediaModule } from '@chucun/media';
import { RegionsModule } from '@chucun/regions';
import { AddressRepository } from './address.repository.ts';
import { AddressResolver } from './address.resolver.ts';
import { AdvanceOrder } from './advance-order.ts';
import { AgreeClaims } from './agree-claims.ts';
import { AnswerRefund } from './answer-refund.ts';
import { AnswerRequest } from './answer-request.ts';
import { CancelOrder } from './cancel-order.ts';
import { CancelUnpaid } from './cancel-unpaid.ts';
import { CartPricing } from './cart-pricing.ts';
import { CompleteOrders } from './complete-orders.ts';
import { ConfirmReceipt } from './confirm-receipt.ts';
import { CouponRepository } from './coupon.repository.ts';
import { CouponSeries } from './coupon-series.ts';
import { ExpireUnpaid } from './expire-unpaid.ts';
import { FreightRepository } from './freight.repository.ts';
import { Freight } from './freight.ts';
import { GroupStateRepository } from './group-state.repository.ts';
import { Holds } from './holds.ts';
import { MarkGroupPaid } from './mark-group-paid.ts';
import {
  OrderFieldsResolver,
  OrderGroupFieldsResolver,
  OrderLineFieldsResolver,
} from './order-fields.resolver.ts';
import { OrderGroups } from './order-groups.ts';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';
import { OrderRepository } from './order.repository.ts';
import { OrderResolver } from './order.resolver.ts';
import { PlaceOrder } from './place-order.ts';
import { PlaceTogether } from './place-together.ts';
import { PlacingRepository } from './placing.repository.ts';
import { QuoteResolver } from './quote.resolver.ts';
import { Quotes } from './quotes.ts';
import { Recipients } from './recipients.ts';
import { RefundByDispute } from './refund-by-dispute.ts';
import { RefundOrder } from './refund-order.ts';
import { RefundRequestRepository } from './refund-request.repository.ts';
import { RefundRepository } from './refund.repository.ts';
import { RefundStateRepository } from './refund-state.repository.ts';
import { RefundPhotosResolver } from './refund-photos.resolver.ts';
import { RefundResolver } from './refund.resolver.ts';
import { Refunds } from './refunds.ts';
import { RequestRefund } from './request-refund.ts';
import { RoomSales } from './room-sales.ts';
import { SaveAddress } from './save-address.ts';
import { SaveFreightTemplate } from './save-freight-template.ts';

const repositories = [
  AddressRepository,
  CouponRepository,
  FreightRepository,
  GroupStateRepository,
  OrderRepository,
  OrderStateRepository,
  PlacingRepository,
  RefundRepository,
  RefundRequestRepository,
  RefundStateRepository,
];
const inside = [
  AgreeClaims,
  AnswerRequest,
  CancelUnpaid,
  CartPricing,
  Holds,
  OrderSteps,
  PlaceTogether,
  Quotes,
  Recipients,
  RefundOrder,
];
const useCases = [
  AdvanceOrder,
  AnswerRefund,
  CancelOrder,
  CompleteOrders,
  ConfirmReceipt,
  ExpireUnpaid,
  MarkGroupPaid,
  PlaceOrder,
  RequestRefund,
  SaveAddress,
  SaveFreightTemplate,
];
const published = [CouponSeries, Freight, OrderGroups, RefundByDispute, Refunds, RoomSales];
const resolvers = [
  AddressResolver,
  OrderFieldsResolver,
  OrderGroupFieldsResolver,
  OrderLineFieldsResolver,
  OrderResolver,
  QuoteResolver,
  RefundPhotosResolver,
  RefundResolver,
];

@Module({
  imports: [CatalogModule, CoopsModule, InventoryModule, MediaModule, RegionsModule],
  providers: [...repositories, ...inside, ...useCases, ...published, ...resolvers],
  exports: [...useCases, ...published],
})
export class OrdersModule implements OnModuleInit {
  constructor(
    private readonly jobs: TimedJobs,
    private readonly expiring: ExpireUnpaid,
    private readonly completing: CompleteOrders,
    private readonly agreeing: AgreeClaims,
    private readonly onboarding: Onboarding,
    private readonly freight: FreightRepository,
  ) {}

  onModuleInit(): void {
    this.onboarding.answerFor('FREIGHT_TEMPLATE', this.freight.existForCoops);
    this.jobs.register({
      name: 'orders.expire-unpaid',
      everySeconds: 15,
      run: () => this.expiring.run(),
    });
    this.jobs.register({
      name: 'orders.auto-sign',
      everySeconds: 300,
      run: () => this.completing.sign(),
    });
    this.jobs.register({
      name: 'orders.agree-claims',
      everySeconds: 60,
      run: () => this.agreeing.run(),
    });
    this.jobs.register({
      name: 'orders.auto-complete',
      everySeconds: 300,
      run: () => this.completing.complete(),
    });
  }
}
