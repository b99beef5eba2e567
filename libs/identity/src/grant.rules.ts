import { InvalidInput } from '@chucun/kernel';
import { type Grant, isOperator, managesCoop, type Viewer } from './viewer.ts';

export type GrantedRole = Grant['role'];
export type GrantScope = Omit<Grant, 'role'>;
type ScopeField = keyof GrantScope;

/** What each role must be tied to; it is tied to nothing else. */
const SCOPES: Record<GrantedRole, readonly ScopeField[]> = {
  farmer: ['coopId', 'memberId'],
  coop_manager: ['coopId'],
  station_agent: ['coopId', 'stationId'],
  host: ['coopId'],
  official: ['regionCode'],
  operator: [],
};
const LABELS: Record<ScopeField, string> = {
  coopId: '合作社',
  memberId: '成员',
  stationId: '服务站',
  regionCode: '地区',
};
const MANAGERS_GRANT: readonly GrantedRole[] = ['farmer', 'host', 'station_agent'];

/** Operators grant every role; managers those who work for their own cooperative. */
export const mayGrant = (viewer: Viewer, grant: Pick<Grant, 'role' | 'coopId'>): boolean =>
  isOperator(viewer) ||
  (MANAGERS_GRANT.includes(grant.role) &&
    grant.coopId !== null &&
    managesCoop(viewer, grant.coopId));

/** The grant that was asked for, tied to exactly what its role needs; else the refusal. */
export function readGrant(role: string, scope: Partial<GrantScope>): Grant | InvalidInput {
  if (!isGrantedRole(role)) {
    return new InvalidInput(
      'role',
      `没有“${role.slice(0, 20)}”这个角色，请从列表里选。`,
      `role is one of ${Object.keys(SCOPES).join(', ')}.`,
    );
  }
  const needed = SCOPES[role];
  const grant: Grant = { role, coopId: null, memberId: null, stationId: null, regionCode: null };
  for (const field of Object.keys(LABELS) as ScopeField[]) {
    const value = scope[field] ?? null;
    if ((value !== null) !== needed.includes(field)) {
      const label = LABELS[field];
      return value === null
        ? new InvalidInput(field, `请选择${label}。`, `${field} is needed for the role ${role}.`)
        : new InvalidInput(
            field,
            `这个角色不需要选${label}。`,
            `${field} has no meaning for the role ${role}.`,
          );
    }
    grant[field] = value;
  }
  return grant;
}

const isGrantedRole = (role: string): role is GrantedRole => Object.hasOwn(SCOPES, role);
