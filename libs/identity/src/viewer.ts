/** What an account may be; `buyer` is everybody who has signed in. */
export type Role =
  'buyer' | 'farmer' | 'coop_manager' | 'station_agent' | 'host' | 'official' | 'operator';

/** One role with the scope it holds in. */
export interface Grant {
  role: Exclude<Role, 'buyer'>;
  coopId: string | null;
  memberId: string | null;
  stationId: string | null;
  regionCode: string | null;
}

/** Who is asking, as proved by a session. */
export interface Viewer {
  accountId: string;
  sessionId: string;
  grants: readonly Grant[];
}

/** Every role of the viewer, `buyer` included. */
export const rolesOf = (viewer: Viewer): Role[] => [
  'buyer',
  ...new Set(viewer.grants.map((grant) => grant.role)),
];

const has = (viewer: Viewer, roles: readonly Role[], coopId: string): boolean =>
  viewer.grants.some((grant) => roles.includes(grant.role) && grant.coopId === coopId);

/** True for a manager of this very cooperative, and for operators. */
export const managesCoop = (viewer: Viewer, coopId: string): boolean =>
  isOperator(viewer) || has(viewer, ['coop_manager'], coopId);

/** True for whoever may list and pack for this cooperative: managers, its member farmers, its station agents. */
export const worksFor = (viewer: Viewer, coopId: string): boolean =>
  managesCoop(viewer, coopId) || has(viewer, ['farmer', 'station_agent'], coopId);

export const isOperator = (viewer: Viewer): boolean =>
  viewer.grants.some((grant) => grant.role === 'operator');

/** The membership by which the viewer farms for this cooperative, if any. */
export const membershipIn = (viewer: Viewer, coopId: string): string | undefined =>
  viewer.grants.find((grant) => grant.role === 'farmer' && grant.coopId === coopId)?.memberId ??
  undefined;

/** Regions that the viewer is an official of, as codes. */
export const officialRegions = (viewer: Viewer): string[] =>
  viewer.grants.filter((grant) => grant.role === 'official').map((grant) => grant.regionCode!);
