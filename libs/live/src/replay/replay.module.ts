import { Module } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { LiveRoomModule } from '../live-room.module.ts';
import { LivePriceModule } from '../price/price.module.ts';
import { LiveVideoModule } from '../video/live-video.module.ts';
import { ExtendPrice } from './extend-price.ts';
import { ExtendedWindow } from './extended-window.ts';
import { ReplayMarkResolver, ReplayResolver } from './replay.resolver.ts';
import { ReplayRepository } from './replay.repository.ts';
import { Replays } from './replays.ts';

/** What is left to see and to buy when a session is over. */
@Module({
  imports: [CatalogModule, LivePriceModule, LiveRoomModule, LiveVideoModule],
  providers: [
    ExtendedWindow,
    ExtendPrice,
    ReplayMarkResolver,
    ReplayRepository,
    ReplayResolver,
    Replays,
  ],
})
export class LiveReplayModule {}
