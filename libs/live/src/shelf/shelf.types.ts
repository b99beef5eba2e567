import { createUnionType } from '@nestjs/graphql';
import { NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { ShelfItemType } from '../session/session.types.ts';

export const PresentShelfItemResult = createUnionType({
  name: 'PresentShelfItemResult',
  types: () => [ShelfItemType, NotFound, SessionNotLive] as const,
  resolveType: resolveUnion('ShelfItem'),
});
