import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.ts';

/** Accounts, sessions, roles and the audit log. */
@Global()
@Module({ providers: [AuditLog], exports: [AuditLog] })
export class IdentityModule {}
