import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import { AccountRepository } from './account.repository.ts';
import { AccountResolver } from './account.resolver.ts';
import { Accounts } from './accounts.ts';
import { AuditLog } from './audit-log.ts';
import { AuditRepository } from './audit.repository.ts';
import { AuditResolver } from './audit.resolver.ts';
import { ConfirmNewSecondFactor } from './confirm-new-second-factor.ts';
import { ConfirmSecondFactor } from './confirm-second-factor.ts';
import { DemoAccounts } from './demo-accounts.ts';
import { DevAccountsController } from './dev-accounts.controller.ts';
import { EndSession } from './end-session.ts';
import { ForgetExpired } from './forget-expired.ts';
import { GrantRole } from './grant-role.ts';
import { GrantScopes } from './grant-scopes.ts';
import { GrantRepository } from './grant.repository.ts';
import { LoginLimits, loginLimits } from './limits.rules.ts';
import { LogIn } from './log-in.ts';
import { LoginGate } from './login-gate.ts';
import { LoginLimitKeeper } from './login-limit-keeper.ts';
import { LoginRepository } from './login.repository.ts';
import { LoginResolver } from './login.resolver.ts';
import { RateLimits } from './rate-limits.ts';
import { RequestLoginCode } from './request-login-code.ts';
import { RevokeRole } from './revoke-role.ts';
import { RightsResolver } from './rights.resolver.ts';
import { SecondFactorRepository } from './second-factor.repository.ts';
import { SecondFactors } from './second-factors.ts';
import { SessionRepository } from './session.repository.ts';
import { Sessions } from './sessions.ts';
import { SetMyLocale } from './set-my-locale.ts';
import { SetMyName } from './set-my-name.ts';
import { StartSecondFactor } from './start-second-factor.ts';

const steps = [
  ConfirmNewSecondFactor,
  ConfirmSecondFactor,
  EndSession,
  ForgetExpired,
  GrantRole,
  LogIn,
  RequestLoginCode,
  RevokeRole,
  SetMyLocale,
  SetMyName,
  StartSecondFactor,
];
const inner = [
  AccountRepository,
  AuditRepository,
  GrantRepository,
  LoginGate,
  LoginLimitKeeper,
  LoginRepository,
  RateLimits,
  SecondFactorRepository,
  SecondFactors,
  SessionRepository,
  {
    provide: LoginLimits,
    inject: [CONFIG],
    useFactory: (config: Config) => loginLimits(config.mode),
  },
];
const published = [Accounts, AuditLog, DemoAccounts, GrantScopes, Sessions];

/** Accounts, sessions, roles and the audit log. */
@Global()
@Module({
  controllers: [DevAccountsController],
  providers: [
    ...published,
    ...inner,
    ...steps,
    AccountResolver,
    AuditResolver,
    LoginResolver,
    RightsResolver,
  ],
  exports: published,
})
export class IdentityModule {}
