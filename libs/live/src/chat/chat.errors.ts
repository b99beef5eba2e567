import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When the speaker, or everybody, is muted in this room.',
})
export class MutedInRoom extends UserError {
  @Field(() => Date, { nullable: true, description: 'Null: until a moderator ends it.' })
  readonly until: Date | null;
  readonly message = 'You cannot write in this room now.';
  readonly messageZh: string;

  constructor(until: Date | null, isAll: boolean) {
    super();
    this.until = until;
    this.messageZh = isAll ? '主播暂时关闭了弹幕，稍后再说。' : '您在这场直播里暂时不能发言。';
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When somebody writes faster than the room can read.',
})
export class TooFast extends UserError {
  @Field(() => Int) readonly retryAfterSeconds: number;
  readonly message = 'You are writing very fast; wait a moment.';
  readonly messageZh = '发得太快了，歇几秒再发。';

  constructor(retryAfterSeconds: number) {
    super();
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a message holds what the room does not allow; nobody else saw it.',
})
export class MessageBlocked extends UserError {
  @Field(() => String, { description: 'contact, payment, abuse, claim, fraud or word.' })
  readonly reason: string;
  readonly message: string;
  readonly messageZh: string;

  constructor(reason: string) {
    super();
    this.reason = reason;
    const [zh, en] = REASONS[reason] ?? [
      '这句话不符合直播间规定。',
      'The room does not allow this.',
    ];
    this.messageZh = `${zh}请改一下再发。`;
    this.message = `${en} Please change it and try again.`;
  }
}

const REASONS: Record<string, [string, string]> = {
  contact: [
    '为防诈骗，直播间里不能留联系方式或引到别处交易。',
    'To prevent fraud, contacts and payments elsewhere are not allowed in the room.',
  ],
  payment: [
    '为防诈骗，请只在本店下单付款，直播间里不能约定别处付款。',
    'To prevent fraud, pay here only; payments elsewhere are not arranged in the room.',
  ],
  fraud: ['这句话像是骗人的套路。', 'This reads like a known fraud.'],
  word: ['这句话里有本直播间不允许的词。', 'This holds a word that the room does not allow.'],
  abuse: ['请文明发言。', 'Please stay polite.'],
  claim: [
    '不能说治病、保健或“最”“第一”这类话。',
    'Claims of cures or superlatives are not allowed.',
  ],
};
