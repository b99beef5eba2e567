import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Coops, CoopType } from '@chucun/coops';
import { CurrentViewer, managesCoop, MaybeViewer, type Viewer } from '@chucun/identity';
import { batched, isId, UserError } from '@chucun/kernel';
import { Freight } from './freight.ts';
import type { Delivery, FreightTemplate, FreightZone } from './freight.rules.ts';
import { OrderLineInput } from './order.inputs.ts';
import {
  FreightQuoteType,
  FreightTemplateType,
  FreightZoneType,
  ParcelType,
  QuoteType,
  SaveFreightTemplateInput,
  SaveFreightTemplateResult,
} from './quote.types.ts';
import { type ParcelRow, type QuoteRow, Quotes } from './quotes.ts';
import { SaveFreightTemplate } from './save-freight-template.ts';

@Resolver(() => ParcelType)
export class QuoteResolver {
  constructor(
    private readonly quotes: Quotes,
    private readonly freight: Freight,
    private readonly saving: SaveFreightTemplate,
    private readonly coops: Coops,
  ) {}

  @Query(() => QuoteType, {
    description:
      'What a cart would cost now, sent to a region; nothing is held. For strangers too.',
  })
  quote(
    @Args('lines', { type: () => [OrderLineInput] }) lines: OrderLineInput[],
    @Args('regionCode', { type: () => String, nullable: true }) regionCode: string | null,
    @Args('couponCodes', { type: () => [String], nullable: true }) couponCodes: string[] | null,
    @Args('liveSessionId', { type: () => ID, nullable: true }) liveSessionId: string | null,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<QuoteRow> {
    const from = { buyerId: viewer?.accountId ?? null, sessionId: liveSessionId ?? null };
    return this.quotes.of(lines, regionCode ?? null, couponCodes ?? [], from);
  }

  @Query(() => FreightQuoteType, {
    nullable: true,
    description:
      'How some packs of one variant get to a region; null for an unknown variant or region.',
  })
  async freightQuote(
    @Args('variantId', { type: () => ID }) variantId: string,
    @Args('regionCode', { type: () => String }) regionCode: string,
    @Args('quantity', { type: () => Int, nullable: true, defaultValue: 1 }) quantity: number,
  ): Promise<Delivery | null> {
    const delivery = await this.quotes.delivery({ variantId, quantity }, regionCode);
    return delivery instanceof UserError ? null : delivery;
  }

  @Query(() => [FreightZoneType], {
    description: 'Where a cooperative delivers and where not, for its product pages (T-18).',
  })
  async freightZones(@Args('coopId', { type: () => ID }) coopId: string): Promise<FreightZone[]> {
    return isId(coopId) ? (await this.freight.templateOf(coopId)).zones : [];
  }

  @Query(() => FreightTemplateType, {
    nullable: true,
    description: 'For managers of the cooperative.',
  })
  async freightTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
  ): Promise<FreightTemplate | null> {
    if (!isId(coopId) || !managesCoop(viewer, coopId)) return null;
    return this.freight.templateOf(coopId);
  }

  @Mutation(() => SaveFreightTemplateResult, {
    description:
      'Replaces how a cooperative charges for parcels; placed orders keep their freight.',
  })
  saveFreightTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveFreightTemplateInput,
  ): Promise<object> {
    const { coopId, basis, zones } = input;
    return this.saving.run(viewer, coopId, {
      basis,
      zones,
      freeOverFen: input.freeOverFen ?? null,
    });
  }

  @ResolveField(() => CoopType)
  async coop(@Parent() parcel: ParcelRow, @Context() context: object): Promise<object> {
    return (await batched(context, this.coops.byIds).load(parcel.coopId))!;
  }
}
