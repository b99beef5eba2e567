import { isOperator, type Viewer } from '@chucun/identity';

/**
 * Which orders a viewer may see as a worker: all of the cooperatives they manage or serve, and, as a farmer, those with a
 * line of their own. `coopIds` null means every cooperative.
 */
export interface CoopScope {
  coopIds: string[] | null;
  memberIds: string[];
}

const coopsAs = (viewer: Viewer, roles: readonly string[]): string[] =>
  viewer.grants.flatMap(({ role, coopId }) => (roles.includes(role) && coopId ? [coopId] : []));

export const workerScope = (viewer: Viewer): CoopScope => ({
  coopIds: isOperator(viewer) ? null : coopsAs(viewer, ['coop_manager', 'station_agent']),
  memberIds: viewer.grants.flatMap(({ role, memberId }) =>
    role === 'farmer' && memberId ? [memberId] : [],
  ),
});

/** Who decides about money and cancels: managers and operators. */
export const managerScope = (viewer: Viewer): CoopScope => ({
  coopIds: isOperator(viewer) ? null : coopsAs(viewer, ['coop_manager']),
  memberIds: [],
});

/** True for those who pack this very order: personal fields are theirs, never an operator's or official's. */
export const fulfils = (
  viewer: Viewer,
  order: { coopId: string },
  lines: readonly { memberId: string | null }[],
): boolean =>
  coopsAs(viewer, ['coop_manager', 'station_agent']).includes(order.coopId) ||
  lines.some(
    (line) => line.memberId !== null && workerScope(viewer).memberIds.includes(line.memberId),
  );
