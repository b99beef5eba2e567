import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  type InvalidInput,
  type NotFound,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import type { LiveWord } from './chat.ts';
import { LiveWordConnection, LiveWordEffects, LiveWordResult } from './chat.types.ts';
import { mayKeepList, WordList } from './word-list.ts';

@Resolver()
export class LiveWordResolver {
  constructor(private readonly list: WordList) {}

  @Query(() => LiveWordConnection, {
    nullable: true,
    description: 'The list of a cooperative, or the platform’s; null for those who do not keep it.',
  })
  async liveWords(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID, nullable: true }) coopId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<LiveWord> | null> {
    const limit = pageSize(first);
    const cursor = decodeCursor(after, 1)?.map(String)[0]?.replaceAll('\u0000', '') ?? null;
    if (!mayKeepList(viewer, coopId ?? null)) return null;
    const rows = await this.list.page(coopId ?? null, limit + 1, cursor);
    return toConnection(rows, limit, ({ word }) => encodeCursor([word]));
  }

  @Mutation(() => LiveWordResult, { description: 'Counts in every room within a second.' })
  addLiveWord(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID, nullable: true }) coopId: string | null,
    @Args('word', { type: () => String }) word: string,
    @Args('effect', { type: () => LiveWordEffects, defaultValue: 'BLOCK' })
    effect: 'BLOCK' | 'HOLD',
  ): Promise<LiveWord | NotFound | InvalidInput> {
    return this.list.add(viewer, { coopId: coopId ?? null, word, effect });
  }

  @Mutation(() => LiveWordResult)
  removeLiveWord(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LiveWord | NotFound> {
    return this.list.remove(viewer, id);
  }
}
