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
  setPhotoAlt: signedIn,

  // catalog
  categories: 'anyone',
  guessCategory: 'anyone',
  batch: 'anyone',
  product: 'anyone',
  batches: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  coopProducts: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  myProducts: ['farmer'],
  openBatch: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  recordProduction: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  createProduct: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  updateVariant: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  publishProduct: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  withdrawProduct: ['coop_manager', 'farmer', 'station_agent', 'operator'],

  // inventory

  // search
  products: 'anyone',
  searchSuggestions: 'anyone',
  inSeason: 'anyone',
  originCounties: 'anyone',

  // orders
  quote: 'anyone',
  freightQuote: 'anyone',
  freightZones: 'anyone',
  addresses: signedIn,
  saveAddress: signedIn,
  deleteAddress: signedIn,
  placeOrder: signedIn,
  orderGroup: signedIn,
  order: signedIn,
  myOrders: signedIn,
  cancelOrder: signedIn,
  confirmReceipt: signedIn,
  requestRefund: signedIn,
  coopOrders: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  coopRefundRequests: ['coop_manager', 'operator'],
  acceptOrder: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  packOrder: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  shipOrder: ['coop_manager', 'farmer', 'station_agent', 'operator'],
  answerRefund: ['coop_manager', 'operator'],
  freightTemplate: ['coop_manager', 'operator'],
  saveFreightTemplate: ['coop_manager', 'operator'],

  // payments
  startPayment: ['buyer'],
  openPayoutAccount: ['coop_manager', 'operator'],
  payoutAccount: ['coop_manager', 'operator'],
  disputes: ['coop_manager', 'operator'],
  failedRefunds: ['operator'],
  retryRefund: ['operator'],
  settleRefundByHand: ['operator'],
  undelivered: ['operator'],
  deliverAgain: ['operator'],

  // settlement
  coopStatement: ['coop_manager', 'operator'],
  myStatement: ['farmer'],
  ledgerCheck: ['operator'],
  reconciliationCheck: ['operator'],
  reconciliationDifferences: ['operator'],
  resolveDifference: ['operator'],

  // statistics
  salesStatistics: ['official', 'operator'],
  salesCsv: ['official', 'operator'],
  salesReleases: ['official', 'operator'],
  releaseSales: ['official', 'operator'],

  // notifications

  // live
  liveSessions: 'anyone',
  liveSession: 'anyone',
  liveEvents: 'anyone',
  scheduleLiveSession: ['host', 'coop_manager', 'operator'],
  startLiveSession: ['host', 'coop_manager', 'operator'],
  endLiveSession: ['host', 'coop_manager', 'operator'],
  myLiveSessions: ['host', 'coop_manager', 'operator'],
  coopLiveSessions: ['host', 'coop_manager', 'operator'],
  saveLiveDraft: ['host', 'coop_manager', 'operator'],
  stateLiveChecks: ['host', 'coop_manager', 'operator'],
  reviewLiveSession: ['host', 'coop_manager', 'operator'],
  updateLiveSession: ['host', 'coop_manager', 'operator'],
  cancelLiveSession: ['host', 'coop_manager', 'operator'],
  setLiveForm: ['host', 'coop_manager', 'operator'],
  labelLiveAi: ['host', 'coop_manager', 'operator'],
  addShelfItems: ['host', 'coop_manager', 'operator'],
  removeShelfItem: ['host', 'coop_manager', 'operator'],
  moveShelfItem: ['host', 'coop_manager', 'operator'],
  planShelfItem: ['host', 'coop_manager', 'operator'],
  stopPresenting: ['host', 'coop_manager', 'operator'],
  correctLive: ['host', 'coop_manager', 'operator'],
  appealLiveViolation: ['host', 'coop_manager', 'operator'],
  followCoop: signedIn,
  unfollowCoop: signedIn,
  remindMe: signedIn,
  dontRemindMe: signedIn,
  liveRemindersWanted: signedIn,
  setLiveReminders: signedIn,
  noteLiveViolation: ['operator'],
  stopLiveSession: ['operator'],
  settleLiveViolation: ['operator'],
  presentShelfItem: ['host', 'coop_manager', 'operator'],
  setLivePrice: ['host', 'coop_manager', 'operator'],
  openFlashDeal: ['host', 'coop_manager', 'operator'],
  endLivePrice: ['host', 'coop_manager', 'operator'],
  extendLivePrice: ['host', 'coop_manager', 'operator'],
  offerLiveCoupon: ['host', 'coop_manager', 'operator'],
  closeLiveCoupon: ['host', 'coop_manager', 'operator'],
  claimLiveCoupon: signedIn,
  openDraw: ['host', 'coop_manager', 'operator'],
  enterDraw: signedIn,
  liveDraw: 'anyone',
  liveDrawEntrants: 'anyone',
  openPoll: ['host', 'coop_manager', 'operator'],
  votePoll: signedIn,
  closePoll: ['host', 'coop_manager', 'operator'],
  liveEvidenceKey: 'anyone',
  liveEvidence: ['coop_manager', 'operator'],
  exportLiveEvidence: ['coop_manager', 'operator'],
  verifyLiveEvidence: ['coop_manager', 'operator'],
  deleteLiveSession: ['host', 'coop_manager', 'operator'],
  holdLiveSession: ['operator'],
  liftLiveHold: ['operator'],
  noteLiveClick: signedIn,
  setHostRate: ['coop_manager', 'operator'],
  hostRates: ['host', 'coop_manager', 'operator'],
  liveDashboard: ['host', 'coop_manager', 'operator'],
  hostStatement: ['host', 'coop_manager', 'operator'],
  sendLiveMessage: signedIn,
  sendLiveLikes: signedIn,
  // Moderators are ordinary accounts: these ask the room who keeps order in it.
  liveHeldMessages: signedIn,
  decideLiveMessages: signedIn,
  hideLiveMessages: signedIn,
  pinLiveMessage: signedIn,
  setLiveChatMode: signedIn,
  muteInLive: signedIn,
  unmuteInLive: signedIn,
  addLiveModerator: ['host', 'coop_manager', 'operator'],
  removeLiveModerator: ['host', 'coop_manager', 'operator'],
  liveWords: ['host', 'coop_manager', 'operator'],
  addLiveWord: ['host', 'coop_manager', 'operator'],
  removeLiveWord: ['host', 'coop_manager', 'operator'],
};

/** Fields that name or reach a person: readable by these roles only, beyond the row's own owner. */
export const personalFields: Record<string, Allowed> = {
  'Member.name': ['coop_manager', 'farmer', 'operator'],
  'Member.phone': ['coop_manager', 'farmer', 'operator'],
  'Member.householdNumber': ['coop_manager', 'farmer', 'operator'],
  // Any account may be a buyer; the resolver answers the buyer and those who fulfil the order only.
  'Order.recipient': signedIn,
};
