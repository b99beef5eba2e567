import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import type { NotFound } from '@chucun/kernel';
import type { SessionNotLive } from '../live.errors.ts';
import type { ShelfItem } from '../session/session.ts';
import { EndPrice } from './end-price.ts';
import {
  EndLivePriceResult,
  OpenFlashDealInput,
  SetLivePriceInput,
  SetLivePriceResult,
} from './price.types.ts';
import { type PriceRefusal, SetPrice } from './set-price.ts';

@Resolver()
export class PriceResolver {
  constructor(
    private readonly setting: SetPrice,
    private readonly ending: EndPrice,
  ) {}

  @Mutation(() => SetLivePriceResult, {
    description: 'What one item costs in the room from now on (S18).',
  })
  setLivePrice(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => SetLivePriceInput }) input: SetLivePriceInput,
  ): Promise<ShelfItem | PriceRefusal> {
    return this.setting.run(viewer, {
      ...input,
      kind: 'LIVE',
      seconds: input.seconds ?? null,
      countdownSeconds: 0,
      quota: input.quota ?? null,
      limitPerBuyer: input.limitPerBuyer ?? null,
    });
  }

  @Mutation(() => SetLivePriceResult, {
    description:
      'A deal with a countdown, few pieces and a short time; what is not sold goes back.',
  })
  openFlashDeal(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => OpenFlashDealInput }) input: OpenFlashDealInput,
  ): Promise<ShelfItem | PriceRefusal> {
    return this.setting.run(viewer, {
      ...input,
      kind: 'FLASH',
      limitPerBuyer: input.limitPerBuyer ?? null,
    });
  }

  @Mutation(() => EndLivePriceResult, {
    description: 'Takes live price and deals of one item back.',
  })
  endLivePrice(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('shelfItemId', { type: () => ID }) shelfItemId: string,
  ): Promise<ShelfItem | NotFound | SessionNotLive> {
    return this.ending.run(viewer, sessionId, shelfItemId);
  }
}
