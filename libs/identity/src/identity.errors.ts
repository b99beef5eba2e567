import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When what was typed is not a mainland mobile number.',
})
export class PhoneInvalid extends UserError {
  readonly messageZh = '这不是手机号。请填 11 位的大陆手机号，以 1 开头。';
  readonly message = 'This is not a mobile number: type the 11 digits of a mainland mobile number.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When codes were asked for or tried too often; nothing was sent.',
})
export class TooManyAttempts extends UserError {
  /** Seconds until trying again makes sense; 0 when a new code is what is needed. */
  @Field(() => Int) readonly retryAfterSeconds: number;
  readonly messageZh: string;
  readonly message: string;

  constructor(retryAfterSeconds: number) {
    super();
    this.retryAfterSeconds = retryAfterSeconds;
    const minutes = Math.ceil(retryAfterSeconds / 60);
    if (retryAfterSeconds === 0) {
      this.messageZh = '试的次数太多，这个验证码不能再用了。请重新获取一个。';
      this.message = 'Too many tries: this code can no longer be used. Ask for a new one.';
    } else if (retryAfterSeconds <= 90) {
      this.messageZh = `太频繁了，请过 ${retryAfterSeconds} 秒再试。`;
      this.message = `Too many attempts: try again in ${retryAfterSeconds} seconds.`;
    } else {
      this.messageZh = `太频繁了，请过 ${minutes} 分钟再试。`;
      this.message = `Too many attempts: try again in ${minutes} minutes.`;
    }
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When the code is not the right one, or was used before; one try is spent.',
})
export class CodeWrong extends UserError {
  /** Tries that are left for this code; null where they are not counted by code. */
  @Field(() => Int, { nullable: true }) readonly triesLeft: number | null;
  readonly messageZh: string;
  readonly message: string;

  constructor(triesLeft: number | null, isUsed = false) {
    super();
    this.triesLeft = triesLeft;
    if (isUsed) {
      this.messageZh = '这个动态码刚刚用过。请等手机上换出下一个再填。';
      this.message = 'This code has just been used: wait for the next one in your authenticator.';
    } else if (triesLeft === null) {
      this.messageZh = '动态码不对，请看清楚再填一次。';
      this.message = 'The code is not right. Check it and type it again.';
    } else if (triesLeft === 0) {
      this.messageZh = '验证码不对，次数也用完了。请重新获取一个。';
      this.message = 'The code is not right, and no tries are left. Ask for a new one.';
    } else {
      this.messageZh = `验证码不对，请看清楚再填一次，还可以试 ${triesLeft} 次。`;
      this.message = `The code is not right. Check it and type it again; tries left: ${triesLeft}.`;
    }
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When there is no code that can still be used: it is too old, or was used.',
})
export class CodeExpired extends UserError {
  readonly messageZh = '验证码已过期或已用过，请重新获取一个。';
  readonly message = 'This code has expired or was used already. Ask for a new one.';
}

@ObjectType({
  implements: () => UserError,
  description:
    'When the phone code was right and the account also has a second factor: hand `challenge` to confirmSecondFactor.',
})
export class SecondFactorRequired extends UserError {
  /** Good for five minutes and five tries. */
  @Field(() => String) readonly challenge: string;
  readonly messageZh = '还差一步：请填身份验证器里的 6 位动态码，或一个备用码。';
  readonly message = 'One more step: type the code of your authenticator, or a recovery code.';

  constructor(challenge: string) {
    super();
    this.challenge = challenge;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When the account has a confirmed second factor already.',
})
export class SecondFactorInPlace extends UserError {
  readonly messageZh = '您已经绑定了身份验证器，不用再绑。换手机请联系平台。';
  readonly message =
    'A second factor is in place already. To move it to another phone, ask the platform.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a second factor is confirmed that was never started.',
})
export class SecondFactorNotStarted extends UserError {
  readonly messageZh = '还没有开始绑定。请先扫二维码，再填动态码。';
  readonly message = 'No second factor was started: scan the code first, then confirm it.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a role is granted that the caller may not give away, or not there.',
})
export class RoleNotYoursToGrant extends UserError {
  readonly messageZh =
    '您不能授予这个角色。合作社负责人可以给本社的成员、主播和服务站人员开通，其他角色请联系平台。';
  readonly message =
    'You may not grant this role. Managers grant farmers, hosts and station agents of their own cooperative; ask the platform for others.';
}
