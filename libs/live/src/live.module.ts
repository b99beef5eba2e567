import { Module } from '@nestjs/common';
import { LiveAnnounceModule } from './announce/announce.module.ts';
import { LiveAttributionModule } from './attribution/attribution.module.ts';
import { LiveChatModule } from './chat/chat.module.ts';
import { LiveEvidenceModule } from './evidence/evidence.module.ts';
import { LiveFanoutModule } from './fanout/fanout.module.ts';
import { LiveFiguresModule } from './figures/figures.module.ts';
import { LiveRoomModule } from './live-room.module.ts';
import { LiveOffersModule } from './offers/offers.module.ts';
import { LivePriceModule } from './price/price.module.ts';
import { LiveReplayModule } from './replay/replay.module.ts';
import { LiveRetentionModule } from './retention/retention.module.ts';
import { LiveSessionModule } from './session/session.module.ts';
import { LiveShelfModule } from './shelf/shelf.module.ts';
import { LiveStreamModule } from './stream/stream.module.ts';
import { LiveVideoModule } from './video/live-video.module.ts';

/** Live commerce: sessions, shelf, prices, chat, video, evidence. One module per part; each stands on `LiveRoomModule`. */
@Module({
  imports: [
    LiveAnnounceModule,
    LiveAttributionModule,
    LiveChatModule,
    LiveEvidenceModule,
    LiveFanoutModule,
    LiveFiguresModule,
    LiveRoomModule,
    LiveOffersModule,
    LivePriceModule,
    LiveReplayModule,
    LiveRetentionModule,
    LiveSessionModule,
    LiveShelfModule,
    LiveStreamModule,
    LiveVideoModule,
  ],
})
export class LiveModule {}
