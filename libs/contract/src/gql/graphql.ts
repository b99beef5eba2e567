/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddMemberInput = {
  coopId: string;
  /** Joins this household; without one a new household begins. */
  householdNumber?: number | null | undefined;
  /** Local date, today when absent. */
  joinedOn?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  /** Village, 12 digits. */
  villageCode: string;
};

export type AddPlotInput = {
  areaSquareMetres: number;
  coopId: string;
  memberId: string;
  name: string;
  villageCode: string;
};

export type AddStationInput = {
  coopId: string;
  detail?: string | null | undefined;
  name: string;
  villageCode: string;
};

export type AddressInput = {
  detail: string;
  name: string;
  phone: string;
  /** A county or finer. */
  regionCode: string;
};

export type CertificateKind =
  /** 承诺达标合格证 of a batch (L-32). */
  'COMMITMENT' | 'GEOGRAPHICAL_INDICATION' | 'GREEN_FOOD' | 'ORGANIC';

export type CoopState = 'CLOSED' | 'ONBOARDING' | 'OPEN';

export type CreateProductInput = {
  /** Without one, a batch is opened for today's harvest with the cooperative's commitment. */
  batchId?: string | null | undefined;
  categoryCode: string;
  /** The same key creates one product, however often sent. */
  clientKey: string;
  coopId: string;
  /** Whose goods; the caller when a farmer. */
  memberId?: string | null | undefined;
  name: string;
  originCode: string;
  photoIds: Array<string>;
  /** Publishes at once; for the farmer and the cooperative. */
  publish?: boolean;
  story?: string | null | undefined;
  variants: Array<VariantInput>;
};

export type DisputeState = 'LOST' | 'OPEN' | 'WON';

/** Why an individual sells without being registered (L-03). */
export type Exemption = 'HANDICRAFT' | 'PETTY_TRADE' | 'SELF_PRODUCED';

/** From min to max, both inside; either may be left out. */
export type FenRange = {
  max?: number | null | undefined;
  min?: number | null | undefined;
};

export type FreightBasis = 'PIECE' | 'WEIGHT';

export type FreightZoneInput = {
  firstFen?: number;
  firstQuantity?: number;
  isFreeOverServed?: boolean;
  isServed?: boolean;
  name: string;
  nextFen?: number;
  nextQuantity?: number;
  /** Region codes in any form. */
  regionPrefixes: Array<string>;
  transitDays?: number;
};

/** A role for the account of a phone, tied to what the role needs. */
export type GrantRoleInput = {
  coopId?: string | null | undefined;
  memberId?: string | null | undefined;
  phone: string;
  regionCode?: string | null | undefined;
  role: string;
  stationId?: string | null | undefined;
};

export type LegalForm = 'COOPERATIVE' | 'INDIVIDUAL';

/** APPROVAL: every message waits for a moderator. MUTED: only staff speak. */
export type LiveChatMode = 'APPROVAL' | 'MUTED' | 'OPEN';

/** VOICE: voice with photo cards, where the uplink is poor (T-36). */
export type LiveForm = 'VIDEO' | 'VOICE';

/** By which way a sale came out of a room (T-38). */
export type LiveSource =
  /** Bought in the shop within a day after the last click in the room. */
  | 'CLICK'
  /** Bought from the replay. */
  | 'REPLAY'
  /** Bought from the room while it was on the air. */
  | 'ROOM';

/** What the caller states of the list before a session (T-37). */
export type LiveStatementsInput = {
  /** AI pictures, if any, are declared. */
  aiLabel?: boolean;
  hostIs16?: boolean;
  /** Module C of the training is done. */
  hostIsTrained?: boolean;
};

/** States of T-36, in order. */
export type LiveStatus = 'ARCHIVED' | 'DRAFT' | 'ENDED' | 'LIVE' | 'REVIEWED' | 'SCHEDULED';

export type LiveViolationOutcome = 'TAKEN_BACK' | 'UPHELD';

export type OfferLiveCouponInput = {
  /** At most a week. */
  minutesAfter?: number;
  /** Named by its amounts when absent. */
  name?: string | null | undefined;
  offFen: number;
  /** More than `offFen`. */
  overFen: number;
  quota: number;
  sessionId: string;
};

export type OpenBatchInput = {
  categoryCode: string;
  /** The same key opens one batch, however often sent. */
  clientKey?: string | null | undefined;
  coopId: string;
  expectedGrams?: number | null | undefined;
  /** Local date, 2026-11-23. */
  harvestFrom: string;
  harvestTo: string;
  /** Whose harvest; the caller when a farmer. */
  memberId?: string | null | undefined;
  /** Village, inside the county of the cooperative. */
  originCode: string;
  plotId?: string | null | undefined;
};

export type OpenFlashDealInput = {
  /** Until it begins; at most 300. */
  countdownSeconds?: number;
  limitPerBuyer?: number | null | undefined;
  priceFen: number;
  quota: number;
  /** How long it runs, from 10. */
  seconds: number;
  sessionId: string;
  shelfItemId: string;
};

export type OrderGroupState = 'CANCELLED' | 'EXPIRED' | 'PAID' | 'PENDING_PAYMENT';

export type OrderLineInput = {
  /** 1 to 9,999. */
  quantity: number;
  variantId: string;
};

export type OrderState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PACKED'
  | 'PAID'
  | 'PENDING_PAYMENT'
  | 'REFUNDED'
  | 'SHIPPED'
  | 'SIGNED';

export type PlaceOrderInput = {
  address?: AddressInput | null | undefined;
  addressId?: string | null | undefined;
  /** At most one. */
  couponCodes?: Array<string> | null | undefined;
  /** The buyer’s word, for this purchase, that fresh goods are outside the seven days (L-13). */
  freshConfirmed?: boolean | null | undefined;
  /** The same key places one order, however often it is sent. */
  idempotencyKey: string;
  /** At most 50; the same variant twice is added up. */
  lines: Array<OrderLineInput>;
  liveSessionId?: string | null | undefined;
  /** The total the buyer saw; refused with TotalChanged when it differs. */
  seenTotalFen?: number | null | undefined;
};

/** What makes a sale the region’s: where it grew, or where its cooperative is registered (S-12). */
export type PlaceReading = 'ORIGIN' | 'SELLER';

/** Every field narrows; an empty filter narrows nothing. */
export type ProductFilter = {
  /** Category code; includes its descendants. */
  category?: string | null | undefined;
  certificate?: CertificateKind | null | undefined;
  coopId?: string | null | undefined;
  /** Sold in a live session right now. */
  liveNow?: boolean | null | undefined;
  /** Region code; includes everything inside. */
  origin?: string | null | undefined;
  priceFen?: FenRange | null | undefined;
};

export type ProductSort = 'NEWEST' | 'PRICE_ASC' | 'PRICE_DESC' | 'RELEVANCE' | 'SALES';

export type ProductState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

export type RecordProductionInput = {
  batchId: string;
  dosage: string;
  inputName: string;
  intervalDays: number;
  purpose: string;
  source: string;
  /** Local date. */
  stoppedOn: string;
  /** Local date. */
  usedOn: string;
};

export type RecordingState = 'NONE' | 'READY' | 'RECORDING' | 'UNSUPPORTED_CODEC';

export type RefundRequestState = 'AGREED' | 'REFUSED' | 'REQUESTED' | 'WITHDRAWN';

export type RefundState = 'FAILED' | 'PENDING' | 'SUCCEEDED';

export type RegionLevel = 'COUNTY' | 'PREFECTURE' | 'PROVINCE' | 'TOWN' | 'VILLAGE';

export type ReleaseSalesInput = {
  /** 2026-04; January goes with February (S-05). */
  month: string;
  note?: string | null | undefined;
  place?: PlaceReading;
  reason?: RevisionReason | null | undefined;
  regionCode: string;
  stage: ReleaseStage;
};

/** 快报, 初步, 最终, 年度修订 (S-24). */
export type ReleaseStage = 'ANNUAL' | 'FINAL' | 'FLASH' | 'PRELIMINARY';

export type RemoveMemberInput = {
  coopId: string;
  /** Local date, today when absent. */
  leftOn?: string | null | undefined;
  memberId: string;
};

export type RequestRefundInput = {
  /** Absent: what is left of the line. */
  amountFen?: number | null | undefined;
  /** How much is bad, in pieces or grams, instead of an amount; with `of` (T-22). */
  bad?: number | null | undefined;
  /** The same key makes one request, however often it is sent. */
  clientKey: string;
  lineId: string;
  /** Of how many pieces or grams. */
  of?: number | null | undefined;
  orderId: string;
  photoIds?: Array<string>;
  reason: string;
};

/** Why a released figure changed (S-25). */
export type RevisionReason =
  'ERROR' | 'EXCLUSION' | 'LATE_REFUND' | 'RECLASSIFICATION' | 'REGION_CODE';

export type SalesDimension =
  | 'CATEGORY'
  | 'CHANNEL'
  | 'COOP'
  | 'DAY'
  | 'DESTINATION_PROVINCE'
  | 'MONTH'
  /** The level below the region asked for: a county’s towns. */
  | 'ORIGIN';

export type SalesStatisticsInput = {
  /** At most two. */
  by?: Array<SalesDimension>;
  /** Local date, included (Asia/Shanghai). */
  from: string;
  place?: PlaceReading;
  regionCode: string;
  to: string;
};

export type SaveAddressInput = {
  detail: string;
  /** Absent: a new address. */
  id?: string | null | undefined;
  isDefault?: boolean | null | undefined;
  name: string;
  phone: string;
  /** A county or finer. */
  regionCode: string;
};

export type SaveFreightTemplateInput = {
  basis?: FreightBasis;
  coopId: string;
  freeOverFen?: number | null | undefined;
  zones: Array<FreightZoneInput>;
};

export type ScheduleLiveSessionInput = {
  /** The same key schedules one session, however often sent. */
  clientKey?: string | null | undefined;
  coopId: string;
  coverPhotoId?: string | null | undefined;
  /** The caller when absent. */
  hostId?: string | null | undefined;
  intro?: string | null | undefined;
  isAiGenerated?: boolean;
  /** What will be said; only checked (T-37). */
  script?: string | null | undefined;
  /** In order; at most 100. */
  shelf?: Array<ShelfItemInput>;
  startsAt: string;
  /** Absent: scheduling states them all; a draft states none. */
  statements?: LiveStatementsInput | null | undefined;
  title: string;
};

export type SetLivePriceInput = {
  limitPerBuyer?: number | null | undefined;
  priceFen: number;
  /** Set aside for this price from the one stock. */
  quota?: number | null | undefined;
  /** From 10; until the session ends when absent. */
  seconds?: number | null | undefined;
  sessionId: string;
  shelfItemId: string;
};

/** A pack for the shelf. */
export type ShelfItemInput = {
  limitPerBuyer?: number | null | undefined;
  /** What it costs in the room from the start; below the price of the shop. */
  livePriceFen?: number | null | undefined;
  /** Set aside from the one stock at the start. */
  quota?: number | null | undefined;
  variantId: string;
};

export type StatementEntryKind = 'FREIGHT' | 'FREIGHT_REFUND' | 'PAYOUT' | 'REFUND' | 'SALE';

/** 快报, 初步 (S-24). */
export type StatisticsStage = 'FLASH' | 'PRELIMINARY';

/** What is absent or null stays as it is. */
export type UpdateCoopInput = {
  /** Only for operators. */
  commissionBp?: number | null | undefined;
  coopId: string;
  /** Replaces a registration number. */
  exemption?: Exemption | null | undefined;
  memberShareBp?: number | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  /** Replaces an exemption. */
  registrationNumber?: string | null | undefined;
  story?: string | null | undefined;
};

/** What is to change; what is absent stays. */
export type UpdateLiveSessionInput = {
  coverPhotoId?: string | null | undefined;
  intro?: string | null | undefined;
  isAiGenerated?: boolean | null | undefined;
  script?: string | null | undefined;
  sessionId: string;
  startsAt?: string | null | undefined;
  title?: string | null | undefined;
};

export type UpdateVariantInput = {
  name?: string | null | undefined;
  priceFen?: number | null | undefined;
  /** How many there are to sell now. */
  stock?: number | null | undefined;
  variantId: string;
};

export type VariantInput = {
  /** With its box; reckoned when absent. */
  grossWeightGrams?: number | null | undefined;
  name: string;
  netWeightGrams?: number | null | undefined;
  priceFen: number;
  stock: number;
};

export type LedgerCheckPageQueryVariables = Exact<{ [key: string]: never }>;

export type LedgerCheckPageQuery = {
  ledgerCheck: {
    balanced: boolean;
    sumFen: number;
    heldByProviderFen: number;
    accounts: Array<{ kind: string; accounts: number; balanceFen: number }>;
    transfers: Array<{ kind: string; transfers: number; amountFen: number }>;
  };
};

export type CoopEvidenceQueryVariables = Exact<{
  slug?: string | null | undefined;
  id?: string | null | undefined;
}>;

export type CoopEvidenceQuery = {
  coop: {
    id: string;
    slug: string;
    name: string;
    sealText: string;
    state: CoopState;
    legalForm: LegalForm;
    registrationNumber: string | null;
    exemption: Exemption | null;
    exemptionStatement: string | null;
    exemptionStatementZh: string | null;
    phone: string | null;
    story: string;
    memberCount: number;
    memberShareBp: number;
    commissionBp: number;
    region: { code: string; name: string; path: Array<{ code: string; name: string }> };
    stations: Array<{ id: string; name: string }>;
  } | null;
};

export type CoopChecklistQueryVariables = Exact<{
  coopId: string;
}>;

export type CoopChecklistQuery = {
  coopOnboarding: {
    complete: boolean;
    items: Array<{
      item: string;
      done: boolean;
      required: boolean;
      label: string;
      labelZh: string;
      fix: string;
      fixZh: string;
    }>;
  } | null;
};

export type OpenCoopMutationVariables = Exact<{
  coopId: string;
}>;

export type OpenCoopMutation = {
  openCoop:
    | { __typename: 'Coop'; id: string; name: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'OnboardingIncomplete'; message: string; messageZh: string };
};

export type AuditOfQueryVariables = Exact<{
  type: string;
  id: string;
  after?: string | null | undefined;
}>;

export type AuditOfQuery = {
  audit: {
    edges: Array<{
      node: {
        id: string;
        at: string;
        actorId: string | null;
        onBehalfOf: string | null;
        action: string;
        before: string | null;
        after: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;

export type GrantRoleMutation = {
  grantRole:
    | { __typename: 'InvalidInput'; field: string; message: string; messageZh: string }
    | { __typename: 'PhoneInvalid'; message: string; messageZh: string }
    | { __typename: 'RoleGrant'; id: string; role: string }
    | { __typename: 'RoleNotYoursToGrant'; message: string; messageZh: string };
};

export type RevokeRoleMutationVariables = Exact<{
  grantId: string;
}>;

export type RevokeRoleMutation = {
  revokeRole:
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RoleGrant'; id: string; role: string }
    | { __typename: 'RoleNotYoursToGrant'; message: string; messageZh: string };
};

export type TroublesQueryVariables = Exact<{ [key: string]: never }>;

export type TroublesQuery = {
  reconciliationCheck: { ledgerFen: number; providerFen: number; at: string } | null;
  reconciliationDifferences: {
    edges: Array<{
      node: {
        id: string;
        kind: string;
        reference: string;
        oursFen: number;
        theirsFen: number;
        cause: string;
        foundAt: string;
      };
    }>;
  };
  failedRefunds: {
    edges: Array<{
      node: {
        id: string;
        orderId: string;
        amountFen: number;
        reason: string;
        failure: string | null;
        attempts: number;
        createdAt: string;
      };
    }>;
  };
  disputes: {
    edges: Array<{
      node: {
        id: string;
        orderId: string;
        orderNumber: string;
        amountFen: number;
        reason: string;
        state: DisputeState;
        wordsZh: string;
        words: string;
        evidenceDueAt: string | null;
        openedAt: string;
      };
    }>;
  };
  undelivered: {
    edges: Array<{
      node: {
        eventId: string;
        consumer: string;
        topic: string;
        attempts: number;
        lastError: string;
        failedAt: string;
        deadAt: string | null;
      };
    }>;
  };
};

export type RetryRefundMutationVariables = Exact<{
  refundId: string;
}>;

export type RetryRefundMutation = {
  retryRefund:
    | { __typename: 'FailedRefund' }
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RefundNotFailed'; message: string; messageZh: string };
};

export type SettleRefundByHandMutationVariables = Exact<{
  refundId: string;
  how: string;
}>;

export type SettleRefundByHandMutation = {
  settleRefundByHand:
    | { __typename: 'FailedRefund' }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RefundNotFailed'; message: string; messageZh: string };
};

export type ResolveDifferenceMutationVariables = Exact<{
  id: string;
  how: string;
}>;

export type ResolveDifferenceMutation = {
  resolveDifference:
    | { __typename: 'DifferenceResolved'; message: string; messageZh: string }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'ReconciliationDifference' };
};

export type DeliverAgainMutationVariables = Exact<{
  eventId: string;
  consumer: string;
}>;

export type DeliverAgainMutation = {
  deliverAgain:
    | { __typename: 'AlreadyDelivered'; message: string; messageZh: string }
    | { __typename: 'MessageWoken' }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type DeskAccountQueryVariables = Exact<{ [key: string]: never }>;

export type DeskAccountQuery = {
  me: {
    id: string;
    displayName: string | null;
    phoneMasked: string;
    roles: Array<string>;
    secondFactorNeeded: boolean;
    hasSecondFactor: boolean;
    grants: Array<{
      id: string;
      role: string;
      regionCode: string | null;
      coopId: string | null;
      grantedAt: string;
    }>;
  } | null;
};

export type SalesFiguresFragment = {
  regionCode: string;
  regionName: string;
  paidFen: number;
  refundedFen: number;
  netFen: number;
  platformDiscountFen: number;
  orders: number;
  lines: number;
  netWeightGrams: number;
  sellers: number | null;
  householdsBenefited: number | null;
  farmerIncomeFen: number | null;
  farmGateShare: number | null;
  outOfProvinceShare: number | null;
  villageToCityFen: number;
  villageToCityUndeterminedFen: number;
  liveSessions: number | null;
  liveHours: number | null;
  liveSalesShare: number | null;
  suppressed: boolean;
};

export type SalesRowsFragment = {
  rows: Array<{
    key: Array<string>;
    label: Array<string>;
    labelEn: Array<string>;
    paidFen: number | null;
    refundedFen: number | null;
    netFen: number | null;
    farmerIncomeFen: number | null;
    householdsBenefited: number | null;
    orders: number | null;
    lines: number | null;
    netWeightGrams: number | null;
    suppressed: boolean;
  }>;
};

export type SalesSourcesFragment = {
  stage: StatisticsStage;
  definitionVersion: string;
  computedAt: string;
  excluded: { lines: number; paidFen: number; note: string; noteEn: string };
  definitions: Array<{
    id: string;
    name: string;
    nameEn: string;
    text: string;
    textEn: string;
    rule: string;
  }>;
};

export type CountyPageQueryVariables = Exact<{
  time: SalesStatisticsInput;
  category: SalesStatisticsInput;
  origin: SalesStatisticsInput;
  destination: SalesStatisticsInput;
  channel: SalesStatisticsInput;
  region: string;
}>;

export type CountyPageQuery = {
  region: {
    code: string;
    name: string;
    level: RegionLevel;
    path: Array<{ code: string; name: string; level: RegionLevel }>;
  } | null;
  time: {
    regionCode: string;
    regionName: string;
    paidFen: number;
    refundedFen: number;
    netFen: number;
    platformDiscountFen: number;
    orders: number;
    lines: number;
    netWeightGrams: number;
    sellers: number | null;
    householdsBenefited: number | null;
    farmerIncomeFen: number | null;
    farmGateShare: number | null;
    outOfProvinceShare: number | null;
    villageToCityFen: number;
    villageToCityUndeterminedFen: number;
    liveSessions: number | null;
    liveHours: number | null;
    liveSalesShare: number | null;
    suppressed: boolean;
    stage: StatisticsStage;
    definitionVersion: string;
    computedAt: string;
    excluded: { lines: number; paidFen: number; note: string; noteEn: string };
    definitions: Array<{
      id: string;
      name: string;
      nameEn: string;
      text: string;
      textEn: string;
      rule: string;
    }>;
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
  category: {
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
  origin: {
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
  destination: {
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
  channel: {
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
};

export type FiguresBeforeQueryVariables = Exact<{
  input: SalesStatisticsInput;
}>;

export type FiguresBeforeQuery = {
  salesStatistics: {
    regionCode: string;
    regionName: string;
    paidFen: number;
    refundedFen: number;
    netFen: number;
    platformDiscountFen: number;
    orders: number;
    lines: number;
    netWeightGrams: number;
    sellers: number | null;
    householdsBenefited: number | null;
    farmerIncomeFen: number | null;
    farmGateShare: number | null;
    outOfProvinceShare: number | null;
    villageToCityFen: number;
    villageToCityUndeterminedFen: number;
    liveSessions: number | null;
    liveHours: number | null;
    liveSalesShare: number | null;
    suppressed: boolean;
  };
};

export type SalesReleasesQueryVariables = Exact<{
  regionCode: string;
  month: string;
  place: PlaceReading;
}>;

export type SalesReleasesQuery = {
  salesReleases: Array<{
    id: string;
    number: number;
    stage: ReleaseStage;
    month: string;
    paidFen: number;
    refundedFen: number;
    netFen: number;
    farmerIncomeFen: number | null;
    householdsBenefited: number | null;
    orders: number;
    reason: RevisionReason | null;
    note: string | null;
    definitionVersion: string;
    inputLines: number;
    inputHash: string;
    releasedAt: string;
    bridge: {
      thenNetFen: number;
      lateRefundsFen: number;
      otherFen: number;
      nowNetFen: number;
    } | null;
  }>;
};

export type ReleaseSalesMutationVariables = Exact<{
  input: ReleaseSalesInput;
}>;

export type ReleaseSalesMutation = {
  releaseSales:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'ReleaseBackwards'; message: string; messageZh: string }
    | { __typename: 'ReleaseTooEarly'; message: string; messageZh: string }
    | { __typename: 'RevisionReasonNeeded'; message: string; messageZh: string }
    | { __typename: 'SalesRelease'; id: string; number: number };
};

export type OtherReadingQueryVariables = Exact<{
  input: SalesStatisticsInput;
}>;

export type OtherReadingQuery = { salesStatistics: { netFen: number } };

export type CountyTableQueryVariables = Exact<{
  cells: SalesStatisticsInput;
  rows: SalesStatisticsInput;
  columns: SalesStatisticsInput;
  isGrid: boolean;
}>;

export type CountyTableQuery = {
  cells: {
    regionCode: string;
    regionName: string;
    paidFen: number;
    refundedFen: number;
    netFen: number;
    platformDiscountFen: number;
    orders: number;
    lines: number;
    netWeightGrams: number;
    sellers: number | null;
    householdsBenefited: number | null;
    farmerIncomeFen: number | null;
    farmGateShare: number | null;
    outOfProvinceShare: number | null;
    villageToCityFen: number;
    villageToCityUndeterminedFen: number;
    liveSessions: number | null;
    liveHours: number | null;
    liveSalesShare: number | null;
    suppressed: boolean;
    stage: StatisticsStage;
    definitionVersion: string;
    computedAt: string;
    excluded: { lines: number; paidFen: number; note: string; noteEn: string };
    definitions: Array<{
      id: string;
      name: string;
      nameEn: string;
      text: string;
      textEn: string;
      rule: string;
    }>;
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
  rows?: {
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
  columns?: {
    rows: Array<{
      key: Array<string>;
      label: Array<string>;
      labelEn: Array<string>;
      paidFen: number | null;
      refundedFen: number | null;
      netFen: number | null;
      farmerIncomeFen: number | null;
      householdsBenefited: number | null;
      orders: number | null;
      lines: number | null;
      netWeightGrams: number | null;
      suppressed: boolean;
    }>;
  };
};

export type SalesFileQueryVariables = Exact<{
  input: SalesStatisticsInput;
}>;

export type SalesFileQuery = { salesCsv: { filename: string; text: string } };

export type SalesDefinitionsQueryVariables = Exact<{
  input: SalesStatisticsInput;
}>;

export type SalesDefinitionsQuery = {
  salesStatistics: {
    regionName: string;
    stage: StatisticsStage;
    definitionVersion: string;
    computedAt: string;
    excluded: { lines: number; paidFen: number; note: string; noteEn: string };
    definitions: Array<{
      id: string;
      name: string;
      nameEn: string;
      text: string;
      textEn: string;
      rule: string;
    }>;
  };
};

export type StudioAddItemsMutationVariables = Exact<{
  id: string;
  items: Array<ShelfItemInput> | ShelfItemInput;
}>;

export type StudioAddItemsMutation = {
  addShelfItems:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceNotBelowShop'; message: string; messageZh: string }
    | { __typename: 'ShelfItemUnknown'; message: string; messageZh: string };
};

export type StudioRemoveItemMutationVariables = Exact<{
  id: string;
  itemId: string;
}>;

export type StudioRemoveItemMutation = {
  removeShelfItem:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceNotBelowShop'; message: string; messageZh: string }
    | { __typename: 'ShelfItemUnknown'; message: string; messageZh: string };
};

export type StudioMoveItemMutationVariables = Exact<{
  id: string;
  itemId: string;
  position: number;
}>;

export type StudioMoveItemMutation = {
  moveShelfItem:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceNotBelowShop'; message: string; messageZh: string }
    | { __typename: 'ShelfItemUnknown'; message: string; messageZh: string };
};

export type StudioPlanItemMutationVariables = Exact<{
  id: string;
  itemId: string;
  livePriceFen?: number | null | undefined;
  quota?: number | null | undefined;
  limit?: number | null | undefined;
}>;

export type StudioPlanItemMutation = {
  planShelfItem:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceNotBelowShop'; message: string; messageZh: string }
    | { __typename: 'ShelfItemUnknown'; message: string; messageZh: string };
};

export type StudioBoardQueryVariables = Exact<{
  id: string;
}>;

export type StudioBoardQuery = {
  liveDashboard: {
    at: string;
    viewersNow: number;
    peakViewers: number;
    visits: number;
    averageWatchSeconds: number | null;
    likes: number;
    minuteStep: number;
    warnings: Array<{ code: string; text: string; textEn: string }>;
    sales: {
      orders: number;
      buyers: number;
      packs: number;
      paidFen: number;
      refundedFen: number;
      netFen: number;
      hostFen: number;
      refundRate: number | null;
    };
    funnel: Array<{ step: string; count: number; rate: number | null }>;
    byProduct: Array<{
      productId: string;
      productName: string;
      packs: number;
      paidFen: number;
      refundedFen: number;
      netFen: number;
      hostFen: number;
    }>;
    bySource: Array<{ source: LiveSource; paidFen: number }>;
    minutes: Array<{ at: string; viewers: number; orders: number; paidFen: number }>;
  } | null;
};

export type StudioSoldQueryVariables = Exact<{
  id: string;
}>;

export type StudioSoldQuery = {
  liveDashboard: {
    sales: { orders: number; paidFen: number };
    byProduct: Array<{ productId: string; productName: string; packs: number; paidFen: number }>;
  } | null;
};

export type StudioUpdateMutationVariables = Exact<{
  input: UpdateLiveSessionInput;
}>;

export type StudioUpdateMutation = {
  updateLiveSession:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveSession'; id: string }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionAlreadyLive'; message: string; messageZh: string };
};

export type StudioReviewMutationVariables = Exact<{
  id: string;
  reason?: string | null | undefined;
}>;

export type StudioReviewMutation = {
  reviewLiveSession:
    | { __typename: 'ChecklistIncomplete'; message: string; messageZh: string }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type StudioCancelMutationVariables = Exact<{
  id: string;
  reason: string;
}>;

export type StudioCancelMutation = {
  cancelLiveSession:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionAlreadyLive'; message: string; messageZh: string };
};

export type StudioStateMutationVariables = Exact<{
  id: string;
  statements: LiveStatementsInput;
}>;

export type StudioStateMutation = {
  stateLiveChecks:
    | { __typename: 'ChecklistIncomplete'; message: string; messageZh: string }
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type StudioEventsSubscriptionVariables = Exact<{
  id: string;
}>;

export type StudioEventsSubscription = {
  liveEvents:
    | { __typename: 'AiLabelled' }
    | { __typename: 'Audience'; viewers: number; peak: number; likes: number }
    | { __typename: 'Corrected' }
    | { __typename: 'CouponClosed' }
    | { __typename: 'CouponOffered' }
    | { __typename: 'DrawDrawn' }
    | { __typename: 'DrawOpened' }
    | { __typename: 'FormChanged' }
    | { __typename: 'HostAway' }
    | { __typename: 'HostBack' }
    | { __typename: 'LiveMessage' }
    | {
        __typename: 'LiveMessages';
        messages: Array<{ id: string; author: string; text: string; at: string }>;
      }
    | { __typename: 'MessagePinned'; messageId: string | null }
    | { __typename: 'MessagesHidden'; messageIds: Array<string> }
    | { __typename: 'Muted' }
    | { __typename: 'NoticePinned'; noticeId: string | null; text: string }
    | { __typename: 'PollClosed' }
    | { __typename: 'PollCounted' }
    | { __typename: 'PollOpened' }
    | {
        __typename: 'Presenting';
        item: {
          id: string;
          position: number;
          livePriceFen: number | null;
          livePriceEndsAt: string | null;
          quota: number | null;
          remaining: number | null;
          limitPerBuyer: number | null;
          nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
          product: {
            id: string;
            slug: string;
            name: string;
            photos: Array<{ id: string; alt: string; placeholder: string | null }>;
          };
          variant: { id: string; name: string; priceFen: number; available: number };
        } | null;
      }
    | {
        __typename: 'PriceChanged';
        item: {
          id: string;
          position: number;
          livePriceFen: number | null;
          livePriceEndsAt: string | null;
          quota: number | null;
          remaining: number | null;
          limitPerBuyer: number | null;
          nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
          product: {
            id: string;
            slug: string;
            name: string;
            photos: Array<{ id: string; alt: string; placeholder: string | null }>;
          };
          variant: { id: string; name: string; priceFen: number; available: number };
        } | null;
      }
    | { __typename: 'Resync' }
    | { __typename: 'RoomClosed' }
    | { __typename: 'RoomOpened' }
    | { __typename: 'SessionMoved' }
    | { __typename: 'ShelfChanged' }
    | {
        __typename: 'StockChanged';
        item: {
          id: string;
          position: number;
          livePriceFen: number | null;
          livePriceEndsAt: string | null;
          quota: number | null;
          remaining: number | null;
          limitPerBuyer: number | null;
          nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
          product: {
            id: string;
            slug: string;
            name: string;
            photos: Array<{ id: string; alt: string; placeholder: string | null }>;
          };
          variant: { id: string; name: string; priceFen: number; available: number };
        } | null;
      }
    | { __typename: 'Unmuted' }
    | { __typename: 'ViolationNoted' }
    | { __typename: 'ViolationSettled' };
};

export type StudioGoodsQueryVariables = Exact<{
  coopId: string;
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type StudioGoodsQuery = {
  products: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
        variants: Array<{ id: string; name: string; priceFen: number; available: number }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type StudioAddHelperMutationVariables = Exact<{
  id: string;
  phone: string;
}>;

export type StudioAddHelperMutation = {
  addLiveModerator:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioRemoveHelperMutationVariables = Exact<{
  id: string;
  accountId: string;
}>;

export type StudioRemoveHelperMutation = {
  removeLiveModerator:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioOffersQueryVariables = Exact<{
  id: string;
}>;

export type StudioOffersQuery = {
  liveSession: {
    id: string;
    coupons: Array<{
      id: string;
      offFen: number;
      overFen: number;
      quota: number;
      left: number;
      isOpen: boolean;
    }>;
  } | null;
};

export type StudioOfferCouponMutationVariables = Exact<{
  input: OfferLiveCouponInput;
}>;

export type StudioOfferCouponMutation = {
  offerLiveCoupon:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveCoupon' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string }
    | { __typename: 'TooManyCoupons'; message: string; messageZh: string };
};

export type StudioCloseCouponMutationVariables = Exact<{
  couponId: string;
}>;

export type StudioCloseCouponMutation = {
  closeLiveCoupon:
    { __typename: 'LiveCoupon' } | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type StudioPreparingQueryVariables = Exact<{
  id: string;
}>;

export type StudioPreparingQuery = {
  liveSession: {
    id: string;
    title: string;
    intro: string;
    script: string | null;
    status: LiveStatus;
    startsAt: string;
    isAiGenerated: boolean;
    coverPhotoId: string | null;
    cancelledAt: string | null;
    cancelReason: string | null;
    host: { id: string; displayName: string | null };
    coop: { id: string; name: string };
    shelf: Array<{
      id: string;
      position: number;
      livePriceFen: number | null;
      livePriceEndsAt: string | null;
      quota: number | null;
      remaining: number | null;
      limitPerBuyer: number | null;
      plan: {
        livePriceFen: number | null;
        quota: number | null;
        limitPerBuyer: number | null;
      } | null;
      nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
      product: {
        id: string;
        slug: string;
        name: string;
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
      };
      variant: { id: string; name: string; priceFen: number; available: number };
    }>;
    checklist: Array<{
      code: string;
      done: boolean;
      required: boolean;
      isStated: boolean;
      label: string;
      labelZh: string;
      fix: string;
      fixZh: string;
      evidence: string;
    }>;
    share: { title: string; text: string; url: string; posterUrl: string };
    moderators: Array<{ accountId: string; phone: string }> | null;
  } | null;
};

export type StudioMissingQueryVariables = Exact<{
  id: string;
}>;

export type StudioMissingQuery = {
  liveSession: {
    id: string;
    checklist: Array<{
      code: string;
      done: boolean;
      required: boolean;
      label: string;
      labelZh: string;
    }>;
  } | null;
};

export type StudioItemFragment = {
  id: string;
  position: number;
  livePriceFen: number | null;
  livePriceEndsAt: string | null;
  quota: number | null;
  remaining: number | null;
  limitPerBuyer: number | null;
  nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
  product: {
    id: string;
    slug: string;
    name: string;
    photos: Array<{ id: string; alt: string; placeholder: string | null }>;
  };
  variant: { id: string; name: string; priceFen: number; available: number };
};

export type StudioRoomQueryVariables = Exact<{
  id: string;
}>;

export type StudioRoomQuery = {
  liveSession: {
    id: string;
    title: string;
    status: LiveStatus;
    form: LiveForm;
    isAiGenerated: boolean;
    startsAt: string;
    startedAt: string | null;
    endedAt: string | null;
    likes: number;
    viewers: number;
    peakViewers: number;
    coverPhotoId: string | null;
    iModerate: boolean;
    host: { id: string; displayName: string | null };
    coop: {
      id: string;
      slug: string;
      name: string;
      sealText: string;
      region: { code: string; name: string };
    };
    presenting: { id: string } | null;
    shelf: Array<{
      id: string;
      position: number;
      livePriceFen: number | null;
      livePriceEndsAt: string | null;
      quota: number | null;
      remaining: number | null;
      limitPerBuyer: number | null;
      nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
      product: {
        id: string;
        slug: string;
        name: string;
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
      };
      variant: { id: string; name: string; priceFen: number; available: number };
    }>;
    messages: Array<{ id: string; author: string; text: string; at: string }>;
  } | null;
};

export type StudioRowFragment = {
  id: string;
  title: string;
  status: LiveStatus;
  startsAt: string;
  startedAt: string | null;
  endedAt: string | null;
  peakViewers: number;
  coverPhotoId: string | null;
  cancelledAt: string | null;
  checklist: Array<{ done: boolean; required: boolean }>;
  host: { id: string; displayName: string | null };
  coop: { name: string; sealText: string; region: { name: string } };
  shelf: Array<{
    id: string;
    product: { photos: Array<{ id: string; alt: string; placeholder: string | null }> };
  }>;
};

export type StudioCorrectMutationVariables = Exact<{
  id: string;
  text: string;
  itemId?: string | null | undefined;
}>;

export type StudioCorrectMutation = {
  correctLive:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveCorrection' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioLabelAiMutationVariables = Exact<{
  id: string;
}>;

export type StudioLabelAiMutation = {
  labelLiveAi:
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioStopPresentingMutationVariables = Exact<{
  id: string;
}>;

export type StudioStopPresentingMutation = {
  stopPresenting:
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioAppealMutationVariables = Exact<{
  violationId: string;
  text: string;
}>;

export type StudioAppealMutation = {
  appealLiveViolation:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveViolation' }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type StudioRulesQueryVariables = Exact<{
  id: string;
}>;

export type StudioRulesQuery = {
  liveSession: {
    id: string;
    violations: Array<{
      id: string;
      ruleId: string;
      text: string;
      appeal: string | null;
      outcome: LiveViolationOutcome | null;
    }>;
  } | null;
};

export type StudioPresentMutationVariables = Exact<{
  sessionId: string;
  itemId: string;
}>;

export type StudioPresentMutation = {
  presentShelfItem:
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string }
    | { __typename: 'ShelfItem' };
};

export type StudioPriceMutationVariables = Exact<{
  input: SetLivePriceInput;
}>;

export type StudioPriceMutation = {
  setLivePrice:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceNotBelowShop'; message: string; messageZh: string }
    | { __typename: 'QuotaBeyondStock'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string }
    | { __typename: 'ShelfItem' };
};

export type StudioFlashMutationVariables = Exact<{
  input: OpenFlashDealInput;
}>;

export type StudioFlashMutation = {
  openFlashDeal:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceNotBelowShop'; message: string; messageZh: string }
    | { __typename: 'QuotaBeyondStock'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string }
    | { __typename: 'ShelfItem' };
};

export type StudioEndPriceMutationVariables = Exact<{
  sessionId: string;
  itemId: string;
}>;

export type StudioEndPriceMutation = {
  endLivePrice:
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string }
    | { __typename: 'ShelfItem' };
};

export type StudioTalkQueryVariables = Exact<{
  id: string;
}>;

export type StudioTalkQuery = {
  liveSession: {
    id: string;
    chatMode: LiveChatMode;
    heldCount: number | null;
    pinnedMessage: { id: string } | null;
  } | null;
  liveHeldMessages: {
    edges: Array<{
      node: { id: string; author: string; text: string; at: string; reason: string | null };
    }>;
  } | null;
};

export type StudioSayMutationVariables = Exact<{
  id: string;
  text: string;
}>;

export type StudioSayMutation = {
  sendLiveMessage:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveMessage' }
    | { __typename: 'MessageBlocked'; message: string; messageZh: string }
    | { __typename: 'MutedInRoom'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string }
    | { __typename: 'TooFast'; message: string; messageZh: string };
};

export type StudioPinMutationVariables = Exact<{
  id: string;
  messageId?: string | null | undefined;
}>;

export type StudioPinMutation = {
  pinLiveMessage:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioHideMutationVariables = Exact<{
  id: string;
  messageId: string;
}>;

export type StudioHideMutation = {
  hideLiveMessages:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioMuteMutationVariables = Exact<{
  id: string;
  messageId: string;
  minutes?: number | null | undefined;
}>;

export type StudioMuteMutation = {
  muteInLive:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioDecideMutationVariables = Exact<{
  id: string;
  messageIds: Array<string> | string;
  allow: boolean;
}>;

export type StudioDecideMutation = {
  decideLiveMessages:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioModeMutationVariables = Exact<{
  id: string;
  mode: LiveChatMode;
}>;

export type StudioModeMutation = {
  setLiveChatMode:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type DeskOrderFragment = {
  id: string;
  number: string;
  state: OrderState;
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  totalFen: number;
  refundedFen: number;
  placedAt: string;
  paidAt: string | null;
  shipBy: string;
  carrier: string | null;
  trackingNumber: string | null;
  recipient: {
    name: string;
    phone: string;
    detail: string;
    region: { name: string; path: Array<{ name: string; level: RegionLevel }> };
  } | null;
  lines: Array<{
    id: string;
    productId: string;
    productName: string;
    variantName: string;
    photoId: string | null;
    quantity: number;
    paidFen: number;
    refundedFen: number;
  }>;
};

export type AcceptOneMutationVariables = Exact<{
  orderId: string;
}>;

export type AcceptOneMutation = {
  acceptOrder:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Order' }
    | { __typename: 'OrderInAnotherState'; message: string; messageZh: string };
};

export type PackOneMutationVariables = Exact<{
  orderId: string;
}>;

export type PackOneMutation = {
  packOrder:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Order' }
    | { __typename: 'OrderInAnotherState'; message: string; messageZh: string };
};

export type ShipOneMutationVariables = Exact<{
  orderId: string;
  carrier: string;
  trackingNumber: string;
}>;

export type ShipOneMutation = {
  shipOrder:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Order' }
    | { __typename: 'OrderInAnotherState'; message: string; messageZh: string };
};

export type CancelOneMutationVariables = Exact<{
  orderId: string;
  reason?: string | null | undefined;
}>;

export type CancelOneMutation = {
  cancelOrder:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Order' }
    | { __typename: 'TooLate'; message: string; messageZh: string };
};

export type ProductCardFragment = {
  id: string;
  slug: string;
  name: string;
  soldCount: number;
  origin: { code: string; name: string; path: Array<{ name: string; level: RegionLevel }> };
  coop: { id: string; slug: string; name: string };
  photos: Array<{ id: string; alt: string; placeholder: string | null }>;
  variants: Array<{
    id: string;
    name: string;
    priceFen: number;
    livePriceFen: number | null;
    netWeightGrams: number | null;
    unitPriceFenPer500g: number | null;
    available: number;
  }>;
};

export type QuotePartsFragment = {
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  totalFen: number;
  problems: Array<{ code: string; variantId: string | null; message: string; messageZh: string }>;
  parcels: Array<{
    goodsFen: number;
    freightFen: number;
    freeOverFen: number | null;
    isServed: boolean;
    transitDays: number | null;
    shipBy: string;
    coop: {
      id: string;
      slug: string;
      name: string;
      sealText: string;
      region: { code: string; name: string };
    };
    lines: Array<{
      variantId: string;
      productName: string;
      variantName: string;
      quantity: number;
      unitPriceFen: number;
      goodsFen: number;
      available: number;
      isReturnable: boolean;
      productSlug: string;
      photoId: string | null;
    }>;
  }>;
};

export type ListingBasisQueryVariables = Exact<{
  coopId: string;
}>;

export type ListingBasisQuery = {
  categories: Array<{
    code: string;
    name: string;
    nameEn: string;
    parentCode: string | null;
    needsPermit: boolean;
  }>;
  plots: {
    edges: Array<{
      node: { village: { code: string } | null; member: { publicName: string } | null };
    }>;
  };
  batches: {
    edges: Array<{
      node: {
        id: string;
        code: string;
        harvestFrom: string;
        harvestTo: string;
        saleableFrom: string;
        isSaleable: boolean;
        category: { code: string; name: string };
        member: { displayName: string } | null;
      };
    }>;
  };
};

export type ListedBeforeQueryVariables = Exact<{ [key: string]: never }>;

export type ListedBeforeQuery = {
  myProducts: {
    edges: Array<{
      node: {
        id: string;
        category: { code: string };
        origin: { code: string };
        batch: { id: string };
      };
    }>;
  };
};

export type DeskMembersQueryVariables = Exact<{
  coopId: string;
  after?: string | null | undefined;
}>;

export type DeskMembersQuery = {
  coopMembers: {
    edges: Array<{
      node: {
        id: string;
        number: number;
        name: string | null;
        publicName: string;
        phone: string | null;
        householdNumber: number | null;
        joinedOn: string;
        leftOn: string | null;
        village: { code: string; name: string } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  plots: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        areaSquareMetres: number;
        village: { name: string } | null;
        member: { id: string } | null;
      };
    }>;
  };
};

export type AddToMutationVariables = Exact<{
  input: AddMemberInput;
}>;

export type AddToMutation = {
  addMember:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'Member'; id: string; number: number }
    | { __typename: 'MemberExists'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string };
};

export type GiveLoginMutationVariables = Exact<{
  input: GrantRoleInput;
}>;

export type GiveLoginMutation = {
  grantRole:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'PhoneInvalid'; message: string; messageZh: string }
    | { __typename: 'RoleGrant' }
    | { __typename: 'RoleNotYoursToGrant'; message: string; messageZh: string };
};

export type TakeOutMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;

export type TakeOutMutation = {
  removeMember:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'Member' }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type AddPlotToMutationVariables = Exact<{
  input: AddPlotInput;
}>;

export type AddPlotToMutation = {
  addPlot:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Plot' }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string };
};

export type MemberNamesQueryVariables = Exact<{
  coopId: string;
}>;

export type MemberNamesQuery = {
  coopMembers: {
    edges: Array<{
      node: {
        id: string;
        number: number;
        name: string | null;
        publicName: string;
        leftOn: string | null;
      };
    }>;
  };
};

export type CreatePlainlyMutationVariables = Exact<{
  input: CreateProductInput;
}>;

export type CreatePlainlyMutation = {
  createProduct:
    | { __typename: 'BatchNotFound'; message: string; messageZh: string }
    | { __typename: 'BatchNotSaleable'; message: string; messageZh: string }
    | { __typename: 'CategoryNeedsPermit'; message: string; messageZh: string }
    | { __typename: 'CategoryUnknown'; message: string; messageZh: string }
    | { __typename: 'FarmerMustConfirm'; message: string; messageZh: string }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'OriginOutsideRegion'; message: string; messageZh: string }
    | { __typename: 'PhotoMissing'; message: string; messageZh: string }
    | { __typename: 'PhotoNotYours'; message: string; messageZh: string }
    | { __typename: 'PriceOutOfRange'; message: string; messageZh: string }
    | { __typename: 'Product'; slug: string }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string }
    | { __typename: 'StockOutOfRange'; message: string; messageZh: string }
    | { __typename: 'TooManyPhotos'; message: string; messageZh: string }
    | { __typename: 'TooManyVariants'; message: string; messageZh: string }
    | { __typename: 'WeightOutOfRange'; message: string; messageZh: string };
};

export type RegionsUnderQueryVariables = Exact<{
  parent?: string | null | undefined;
}>;

export type RegionsUnderQuery = {
  regions: { edges: Array<{ node: { code: string; name: string; level: RegionLevel } }> };
};

export type RegionPathQueryVariables = Exact<{
  code: string;
}>;

export type RegionPathQuery = {
  region: {
    code: string;
    name: string;
    level: RegionLevel;
    path: Array<{ code: string; name: string; level: RegionLevel }>;
  } | null;
};

export type ToPackFragment = {
  id: string;
  number: string;
  shipBy: string;
  lines: Array<{
    id: string;
    productId: string;
    productName: string;
    variantName: string;
    quantity: number;
    photoId: string | null;
  }>;
};

export type StatementLineFragment = {
  id: string;
  kind: StatementEntryKind;
  at: string;
  orderNumber: string | null;
  productName: string | null;
  variantName: string | null;
  quantity: number | null;
  goodsFen: number;
  coopFen: number;
  memberFen: number;
  paidOutFen: number;
  whenText: string;
  whenTextEn: string;
  deductions: Array<{ code: string; name: string; nameEn: string; amountFen: number }>;
  offsets: Array<{ orderNumber: string; amountFen: number }>;
};

export type ShelfProductFragment = {
  id: string;
  slug: string;
  name: string;
  state: ProductState;
  soldCount: number;
  grower: string | null;
  photos: Array<{ id: string; alt: string; placeholder: string | null }>;
  variants: Array<{
    id: string;
    name: string;
    priceFen: number;
    netWeightGrams: number | null;
    unitPriceFenPer500g: number | null;
    available: number;
  }>;
};

export type DeskSetupQueryVariables = Exact<{
  coopId: string;
}>;

export type DeskSetupQuery = {
  coop: {
    id: string;
    slug: string;
    name: string;
    state: CoopState;
    legalForm: LegalForm;
    registrationNumber: string | null;
    exemption: Exemption | null;
    exemptionStatement: string | null;
    exemptionStatementZh: string | null;
    phone: string | null;
    story: string;
    memberShareBp: number;
    commissionBp: number;
    stations: Array<{ id: string; name: string; detail: string; village: { name: string } | null }>;
  } | null;
  coopOnboarding: {
    complete: boolean;
    items: Array<{
      item: string;
      done: boolean;
      required: boolean;
      label: string;
      labelZh: string;
      fix: string;
      fixZh: string;
    }>;
  } | null;
  coopMembers: {
    edges: Array<{ node: { id: string; village: { code: string; name: string } | null } }>;
  };
};

export type SaveFactsMutationVariables = Exact<{
  input: UpdateCoopInput;
}>;

export type SaveFactsMutation = {
  updateCoop:
    | { __typename: 'Coop' }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type OpenShopMutationVariables = Exact<{
  coopId: string;
}>;

export type OpenShopMutation = {
  openCoop:
    | { __typename: 'Coop' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'OnboardingIncomplete'; message: string; messageZh: string };
};

export type AddStationToMutationVariables = Exact<{
  input: AddStationInput;
}>;

export type AddStationToMutation = {
  addStation:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string }
    | { __typename: 'Station' };
};

export type ChangeVariantMutationVariables = Exact<{
  input: UpdateVariantInput;
}>;

export type ChangeVariantMutation = {
  updateVariant:
    | { __typename: 'FarmerMustConfirm'; message: string; messageZh: string }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceOutOfRange'; message: string; messageZh: string; field: string }
    | { __typename: 'ProductWithdrawn'; message: string; messageZh: string }
    | { __typename: 'StockOutOfRange'; message: string; messageZh: string; field: string }
    | { __typename: 'Variant' };
};

export type TakeOffMutationVariables = Exact<{
  productId: string;
}>;

export type TakeOffMutation = {
  withdrawProduct:
    | { __typename: 'FarmerMustConfirm'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Product' };
};

export type PutOnMutationVariables = Exact<{
  productId: string;
}>;

export type PutOnMutation = {
  publishProduct:
    | { __typename: 'BatchNotSaleable'; message: string; messageZh: string }
    | { __typename: 'FarmerMustConfirm'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Product' }
    | { __typename: 'ProductWithdrawn'; message: string; messageZh: string };
};

export type WhoIsHereQueryVariables = Exact<{ [key: string]: never }>;

export type WhoIsHereQuery = {
  me: {
    id: string;
    displayName: string | null;
    roles: Array<string>;
    secondFactorNeeded: boolean;
    grants: Array<{ role: string; coopId: string | null; memberId: string | null }>;
  } | null;
  myCoops: Array<{
    id: string;
    slug: string;
    name: string;
    sealText: string;
    state: CoopState;
    region: { code: string; name: string; level: RegionLevel };
  }>;
};

export type HomeQueryVariables = Exact<{ [key: string]: never }>;

export type HomeQuery = {
  onAir: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: LiveStatus;
        isAiGenerated: boolean;
        startsAt: string;
        startedAt: string | null;
        endedAt: string | null;
        viewers: number;
        coverPhotoId: string | null;
        host: { displayName: string | null };
        coop: {
          id: string;
          name: string;
          sealText: string;
          region: { code: string; name: string };
        };
        presenting: { product: { name: string; photos: Array<{ id: string }> } } | null;
        shelf: Array<{ id: string }>;
      };
    }>;
  };
  inSeason: Array<{
    harvestFrom: string;
    harvestTo: string;
    product: {
      id: string;
      slug: string;
      name: string;
      soldCount: number;
      origin: { code: string; name: string; path: Array<{ name: string; level: RegionLevel }> };
      coop: { id: string; slug: string; name: string };
      photos: Array<{ id: string; alt: string; placeholder: string | null }>;
      variants: Array<{
        id: string;
        name: string;
        priceFen: number;
        livePriceFen: number | null;
        netWeightGrams: number | null;
        unitPriceFenPer500g: number | null;
        available: number;
      }>;
    };
  }>;
  originCounties: Array<{
    productCount: number;
    region: { code: string; name: string; path: Array<{ name: string; level: RegionLevel }> };
  }>;
  products: {
    edges: Array<{
      node: {
        id: string;
        slug: string;
        name: string;
        soldCount: number;
        origin: { code: string; name: string; path: Array<{ name: string; level: RegionLevel }> };
        coop: { id: string; slug: string; name: string };
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
        variants: Array<{
          id: string;
          name: string;
          priceFen: number;
          livePriceFen: number | null;
          netWeightGrams: number | null;
          unitPriceFenPer500g: number | null;
          available: number;
        }>;
      };
    }>;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
};

export type AccountPageQueryVariables = Exact<{ [key: string]: never }>;

export type AccountPageQuery = {
  me: {
    id: string;
    phoneMasked: string;
    displayName: string | null;
    roles: Array<string>;
    secondFactorNeeded: boolean;
  } | null;
  mySessions: {
    edges: Array<{ node: { id: string; device: string; lastSeenAt: string; current: boolean } }>;
  };
  addresses: Array<{
    id: string;
    name: string;
    phone: string;
    detail: string;
    isDefault: boolean;
    region: { code: string; name: string; path: Array<{ code: string; name: string }> };
  }>;
};

export type LogOutMutationVariables = Exact<{ [key: string]: never }>;

export type LogOutMutation = { logOut: boolean };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;

export type EndSessionMutation = {
  endSession:
    { __typename: 'NotFound'; message: string; messageZh: string } | { __typename: 'SessionEnded' };
};

export type DeleteAddressMutationVariables = Exact<{
  id: string;
}>;

export type DeleteAddressMutation = {
  deleteAddress:
    | { __typename: 'AddressDeleted' }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type BatchPageQueryVariables = Exact<{
  code: string;
}>;

export type BatchPageQuery = {
  batch: {
    code: string;
    url: string;
    harvestFrom: string;
    harvestTo: string;
    pickedOn: string | null;
    category: { name: string; nameEn: string };
    village: { name: string; path: Array<{ name: string; level: RegionLevel }> } | null;
    member: { displayName: string } | null;
    coop: { slug: string; name: string; phone: string | null };
    product: { slug: string; name: string } | null;
    production: Array<{
      id: string;
      inputName: string;
      purpose: string;
      usedOn: string;
      stoppedOn: string;
      intervalDays: number;
    }>;
    certificate: {
      number: string;
      issuedAt: string;
      basis: string;
      quantity: string | null;
      issuer: string;
      contact: string | null;
      commitment: string;
    } | null;
  } | null;
};

export type CoopPageQueryVariables = Exact<{
  slug: string;
}>;

export type CoopPageQuery = {
  coop: {
    id: string;
    slug: string;
    name: string;
    sealText: string;
    story: string;
    phone: string | null;
    registrationNumber: string | null;
    exemptionStatement: string | null;
    exemptionStatementZh: string | null;
    memberCount: number;
    region: { code: string; name: string; path: Array<{ name: string }> };
    stations: Array<{ id: string; name: string; detail: string }>;
  } | null;
};

export type CoopGoodsQueryVariables = Exact<{
  coopId: string;
  after?: string | null | undefined;
}>;

export type CoopGoodsQuery = {
  products: {
    edges: Array<{
      node: {
        id: string;
        slug: string;
        name: string;
        soldCount: number;
        origin: { code: string; name: string; path: Array<{ name: string; level: RegionLevel }> };
        coop: { id: string; slug: string; name: string };
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
        variants: Array<{
          id: string;
          name: string;
          priceFen: number;
          livePriceFen: number | null;
          netWeightGrams: number | null;
          unitPriceFenPer500g: number | null;
          available: number;
        }>;
      };
    }>;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
};

export type CartQuoteQueryVariables = Exact<{
  lines: Array<OrderLineInput> | OrderLineInput;
  region?: string | null | undefined;
}>;

export type CartQuoteQuery = {
  quote: {
    goodsFen: number;
    freightFen: number;
    discountFen: number;
    totalFen: number;
    problems: Array<{ code: string; variantId: string | null; message: string; messageZh: string }>;
    parcels: Array<{
      goodsFen: number;
      freightFen: number;
      freeOverFen: number | null;
      isServed: boolean;
      transitDays: number | null;
      shipBy: string;
      coop: {
        id: string;
        slug: string;
        name: string;
        sealText: string;
        region: { code: string; name: string };
      };
      lines: Array<{
        variantId: string;
        productName: string;
        variantName: string;
        quantity: number;
        unitPriceFen: number;
        goodsFen: number;
        available: number;
        isReturnable: boolean;
        productSlug: string;
        photoId: string | null;
      }>;
    }>;
  };
};

export type CheckoutQuoteQueryVariables = Exact<{
  lines: Array<OrderLineInput> | OrderLineInput;
  regionCode?: string | null | undefined;
  liveSessionId?: string | null | undefined;
}>;

export type CheckoutQuoteQuery = {
  quote: {
    goodsFen: number;
    freightFen: number;
    discountFen: number;
    totalFen: number;
    problems: Array<{ code: string; variantId: string | null; message: string; messageZh: string }>;
    parcels: Array<{
      goodsFen: number;
      freightFen: number;
      freeOverFen: number | null;
      isServed: boolean;
      transitDays: number | null;
      shipBy: string;
      coop: {
        id: string;
        slug: string;
        name: string;
        sealText: string;
        region: { code: string; name: string };
      };
      lines: Array<{
        variantId: string;
        productName: string;
        variantName: string;
        quantity: number;
        unitPriceFen: number;
        goodsFen: number;
        available: number;
        isReturnable: boolean;
        productSlug: string;
        photoId: string | null;
      }>;
    }>;
  };
};

export type SavedAddressesQueryVariables = Exact<{ [key: string]: never }>;

export type SavedAddressesQuery = {
  addresses: Array<{
    id: string;
    name: string;
    phone: string;
    detail: string;
    isDefault: boolean;
    region: { code: string; name: string; path: Array<{ name: string }> };
  }>;
};

export type SaveAddressMutationVariables = Exact<{
  input: SaveAddressInput;
}>;

export type SaveAddressMutation = {
  saveAddress:
    | { __typename: 'Address'; id: string }
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string }
    | { __typename: 'TooManyAddresses'; message: string; messageZh: string };
};

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;

export type PlaceOrderMutation = {
  placeOrder:
    | { __typename: 'AddressIncomplete'; message: string; messageZh: string }
    | { __typename: 'AddressNotFound'; message: string; messageZh: string }
    | { __typename: 'CartEmpty'; message: string; messageZh: string }
    | { __typename: 'CouponNotUsable'; message: string; messageZh: string }
    | {
        __typename: 'InsufficientStock';
        message: string;
        messageZh: string;
        shortages: Array<{ variantId: string; available: number }>;
      }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LimitReached'; message: string; messageZh: string }
    | { __typename: 'LiveSessionNotFound'; message: string; messageZh: string }
    | { __typename: 'NotDelivered'; message: string; messageZh: string }
    | { __typename: 'OrderGroup'; id: string }
    | { __typename: 'ProductUnavailable'; message: string; messageZh: string }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string }
    | { __typename: 'TooManyLines'; message: string; messageZh: string }
    | { __typename: 'TotalChanged'; message: string; messageZh: string; totalFen: number };
};

export type StartPaymentMutationVariables = Exact<{
  id: string;
}>;

export type StartPaymentMutation = {
  startPayment:
    | { __typename: 'AlreadyPaid'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'OrderExpired'; message: string; messageZh: string }
    | { __typename: 'PaymentSession'; url: string }
    | { __typename: 'PaymentUnavailable'; message: string; messageZh: string };
};

export type RequestLoginCodeMutationVariables = Exact<{
  phone: string;
}>;

export type RequestLoginCodeMutation = {
  requestLoginCode:
    | { __typename: 'CodeSent'; sentTo: string }
    | { __typename: 'PhoneInvalid'; message: string; messageZh: string }
    | { __typename: 'TooManyAttempts'; message: string; messageZh: string };
};

export type LogInMutationVariables = Exact<{
  phone: string;
  code: string;
}>;

export type LogInMutation = {
  logIn:
    | { __typename: 'CodeExpired'; message: string; messageZh: string }
    | { __typename: 'CodeWrong'; message: string; messageZh: string }
    | { __typename: 'PhoneInvalid'; message: string; messageZh: string }
    | { __typename: 'SecondFactorRequired'; message: string; messageZh: string; challenge: string }
    | { __typename: 'Session'; token: string; expiresAt: string; account: { roles: Array<string> } }
    | { __typename: 'TooManyAttempts'; message: string; messageZh: string };
};

export type ConfirmSecondFactorMutationVariables = Exact<{
  challenge: string;
  code: string;
}>;

export type ConfirmSecondFactorMutation = {
  confirmSecondFactor:
    | { __typename: 'CodeExpired'; message: string; messageZh: string }
    | { __typename: 'CodeWrong'; message: string; messageZh: string }
    | { __typename: 'Session'; token: string; expiresAt: string; account: { roles: Array<string> } }
    | { __typename: 'TooManyAttempts'; message: string; messageZh: string };
};

export type MyOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MyOrdersQuery = {
  myOrders: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        groupId: string;
        state: OrderState;
        totalFen: number;
        placedAt: string;
        shipBy: string;
        shippedAt: string | null;
        coop: { name: string; sealText: string; region: { name: string } };
        lines: Array<{
          id: string;
          productName: string;
          variantName: string;
          quantity: number;
          photoId: string | null;
        }>;
      };
    }>;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
};

export type OrderGroupPageQueryVariables = Exact<{
  id: string;
}>;

export type OrderGroupPageQuery = {
  orderGroup: {
    id: string;
    number: string;
    state: OrderGroupState;
    totalFen: number;
    goodsFen: number;
    freightFen: number;
    discountFen: number;
    expiresAt: string | null;
    placedAt: string;
    orders: Array<{
      id: string;
      number: string;
      state: OrderState;
      goodsFen: number;
      freightFen: number;
      discountFen: number;
      totalFen: number;
      refundedFen: number;
      shipBy: string;
      shippedAt: string | null;
      carrier: string | null;
      trackingNumber: string | null;
      coop: { slug: string; name: string; sealText: string; region: { name: string } };
      split: { farmerFen: number; coopFen: number; platformFen: number; freightFen: number };
      recipient: {
        name: string;
        phone: string;
        detail: string;
        region: { path: Array<{ name: string }> };
      } | null;
      refundRequests: Array<{
        id: string;
        lineId: string;
        amountFen: number;
        state: RefundRequestState;
        answer: string | null;
        answerBy: string | null;
      }>;
      lines: Array<{
        id: string;
        productName: string;
        productSlug: string;
        variantName: string;
        quantity: number;
        photoId: string | null;
        paidFen: number;
        refundedFen: number;
        origin: { name: string; path: Array<{ name: string; level: RegionLevel }> };
      }>;
    }>;
  } | null;
};

export type OrderPartsFragment = {
  id: string;
  number: string;
  state: OrderState;
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  totalFen: number;
  refundedFen: number;
  shipBy: string;
  shippedAt: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  coop: { slug: string; name: string; sealText: string; region: { name: string } };
  split: { farmerFen: number; coopFen: number; platformFen: number; freightFen: number };
  recipient: {
    name: string;
    phone: string;
    detail: string;
    region: { path: Array<{ name: string }> };
  } | null;
  refundRequests: Array<{
    id: string;
    lineId: string;
    amountFen: number;
    state: RefundRequestState;
    answer: string | null;
    answerBy: string | null;
  }>;
  lines: Array<{
    id: string;
    productName: string;
    productSlug: string;
    variantName: string;
    quantity: number;
    photoId: string | null;
    paidFen: number;
    refundedFen: number;
    origin: { name: string; path: Array<{ name: string; level: RegionLevel }> };
  }>;
};

export type CancelOrderMutationVariables = Exact<{
  orderId: string;
  reason?: string | null | undefined;
}>;

export type CancelOrderMutation = {
  cancelOrder:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Order' }
    | { __typename: 'TooLate'; message: string; messageZh: string };
};

export type ConfirmReceiptMutationVariables = Exact<{
  orderId: string;
}>;

export type ConfirmReceiptMutation = {
  confirmReceipt:
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'Order' }
    | { __typename: 'OrderInAnotherState'; message: string; messageZh: string };
};

export type RequestRefundMutationVariables = Exact<{
  input: RequestRefundInput;
}>;

export type RequestRefundMutation = {
  requestRefund:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PhotoUsedBefore'; message: string; messageZh: string }
    | { __typename: 'RefundAlreadyRequested'; message: string; messageZh: string }
    | { __typename: 'RefundExceedsPaid'; message: string; messageZh: string }
    | { __typename: 'RefundRequest' }
    | { __typename: 'TooLate'; message: string; messageZh: string };
};

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;

export type ProductPageQuery = {
  product: {
    story: string | null;
    ratingAverage: number | null;
    grower: string | null;
    shipHours: number;
    claimHours: number;
    id: string;
    slug: string;
    name: string;
    soldCount: number;
    category: { code: string; name: string; nameEn: string; isPerishable: boolean };
    certificates: Array<{ kind: CertificateKind; number: string | null; validTo: string | null }>;
    batch: {
      code: string;
      harvestFrom: string;
      harvestTo: string;
      pickedOn: string | null;
      village: { name: string } | null;
      certificate: { number: string } | null;
    };
    split: { farmerFen: number; coopFen: number; platformFen: number } | null;
    origin: { code: string; name: string; path: Array<{ name: string; level: RegionLevel }> };
    coop: { id: string; slug: string; name: string };
    photos: Array<{ id: string; alt: string; placeholder: string | null }>;
    variants: Array<{
      id: string;
      name: string;
      priceFen: number;
      livePriceFen: number | null;
      netWeightGrams: number | null;
      unitPriceFenPer500g: number | null;
      available: number;
    }>;
  } | null;
};

export type DeliveryQueryVariables = Exact<{
  coopId: string;
  variantId: string;
  region: string;
}>;

export type DeliveryQuery = {
  freightZones: Array<{ name: string; isServed: boolean }>;
  freightQuote: {
    isServed: boolean;
    freightFen: number;
    freeOverFen: number | null;
    transitDays: number | null;
  } | null;
};

export type RoomsOfProductQueryVariables = Exact<{
  coopId: string;
}>;

export type RoomsOfProductQuery = {
  liveSessions: {
    edges: Array<{
      node: {
        id: string;
        shelf: Array<{ livePriceFen: number | null; variant: { id: string; priceFen: number } }>;
      };
    }>;
  };
};

export type SearchQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  products: {
    totalCount: number;
    didYouMean: string | null;
    edges: Array<{
      node: {
        id: string;
        slug: string;
        name: string;
        soldCount: number;
        origin: { code: string; name: string; path: Array<{ name: string; level: RegionLevel }> };
        coop: { id: string; slug: string; name: string };
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
        variants: Array<{
          id: string;
          name: string;
          priceFen: number;
          livePriceFen: number | null;
          netWeightGrams: number | null;
          unitPriceFenPer500g: number | null;
          available: number;
        }>;
      };
    }>;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    facets: Array<{
      name: string;
      values: Array<{ value: string; label: string; labelEn: string; count: number }>;
    }>;
  };
};

export type SuggestionsQueryVariables = Exact<{
  query: string;
}>;

export type SuggestionsQuery = { searchSuggestions: Array<string> };

export type DeskTodayQueryVariables = Exact<{
  coopId: string;
  from: string;
  to: string;
}>;

export type DeskTodayQuery = {
  paid: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        state: OrderState;
        shipBy: string;
        lines: Array<{ id: string; productName: string; variantName: string; quantity: number }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean };
  };
  accepted: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        state: OrderState;
        shipBy: string;
        lines: Array<{ id: string; productName: string; variantName: string; quantity: number }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean };
  };
  packed: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        state: OrderState;
        shipBy: string;
        lines: Array<{ id: string; productName: string; variantName: string; quantity: number }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean };
  };
  coopRefundRequests: {
    edges: Array<{ node: { id: string } }>;
    pageInfo: { hasNextPage: boolean };
  };
  coopOnboarding: { complete: boolean; items: Array<{ done: boolean; required: boolean }> } | null;
  coopStatement: { goodsFen: number; dueFen: number; balanceFen: number };
};

export type QueueFragment = {
  edges: Array<{
    node: {
      id: string;
      number: string;
      state: OrderState;
      shipBy: string;
      lines: Array<{ id: string; productName: string; variantName: string; quantity: number }>;
    };
  }>;
  pageInfo: { hasNextPage: boolean };
};

export type DeskBatchesQueryVariables = Exact<{
  coopId: string;
  after?: string | null | undefined;
}>;

export type DeskBatchesQuery = {
  batches: {
    edges: Array<{
      node: {
        id: string;
        code: string;
        harvestFrom: string;
        harvestTo: string;
        saleableFrom: string;
        isSaleable: boolean;
        category: { name: string; nameEn: string };
        member: { displayName: string } | null;
        village: { name: string } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DeskBatchQueryVariables = Exact<{
  code: string;
}>;

export type DeskBatchQuery = {
  batch: {
    id: string;
    code: string;
    url: string;
    qrSvg: string;
    harvestFrom: string;
    harvestTo: string;
    saleableFrom: string;
    isSaleable: boolean;
    expectedGrams: number | null;
    coop: { id: string; name: string };
    category: { name: string; nameEn: string };
    member: { displayName: string } | null;
    village: { name: string; path: Array<{ name: string; level: RegionLevel }> } | null;
    certificate: {
      number: string;
      issuedAt: string;
      basis: string;
      quantity: string | null;
      issuer: string;
      contact: string | null;
      commitment: string;
    } | null;
    production: Array<{
      id: string;
      inputName: string;
      purpose: string;
      dosage: string;
      usedOn: string;
      stoppedOn: string;
      intervalDays: number;
    }>;
  } | null;
};

export type RecordOneMutationVariables = Exact<{
  input: RecordProductionInput;
}>;

export type RecordOneMutation = {
  recordProduction:
    | { __typename: 'Batch' }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type BatchBasisQueryVariables = Exact<{
  coopId: string;
}>;

export type BatchBasisQuery = {
  categories: Array<{ code: string; name: string; nameEn: string; parentCode: string | null }>;
  plots: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        village: { code: string; name: string } | null;
        member: {
          id: string;
          name: string | null;
          publicName: string;
          village: { code: string; name: string } | null;
        } | null;
      };
    }>;
  };
};

export type OpenOneMutationVariables = Exact<{
  input: OpenBatchInput;
}>;

export type OpenOneMutation = {
  openBatch:
    | { __typename: 'Batch'; code: string }
    | { __typename: 'CategoryUnknown'; message: string; messageZh: string }
    | { __typename: 'FarmerMustConfirm'; message: string; messageZh: string }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'OriginOutsideRegion'; message: string; messageZh: string }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string };
};

export type DeskFreightQueryVariables = Exact<{
  coopId: string;
}>;

export type DeskFreightQuery = {
  freightTemplate: {
    basis: FreightBasis;
    freeOverFen: number | null;
    version: number;
    zones: Array<{
      name: string;
      regionPrefixes: Array<string>;
      isServed: boolean;
      firstQuantity: number;
      firstFen: number;
      nextQuantity: number;
      nextFen: number;
      isFreeOverServed: boolean;
      transitDays: number;
    }>;
  } | null;
};

export type SaveFreightMutationVariables = Exact<{
  input: SaveFreightTemplateInput;
}>;

export type SaveFreightMutation = {
  saveFreightTemplate:
    | { __typename: 'FreightTemplate' }
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RegionEnded'; message: string; messageZh: string }
    | { __typename: 'RegionNotFound'; message: string; messageZh: string };
};

export type DeskLiveQueryVariables = Exact<{
  coopId: string;
  after?: string | null | undefined;
}>;

export type DeskLiveQuery = {
  coopLiveSessions: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: LiveStatus;
        startsAt: string;
        startedAt: string | null;
        endedAt: string | null;
        peakViewers: number;
        coverPhotoId: string | null;
        cancelledAt: string | null;
        checklist: Array<{ done: boolean; required: boolean }>;
        host: { id: string; displayName: string | null };
        coop: { name: string; sealText: string; region: { name: string } };
        shelf: Array<{
          id: string;
          product: { photos: Array<{ id: string; alt: string; placeholder: string | null }> };
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DeskMoneyQueryVariables = Exact<{
  coopId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;

export type DeskMoneyQuery = {
  coopStatement: {
    from: string;
    to: string;
    goodsFen: number;
    refundedFen: number;
    coopFen: number;
    memberFen: number;
    dueFen: number;
    paidOutFen: number;
    balanceFen: number;
    words: string;
    wordsEn: string;
    deductions: Array<{
      code: string;
      name: string;
      nameEn: string;
      reason: string;
      reasonEn: string;
      rate: string | null;
      amountFen: number;
    }>;
    entries: {
      edges: Array<{
        node: {
          id: string;
          kind: StatementEntryKind;
          at: string;
          orderNumber: string | null;
          productName: string | null;
          variantName: string | null;
          quantity: number | null;
          goodsFen: number;
          coopFen: number;
          memberFen: number;
          paidOutFen: number;
          whenText: string;
          whenTextEn: string;
          deductions: Array<{ code: string; name: string; nameEn: string; amountFen: number }>;
          offsets: Array<{ orderNumber: string; amountFen: number }>;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
  payoutAccount: { isReady: boolean } | null;
  disputes: {
    edges: Array<{
      node: {
        id: string;
        orderId: string;
        orderNumber: string;
        state: DisputeState;
        wordsZh: string;
        words: string;
        openedAt: string;
      };
    }>;
  };
};

export type OpenAccountMutationVariables = Exact<{
  coopId: string;
}>;

export type OpenAccountMutation = {
  openPayoutAccount:
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PaymentUnavailable'; message: string; messageZh: string }
    | { __typename: 'PayoutOnboarding'; url: string };
};

export type DeskOrdersQueryVariables = Exact<{
  coopId: string;
  state?: OrderState | null | undefined;
  after?: string | null | undefined;
}>;

export type DeskOrdersQuery = {
  coopOrders: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        state: OrderState;
        goodsFen: number;
        freightFen: number;
        discountFen: number;
        totalFen: number;
        refundedFen: number;
        placedAt: string;
        paidAt: string | null;
        shipBy: string;
        carrier: string | null;
        trackingNumber: string | null;
        recipient: {
          name: string;
          phone: string;
          detail: string;
          region: { name: string; path: Array<{ name: string; level: RegionLevel }> };
        } | null;
        lines: Array<{
          id: string;
          productId: string;
          productName: string;
          variantName: string;
          photoId: string | null;
          quantity: number;
          paidFen: number;
          refundedFen: number;
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DeskOrderPageQueryVariables = Exact<{
  id: string;
}>;

export type DeskOrderPageQuery = {
  order: {
    shippedAt: string | null;
    signedAt: string | null;
    completedAt: string | null;
    cancelledAt: string | null;
    cancelReason: string | null;
    id: string;
    number: string;
    state: OrderState;
    goodsFen: number;
    freightFen: number;
    discountFen: number;
    totalFen: number;
    refundedFen: number;
    placedAt: string;
    paidAt: string | null;
    shipBy: string;
    carrier: string | null;
    trackingNumber: string | null;
    coop: { id: string };
    split: { farmerFen: number; coopFen: number; platformFen: number; freightFen: number };
    events: Array<{ id: string; toState: OrderState; note: string | null; at: string }>;
    refunds: Array<{
      id: string;
      amountFen: number;
      reason: string;
      state: RefundState;
      createdAt: string;
    }>;
    refundRequests: Array<{
      id: string;
      amountFen: number;
      reason: string;
      state: RefundRequestState;
      answer: string | null;
      requestedAt: string;
    }>;
    recipient: {
      name: string;
      phone: string;
      detail: string;
      region: { name: string; path: Array<{ name: string; level: RegionLevel }> };
    } | null;
    lines: Array<{
      id: string;
      productId: string;
      productName: string;
      variantName: string;
      photoId: string | null;
      quantity: number;
      paidFen: number;
      refundedFen: number;
    }>;
  } | null;
};

export type SenderQueryVariables = Exact<{
  coopId: string;
}>;

export type SenderQuery = {
  coop: {
    id: string;
    phone: string | null;
    region: { name: string; path: Array<{ name: string; level: RegionLevel }> };
  } | null;
};

export type OrderToPrintQueryVariables = Exact<{
  id: string;
}>;

export type OrderToPrintQuery = {
  order: {
    id: string;
    number: string;
    state: OrderState;
    goodsFen: number;
    freightFen: number;
    discountFen: number;
    totalFen: number;
    refundedFen: number;
    placedAt: string;
    paidAt: string | null;
    shipBy: string;
    carrier: string | null;
    trackingNumber: string | null;
    coop: { id: string };
    recipient: {
      name: string;
      phone: string;
      detail: string;
      region: { name: string; path: Array<{ name: string; level: RegionLevel }> };
    } | null;
    lines: Array<{
      id: string;
      productId: string;
      productName: string;
      variantName: string;
      photoId: string | null;
      quantity: number;
      paidFen: number;
      refundedFen: number;
    }>;
  } | null;
};

export type DeskProductsQueryVariables = Exact<{
  coopId: string;
  state?: ProductState | null | undefined;
  after?: string | null | undefined;
}>;

export type DeskProductsQuery = {
  coopProducts: {
    edges: Array<{
      node: {
        id: string;
        slug: string;
        name: string;
        state: ProductState;
        soldCount: number;
        grower: string | null;
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
        variants: Array<{
          id: string;
          name: string;
          priceFen: number;
          netWeightGrams: number | null;
          unitPriceFenPer500g: number | null;
          available: number;
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OpenRefundsQueryVariables = Exact<{
  coopId: string;
  after?: string | null | undefined;
}>;

export type OpenRefundsQuery = {
  coopRefundRequests: {
    edges: Array<{
      node: {
        id: string;
        orderId: string;
        lineId: string;
        amountFen: number;
        reason: string;
        photoIds: Array<string>;
        requestedAt: string;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RefundOrderQueryVariables = Exact<{
  id: string;
}>;

export type RefundOrderQuery = {
  order: {
    id: string;
    number: string;
    lines: Array<{
      id: string;
      productName: string;
      variantName: string;
      quantity: number;
      paidFen: number;
      refundedFen: number;
    }>;
  } | null;
};

export type AnswerOneMutationVariables = Exact<{
  requestId: string;
  agree: boolean;
  amountFen?: number | null | undefined;
  answer: string;
}>;

export type AnswerOneMutation = {
  answerRefund:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'RefundAlreadyAnswered'; message: string; messageZh: string }
    | { __typename: 'RefundExceedsPaid'; message: string; messageZh: string }
    | { __typename: 'RefundRequest' };
};

export type SecondFactorStateQueryVariables = Exact<{ [key: string]: never }>;

export type SecondFactorStateQuery = { me: { id: string; hasSecondFactor: boolean } | null };

export type StartSecondFactorMutationVariables = Exact<{ [key: string]: never }>;

export type StartSecondFactorMutation = {
  startSecondFactor:
    | { __typename: 'NewSecondFactor'; secret: string; qrSvg: string }
    | { __typename: 'SecondFactorInPlace'; message: string; messageZh: string };
};

export type ConfirmNewSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ConfirmNewSecondFactorMutation = {
  confirmNewSecondFactor:
    | { __typename: 'CodeWrong'; message: string; messageZh: string }
    | { __typename: 'RecoveryCodes'; codes: Array<string> }
    | { __typename: 'SecondFactorInPlace'; message: string; messageZh: string }
    | { __typename: 'SecondFactorNotStarted'; message: string; messageZh: string }
    | { __typename: 'TooManyAttempts'; message: string; messageZh: string };
};

export type FarmTodayQueryVariables = Exact<{
  coopId: string;
  from: string;
  to: string;
}>;

export type FarmTodayQuery = {
  paid: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        shipBy: string;
        lines: Array<{
          id: string;
          productId: string;
          productName: string;
          variantName: string;
          quantity: number;
          photoId: string | null;
        }>;
      };
    }>;
  };
  accepted: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        shipBy: string;
        lines: Array<{
          id: string;
          productId: string;
          productName: string;
          variantName: string;
          quantity: number;
          photoId: string | null;
        }>;
      };
    }>;
  };
  myProducts: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        state: ProductState;
        variants: Array<{ id: string; available: number }>;
      };
    }>;
  };
  myStatement: { dueFen: number; balanceFen: number };
};

export type MyMoneyQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;

export type MyMoneyQuery = {
  myStatement: {
    from: string;
    to: string;
    goodsFen: number;
    refundedFen: number;
    memberFen: number;
    dueFen: number;
    paidOutFen: number;
    balanceFen: number;
    words: string;
    wordsEn: string;
    deductions: Array<{
      code: string;
      name: string;
      nameEn: string;
      reason: string;
      reasonEn: string;
      rate: string | null;
      amountFen: number;
    }>;
    entries: {
      edges: Array<{
        node: {
          id: string;
          kind: StatementEntryKind;
          at: string;
          orderNumber: string | null;
          productName: string | null;
          variantName: string | null;
          quantity: number | null;
          goodsFen: number;
          coopFen: number;
          memberFen: number;
          paidOutFen: number;
          whenText: string;
          whenTextEn: string;
          deductions: Array<{ code: string; name: string; nameEn: string; amountFen: number }>;
          offsets: Array<{ orderNumber: string; amountFen: number }>;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
};

export type MyGoodsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MyGoodsQuery = {
  myProducts: {
    edges: Array<{
      node: {
        id: string;
        slug: string;
        name: string;
        state: ProductState;
        soldCount: number;
        grower: string | null;
        photos: Array<{ id: string; alt: string; placeholder: string | null }>;
        variants: Array<{
          id: string;
          name: string;
          priceFen: number;
          netWeightGrams: number | null;
          unitPriceFenPer500g: number | null;
          available: number;
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FollowFromRoomMutationVariables = Exact<{
  coopId: string;
}>;

export type FollowFromRoomMutation = {
  followCoop:
    { __typename: 'LiveWishKept' } | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type UnfollowFromRoomMutationVariables = Exact<{
  coopId: string;
}>;

export type UnfollowFromRoomMutation = {
  unfollowCoop:
    { __typename: 'LiveWishKept' } | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type RemindOfSessionMutationVariables = Exact<{
  sessionId: string;
}>;

export type RemindOfSessionMutation = {
  remindMe:
    { __typename: 'LiveWishKept' } | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type DontRemindOfSessionMutationVariables = Exact<{
  sessionId: string;
}>;

export type DontRemindOfSessionMutation = {
  dontRemindMe:
    { __typename: 'LiveWishKept' } | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type SayPlainlyMutationVariables = Exact<{
  sessionId: string;
  text: string;
}>;

export type SayPlainlyMutation = {
  sendLiveMessage:
    | { __typename: 'InvalidInput'; message: string; messageZh: string }
    | { __typename: 'LiveMessage' }
    | { __typename: 'MessageBlocked'; message: string; messageZh: string }
    | { __typename: 'MutedInRoom'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string }
    | { __typename: 'TooFast'; message: string; messageZh: string };
};

export type LiveCardFragment = {
  id: string;
  title: string;
  status: LiveStatus;
  isAiGenerated: boolean;
  startsAt: string;
  startedAt: string | null;
  endedAt: string | null;
  viewers: number;
  coverPhotoId: string | null;
  host: { displayName: string | null };
  coop: { id: string; name: string; sealText: string; region: { code: string; name: string } };
  presenting: { product: { name: string; photos: Array<{ id: string }> } } | null;
  shelf: Array<{ id: string }>;
};

export type LiveListsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type LiveListsQuery = {
  onAir: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: LiveStatus;
        isAiGenerated: boolean;
        startsAt: string;
        startedAt: string | null;
        endedAt: string | null;
        viewers: number;
        coverPhotoId: string | null;
        host: { displayName: string | null };
        coop: {
          id: string;
          name: string;
          sealText: string;
          region: { code: string; name: string };
        };
        presenting: { product: { name: string; photos: Array<{ id: string }> } } | null;
        shelf: Array<{ id: string }>;
      };
    }>;
  };
  soon: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: LiveStatus;
        isAiGenerated: boolean;
        startsAt: string;
        startedAt: string | null;
        endedAt: string | null;
        viewers: number;
        coverPhotoId: string | null;
        host: { displayName: string | null };
        coop: {
          id: string;
          name: string;
          sealText: string;
          region: { code: string; name: string };
        };
        presenting: { product: { name: string; photos: Array<{ id: string }> } } | null;
        shelf: Array<{ id: string }>;
      };
    }>;
  };
  over: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: LiveStatus;
        isAiGenerated: boolean;
        startsAt: string;
        startedAt: string | null;
        endedAt: string | null;
        viewers: number;
        coverPhotoId: string | null;
        host: { displayName: string | null };
        coop: {
          id: string;
          name: string;
          sealText: string;
          region: { code: string; name: string };
        };
        presenting: { product: { name: string; photos: Array<{ id: string }> } } | null;
        shelf: Array<{ id: string }>;
      };
    }>;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
};

export type LiveShelfItemFragment = {
  id: string;
  position: number;
  livePriceFen: number | null;
  livePriceEndsAt: string | null;
  quota: number | null;
  remaining: number | null;
  limitPerBuyer: number | null;
  nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
  variant: { id: string; name: string; priceFen: number; available: number };
  product: {
    id: string;
    slug: string;
    name: string;
    photos: Array<{ id: string; alt: string }>;
    origin: { name: string; path: Array<{ name: string; level: RegionLevel }> };
    batch: { code: string; certificate: { number: string } | null };
    certificates: Array<{ kind: CertificateKind }>;
  };
};

export type LiveRoomQueryVariables = Exact<{
  id: string;
}>;

export type LiveRoomQuery = {
  me: { id: string } | null;
  liveSession: {
    id: string;
    title: string;
    intro: string;
    status: LiveStatus;
    form: LiveForm;
    isAiGenerated: boolean;
    startsAt: string;
    startedAt: string | null;
    endedAt: string | null;
    likes: number;
    viewers: number;
    peakViewers: number;
    chatMode: LiveChatMode;
    isFollowed: boolean;
    isReminded: boolean;
    cancelledAt: string | null;
    cancelReason: string | null;
    coverPhotoId: string | null;
    corrections: Array<{ id: string; text: string; correctedAt: string }>;
    share: { url: string; posterUrl: string };
    pinnedMessage: { id: string; author: string; text: string; at: string } | null;
    host: { displayName: string | null };
    coop: {
      id: string;
      slug: string;
      name: string;
      sealText: string;
      region: { code: string; name: string };
    };
    playback: { replayUrl: string | null; recording: RecordingState; isSending: boolean } | null;
    replay: {
      url: string;
      durationSeconds: number;
      marks: Array<{
        atSeconds: number;
        endsAtSeconds: number;
        clipUrl: string | null;
        item: { id: string };
      }>;
    } | null;
    presenting: { id: string } | null;
    shelf: Array<{
      id: string;
      position: number;
      livePriceFen: number | null;
      livePriceEndsAt: string | null;
      quota: number | null;
      remaining: number | null;
      limitPerBuyer: number | null;
      nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
      variant: { id: string; name: string; priceFen: number; available: number };
      product: {
        id: string;
        slug: string;
        name: string;
        photos: Array<{ id: string; alt: string }>;
        origin: { name: string; path: Array<{ name: string; level: RegionLevel }> };
        batch: { code: string; certificate: { number: string } | null };
        certificates: Array<{ kind: CertificateKind }>;
      };
    }>;
    messages: Array<{ id: string; author: string; text: string; at: string }>;
  } | null;
};

export type StudioSessionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type StudioSessionsQuery = {
  myLiveSessions: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: LiveStatus;
        startsAt: string;
        startedAt: string | null;
        endedAt: string | null;
        peakViewers: number;
        coverPhotoId: string | null;
        cancelledAt: string | null;
        checklist: Array<{ done: boolean; required: boolean }>;
        host: { id: string; displayName: string | null };
        coop: { name: string; sealText: string; region: { name: string } };
        shelf: Array<{
          id: string;
          product: { photos: Array<{ id: string; alt: string; placeholder: string | null }> };
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type StudioStartMutationVariables = Exact<{
  id: string;
}>;

export type StudioStartMutation = {
  startLiveSession:
    | { __typename: 'AnotherSessionLive'; message: string; messageZh: string }
    | { __typename: 'ChecklistIncomplete'; message: string; messageZh: string }
    | { __typename: 'LiveSession' }
    | { __typename: 'LiveSessionEnded'; message: string; messageZh: string }
    | { __typename: 'NotFound'; message: string; messageZh: string };
};

export type StudioEndMutationVariables = Exact<{
  id: string;
}>;

export type StudioEndMutation = {
  endLiveSession:
    | { __typename: 'LiveSession' }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'SessionNotLive'; message: string; messageZh: string };
};

export type StudioSendingQueryVariables = Exact<{
  id: string;
}>;

export type StudioSendingQuery = {
  liveSession: {
    id: string;
    publish: {
      whipUrl: string;
      token: string;
      maxKbps: number;
      uploadUrl: string | null;
      iceServers: Array<{
        urls: Array<string>;
        username: string | null;
        credential: string | null;
      }>;
    } | null;
  } | null;
};

export type StudioFormMutationVariables = Exact<{
  id: string;
  form: LiveForm;
}>;

export type StudioFormMutation = {
  setLiveForm:
    { __typename: 'LiveSession' } | { __typename: 'NotFound' } | { __typename: 'SessionNotLive' };
};

export type StudioDraftMutationVariables = Exact<{
  input: ScheduleLiveSessionInput;
}>;

export type StudioDraftMutation = {
  saveLiveDraft:
    | { __typename: 'InvalidInput'; message: string; messageZh: string; field: string }
    | { __typename: 'LiveSession'; id: string }
    | { __typename: 'NotFound'; message: string; messageZh: string }
    | { __typename: 'PriceNotBelowShop'; message: string; messageZh: string }
    | { __typename: 'ShelfItemUnknown'; message: string; messageZh: string };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SalesFiguresFragmentDoc = new TypedDocumentString(
  `
    fragment SalesFigures on SalesStatistics {
  regionCode
  regionName
  paidFen
  refundedFen
  netFen
  platformDiscountFen
  orders
  lines
  netWeightGrams
  sellers
  householdsBenefited
  farmerIncomeFen
  farmGateShare
  outOfProvinceShare
  villageToCityFen
  villageToCityUndeterminedFen
  liveSessions
  liveHours
  liveSalesShare
  suppressed
}
    `,
  { fragmentName: 'SalesFigures' },
) as unknown as TypedDocumentString<SalesFiguresFragment, unknown>;
export const SalesRowsFragmentDoc = new TypedDocumentString(
  `
    fragment SalesRows on SalesStatistics {
  rows {
    key
    label
    labelEn
    paidFen
    refundedFen
    netFen
    farmerIncomeFen
    householdsBenefited
    orders
    lines
    netWeightGrams
    suppressed
  }
}
    `,
  { fragmentName: 'SalesRows' },
) as unknown as TypedDocumentString<SalesRowsFragment, unknown>;
export const SalesSourcesFragmentDoc = new TypedDocumentString(
  `
    fragment SalesSources on SalesStatistics {
  stage
  definitionVersion
  computedAt
  excluded {
    lines
    paidFen
    note
    noteEn
  }
  definitions {
    id
    name
    nameEn
    text
    textEn
    rule
  }
}
    `,
  { fragmentName: 'SalesSources' },
) as unknown as TypedDocumentString<SalesSourcesFragment, unknown>;
export const StudioItemFragmentDoc = new TypedDocumentString(
  `
    fragment StudioItem on ShelfItem {
  id
  position
  livePriceFen
  livePriceEndsAt
  quota
  remaining
  limitPerBuyer
  nextDeal {
    priceFen
    startsAt
    endsAt
  }
  product {
    id
    slug
    name
    photos {
      id
      alt
      placeholder
    }
  }
  variant {
    id
    name
    priceFen
    available
  }
}
    `,
  { fragmentName: 'StudioItem' },
) as unknown as TypedDocumentString<StudioItemFragment, unknown>;
export const StudioRowFragmentDoc = new TypedDocumentString(
  `
    fragment StudioRow on LiveSession {
  id
  title
  status
  startsAt
  startedAt
  endedAt
  peakViewers
  coverPhotoId
  cancelledAt
  checklist {
    done
    required
  }
  host {
    id
    displayName
  }
  coop {
    name
    sealText
    region {
      name
    }
  }
  shelf {
    id
    product {
      photos {
        id
        alt
        placeholder
      }
    }
  }
}
    `,
  { fragmentName: 'StudioRow' },
) as unknown as TypedDocumentString<StudioRowFragment, unknown>;
export const DeskOrderFragmentDoc = new TypedDocumentString(
  `
    fragment DeskOrder on Order {
  id
  number
  state
  goodsFen
  freightFen
  discountFen
  totalFen
  refundedFen
  placedAt
  paidAt
  shipBy
  carrier
  trackingNumber
  recipient {
    name
    phone
    detail
    region {
      name
      path {
        name
        level
      }
    }
  }
  lines {
    id
    productId
    productName
    variantName
    photoId
    quantity
    paidFen
    refundedFen
  }
}
    `,
  { fragmentName: 'DeskOrder' },
) as unknown as TypedDocumentString<DeskOrderFragment, unknown>;
export const ProductCardFragmentDoc = new TypedDocumentString(
  `
    fragment ProductCard on Product {
  id
  slug
  name
  soldCount
  origin {
    code
    name
    path {
      name
      level
    }
  }
  coop {
    id
    slug
    name
  }
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    livePriceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}
    `,
  { fragmentName: 'ProductCard' },
) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const QuotePartsFragmentDoc = new TypedDocumentString(
  `
    fragment QuoteParts on Quote {
  goodsFen
  freightFen
  discountFen
  totalFen
  problems {
    code
    variantId
    message
    messageZh
  }
  parcels {
    coop {
      id
      slug
      name
      sealText
      region {
        code
        name
      }
    }
    goodsFen
    freightFen
    freeOverFen
    isServed
    transitDays
    shipBy
    lines {
      variantId
      productName
      variantName
      quantity
      unitPriceFen
      goodsFen
      available
      isReturnable
      productSlug
      photoId
    }
  }
}
    `,
  { fragmentName: 'QuoteParts' },
) as unknown as TypedDocumentString<QuotePartsFragment, unknown>;
export const ToPackFragmentDoc = new TypedDocumentString(
  `
    fragment ToPack on Order {
  id
  number
  shipBy
  lines {
    id
    productId
    productName
    variantName
    quantity
    photoId
  }
}
    `,
  { fragmentName: 'ToPack' },
) as unknown as TypedDocumentString<ToPackFragment, unknown>;
export const StatementLineFragmentDoc = new TypedDocumentString(
  `
    fragment StatementLine on StatementEntry {
  id
  kind
  at
  orderNumber
  productName
  variantName
  quantity
  goodsFen
  coopFen
  memberFen
  paidOutFen
  whenText
  whenTextEn
  deductions {
    code
    name
    nameEn
    amountFen
  }
  offsets {
    orderNumber
    amountFen
  }
}
    `,
  { fragmentName: 'StatementLine' },
) as unknown as TypedDocumentString<StatementLineFragment, unknown>;
export const ShelfProductFragmentDoc = new TypedDocumentString(
  `
    fragment ShelfProduct on Product {
  id
  slug
  name
  state
  soldCount
  grower
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}
    `,
  { fragmentName: 'ShelfProduct' },
) as unknown as TypedDocumentString<ShelfProductFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(
  `
    fragment OrderParts on Order {
  id
  number
  state
  goodsFen
  freightFen
  discountFen
  totalFen
  refundedFen
  shipBy
  shippedAt
  carrier
  trackingNumber
  coop {
    slug
    name
    sealText
    region {
      name
    }
  }
  split {
    farmerFen
    coopFen
    platformFen
    freightFen
  }
  recipient {
    name
    phone
    detail
    region {
      path {
        name
      }
    }
  }
  refundRequests {
    id
    lineId
    amountFen
    state
    answer
    answerBy
  }
  lines {
    id
    productName
    productSlug
    variantName
    quantity
    photoId
    paidFen
    refundedFen
    origin {
      name
      path {
        name
        level
      }
    }
  }
}
    `,
  { fragmentName: 'OrderParts' },
) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const QueueFragmentDoc = new TypedDocumentString(
  `
    fragment Queue on OrderConnection {
  edges {
    node {
      id
      number
      state
      shipBy
      lines {
        id
        productName
        variantName
        quantity
      }
    }
  }
  pageInfo {
    hasNextPage
  }
}
    `,
  { fragmentName: 'Queue' },
) as unknown as TypedDocumentString<QueueFragment, unknown>;
export const LiveCardFragmentDoc = new TypedDocumentString(
  `
    fragment LiveCard on LiveSession {
  id
  title
  status
  isAiGenerated
  startsAt
  startedAt
  endedAt
  viewers
  coverPhotoId
  host {
    displayName
  }
  coop {
    id
    name
    sealText
    region {
      code
      name
    }
  }
  presenting {
    product {
      name
      photos {
        id
      }
    }
  }
  shelf {
    id
  }
}
    `,
  { fragmentName: 'LiveCard' },
) as unknown as TypedDocumentString<LiveCardFragment, unknown>;
export const LiveShelfItemFragmentDoc = new TypedDocumentString(
  `
    fragment LiveShelfItem on ShelfItem {
  id
  position
  livePriceFen
  livePriceEndsAt
  quota
  remaining
  limitPerBuyer
  nextDeal {
    priceFen
    startsAt
    endsAt
  }
  variant {
    id
    name
    priceFen
    available
  }
  product {
    id
    slug
    name
    photos {
      id
      alt
    }
    origin {
      name
      path {
        name
        level
      }
    }
    batch {
      code
      certificate {
        number
      }
    }
    certificates {
      kind
    }
  }
}
    `,
  { fragmentName: 'LiveShelfItem' },
) as unknown as TypedDocumentString<LiveShelfItemFragment, unknown>;
export const LedgerCheckPageDocument = new TypedDocumentString(`
    query LedgerCheckPage {
  ledgerCheck {
    balanced
    sumFen
    heldByProviderFen
    accounts {
      kind
      accounts
      balanceFen
    }
    transfers {
      kind
      transfers
      amountFen
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerCheckPageQuery, LedgerCheckPageQueryVariables>;
export const CoopEvidenceDocument = new TypedDocumentString(`
    query CoopEvidence($slug: String, $id: ID) {
  coop(slug: $slug, id: $id) {
    id
    slug
    name
    sealText
    state
    legalForm
    registrationNumber
    exemption
    exemptionStatement
    exemptionStatementZh
    phone
    story
    memberCount
    memberShareBp
    commissionBp
    region {
      code
      name
      path {
        code
        name
      }
    }
    stations {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CoopEvidenceQuery, CoopEvidenceQueryVariables>;
export const CoopChecklistDocument = new TypedDocumentString(`
    query CoopChecklist($coopId: ID!) {
  coopOnboarding(coopId: $coopId) {
    complete
    items {
      item
      done
      required
      label
      labelZh
      fix
      fixZh
    }
  }
}
    `) as unknown as TypedDocumentString<CoopChecklistQuery, CoopChecklistQueryVariables>;
export const OpenCoopDocument = new TypedDocumentString(`
    mutation OpenCoop($coopId: ID!) {
  openCoop(coopId: $coopId) {
    __typename
    ... on Coop {
      id
      name
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCoopMutation, OpenCoopMutationVariables>;
export const AuditOfDocument = new TypedDocumentString(`
    query AuditOf($type: String!, $id: ID!, $after: String) {
  audit(subjectType: $type, subjectId: $id, first: 20, after: $after) {
    edges {
      node {
        id
        at
        actorId
        onBehalfOf
        action
        before
        after
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditOfQuery, AuditOfQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    __typename
    ... on RoleGrant {
      id
      role
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($grantId: ID!) {
  revokeRole(grantId: $grantId) {
    __typename
    ... on RoleGrant {
      id
      role
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const TroublesDocument = new TypedDocumentString(`
    query Troubles {
  reconciliationCheck {
    ledgerFen
    providerFen
    at
  }
  reconciliationDifferences(first: 50) {
    edges {
      node {
        id
        kind
        reference
        oursFen
        theirsFen
        cause
        foundAt
      }
    }
  }
  failedRefunds(first: 50) {
    edges {
      node {
        id
        orderId
        amountFen
        reason
        failure
        attempts
        createdAt
      }
    }
  }
  disputes(first: 20) {
    edges {
      node {
        id
        orderId
        orderNumber
        amountFen
        reason
        state
        wordsZh
        words
        evidenceDueAt
        openedAt
      }
    }
  }
  undelivered(first: 50) {
    edges {
      node {
        eventId
        consumer
        topic
        attempts
        lastError
        failedAt
        deadAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TroublesQuery, TroublesQueryVariables>;
export const RetryRefundDocument = new TypedDocumentString(`
    mutation RetryRefund($refundId: ID!) {
  retryRefund(refundId: $refundId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<RetryRefundMutation, RetryRefundMutationVariables>;
export const SettleRefundByHandDocument = new TypedDocumentString(`
    mutation SettleRefundByHand($refundId: ID!, $how: String!) {
  settleRefundByHand(refundId: $refundId, how: $how) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<
  SettleRefundByHandMutation,
  SettleRefundByHandMutationVariables
>;
export const ResolveDifferenceDocument = new TypedDocumentString(`
    mutation ResolveDifference($id: ID!, $how: String!) {
  resolveDifference(id: $id, how: $how) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<
  ResolveDifferenceMutation,
  ResolveDifferenceMutationVariables
>;
export const DeliverAgainDocument = new TypedDocumentString(`
    mutation DeliverAgain($eventId: ID!, $consumer: String!) {
  deliverAgain(eventId: $eventId, consumer: $consumer) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<DeliverAgainMutation, DeliverAgainMutationVariables>;
export const DeskAccountDocument = new TypedDocumentString(`
    query DeskAccount {
  me {
    id
    displayName
    phoneMasked
    roles
    secondFactorNeeded
    hasSecondFactor
    grants {
      id
      role
      regionCode
      coopId
      grantedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAccountQuery, DeskAccountQueryVariables>;
export const CountyPageDocument = new TypedDocumentString(`
    query CountyPage($time: SalesStatisticsInput!, $category: SalesStatisticsInput!, $origin: SalesStatisticsInput!, $destination: SalesStatisticsInput!, $channel: SalesStatisticsInput!, $region: String!) {
  region(code: $region) {
    code
    name
    level
    path {
      code
      name
      level
    }
  }
  time: salesStatistics(input: $time) {
    ...SalesFigures
    ...SalesSources
    ...SalesRows
  }
  category: salesStatistics(input: $category) {
    ...SalesRows
  }
  origin: salesStatistics(input: $origin) {
    ...SalesRows
  }
  destination: salesStatistics(input: $destination) {
    ...SalesRows
  }
  channel: salesStatistics(input: $channel) {
    ...SalesRows
  }
}
    fragment SalesFigures on SalesStatistics {
  regionCode
  regionName
  paidFen
  refundedFen
  netFen
  platformDiscountFen
  orders
  lines
  netWeightGrams
  sellers
  householdsBenefited
  farmerIncomeFen
  farmGateShare
  outOfProvinceShare
  villageToCityFen
  villageToCityUndeterminedFen
  liveSessions
  liveHours
  liveSalesShare
  suppressed
}
fragment SalesRows on SalesStatistics {
  rows {
    key
    label
    labelEn
    paidFen
    refundedFen
    netFen
    farmerIncomeFen
    householdsBenefited
    orders
    lines
    netWeightGrams
    suppressed
  }
}
fragment SalesSources on SalesStatistics {
  stage
  definitionVersion
  computedAt
  excluded {
    lines
    paidFen
    note
    noteEn
  }
  definitions {
    id
    name
    nameEn
    text
    textEn
    rule
  }
}`) as unknown as TypedDocumentString<CountyPageQuery, CountyPageQueryVariables>;
export const FiguresBeforeDocument = new TypedDocumentString(`
    query FiguresBefore($input: SalesStatisticsInput!) {
  salesStatistics(input: $input) {
    ...SalesFigures
  }
}
    fragment SalesFigures on SalesStatistics {
  regionCode
  regionName
  paidFen
  refundedFen
  netFen
  platformDiscountFen
  orders
  lines
  netWeightGrams
  sellers
  householdsBenefited
  farmerIncomeFen
  farmGateShare
  outOfProvinceShare
  villageToCityFen
  villageToCityUndeterminedFen
  liveSessions
  liveHours
  liveSalesShare
  suppressed
}`) as unknown as TypedDocumentString<FiguresBeforeQuery, FiguresBeforeQueryVariables>;
export const SalesReleasesDocument = new TypedDocumentString(`
    query SalesReleases($regionCode: String!, $month: String!, $place: PlaceReading!) {
  salesReleases(regionCode: $regionCode, month: $month, place: $place) {
    id
    number
    stage
    month
    paidFen
    refundedFen
    netFen
    farmerIncomeFen
    householdsBenefited
    orders
    reason
    note
    definitionVersion
    inputLines
    inputHash
    releasedAt
    bridge {
      thenNetFen
      lateRefundsFen
      otherFen
      nowNetFen
    }
  }
}
    `) as unknown as TypedDocumentString<SalesReleasesQuery, SalesReleasesQueryVariables>;
export const ReleaseSalesDocument = new TypedDocumentString(`
    mutation ReleaseSales($input: ReleaseSalesInput!) {
  releaseSales(input: $input) {
    __typename
    ... on SalesRelease {
      id
      number
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseSalesMutation, ReleaseSalesMutationVariables>;
export const OtherReadingDocument = new TypedDocumentString(`
    query OtherReading($input: SalesStatisticsInput!) {
  salesStatistics(input: $input) {
    netFen
  }
}
    `) as unknown as TypedDocumentString<OtherReadingQuery, OtherReadingQueryVariables>;
export const CountyTableDocument = new TypedDocumentString(`
    query CountyTable($cells: SalesStatisticsInput!, $rows: SalesStatisticsInput!, $columns: SalesStatisticsInput!, $isGrid: Boolean!) {
  cells: salesStatistics(input: $cells) {
    ...SalesFigures
    ...SalesSources
    ...SalesRows
  }
  rows: salesStatistics(input: $rows) @include(if: $isGrid) {
    ...SalesRows
  }
  columns: salesStatistics(input: $columns) @include(if: $isGrid) {
    ...SalesRows
  }
}
    fragment SalesFigures on SalesStatistics {
  regionCode
  regionName
  paidFen
  refundedFen
  netFen
  platformDiscountFen
  orders
  lines
  netWeightGrams
  sellers
  householdsBenefited
  farmerIncomeFen
  farmGateShare
  outOfProvinceShare
  villageToCityFen
  villageToCityUndeterminedFen
  liveSessions
  liveHours
  liveSalesShare
  suppressed
}
fragment SalesRows on SalesStatistics {
  rows {
    key
    label
    labelEn
    paidFen
    refundedFen
    netFen
    farmerIncomeFen
    householdsBenefited
    orders
    lines
    netWeightGrams
    suppressed
  }
}
fragment SalesSources on SalesStatistics {
  stage
  definitionVersion
  computedAt
  excluded {
    lines
    paidFen
    note
    noteEn
  }
  definitions {
    id
    name
    nameEn
    text
    textEn
    rule
  }
}`) as unknown as TypedDocumentString<CountyTableQuery, CountyTableQueryVariables>;
export const SalesFileDocument = new TypedDocumentString(`
    query SalesFile($input: SalesStatisticsInput!) {
  salesCsv(input: $input) {
    filename
    text
  }
}
    `) as unknown as TypedDocumentString<SalesFileQuery, SalesFileQueryVariables>;
export const SalesDefinitionsDocument = new TypedDocumentString(`
    query SalesDefinitions($input: SalesStatisticsInput!) {
  salesStatistics(input: $input) {
    regionName
    ...SalesSources
  }
}
    fragment SalesSources on SalesStatistics {
  stage
  definitionVersion
  computedAt
  excluded {
    lines
    paidFen
    note
    noteEn
  }
  definitions {
    id
    name
    nameEn
    text
    textEn
    rule
  }
}`) as unknown as TypedDocumentString<SalesDefinitionsQuery, SalesDefinitionsQueryVariables>;
export const StudioAddItemsDocument = new TypedDocumentString(`
    mutation StudioAddItems($id: ID!, $items: [ShelfItemInput!]!) {
  addShelfItems(sessionId: $id, items: $items) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAddItemsMutation, StudioAddItemsMutationVariables>;
export const StudioRemoveItemDocument = new TypedDocumentString(`
    mutation StudioRemoveItem($id: ID!, $itemId: ID!) {
  removeShelfItem(sessionId: $id, shelfItemId: $itemId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  StudioRemoveItemMutation,
  StudioRemoveItemMutationVariables
>;
export const StudioMoveItemDocument = new TypedDocumentString(`
    mutation StudioMoveItem($id: ID!, $itemId: ID!, $position: Int!) {
  moveShelfItem(sessionId: $id, shelfItemId: $itemId, position: $position) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioMoveItemMutation, StudioMoveItemMutationVariables>;
export const StudioPlanItemDocument = new TypedDocumentString(`
    mutation StudioPlanItem($id: ID!, $itemId: ID!, $livePriceFen: Fen, $quota: Int, $limit: Int) {
  planShelfItem(
    sessionId: $id
    shelfItemId: $itemId
    livePriceFen: $livePriceFen
    quota: $quota
    limitPerBuyer: $limit
  ) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioPlanItemMutation, StudioPlanItemMutationVariables>;
export const StudioBoardDocument = new TypedDocumentString(`
    query StudioBoard($id: ID!) {
  liveDashboard(sessionId: $id) {
    at
    viewersNow
    peakViewers
    visits
    averageWatchSeconds
    likes
    warnings {
      code
      text
      textEn
    }
    sales {
      orders
      buyers
      packs
      paidFen
      refundedFen
      netFen
      hostFen
      refundRate
    }
    funnel {
      step
      count
      rate
    }
    byProduct {
      productId
      productName
      packs
      paidFen
      refundedFen
      netFen
      hostFen
    }
    bySource {
      source
      paidFen
    }
    minuteStep
    minutes {
      at
      viewers
      orders
      paidFen
    }
  }
}
    `) as unknown as TypedDocumentString<StudioBoardQuery, StudioBoardQueryVariables>;
export const StudioSoldDocument = new TypedDocumentString(`
    query StudioSold($id: ID!) {
  liveDashboard(sessionId: $id) {
    sales {
      orders
      paidFen
    }
    byProduct {
      productId
      productName
      packs
      paidFen
    }
  }
}
    `) as unknown as TypedDocumentString<StudioSoldQuery, StudioSoldQueryVariables>;
export const StudioUpdateDocument = new TypedDocumentString(`
    mutation StudioUpdate($input: UpdateLiveSessionInput!) {
  updateLiveSession(input: $input) {
    __typename
    ... on LiveSession {
      id
    }
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUpdateMutation, StudioUpdateMutationVariables>;
export const StudioReviewDocument = new TypedDocumentString(`
    mutation StudioReview($id: ID!, $reason: String) {
  reviewLiveSession(sessionId: $id, reason: $reason) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioReviewMutation, StudioReviewMutationVariables>;
export const StudioCancelDocument = new TypedDocumentString(`
    mutation StudioCancel($id: ID!, $reason: String!) {
  cancelLiveSession(sessionId: $id, reason: $reason) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioCancelMutation, StudioCancelMutationVariables>;
export const StudioStateDocument = new TypedDocumentString(`
    mutation StudioState($id: ID!, $statements: LiveStatementsInput!) {
  stateLiveChecks(sessionId: $id, statements: $statements) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioStateMutation, StudioStateMutationVariables>;
export const StudioEventsDocument = new TypedDocumentString(`
    subscription StudioEvents($id: ID!) {
  liveEvents(sessionId: $id) {
    __typename
    ... on LiveMessages {
      messages {
        id
        author
        text
        at
      }
    }
    ... on MessagesHidden {
      messageIds
    }
    ... on MessagePinned {
      messageId
    }
    ... on NoticePinned {
      noticeId
      text
    }
    ... on Audience {
      viewers
      peak
      likes
    }
    ... on Presenting {
      item {
        ...StudioItem
      }
    }
    ... on PriceChanged {
      item {
        ...StudioItem
      }
    }
    ... on StockChanged {
      item {
        ...StudioItem
      }
    }
  }
}
    fragment StudioItem on ShelfItem {
  id
  position
  livePriceFen
  livePriceEndsAt
  quota
  remaining
  limitPerBuyer
  nextDeal {
    priceFen
    startsAt
    endsAt
  }
  product {
    id
    slug
    name
    photos {
      id
      alt
      placeholder
    }
  }
  variant {
    id
    name
    priceFen
    available
  }
}`) as unknown as TypedDocumentString<StudioEventsSubscription, StudioEventsSubscriptionVariables>;
export const StudioGoodsDocument = new TypedDocumentString(`
    query StudioGoods($coopId: ID!, $query: String, $after: String) {
  products(query: $query, filter: {coopId: $coopId}, first: 30, after: $after) {
    edges {
      node {
        id
        name
        photos {
          id
          alt
          placeholder
        }
        variants {
          id
          name
          priceFen
          available
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StudioGoodsQuery, StudioGoodsQueryVariables>;
export const StudioAddHelperDocument = new TypedDocumentString(`
    mutation StudioAddHelper($id: ID!, $phone: String!) {
  addLiveModerator(sessionId: $id, phone: $phone) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAddHelperMutation, StudioAddHelperMutationVariables>;
export const StudioRemoveHelperDocument = new TypedDocumentString(`
    mutation StudioRemoveHelper($id: ID!, $accountId: ID!) {
  removeLiveModerator(sessionId: $id, accountId: $accountId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  StudioRemoveHelperMutation,
  StudioRemoveHelperMutationVariables
>;
export const StudioOffersDocument = new TypedDocumentString(`
    query StudioOffers($id: ID!) {
  liveSession(id: $id) {
    id
    coupons {
      id
      offFen
      overFen
      quota
      left
      isOpen
    }
  }
}
    `) as unknown as TypedDocumentString<StudioOffersQuery, StudioOffersQueryVariables>;
export const StudioOfferCouponDocument = new TypedDocumentString(`
    mutation StudioOfferCoupon($input: OfferLiveCouponInput!) {
  offerLiveCoupon(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<
  StudioOfferCouponMutation,
  StudioOfferCouponMutationVariables
>;
export const StudioCloseCouponDocument = new TypedDocumentString(`
    mutation StudioCloseCoupon($couponId: ID!) {
  closeLiveCoupon(couponId: $couponId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  StudioCloseCouponMutation,
  StudioCloseCouponMutationVariables
>;
export const StudioPreparingDocument = new TypedDocumentString(`
    query StudioPreparing($id: ID!) {
  liveSession(id: $id) {
    id
    title
    intro
    script
    status
    startsAt
    isAiGenerated
    coverPhotoId
    cancelledAt
    cancelReason
    host {
      id
      displayName
    }
    coop {
      id
      name
    }
    shelf {
      ...StudioItem
      plan {
        livePriceFen
        quota
        limitPerBuyer
      }
    }
    checklist {
      code
      done
      required
      isStated
      label
      labelZh
      fix
      fixZh
      evidence
    }
    share {
      title
      text
      url
      posterUrl
    }
    moderators {
      accountId
      phone
    }
  }
}
    fragment StudioItem on ShelfItem {
  id
  position
  livePriceFen
  livePriceEndsAt
  quota
  remaining
  limitPerBuyer
  nextDeal {
    priceFen
    startsAt
    endsAt
  }
  product {
    id
    slug
    name
    photos {
      id
      alt
      placeholder
    }
  }
  variant {
    id
    name
    priceFen
    available
  }
}`) as unknown as TypedDocumentString<StudioPreparingQuery, StudioPreparingQueryVariables>;
export const StudioMissingDocument = new TypedDocumentString(`
    query StudioMissing($id: ID!) {
  liveSession(id: $id) {
    id
    checklist {
      code
      done
      required
      label
      labelZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioMissingQuery, StudioMissingQueryVariables>;
export const StudioRoomDocument = new TypedDocumentString(`
    query StudioRoom($id: ID!) {
  liveSession(id: $id) {
    id
    title
    status
    form
    isAiGenerated
    startsAt
    startedAt
    endedAt
    likes
    viewers
    peakViewers
    coverPhotoId
    iModerate
    host {
      id
      displayName
    }
    coop {
      id
      slug
      name
      sealText
      region {
        code
        name
      }
    }
    presenting {
      id
    }
    shelf {
      ...StudioItem
    }
    messages(last: 60) {
      id
      author
      text
      at
    }
  }
}
    fragment StudioItem on ShelfItem {
  id
  position
  livePriceFen
  livePriceEndsAt
  quota
  remaining
  limitPerBuyer
  nextDeal {
    priceFen
    startsAt
    endsAt
  }
  product {
    id
    slug
    name
    photos {
      id
      alt
      placeholder
    }
  }
  variant {
    id
    name
    priceFen
    available
  }
}`) as unknown as TypedDocumentString<StudioRoomQuery, StudioRoomQueryVariables>;
export const StudioCorrectDocument = new TypedDocumentString(`
    mutation StudioCorrect($id: ID!, $text: String!, $itemId: ID) {
  correctLive(sessionId: $id, text: $text, shelfItemId: $itemId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioCorrectMutation, StudioCorrectMutationVariables>;
export const StudioLabelAiDocument = new TypedDocumentString(`
    mutation StudioLabelAi($id: ID!) {
  labelLiveAi(sessionId: $id) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioLabelAiMutation, StudioLabelAiMutationVariables>;
export const StudioStopPresentingDocument = new TypedDocumentString(`
    mutation StudioStopPresenting($id: ID!) {
  stopPresenting(sessionId: $id) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  StudioStopPresentingMutation,
  StudioStopPresentingMutationVariables
>;
export const StudioAppealDocument = new TypedDocumentString(`
    mutation StudioAppeal($violationId: ID!, $text: String!) {
  appealLiveViolation(violationId: $violationId, text: $text) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAppealMutation, StudioAppealMutationVariables>;
export const StudioRulesDocument = new TypedDocumentString(`
    query StudioRules($id: ID!) {
  liveSession(id: $id) {
    id
    violations {
      id
      ruleId
      text
      appeal
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRulesQuery, StudioRulesQueryVariables>;
export const StudioPresentDocument = new TypedDocumentString(`
    mutation StudioPresent($sessionId: ID!, $itemId: ID!) {
  presentShelfItem(sessionId: $sessionId, shelfItemId: $itemId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioPresentMutation, StudioPresentMutationVariables>;
export const StudioPriceDocument = new TypedDocumentString(`
    mutation StudioPrice($input: SetLivePriceInput!) {
  setLivePrice(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioPriceMutation, StudioPriceMutationVariables>;
export const StudioFlashDocument = new TypedDocumentString(`
    mutation StudioFlash($input: OpenFlashDealInput!) {
  openFlashDeal(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioFlashMutation, StudioFlashMutationVariables>;
export const StudioEndPriceDocument = new TypedDocumentString(`
    mutation StudioEndPrice($sessionId: ID!, $itemId: ID!) {
  endLivePrice(sessionId: $sessionId, shelfItemId: $itemId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioEndPriceMutation, StudioEndPriceMutationVariables>;
export const StudioTalkDocument = new TypedDocumentString(`
    query StudioTalk($id: ID!) {
  liveSession(id: $id) {
    id
    chatMode
    heldCount
    pinnedMessage {
      id
    }
  }
  liveHeldMessages(sessionId: $id, first: 20) {
    edges {
      node {
        id
        author
        text
        at
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StudioTalkQuery, StudioTalkQueryVariables>;
export const StudioSayDocument = new TypedDocumentString(`
    mutation StudioSay($id: ID!, $text: String!) {
  sendLiveMessage(sessionId: $id, text: $text) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioSayMutation, StudioSayMutationVariables>;
export const StudioPinDocument = new TypedDocumentString(`
    mutation StudioPin($id: ID!, $messageId: ID) {
  pinLiveMessage(sessionId: $id, messageId: $messageId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioPinMutation, StudioPinMutationVariables>;
export const StudioHideDocument = new TypedDocumentString(`
    mutation StudioHide($id: ID!, $messageId: ID!) {
  hideLiveMessages(sessionId: $id, messageIds: [$messageId]) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioHideMutation, StudioHideMutationVariables>;
export const StudioMuteDocument = new TypedDocumentString(`
    mutation StudioMute($id: ID!, $messageId: ID!, $minutes: Int) {
  muteInLive(sessionId: $id, messageId: $messageId, minutes: $minutes) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioMuteMutation, StudioMuteMutationVariables>;
export const StudioDecideDocument = new TypedDocumentString(`
    mutation StudioDecide($id: ID!, $messageIds: [ID!]!, $allow: Boolean!) {
  decideLiveMessages(sessionId: $id, messageIds: $messageIds, allow: $allow) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioDecideMutation, StudioDecideMutationVariables>;
export const StudioModeDocument = new TypedDocumentString(`
    mutation StudioMode($id: ID!, $mode: LiveChatMode!) {
  setLiveChatMode(sessionId: $id, mode: $mode) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioModeMutation, StudioModeMutationVariables>;
export const AcceptOneDocument = new TypedDocumentString(`
    mutation AcceptOne($orderId: ID!) {
  acceptOrder(orderId: $orderId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptOneMutation, AcceptOneMutationVariables>;
export const PackOneDocument = new TypedDocumentString(`
    mutation PackOne($orderId: ID!) {
  packOrder(orderId: $orderId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<PackOneMutation, PackOneMutationVariables>;
export const ShipOneDocument = new TypedDocumentString(`
    mutation ShipOne($orderId: ID!, $carrier: String!, $trackingNumber: String!) {
  shipOrder(orderId: $orderId, carrier: $carrier, trackingNumber: $trackingNumber) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ShipOneMutation, ShipOneMutationVariables>;
export const CancelOneDocument = new TypedDocumentString(`
    mutation CancelOne($orderId: ID!, $reason: String) {
  cancelOrder(orderId: $orderId, reason: $reason) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelOneMutation, CancelOneMutationVariables>;
export const ListingBasisDocument = new TypedDocumentString(`
    query ListingBasis($coopId: ID!) {
  categories {
    code
    name
    nameEn
    parentCode
    needsPermit
  }
  plots(coopId: $coopId, first: 20) {
    edges {
      node {
        village {
          code
        }
        member {
          publicName
        }
      }
    }
  }
  batches(coopId: $coopId, first: 60) {
    edges {
      node {
        id
        code
        harvestFrom
        harvestTo
        saleableFrom
        isSaleable
        category {
          code
          name
        }
        member {
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListingBasisQuery, ListingBasisQueryVariables>;
export const ListedBeforeDocument = new TypedDocumentString(`
    query ListedBefore {
  myProducts(first: 30) {
    edges {
      node {
        id
        category {
          code
        }
        origin {
          code
        }
        batch {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListedBeforeQuery, ListedBeforeQueryVariables>;
export const DeskMembersDocument = new TypedDocumentString(`
    query DeskMembers($coopId: ID!, $after: String) {
  coopMembers(coopId: $coopId, first: 50, after: $after) {
    edges {
      node {
        id
        number
        name
        publicName
        phone
        householdNumber
        joinedOn
        leftOn
        village {
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  plots(coopId: $coopId, first: 100) {
    edges {
      node {
        id
        name
        areaSquareMetres
        village {
          name
        }
        member {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMembersQuery, DeskMembersQueryVariables>;
export const AddToDocument = new TypedDocumentString(`
    mutation AddTo($input: AddMemberInput!) {
  addMember(input: $input) {
    __typename
    ... on Member {
      id
      number
    }
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddToMutation, AddToMutationVariables>;
export const GiveLoginDocument = new TypedDocumentString(`
    mutation GiveLogin($input: GrantRoleInput!) {
  grantRole(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<GiveLoginMutation, GiveLoginMutationVariables>;
export const TakeOutDocument = new TypedDocumentString(`
    mutation TakeOut($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOutMutation, TakeOutMutationVariables>;
export const AddPlotToDocument = new TypedDocumentString(`
    mutation AddPlotTo($input: AddPlotInput!) {
  addPlot(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddPlotToMutation, AddPlotToMutationVariables>;
export const MemberNamesDocument = new TypedDocumentString(`
    query MemberNames($coopId: ID!) {
  coopMembers(coopId: $coopId, first: 100) {
    edges {
      node {
        id
        number
        name
        publicName
        leftOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberNamesQuery, MemberNamesQueryVariables>;
export const CreatePlainlyDocument = new TypedDocumentString(`
    mutation CreatePlainly($input: CreateProductInput!) {
  createProduct(input: $input) {
    __typename
    ... on Product {
      slug
    }
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePlainlyMutation, CreatePlainlyMutationVariables>;
export const RegionsUnderDocument = new TypedDocumentString(`
    query RegionsUnder($parent: String) {
  regions(parent: $parent, first: 100) {
    edges {
      node {
        code
        name
        level
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsUnderQuery, RegionsUnderQueryVariables>;
export const RegionPathDocument = new TypedDocumentString(`
    query RegionPath($code: String!) {
  region(code: $code) {
    code
    name
    level
    path {
      code
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<RegionPathQuery, RegionPathQueryVariables>;
export const DeskSetupDocument = new TypedDocumentString(`
    query DeskSetup($coopId: ID!) {
  coop(id: $coopId) {
    id
    slug
    name
    state
    legalForm
    registrationNumber
    exemption
    exemptionStatement
    exemptionStatementZh
    phone
    story
    memberShareBp
    commissionBp
    stations {
      id
      name
      detail
      village {
        name
      }
    }
  }
  coopOnboarding(coopId: $coopId) {
    complete
    items {
      item
      done
      required
      label
      labelZh
      fix
      fixZh
    }
  }
  coopMembers(coopId: $coopId, first: 50) {
    edges {
      node {
        id
        village {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetupQuery, DeskSetupQueryVariables>;
export const SaveFactsDocument = new TypedDocumentString(`
    mutation SaveFacts($input: UpdateCoopInput!) {
  updateCoop(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveFactsMutation, SaveFactsMutationVariables>;
export const OpenShopDocument = new TypedDocumentString(`
    mutation OpenShop($coopId: ID!) {
  openCoop(coopId: $coopId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<OpenShopMutation, OpenShopMutationVariables>;
export const AddStationToDocument = new TypedDocumentString(`
    mutation AddStationTo($input: AddStationInput!) {
  addStation(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddStationToMutation, AddStationToMutationVariables>;
export const ChangeVariantDocument = new TypedDocumentString(`
    mutation ChangeVariant($input: UpdateVariantInput!) {
  updateVariant(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
    ... on PriceOutOfRange {
      field
    }
    ... on StockOutOfRange {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeVariantMutation, ChangeVariantMutationVariables>;
export const TakeOffDocument = new TypedDocumentString(`
    mutation TakeOff($productId: ID!) {
  withdrawProduct(productId: $productId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOffMutation, TakeOffMutationVariables>;
export const PutOnDocument = new TypedDocumentString(`
    mutation PutOn($productId: ID!) {
  publishProduct(productId: $productId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<PutOnMutation, PutOnMutationVariables>;
export const WhoIsHereDocument = new TypedDocumentString(`
    query WhoIsHere {
  me {
    id
    displayName
    roles
    secondFactorNeeded
    grants {
      role
      coopId
      memberId
    }
  }
  myCoops {
    id
    slug
    name
    sealText
    state
    region {
      code
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsHereQuery, WhoIsHereQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  onAir: liveSessions(status: LIVE, first: 6) {
    edges {
      node {
        ...LiveCard
      }
    }
  }
  inSeason(first: 8) {
    harvestFrom
    harvestTo
    product {
      ...ProductCard
    }
  }
  originCounties(first: 8) {
    productCount
    region {
      code
      name
      path {
        name
        level
      }
    }
  }
  products(first: 24, sort: SALES) {
    edges {
      node {
        ...ProductCard
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  name
  soldCount
  origin {
    code
    name
    path {
      name
      level
    }
  }
  coop {
    id
    slug
    name
  }
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    livePriceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}
fragment LiveCard on LiveSession {
  id
  title
  status
  isAiGenerated
  startsAt
  startedAt
  endedAt
  viewers
  coverPhotoId
  host {
    displayName
  }
  coop {
    id
    name
    sealText
    region {
      code
      name
    }
  }
  presenting {
    product {
      name
      photos {
        id
      }
    }
  }
  shelf {
    id
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const AccountPageDocument = new TypedDocumentString(`
    query AccountPage {
  me {
    id
    phoneMasked
    displayName
    roles
    secondFactorNeeded
  }
  mySessions(first: 20) {
    edges {
      node {
        id
        device
        lastSeenAt
        current
      }
    }
  }
  addresses {
    id
    name
    phone
    detail
    isDefault
    region {
      code
      name
      path {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const DeleteAddressDocument = new TypedDocumentString(`
    mutation DeleteAddress($id: ID!) {
  deleteAddress(id: $id) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteAddressMutation, DeleteAddressMutationVariables>;
export const BatchPageDocument = new TypedDocumentString(`
    query BatchPage($code: String!) {
  batch(code: $code) {
    code
    url
    harvestFrom
    harvestTo
    pickedOn
    category {
      name
      nameEn
    }
    village {
      name
      path {
        name
        level
      }
    }
    member {
      displayName
    }
    coop {
      slug
      name
      phone
    }
    product {
      slug
      name
    }
    production {
      id
      inputName
      purpose
      usedOn
      stoppedOn
      intervalDays
    }
    certificate {
      number
      issuedAt
      basis
      quantity
      issuer
      contact
      commitment
    }
  }
}
    `) as unknown as TypedDocumentString<BatchPageQuery, BatchPageQueryVariables>;
export const CoopPageDocument = new TypedDocumentString(`
    query CoopPage($slug: String!) {
  coop(slug: $slug) {
    id
    slug
    name
    sealText
    story
    phone
    registrationNumber
    exemptionStatement
    exemptionStatementZh
    memberCount
    region {
      code
      name
      path {
        name
      }
    }
    stations {
      id
      name
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<CoopPageQuery, CoopPageQueryVariables>;
export const CoopGoodsDocument = new TypedDocumentString(`
    query CoopGoods($coopId: ID!, $after: String) {
  products(filter: {coopId: $coopId}, sort: SALES, first: 24, after: $after) {
    edges {
      node {
        ...ProductCard
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  name
  soldCount
  origin {
    code
    name
    path {
      name
      level
    }
  }
  coop {
    id
    slug
    name
  }
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    livePriceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}`) as unknown as TypedDocumentString<CoopGoodsQuery, CoopGoodsQueryVariables>;
export const CartQuoteDocument = new TypedDocumentString(`
    query CartQuote($lines: [OrderLineInput!]!, $region: String) {
  quote(lines: $lines, regionCode: $region) {
    ...QuoteParts
  }
}
    fragment QuoteParts on Quote {
  goodsFen
  freightFen
  discountFen
  totalFen
  problems {
    code
    variantId
    message
    messageZh
  }
  parcels {
    coop {
      id
      slug
      name
      sealText
      region {
        code
        name
      }
    }
    goodsFen
    freightFen
    freeOverFen
    isServed
    transitDays
    shipBy
    lines {
      variantId
      productName
      variantName
      quantity
      unitPriceFen
      goodsFen
      available
      isReturnable
      productSlug
      photoId
    }
  }
}`) as unknown as TypedDocumentString<CartQuoteQuery, CartQuoteQueryVariables>;
export const CheckoutQuoteDocument = new TypedDocumentString(`
    query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String, $liveSessionId: ID) {
  quote(lines: $lines, regionCode: $regionCode, liveSessionId: $liveSessionId) {
    ...QuoteParts
  }
}
    fragment QuoteParts on Quote {
  goodsFen
  freightFen
  discountFen
  totalFen
  problems {
    code
    variantId
    message
    messageZh
  }
  parcels {
    coop {
      id
      slug
      name
      sealText
      region {
        code
        name
      }
    }
    goodsFen
    freightFen
    freeOverFen
    isServed
    transitDays
    shipBy
    lines {
      variantId
      productName
      variantName
      quantity
      unitPriceFen
      goodsFen
      available
      isReturnable
      productSlug
      photoId
    }
  }
}`) as unknown as TypedDocumentString<CheckoutQuoteQuery, CheckoutQuoteQueryVariables>;
export const SavedAddressesDocument = new TypedDocumentString(`
    query SavedAddresses {
  addresses {
    id
    name
    phone
    detail
    isDefault
    region {
      code
      name
      path {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SavedAddressesQuery, SavedAddressesQueryVariables>;
export const SaveAddressDocument = new TypedDocumentString(`
    mutation SaveAddress($input: SaveAddressInput!) {
  saveAddress(input: $input) {
    __typename
    ... on Address {
      id
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<SaveAddressMutation, SaveAddressMutationVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderGroup {
      id
    }
    ... on UserError {
      message
      messageZh
    }
    ... on TotalChanged {
      totalFen
    }
    ... on InsufficientStock {
      shortages {
        variantId
        available
      }
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const StartPaymentDocument = new TypedDocumentString(`
    mutation StartPayment($id: ID!) {
  startPayment(orderGroupId: $id) {
    __typename
    ... on PaymentSession {
      url
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const RequestLoginCodeDocument = new TypedDocumentString(`
    mutation RequestLoginCode($phone: String!) {
  requestLoginCode(phone: $phone) {
    __typename
    ... on CodeSent {
      sentTo
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  RequestLoginCodeMutation,
  RequestLoginCodeMutationVariables
>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($phone: String!, $code: String!) {
  logIn(phone: $phone, code: $code) {
    __typename
    ... on Session {
      token
      expiresAt
      account {
        roles
      }
    }
    ... on UserError {
      message
      messageZh
    }
    ... on SecondFactorRequired {
      challenge
    }
  }
}
    `) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($challenge: String!, $code: String!) {
  confirmSecondFactor(challenge: $challenge, code: $code) {
    __typename
    ... on Session {
      token
      expiresAt
      account {
        roles
      }
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables
>;
export const MyOrdersDocument = new TypedDocumentString(`
    query MyOrders($after: String) {
  myOrders(first: 20, after: $after) {
    edges {
      node {
        id
        number
        groupId
        state
        totalFen
        placedAt
        shipBy
        shippedAt
        coop {
          name
          sealText
          region {
            name
          }
        }
        lines {
          id
          productName
          variantName
          quantity
          photoId
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MyOrdersQuery, MyOrdersQueryVariables>;
export const OrderGroupPageDocument = new TypedDocumentString(`
    query OrderGroupPage($id: ID!) {
  orderGroup(id: $id) {
    id
    number
    state
    totalFen
    goodsFen
    freightFen
    discountFen
    expiresAt
    placedAt
    orders {
      ...OrderParts
    }
  }
}
    fragment OrderParts on Order {
  id
  number
  state
  goodsFen
  freightFen
  discountFen
  totalFen
  refundedFen
  shipBy
  shippedAt
  carrier
  trackingNumber
  coop {
    slug
    name
    sealText
    region {
      name
    }
  }
  split {
    farmerFen
    coopFen
    platformFen
    freightFen
  }
  recipient {
    name
    phone
    detail
    region {
      path {
        name
      }
    }
  }
  refundRequests {
    id
    lineId
    amountFen
    state
    answer
    answerBy
  }
  lines {
    id
    productName
    productSlug
    variantName
    quantity
    photoId
    paidFen
    refundedFen
    origin {
      name
      path {
        name
        level
      }
    }
  }
}`) as unknown as TypedDocumentString<OrderGroupPageQuery, OrderGroupPageQueryVariables>;
export const CancelOrderDocument = new TypedDocumentString(`
    mutation CancelOrder($orderId: ID!, $reason: String) {
  cancelOrder(orderId: $orderId, reason: $reason) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const ConfirmReceiptDocument = new TypedDocumentString(`
    mutation ConfirmReceipt($orderId: ID!) {
  confirmReceipt(orderId: $orderId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const RequestRefundDocument = new TypedDocumentString(`
    mutation RequestRefund($input: RequestRefundInput!) {
  requestRefund(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<RequestRefundMutation, RequestRefundMutationVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($slug: String!) {
  product(slug: $slug) {
    ...ProductCard
    story
    ratingAverage
    grower
    shipHours
    claimHours
    category {
      code
      name
      nameEn
      isPerishable
    }
    certificates {
      kind
      number
      validTo
    }
    batch {
      code
      harvestFrom
      harvestTo
      pickedOn
      village {
        name
      }
      certificate {
        number
      }
    }
    split {
      farmerFen
      coopFen
      platformFen
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  name
  soldCount
  origin {
    code
    name
    path {
      name
      level
    }
  }
  coop {
    id
    slug
    name
  }
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    livePriceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}`) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const DeliveryDocument = new TypedDocumentString(`
    query Delivery($coopId: ID!, $variantId: ID!, $region: String!) {
  freightZones(coopId: $coopId) {
    name
    isServed
  }
  freightQuote(variantId: $variantId, regionCode: $region) {
    isServed
    freightFen
    freeOverFen
    transitDays
  }
}
    `) as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
export const RoomsOfProductDocument = new TypedDocumentString(`
    query RoomsOfProduct($coopId: ID!) {
  liveSessions(status: LIVE, coopId: $coopId, first: 3) {
    edges {
      node {
        id
        shelf {
          livePriceFen
          variant {
            id
            priceFen
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoomsOfProductQuery, RoomsOfProductQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {
  products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {
    totalCount
    didYouMean
    edges {
      node {
        ...ProductCard
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    facets {
      name
      values {
        value
        label
        labelEn
        count
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  name
  soldCount
  origin {
    code
    name
    path {
      name
      level
    }
  }
  coop {
    id
    slug
    name
  }
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    livePriceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($query: String!) {
  searchSuggestions(query: $query)
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const DeskTodayDocument = new TypedDocumentString(`
    query DeskToday($coopId: ID!, $from: String!, $to: String!) {
  paid: coopOrders(coopId: $coopId, state: PAID, first: 100) {
    ...Queue
  }
  accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 100) {
    ...Queue
  }
  packed: coopOrders(coopId: $coopId, state: PACKED, first: 100) {
    ...Queue
  }
  coopRefundRequests(coopId: $coopId, first: 100) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  coopOnboarding(coopId: $coopId) {
    complete
    items {
      done
      required
    }
  }
  coopStatement(coopId: $coopId, from: $from, to: $to, first: 1) {
    goodsFen
    dueFen
    balanceFen
  }
}
    fragment Queue on OrderConnection {
  edges {
    node {
      id
      number
      state
      shipBy
      lines {
        id
        productName
        variantName
        quantity
      }
    }
  }
  pageInfo {
    hasNextPage
  }
}`) as unknown as TypedDocumentString<DeskTodayQuery, DeskTodayQueryVariables>;
export const DeskBatchesDocument = new TypedDocumentString(`
    query DeskBatches($coopId: ID!, $after: String) {
  batches(coopId: $coopId, first: 30, after: $after) {
    edges {
      node {
        id
        code
        harvestFrom
        harvestTo
        saleableFrom
        isSaleable
        category {
          name
          nameEn
        }
        member {
          displayName
        }
        village {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskBatchesQuery, DeskBatchesQueryVariables>;
export const DeskBatchDocument = new TypedDocumentString(`
    query DeskBatch($code: String!) {
  batch(code: $code) {
    id
    code
    url
    qrSvg
    harvestFrom
    harvestTo
    saleableFrom
    isSaleable
    expectedGrams
    coop {
      id
      name
    }
    category {
      name
      nameEn
    }
    member {
      displayName
    }
    village {
      name
      path {
        name
        level
      }
    }
    certificate {
      number
      issuedAt
      basis
      quantity
      issuer
      contact
      commitment
    }
    production {
      id
      inputName
      purpose
      dosage
      usedOn
      stoppedOn
      intervalDays
    }
  }
}
    `) as unknown as TypedDocumentString<DeskBatchQuery, DeskBatchQueryVariables>;
export const RecordOneDocument = new TypedDocumentString(`
    mutation RecordOne($input: RecordProductionInput!) {
  recordProduction(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOneMutation, RecordOneMutationVariables>;
export const BatchBasisDocument = new TypedDocumentString(`
    query BatchBasis($coopId: ID!) {
  categories {
    code
    name
    nameEn
    parentCode
  }
  plots(coopId: $coopId, first: 100) {
    edges {
      node {
        id
        name
        village {
          code
          name
        }
        member {
          id
          name
          publicName
          village {
            code
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BatchBasisQuery, BatchBasisQueryVariables>;
export const OpenOneDocument = new TypedDocumentString(`
    mutation OpenOne($input: OpenBatchInput!) {
  openBatch(input: $input) {
    __typename
    ... on Batch {
      code
    }
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OpenOneMutation, OpenOneMutationVariables>;
export const DeskFreightDocument = new TypedDocumentString(`
    query DeskFreight($coopId: ID!) {
  freightTemplate(coopId: $coopId) {
    basis
    freeOverFen
    version
    zones {
      name
      regionPrefixes
      isServed
      firstQuantity
      firstFen
      nextQuantity
      nextFen
      isFreeOverServed
      transitDays
    }
  }
}
    `) as unknown as TypedDocumentString<DeskFreightQuery, DeskFreightQueryVariables>;
export const SaveFreightDocument = new TypedDocumentString(`
    mutation SaveFreight($input: SaveFreightTemplateInput!) {
  saveFreightTemplate(input: $input) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveFreightMutation, SaveFreightMutationVariables>;
export const DeskLiveDocument = new TypedDocumentString(`
    query DeskLive($coopId: ID!, $after: String) {
  coopLiveSessions(coopId: $coopId, first: 20, after: $after) {
    edges {
      node {
        ...StudioRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StudioRow on LiveSession {
  id
  title
  status
  startsAt
  startedAt
  endedAt
  peakViewers
  coverPhotoId
  cancelledAt
  checklist {
    done
    required
  }
  host {
    id
    displayName
  }
  coop {
    name
    sealText
    region {
      name
    }
  }
  shelf {
    id
    product {
      photos {
        id
        alt
        placeholder
      }
    }
  }
}`) as unknown as TypedDocumentString<DeskLiveQuery, DeskLiveQueryVariables>;
export const DeskMoneyDocument = new TypedDocumentString(`
    query DeskMoney($coopId: ID!, $from: String!, $to: String!, $after: String) {
  coopStatement(coopId: $coopId, from: $from, to: $to, first: 50, after: $after) {
    from
    to
    goodsFen
    refundedFen
    coopFen
    memberFen
    dueFen
    paidOutFen
    balanceFen
    words
    wordsEn
    deductions {
      code
      name
      nameEn
      reason
      reasonEn
      rate
      amountFen
    }
    entries {
      edges {
        node {
          ...StatementLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  payoutAccount(coopId: $coopId) {
    isReady
  }
  disputes(coopId: $coopId, first: 10) {
    edges {
      node {
        id
        orderId
        orderNumber
        state
        wordsZh
        words
        openedAt
      }
    }
  }
}
    fragment StatementLine on StatementEntry {
  id
  kind
  at
  orderNumber
  productName
  variantName
  quantity
  goodsFen
  coopFen
  memberFen
  paidOutFen
  whenText
  whenTextEn
  deductions {
    code
    name
    nameEn
    amountFen
  }
  offsets {
    orderNumber
    amountFen
  }
}`) as unknown as TypedDocumentString<DeskMoneyQuery, DeskMoneyQueryVariables>;
export const OpenAccountDocument = new TypedDocumentString(`
    mutation OpenAccount($coopId: ID!) {
  openPayoutAccount(coopId: $coopId) {
    __typename
    ... on PayoutOnboarding {
      url
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<OpenAccountMutation, OpenAccountMutationVariables>;
export const DeskOrdersDocument = new TypedDocumentString(`
    query DeskOrders($coopId: ID!, $state: OrderState, $after: String) {
  coopOrders(coopId: $coopId, state: $state, first: 30, after: $after) {
    edges {
      node {
        ...DeskOrder
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeskOrder on Order {
  id
  number
  state
  goodsFen
  freightFen
  discountFen
  totalFen
  refundedFen
  placedAt
  paidAt
  shipBy
  carrier
  trackingNumber
  recipient {
    name
    phone
    detail
    region {
      name
      path {
        name
        level
      }
    }
  }
  lines {
    id
    productId
    productName
    variantName
    photoId
    quantity
    paidFen
    refundedFen
  }
}`) as unknown as TypedDocumentString<DeskOrdersQuery, DeskOrdersQueryVariables>;
export const DeskOrderPageDocument = new TypedDocumentString(`
    query DeskOrderPage($id: ID!) {
  order(id: $id) {
    ...DeskOrder
    coop {
      id
    }
    shippedAt
    signedAt
    completedAt
    cancelledAt
    cancelReason
    split {
      farmerFen
      coopFen
      platformFen
      freightFen
    }
    events {
      id
      toState
      note
      at
    }
    refunds {
      id
      amountFen
      reason
      state
      createdAt
    }
    refundRequests {
      id
      amountFen
      reason
      state
      answer
      requestedAt
    }
  }
}
    fragment DeskOrder on Order {
  id
  number
  state
  goodsFen
  freightFen
  discountFen
  totalFen
  refundedFen
  placedAt
  paidAt
  shipBy
  carrier
  trackingNumber
  recipient {
    name
    phone
    detail
    region {
      name
      path {
        name
        level
      }
    }
  }
  lines {
    id
    productId
    productName
    variantName
    photoId
    quantity
    paidFen
    refundedFen
  }
}`) as unknown as TypedDocumentString<DeskOrderPageQuery, DeskOrderPageQueryVariables>;
export const SenderDocument = new TypedDocumentString(`
    query Sender($coopId: ID!) {
  coop(id: $coopId) {
    id
    phone
    region {
      name
      path {
        name
        level
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SenderQuery, SenderQueryVariables>;
export const OrderToPrintDocument = new TypedDocumentString(`
    query OrderToPrint($id: ID!) {
  order(id: $id) {
    ...DeskOrder
    coop {
      id
    }
  }
}
    fragment DeskOrder on Order {
  id
  number
  state
  goodsFen
  freightFen
  discountFen
  totalFen
  refundedFen
  placedAt
  paidAt
  shipBy
  carrier
  trackingNumber
  recipient {
    name
    phone
    detail
    region {
      name
      path {
        name
        level
      }
    }
  }
  lines {
    id
    productId
    productName
    variantName
    photoId
    quantity
    paidFen
    refundedFen
  }
}`) as unknown as TypedDocumentString<OrderToPrintQuery, OrderToPrintQueryVariables>;
export const DeskProductsDocument = new TypedDocumentString(`
    query DeskProducts($coopId: ID!, $state: ProductState, $after: String) {
  coopProducts(coopId: $coopId, state: $state, first: 24, after: $after) {
    edges {
      node {
        ...ShelfProduct
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShelfProduct on Product {
  id
  slug
  name
  state
  soldCount
  grower
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}`) as unknown as TypedDocumentString<DeskProductsQuery, DeskProductsQueryVariables>;
export const OpenRefundsDocument = new TypedDocumentString(`
    query OpenRefunds($coopId: ID!, $after: String) {
  coopRefundRequests(coopId: $coopId, first: 20, after: $after) {
    edges {
      node {
        id
        orderId
        lineId
        amountFen
        reason
        photoIds
        requestedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRefundsQuery, OpenRefundsQueryVariables>;
export const RefundOrderDocument = new TypedDocumentString(`
    query RefundOrder($id: ID!) {
  order(id: $id) {
    id
    number
    lines {
      id
      productName
      variantName
      quantity
      paidFen
      refundedFen
    }
  }
}
    `) as unknown as TypedDocumentString<RefundOrderQuery, RefundOrderQueryVariables>;
export const AnswerOneDocument = new TypedDocumentString(`
    mutation AnswerOne($requestId: ID!, $agree: Boolean!, $amountFen: Fen, $answer: String!) {
  answerRefund(
    requestId: $requestId
    agree: $agree
    amountFen: $amountFen
    answer: $answer
  ) {
    __typename
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerOneMutation, AnswerOneMutationVariables>;
export const SecondFactorStateDocument = new TypedDocumentString(`
    query SecondFactorState {
  me {
    id
    hasSecondFactor
  }
}
    `) as unknown as TypedDocumentString<SecondFactorStateQuery, SecondFactorStateQueryVariables>;
export const StartSecondFactorDocument = new TypedDocumentString(`
    mutation StartSecondFactor {
  startSecondFactor {
    __typename
    ... on NewSecondFactor {
      secret
      qrSvg
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  StartSecondFactorMutation,
  StartSecondFactorMutationVariables
>;
export const ConfirmNewSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmNewSecondFactor($code: String!) {
  confirmNewSecondFactor(code: $code) {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  ConfirmNewSecondFactorMutation,
  ConfirmNewSecondFactorMutationVariables
>;
export const FarmTodayDocument = new TypedDocumentString(`
    query FarmToday($coopId: ID!, $from: String!, $to: String!) {
  paid: coopOrders(coopId: $coopId, state: PAID, first: 50) {
    edges {
      node {
        ...ToPack
      }
    }
  }
  accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 50) {
    edges {
      node {
        ...ToPack
      }
    }
  }
  myProducts(first: 100) {
    edges {
      node {
        id
        name
        state
        variants {
          id
          available
        }
      }
    }
  }
  myStatement(from: $from, to: $to, first: 1) {
    dueFen
    balanceFen
  }
}
    fragment ToPack on Order {
  id
  number
  shipBy
  lines {
    id
    productId
    productName
    variantName
    quantity
    photoId
  }
}`) as unknown as TypedDocumentString<FarmTodayQuery, FarmTodayQueryVariables>;
export const MyMoneyDocument = new TypedDocumentString(`
    query MyMoney($from: String!, $to: String!, $after: String) {
  myStatement(from: $from, to: $to, first: 100, after: $after) {
    from
    to
    goodsFen
    refundedFen
    memberFen
    dueFen
    paidOutFen
    balanceFen
    words
    wordsEn
    deductions {
      code
      name
      nameEn
      reason
      reasonEn
      rate
      amountFen
    }
    entries {
      edges {
        node {
          ...StatementLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment StatementLine on StatementEntry {
  id
  kind
  at
  orderNumber
  productName
  variantName
  quantity
  goodsFen
  coopFen
  memberFen
  paidOutFen
  whenText
  whenTextEn
  deductions {
    code
    name
    nameEn
    amountFen
  }
  offsets {
    orderNumber
    amountFen
  }
}`) as unknown as TypedDocumentString<MyMoneyQuery, MyMoneyQueryVariables>;
export const MyGoodsDocument = new TypedDocumentString(`
    query MyGoods($after: String) {
  myProducts(first: 30, after: $after) {
    edges {
      node {
        ...ShelfProduct
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShelfProduct on Product {
  id
  slug
  name
  state
  soldCount
  grower
  photos {
    id
    alt
    placeholder
  }
  variants {
    id
    name
    priceFen
    netWeightGrams
    unitPriceFenPer500g
    available
  }
}`) as unknown as TypedDocumentString<MyGoodsQuery, MyGoodsQueryVariables>;
export const FollowFromRoomDocument = new TypedDocumentString(`
    mutation FollowFromRoom($coopId: ID!) {
  followCoop(coopId: $coopId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<FollowFromRoomMutation, FollowFromRoomMutationVariables>;
export const UnfollowFromRoomDocument = new TypedDocumentString(`
    mutation UnfollowFromRoom($coopId: ID!) {
  unfollowCoop(coopId: $coopId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  UnfollowFromRoomMutation,
  UnfollowFromRoomMutationVariables
>;
export const RemindOfSessionDocument = new TypedDocumentString(`
    mutation RemindOfSession($sessionId: ID!) {
  remindMe(sessionId: $sessionId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<RemindOfSessionMutation, RemindOfSessionMutationVariables>;
export const DontRemindOfSessionDocument = new TypedDocumentString(`
    mutation DontRemindOfSession($sessionId: ID!) {
  dontRemindMe(sessionId: $sessionId) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<
  DontRemindOfSessionMutation,
  DontRemindOfSessionMutationVariables
>;
export const SayPlainlyDocument = new TypedDocumentString(`
    mutation SayPlainly($sessionId: ID!, $text: String!) {
  sendLiveMessage(sessionId: $sessionId, text: $text) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<SayPlainlyMutation, SayPlainlyMutationVariables>;
export const LiveListsDocument = new TypedDocumentString(`
    query LiveLists($after: String) {
  onAir: liveSessions(status: LIVE, first: 24) {
    edges {
      node {
        ...LiveCard
      }
    }
  }
  soon: liveSessions(status: SCHEDULED, first: 24) {
    edges {
      node {
        ...LiveCard
      }
    }
  }
  over: liveSessions(status: ENDED, first: 12, after: $after) {
    edges {
      node {
        ...LiveCard
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment LiveCard on LiveSession {
  id
  title
  status
  isAiGenerated
  startsAt
  startedAt
  endedAt
  viewers
  coverPhotoId
  host {
    displayName
  }
  coop {
    id
    name
    sealText
    region {
      code
      name
    }
  }
  presenting {
    product {
      name
      photos {
        id
      }
    }
  }
  shelf {
    id
  }
}`) as unknown as TypedDocumentString<LiveListsQuery, LiveListsQueryVariables>;
export const LiveRoomDocument = new TypedDocumentString(`
    query LiveRoom($id: ID!) {
  me {
    id
  }
  liveSession(id: $id) {
    id
    title
    intro
    status
    form
    isAiGenerated
    startsAt
    startedAt
    endedAt
    likes
    viewers
    peakViewers
    chatMode
    isFollowed
    isReminded
    cancelledAt
    cancelReason
    corrections {
      id
      text
      correctedAt
    }
    share {
      url
      posterUrl
    }
    coverPhotoId
    pinnedMessage {
      id
      author
      text
      at
    }
    host {
      displayName
    }
    coop {
      id
      slug
      name
      sealText
      region {
        code
        name
      }
    }
    playback {
      replayUrl
      recording
      isSending
    }
    replay {
      url
      durationSeconds
      marks {
        atSeconds
        endsAtSeconds
        clipUrl
        item {
          id
        }
      }
    }
    presenting {
      id
    }
    shelf {
      ...LiveShelfItem
    }
    messages(last: 40) {
      id
      author
      text
      at
    }
  }
}
    fragment LiveShelfItem on ShelfItem {
  id
  position
  livePriceFen
  livePriceEndsAt
  quota
  remaining
  limitPerBuyer
  nextDeal {
    priceFen
    startsAt
    endsAt
  }
  variant {
    id
    name
    priceFen
    available
  }
  product {
    id
    slug
    name
    photos {
      id
      alt
    }
    origin {
      name
      path {
        name
        level
      }
    }
    batch {
      code
      certificate {
        number
      }
    }
    certificates {
      kind
    }
  }
}`) as unknown as TypedDocumentString<LiveRoomQuery, LiveRoomQueryVariables>;
export const StudioSessionsDocument = new TypedDocumentString(`
    query StudioSessions($after: String) {
  myLiveSessions(first: 24, after: $after) {
    edges {
      node {
        ...StudioRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StudioRow on LiveSession {
  id
  title
  status
  startsAt
  startedAt
  endedAt
  peakViewers
  coverPhotoId
  cancelledAt
  checklist {
    done
    required
  }
  host {
    id
    displayName
  }
  coop {
    name
    sealText
    region {
      name
    }
  }
  shelf {
    id
    product {
      photos {
        id
        alt
        placeholder
      }
    }
  }
}`) as unknown as TypedDocumentString<StudioSessionsQuery, StudioSessionsQueryVariables>;
export const StudioStartDocument = new TypedDocumentString(`
    mutation StudioStart($id: ID!) {
  startLiveSession(sessionId: $id) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioStartMutation, StudioStartMutationVariables>;
export const StudioEndDocument = new TypedDocumentString(`
    mutation StudioEnd($id: ID!) {
  endLiveSession(sessionId: $id) {
    __typename
    ... on UserError {
      message
      messageZh
    }
  }
}
    `) as unknown as TypedDocumentString<StudioEndMutation, StudioEndMutationVariables>;
export const StudioSendingDocument = new TypedDocumentString(`
    query StudioSending($id: ID!) {
  liveSession(id: $id) {
    id
    publish {
      whipUrl
      token
      maxKbps
      uploadUrl
      iceServers {
        urls
        username
        credential
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StudioSendingQuery, StudioSendingQueryVariables>;
export const StudioFormDocument = new TypedDocumentString(`
    mutation StudioForm($id: ID!, $form: LiveForm!) {
  setLiveForm(sessionId: $id, form: $form) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<StudioFormMutation, StudioFormMutationVariables>;
export const StudioDraftDocument = new TypedDocumentString(`
    mutation StudioDraft($input: ScheduleLiveSessionInput!) {
  saveLiveDraft(input: $input) {
    __typename
    ... on LiveSession {
      id
    }
    ... on UserError {
      message
      messageZh
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioDraftMutation, StudioDraftMutationVariables>;
