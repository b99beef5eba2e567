export { AccountType, asSeenByOthers } from './account.types.ts';
export { type AccountContact, type AccountName, type GrantRow } from './account.repository.ts';
export { Accounts, type AccountSeed } from './accounts.ts';
export { AuditLog, type AuditEntry } from './audit-log.ts';
export { DemoAccounts, type DemoAccount } from './demo-accounts.ts';
export { GrantScopes } from './grant-scopes.ts';
export { IdentityModule } from './identity.module.ts';
export { maskName, maskPhone, normalisePhone } from './phone.rules.ts';
export {
  CurrentContext,
  CurrentViewer,
  MaybeViewer,
  type RequestContext,
} from './request-context.ts';
export {
  endedSessionCookie,
  SESSION_COOKIE,
  sessionCookie,
  tokenOf,
  type TokenHeaders,
} from './session-token.ts';
export { Sessions, type OpenedSession } from './sessions.ts';
export {
  isOperator,
  managesCoop,
  membershipIn,
  officialRegions,
  rolesOf,
  worksFor,
  type Grant,
  type Role,
  type Viewer,
} from './viewer.ts';
