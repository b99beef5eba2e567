import type { Role } from '@chucun/identity';

/** Who may call an operation: `anyone`, or these roles (`buyer` is everybody signed in). */
export type Allowed = 'anyone' | readonly Role[];

const signedIn: Allowed = ['buyer'];

/**
 * Role × operation. Every root field of the schema has a row; a field without one does not start.
 * Roles open the door only: which rows a role sees is part of each query (`ordersOfCoop`).
 */
export const operations: Record<string, Allowed> = {
  // identity
  requestLoginCode: 'anyone',
  logIn: 'anyone',
  confirmSecondFactor: 'anyone',
  me: 'anyone',
  logOut: signedIn,
  mySessions: signedIn,
  endSession: signedIn,
  setMyName: signedIn,
  setMyLocale: signedIn,
  startSecondFactor: signedIn,
  confirmNewSecondFactor: signedIn,
  grantRole: ['coop_manager', 'operator'],
  revokeRole: ['coop_manager', 'operator'],
  audit: ['operator'],

  // regions
  region: 'anyone',
  regions: 'anyone',

  // coops
  coop: 'anyone',
  coops: 'anyone',
  myCoops: signedIn,
  coopOnboarding: ['coop_manager', 'operator'],
  coopMembers: ['coop_manager', 'operator'],
  plots: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  createCoop: signedIn,
  updateCoop: ['coop_manager', 'operator'],
  openCoop: ['coop_manager', 'operator'],
  addStation: ['coop_manager', 'operator'],
  addMember: ['coop_manager', 'operator'],
  removeMember: ['coop_manager', 'operator'],
  addPlot: ['coop_manager', 'operator'],

  // media

  // catalog

  // inventory

  // search

  // orders

  // payments
  startPayment: ['buyer'],
  openPayoutAccount: ['coop_manager', 'operator'],
  payoutAccount: ['coop_manager', 'operator'],

  // settlement

  // statistics

  // notifications
};

/** Fields that name or reach a person: readable by these roles only, beyond the row's own owner. */
export const personalFields: Record<string, Allowed> = {
  'Member.name': ['coop_manager', 'farmer', 'operator'],
  'Member.phone': ['coop_manager', 'farmer', 'operator'],
  'Member.householdNumber': ['coop_manager', 'farmer', 'operator'],
};
export { signedIn };
