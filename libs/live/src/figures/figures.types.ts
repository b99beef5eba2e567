import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FenScalar } from '@chucun/kernel';

export const LiveSources = { ROOM: 'ROOM', REPLAY: 'REPLAY', CLICK: 'CLICK' } as const;
registerEnumType(LiveSources, {
  name: 'LiveSource',
  description: 'By which way a sale came out of a room (T-38).',
  valuesMap: {
    ROOM: { description: 'Bought from the room while it was on the air.' },
    REPLAY: { description: 'Bought from the replay.' },
    CLICK: { description: 'Bought in the shop within a day after the last click in the room.' },
  },
});

@ObjectType('LiveSales', {
  description: 'Goods without freight; equal to the ledger at every moment.',
})
export class LiveSalesType {
  @Field(() => Int, { description: 'Placed, paid or not.' }) placedOrders: number;
  @Field(() => Int, { description: 'Paid.' }) orders: number;
  @Field(() => Int) buyers: number;
  @Field(() => Int, { description: 'Packs paid for.' }) packs: number;
  @Field(() => FenScalar) paidFen: number;
  @Field(() => FenScalar) refundedFen: number;
  @Field(() => FenScalar) netFen: number;
  @Field(() => FenScalar, { description: 'The host’s share, less what refunds took back (S20).' })
  hostFen: number;
  @Field(() => Float, { nullable: true, description: 'Refunded of paid; null before a sale.' })
  refundRate: number | null;
}

@ObjectType('LiveSalesOfSource')
export class LiveSalesOfSourceType extends LiveSalesType {
  @Field(() => LiveSources) source: keyof typeof LiveSources;
}

@ObjectType('LiveSalesOfProduct')
export class LiveSalesOfProductType extends LiveSalesType {
  @Field(() => ID) productId: string;
  @Field(() => String) productName: string;
}

@ObjectType('LiveFunnelStep')
export class LiveFunnelStepType {
  @Field(() => String, { description: 'visits, clicks, orders or buyers.' }) step: string;
  @Field(() => Int) count: number;
  @Field(() => Float, { nullable: true, description: 'Of the step before.' }) rate: number | null;
}

@ObjectType('LiveMinute')
export class LiveMinuteType {
  @Field(() => Date) at: Date;
  @Field(() => Int, { description: 'Connections that were there at some moment of it.' })
  viewers: number;
  @Field(() => Int, { description: 'Paid in it.' }) orders: number;
  @Field(() => FenScalar) paidFen: number;
}

@ObjectType('LiveWarning', { description: 'Something to look at, in plain words.' })
export class LiveWarningType {
  @Field(() => String) code: string;
  @Field(() => String) text: string;
  @Field(() => String) textEn: string;
}

@ObjectType('LiveDashboard', { description: 'What a session sells and who watches it, right now.' })
export class LiveDashboardType {
  @Field(() => ID) sessionId: string;
  @Field(() => Date) at: Date;
  @Field(() => Int) viewersNow: number;
  @Field(() => Int) peakViewers: number;
  @Field(() => Int, { description: 'Connections; one person may come twice.' }) visits: number;
  @Field(() => Int, { nullable: true }) averageWatchSeconds: number | null;
  @Field(() => Int, { description: 'Times that items were opened by people signed in.' })
  clicks: number;
  @Field(() => Int) likes: number;
  @Field(() => LiveSalesType) sales: LiveSalesType;
  @Field(() => [LiveFunnelStepType]) funnel: LiveFunnelStepType[];
  @Field(() => [LiveSalesOfProductType], { description: 'The best first; at most 100.' })
  byProduct: LiveSalesOfProductType[];
  @Field(() => [LiveSalesOfSourceType]) bySource: LiveSalesOfSourceType[];
  @Field(() => Int, { description: 'How long each entry of `minutes` is, in minutes.' })
  minuteStep: number;
  @Field(() => [LiveMinuteType], { description: 'From the start, without gaps; at most 240.' })
  minutes: LiveMinuteType[];
  @Field(() => [LiveWarningType], { description: 'The worst first; at most three.' })
  warnings: LiveWarningType[];
}
