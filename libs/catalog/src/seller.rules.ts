import { managesCoop, membershipIn, type Viewer } from '@chucun/identity';

/** In what part somebody sells for a cooperative. */
export type Seller =
  | { as: 'manager' }
  | { as: 'farmer'; memberId: string }
  /** Drafts for farmers, who confirm on their own phone (T-32, A-06). */
  | { as: 'agent' };

/** The viewer's part in this cooperative, the strongest first; `undefined` for everybody else. */
export function sellerIn(viewer: Viewer, coopId: string): Seller | undefined {
  if (managesCoop(viewer, coopId)) return { as: 'manager' };
  const memberId = membershipIn(viewer, coopId);
  if (memberId) return { as: 'farmer', memberId };
  const isAgent = viewer.grants.some(
    (grant) => grant.role === 'station_agent' && grant.coopId === coopId,
  );
  return isAgent ? { as: 'agent' } : undefined;
}

/** True where this seller may decide about goods of this member: farmers only about their own. */
export const decidesFor = (seller: Seller, memberId: string | null): boolean =>
  seller.as === 'manager' || (seller.as === 'farmer' && seller.memberId === memberId);
