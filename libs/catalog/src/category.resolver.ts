import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { cleanText, InvalidInput } from '@chucun/kernel';
import { CategoryRepository } from './category.repository.ts';
import {
  CATEGORIES,
  type Category,
  categoryPath,
  guessCategory as guessFromName,
} from './category.rules.ts';
import { CategoryGuess, CategoryType } from './category.types.ts';

/** From so many offers on, what is asked here says more than our own table. */
const ENOUGH_OFFERS = 5;

@Resolver(() => CategoryType)
export class CategoryResolver {
  constructor(private readonly repository: CategoryRepository) {}

  @Query(() => [CategoryType], { description: 'The whole tree, parents before children.' })
  categories(): readonly Category[] {
    return CATEGORIES;
  }

  @Query(() => CategoryGuess, {
    nullable: true,
    description:
      'The category that a name speaks of, with the usual price of 500 g; null when it says nothing.',
  })
  async guessCategory(@Args('name') name: string): Promise<CategoryGuess | null> {
    const text = cleanText(name, { field: 'name', label: '名称', max: 120, min: 0 });
    const category = text instanceof InvalidInput ? undefined : guessFromName(text);
    if (!category) return null;
    const offers = await this.repository.usualPriceOf(category.code);
    const isFromOffers = offers.count >= ENOUGH_OFFERS;
    return {
      category,
      usualLowFenPer500g: isFromOffers ? offers.low : (category.usualFen?.[0] ?? null),
      usualHighFenPer500g: isFromOffers ? offers.high : (category.usualFen?.[1] ?? null),
      isFromOffers,
    };
  }

  @ResolveField(() => [CategoryType], { description: 'From the top down to the category itself.' })
  path(@Parent() category: CategoryType): Category[] {
    return categoryPath(category.code);
  }
}
