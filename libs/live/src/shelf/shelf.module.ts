import { Module } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { LiveRoomModule } from '../live-room.module.ts';
import { PresentItem } from './present-item.ts';
import { ShelfFieldsResolver } from './shelf-fields.resolver.ts';
import { ShelfResolver } from './shelf.resolver.ts';

/** What stands on the shelf and what is being shown. */
@Module({
  imports: [LiveRoomModule, CatalogModule],
  providers: [PresentItem, ShelfFieldsResolver, ShelfResolver],
})
export class LiveShelfModule {}
