/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** From min to max, both inside; either may be left out. */
export type FenRange = {
  max?: number | null | undefined;
  min?: number | null | undefined;
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
  /** The same key places one order, however often it is sent. */
  idempotencyKey: string;
  /** At most 50; the same variant twice is added up. */
  lines: Array<OrderLineInput>;
  liveSessionId?: string | null | undefined;
  /** The total the buyer saw; refused with TotalChanged when it differs. */
  seenTotalFen?: number | null | undefined;
};

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

export type RefundRequestState = 'AGREED' | 'REFUSED' | 'REQUESTED' | 'WITHDRAWN';

export type RegionLevel = 'COUNTY' | 'PREFECTURE' | 'PROVINCE' | 'TOWN' | 'VILLAGE';

export type RequestRefundInput = {
  /** Absent: what is left of the line. */
  amountFen?: number | null | undefined;
  /** The same key makes one request, however often it is sent. */
  clientKey: string;
  lineId: string;
  orderId: string;
  photoIds?: Array<string>;
  reason: string;
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
      productSlug: string;
      photoId: string | null;
    }>;
  }>;
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
  me: { id: string; phoneMasked: string; displayName: string | null; roles: Array<string> } | null;
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
        productSlug: string;
        photoId: string | null;
      }>;
    }>;
  };
};

export type CheckoutQuoteQueryVariables = Exact<{
  lines: Array<OrderLineInput> | OrderLineInput;
  regionCode?: string | null | undefined;
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

export type SearchQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  products: {
    totalCount: number;
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
    facets: Array<{ name: string; values: Array<{ value: string; label: string; count: number }> }>;
  };
};

export type SuggestionsQueryVariables = Exact<{
  query: string;
}>;

export type SuggestionsQuery = { searchSuggestions: Array<string> };

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
      productSlug
      photoId
    }
  }
}
    `,
  { fragmentName: 'QuoteParts' },
) as unknown as TypedDocumentString<QuotePartsFragment, unknown>;
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const AccountPageDocument = new TypedDocumentString(`
    query AccountPage {
  me {
    id
    phoneMasked
    displayName
    roles
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
      productSlug
      photoId
    }
  }
}`) as unknown as TypedDocumentString<CartQuoteQuery, CartQuoteQueryVariables>;
export const CheckoutQuoteDocument = new TypedDocumentString(`
    query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String) {
  quote(lines: $lines, regionCode: $regionCode) {
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
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {
  products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {
    totalCount
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
