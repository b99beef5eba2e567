import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When a category code is not in the tree, or stands for none.',
})
export class CategoryUnknown extends UserError {
  readonly message = 'There is no such category; choose one from the list.';
  readonly messageZh = '没有这个品类，请从列表里重新选。';
}

@ObjectType({
  implements: () => UserError,
  description:
    'When goods of this category need a food permit that the cooperative has not shown (L-31).',
})
export class CategoryNeedsPermit extends UserError {
  readonly message =
    'Processed food of this kind needs a food permit. Show the permit to the platform first, then list it.';
  readonly messageZh = '这类加工食品要有食品许可才能卖。请先把许可证交给平台登记，再来上架。';
}

@ObjectType({
  implements: () => UserError,
  description: "When the origin lies outside the cooperative's county.",
})
export class OriginOutsideRegion extends UserError {
  readonly message =
    "The origin lies outside this cooperative's county; choose the village where it grew, inside the county.";
  readonly messageZh = '产地不在本社所在的县里，请选真正的出产村庄。';
}

@ObjectType({ implements: () => UserError, description: 'When a product has no photo.' })
export class PhotoMissing extends UserError {
  readonly message = 'A product needs at least one photo; take one and send it first.';
  readonly messageZh = '还没有照片，请先拍一张。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a photo is missing or was sent by another account.',
})
export class PhotoNotYours extends UserError {
  readonly message = 'One of the photos was not found among yours; send it again.';
  readonly messageZh = '有一张照片没有找到，请重新传一次。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a product has more photos than nine.',
})
export class TooManyPhotos extends UserError {
  readonly message = 'A product has at most 9 photos; leave some out.';
  readonly messageZh = '一件商品最多 9 张照片，请去掉几张。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a product has no variant, or more than twenty.',
})
export class TooManyVariants extends UserError {
  readonly message = 'A product has 1 to 20 packs (variants).';
  readonly messageZh = '一件商品要有 1 到 20 种规格。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a price is not from 1 fen to 1,000,000 yuan.',
})
export class PriceOutOfRange extends UserError {
  /** The input field, as a path such as `variants.0.priceFen`. */
  @Field(() => String) readonly field: string;
  readonly message = 'A price is from 0.01 to 1,000,000 yuan.';
  readonly messageZh = '价格要在 1 分到 100 万元之间。';

  constructor(field: string) {
    super();
    this.field = field;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a weight is not from 1 g to 1,000 kg, or gross is less than net (T-02).',
})
export class WeightOutOfRange extends UserError {
  @Field(() => String) readonly field: string;
  readonly message = 'A weight is from 1 g to 1,000 kg, and gross is not less than net.';
  readonly messageZh = '净重要在 1 克到 1000 公斤之间，毛重不能比净重小。';

  constructor(field: string) {
    super();
    this.field = field;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a stock is not from 0 to 1,000,000.',
})
export class StockOutOfRange extends UserError {
  @Field(() => String) readonly field: string;
  readonly message = 'A stock is from 0 to 1,000,000 packs.';
  readonly messageZh = '数量要在 0 到 100 万份之间。';

  constructor(field: string) {
    super();
    this.field = field;
  }
}

@ObjectType({
  implements: () => UserError,
  description: "When a batch does not exist or is another cooperative's.",
})
export class BatchNotFound extends UserError {
  readonly message =
    'There is no such batch in this cooperative; choose one from the list or open a new one.';
  readonly messageZh = '本社没有这个批次，请从列表里选，或新开一个。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a batch is not harvested yet, or its pre-harvest interval still runs (L-36).',
})
export class BatchNotSaleable extends UserError {
  /** Local date from which the batch may be sold. */
  @Field(() => String) readonly saleableFrom: string;
  readonly message: string;
  readonly messageZh: string;

  constructor(saleableFrom: string) {
    super();
    this.saleableFrom = saleableFrom;
    this.message = `This batch may be sold from ${saleableFrom}, after harvest and the pre-harvest interval; publish it then.`;
    this.messageZh = `这批货要到 ${saleableFrom} 才能卖（采收和安全间隔期都过了），到时再上架。`;
  }
}

@ObjectType({
  implements: () => UserError,
  description:
    'When a station agent does what only the farmer or the cooperative may confirm (T-32).',
})
export class FarmerMustConfirm extends UserError {
  readonly message = 'Only the farmer, or the cooperative, confirms this on their own phone.';
  readonly messageZh = '这一步要农户本人或合作社在自己的手机上确认。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a product was withdrawn and can no longer be changed.',
})
export class ProductWithdrawn extends UserError {
  readonly message = 'This product was withdrawn; list it anew.';
  readonly messageZh = '这件商品已经下架，请重新上架一件。';
}
