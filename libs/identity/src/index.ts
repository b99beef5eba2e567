export { AuditLog, type AuditEntry } from './audit-log.ts';
export { IdentityModule } from './identity.module.ts';
export {
  CurrentContext,
  CurrentViewer,
  MaybeViewer,
  type RequestContext,
} from './request-context.ts';
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
