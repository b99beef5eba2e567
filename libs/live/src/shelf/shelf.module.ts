import { Module } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { LiveRoomModule } from '../live-room.module.ts';
import { LivePriceModule } from '../price/price.module.ts';
import { LiveSessionModule } from '../session/session.module.ts';
import { ArrangeShelf, TakeOff } from './arrange-shelf.ts';
import { ArrangeShelfResolver } from './arrange.resolver.ts';
import { PresentItem } from './present-item.ts';
import { ShelfFieldsResolver } from './shelf-fields.resolver.ts';
import { ShelfOrder } from './shelf-order.ts';
import { ShelfPlanResolver } from './shelf-plan.resolver.ts';
import { ShelfResolver } from './shelf.resolver.ts';

/** What stands on the shelf and what is being shown. */
@Module({
  imports: [LiveRoomModule, LivePriceModule, LiveSessionModule, CatalogModule],
  providers: [
    ArrangeShelf,
    ArrangeShelfResolver,
    PresentItem,
    ShelfFieldsResolver,
    ShelfOrder,
    ShelfPlanResolver,
    ShelfResolver,
    TakeOff,
  ],
})
export class LiveShelfModule {}
