import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';
import { AccountRepository } from './account.repository.ts';
import { ConfirmSecondFactor } from './confirm-second-factor.ts';
import { EndSession } from './end-session.ts';
import { LogIn, type SignedIn } from './log-in.ts';
import {
  ConfirmSecondFactorResult,
  LogInResult,
  RequestLoginCodeResult,
  SessionType,
} from './login.types.ts';
import { CurrentContext, CurrentViewer, type RequestContext } from './request-context.ts';
import { RequestLoginCode } from './request-login-code.ts';
import type { Viewer } from './viewer.ts';

/** Signing in and out. */
@Resolver(() => SessionType)
export class LoginResolver {
  constructor(
    private readonly codes: RequestLoginCode,
    private readonly entry: LogIn,
    private readonly secondStep: ConfirmSecondFactor,
    private readonly sessions: EndSession,
    private readonly accounts: AccountRepository,
  ) {}

  @Mutation(() => RequestLoginCodeResult, {
    description: 'Sends a code to a phone. The answer is the same whether the phone is known.',
  })
  requestLoginCode(
    @Args('phone') phone: string,
    @CurrentContext() context: RequestContext,
  ): Promise<object> {
    return this.codes.run(phone, context.address);
  }

  @Mutation(() => LogInResult, {
    description: 'Signs in by phone and code; the first time makes the account.',
  })
  async logIn(
    @Args('phone') phone: string,
    @Args('code') code: string,
    @CurrentContext() context: RequestContext,
  ): Promise<object> {
    return this.present(await this.entry.run(phone, code, context));
  }

  @Mutation(() => ConfirmSecondFactorResult, {
    description: 'The second step, where logIn asked for it: an authenticator or recovery code.',
  })
  async confirmSecondFactor(
    @Args('challenge') challenge: string,
    @Args('code') code: string,
    @CurrentContext() context: RequestContext,
  ): Promise<object> {
    return this.present(await this.secondStep.run(challenge, code, context));
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  async logOut(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.sessions.run(viewer.accountId, viewer.sessionId);
    return true;
  }

  private async present(opened: SignedIn | UserError): Promise<object> {
    if (opened instanceof UserError) return opened;
    return { ...opened, account: await this.accounts.profile(opened.accountId) };
  }
}
