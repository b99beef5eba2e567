import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When a live price would not be below the price of the shop (L-19).',
})
export class PriceNotBelowShop extends UserError {
  @Field(() => FenScalar) readonly shopPriceFen: number;
  readonly message = 'A live price must be below the price in the shop.';
  readonly messageZh = '直播价要比商城价低，请重新填写。';

  constructor(shopPriceFen: number) {
    super();
    this.shopPriceFen = shopPriceFen;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a quota asks for more than there is to sell; nothing was set aside.',
})
export class QuotaBeyondStock extends UserError {
  @Field(() => Int) readonly available: number;
  readonly message: string;
  readonly messageZh: string;

  constructor(available: number) {
    super();
    this.available = available;
    this.message = `Only ${available} are left to sell; choose a smaller quota.`;
    this.messageZh = `现在只剩 ${available} 件可卖，请把直播份数改小。`;
  }
}
