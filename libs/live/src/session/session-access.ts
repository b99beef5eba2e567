import { isOperator, managesCoop, type Viewer } from '@chucun/identity';
import type { LiveSession } from './session.ts';

/** True for the host of this very session. */
export const isHost = (viewer: Viewer, session: LiveSession): boolean =>
  session.hostId === viewer.accountId;

/** Who sets prices, quotas and the shelf, starts and ends: the host and the cooperative's managers. */
export const runsSession = (viewer: Viewer, session: LiveSession): boolean =>
  isHost(viewer, session) || managesCoop(viewer, session.coopId);

/** Who may prepare sessions for a cooperative. */
export const mayHostFor = (viewer: Viewer, coopId: string): boolean =>
  managesCoop(viewer, coopId) ||
  viewer.grants.some((grant) => grant.role === 'host' && grant.coopId === coopId);

/** Who watches over every room (L-27). */
export const patrols = (viewer: Viewer): boolean => isOperator(viewer);
