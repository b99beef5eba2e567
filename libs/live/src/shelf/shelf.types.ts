import { createUnionType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { LiveSessionEnded, SessionNotLive } from '../live.errors.ts';
import { PriceNotBelowShop } from '../price/price.errors.ts';
import { ShelfItemUnknown } from '../session/session.errors.ts';
import { LiveSessionType, ShelfItemType } from '../session/session.types.ts';

export const PresentShelfItemResult = createUnionType({
  name: 'PresentShelfItemResult',
  types: () => [ShelfItemType, NotFound, SessionNotLive] as const,
  resolveType: resolveUnion('ShelfItem'),
});
export const ArrangeShelfResult = createUnionType({
  name: 'ArrangeShelfResult',
  types: () =>
    [
      LiveSessionType,
      NotFound,
      InvalidInput,
      LiveSessionEnded,
      ShelfItemUnknown,
      PriceNotBelowShop,
    ] as const,
  resolveType: resolveUnion('LiveSession'),
});
