/* eslint-disable */
import * as types from './graphql';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment ProductCard on Product {\n    id\n    slug\n    name\n    soldCount\n    origin {\n      code\n      name\n      path {\n        name\n        level\n      }\n    }\n    coop {\n      id\n      slug\n      name\n    }\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      livePriceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n': typeof types.ProductCardFragmentDoc;
  '\n  fragment QuoteParts on Quote {\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    problems {\n      code\n      variantId\n      message\n      messageZh\n    }\n    parcels {\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      goodsFen\n      freightFen\n      freeOverFen\n      isServed\n      transitDays\n      shipBy\n      lines {\n        variantId\n        productName\n        variantName\n        quantity\n        unitPriceFen\n        goodsFen\n        available\n        productSlug\n        photoId\n      }\n    }\n  }\n': typeof types.QuotePartsFragmentDoc;
  '\n  query RegionsUnder($parent: String) {\n    regions(parent: $parent, first: 100) {\n      edges {\n        node {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n': typeof types.RegionsUnderDocument;
  '\n  query RegionPath($code: String!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n  }\n': typeof types.RegionPathDocument;
  '\n  query WhoIsHere {\n    me {\n      id\n      displayName\n      roles\n      secondFactorNeeded\n      grants {\n        role\n        coopId\n        memberId\n      }\n    }\n    myCoops {\n      id\n      slug\n      name\n      sealText\n      state\n      region {\n        code\n        name\n        level\n      }\n    }\n  }\n': typeof types.WhoIsHereDocument;
  '\n  query Home {\n    inSeason(first: 8) {\n      harvestFrom\n      harvestTo\n      product {\n        ...ProductCard\n      }\n    }\n    originCounties(first: 8) {\n      productCount\n      region {\n        code\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    products(first: 24, sort: SALES) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.HomeDocument;
  '\n  query AccountPage {\n    me {\n      id\n      phoneMasked\n      displayName\n      roles\n    }\n    mySessions(first: 20) {\n      edges {\n        node {\n          id\n          device\n          lastSeenAt\n          current\n        }\n      }\n    }\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n    }\n  }\n': typeof types.AccountPageDocument;
  '\n  mutation LogOut {\n    logOut\n  }\n': typeof types.LogOutDocument;
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation DeleteAddress($id: ID!) {\n    deleteAddress(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.DeleteAddressDocument;
  '\n  query BatchPage($code: String!) {\n    batch(code: $code) {\n      code\n      url\n      harvestFrom\n      harvestTo\n      pickedOn\n      category {\n        name\n        nameEn\n      }\n      village {\n        name\n        path {\n          name\n          level\n        }\n      }\n      member {\n        displayName\n      }\n      coop {\n        slug\n        name\n        phone\n      }\n      product {\n        slug\n        name\n      }\n      production {\n        id\n        inputName\n        purpose\n        usedOn\n        stoppedOn\n        intervalDays\n      }\n      certificate {\n        number\n        issuedAt\n        basis\n        quantity\n        issuer\n        contact\n        commitment\n      }\n    }\n  }\n': typeof types.BatchPageDocument;
  '\n  query CoopPage($slug: String!) {\n    coop(slug: $slug) {\n      id\n      slug\n      name\n      sealText\n      story\n      phone\n      registrationNumber\n      exemptionStatement\n      exemptionStatementZh\n      memberCount\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n      stations {\n        id\n        name\n        detail\n      }\n    }\n  }\n': typeof types.CoopPageDocument;
  '\n  query CoopGoods($coopId: ID!, $after: String) {\n    products(filter: { coopId: $coopId }, sort: SALES, first: 24, after: $after) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.CoopGoodsDocument;
  '\n  query CartQuote($lines: [OrderLineInput!]!, $region: String) {\n    quote(lines: $lines, regionCode: $region) {\n      ...QuoteParts\n    }\n  }\n': typeof types.CartQuoteDocument;
  '\n  query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String) {\n    quote(lines: $lines, regionCode: $regionCode) {\n      ...QuoteParts\n    }\n  }\n': typeof types.CheckoutQuoteDocument;
  '\n  query SavedAddresses {\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n    }\n  }\n': typeof types.SavedAddressesDocument;
  '\n  mutation SaveAddress($input: SaveAddressInput!) {\n    saveAddress(input: $input) {\n      __typename\n      ... on Address {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.SaveAddressDocument;
  '\n  mutation PlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on OrderGroup {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on TotalChanged {\n        totalFen\n      }\n      ... on InsufficientStock {\n        shortages {\n          variantId\n          available\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.PlaceOrderDocument;
  '\n  mutation StartPayment($id: ID!) {\n    startPayment(orderGroupId: $id) {\n      __typename\n      ... on PaymentSession {\n        url\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StartPaymentDocument;
  '\n  mutation RequestLoginCode($phone: String!) {\n    requestLoginCode(phone: $phone) {\n      __typename\n      ... on CodeSent {\n        sentTo\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.RequestLoginCodeDocument;
  '\n  mutation LogIn($phone: String!, $code: String!) {\n    logIn(phone: $phone, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on SecondFactorRequired {\n        challenge\n      }\n    }\n  }\n': typeof types.LogInDocument;
  '\n  mutation ConfirmSecondFactor($challenge: String!, $code: String!) {\n    confirmSecondFactor(challenge: $challenge, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.ConfirmSecondFactorDocument;
  '\n  query MyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          number\n          groupId\n          state\n          totalFen\n          placedAt\n          shipBy\n          shippedAt\n          coop {\n            name\n            sealText\n            region {\n              name\n            }\n          }\n          lines {\n            id\n            productName\n            variantName\n            quantity\n            photoId\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.MyOrdersDocument;
  '\n  query OrderGroupPage($id: ID!) {\n    orderGroup(id: $id) {\n      id\n      number\n      state\n      totalFen\n      goodsFen\n      freightFen\n      discountFen\n      expiresAt\n      placedAt\n      orders {\n        ...OrderParts\n      }\n    }\n  }\n': typeof types.OrderGroupPageDocument;
  '\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    shipBy\n    shippedAt\n    carrier\n    trackingNumber\n    coop {\n      slug\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    split {\n      farmerFen\n      coopFen\n      platformFen\n      freightFen\n    }\n    recipient {\n      name\n      phone\n      detail\n      region {\n        path {\n          name\n        }\n      }\n    }\n    refundRequests {\n      id\n      lineId\n      amountFen\n      state\n      answer\n    }\n    lines {\n      id\n      productName\n      productSlug\n      variantName\n      quantity\n      photoId\n      paidFen\n      refundedFen\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n': typeof types.OrderPartsFragmentDoc;
  '\n  mutation CancelOrder($orderId: ID!, $reason: String) {\n    cancelOrder(orderId: $orderId, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.CancelOrderDocument;
  '\n  mutation ConfirmReceipt($orderId: ID!) {\n    confirmReceipt(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.ConfirmReceiptDocument;
  '\n  mutation RequestRefund($input: RequestRefundInput!) {\n    requestRefund(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.RequestRefundDocument;
  '\n  query ProductPage($slug: String!) {\n    product(slug: $slug) {\n      ...ProductCard\n      story\n      ratingAverage\n      grower\n      shipHours\n      claimHours\n      category {\n        code\n        name\n        nameEn\n        isPerishable\n      }\n      certificates {\n        kind\n        number\n        validTo\n      }\n      batch {\n        code\n        harvestFrom\n        harvestTo\n        pickedOn\n        village {\n          name\n        }\n        certificate {\n          number\n        }\n      }\n      split {\n        farmerFen\n        coopFen\n        platformFen\n      }\n    }\n  }\n': typeof types.ProductPageDocument;
  '\n  query Delivery($coopId: ID!, $variantId: ID!, $region: String!) {\n    freightZones(coopId: $coopId) {\n      name\n      isServed\n    }\n    freightQuote(variantId: $variantId, regionCode: $region) {\n      isServed\n      freightFen\n      freeOverFen\n      transitDays\n    }\n  }\n': typeof types.DeliveryDocument;
  '\n  query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {\n    products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      facets {\n        name\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n': typeof types.SearchDocument;
  '\n  query Suggestions($query: String!) {\n    searchSuggestions(query: $query)\n  }\n': typeof types.SuggestionsDocument;
};
const documents: Documents = {
  '\n  fragment ProductCard on Product {\n    id\n    slug\n    name\n    soldCount\n    origin {\n      code\n      name\n      path {\n        name\n        level\n      }\n    }\n    coop {\n      id\n      slug\n      name\n    }\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      livePriceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n':
    types.ProductCardFragmentDoc,
  '\n  fragment QuoteParts on Quote {\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    problems {\n      code\n      variantId\n      message\n      messageZh\n    }\n    parcels {\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      goodsFen\n      freightFen\n      freeOverFen\n      isServed\n      transitDays\n      shipBy\n      lines {\n        variantId\n        productName\n        variantName\n        quantity\n        unitPriceFen\n        goodsFen\n        available\n        productSlug\n        photoId\n      }\n    }\n  }\n':
    types.QuotePartsFragmentDoc,
  '\n  query RegionsUnder($parent: String) {\n    regions(parent: $parent, first: 100) {\n      edges {\n        node {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n':
    types.RegionsUnderDocument,
  '\n  query RegionPath($code: String!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n  }\n':
    types.RegionPathDocument,
  '\n  query WhoIsHere {\n    me {\n      id\n      displayName\n      roles\n      secondFactorNeeded\n      grants {\n        role\n        coopId\n        memberId\n      }\n    }\n    myCoops {\n      id\n      slug\n      name\n      sealText\n      state\n      region {\n        code\n        name\n        level\n      }\n    }\n  }\n':
    types.WhoIsHereDocument,
  '\n  query Home {\n    inSeason(first: 8) {\n      harvestFrom\n      harvestTo\n      product {\n        ...ProductCard\n      }\n    }\n    originCounties(first: 8) {\n      productCount\n      region {\n        code\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    products(first: 24, sort: SALES) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.HomeDocument,
  '\n  query AccountPage {\n    me {\n      id\n      phoneMasked\n      displayName\n      roles\n    }\n    mySessions(first: 20) {\n      edges {\n        node {\n          id\n          device\n          lastSeenAt\n          current\n        }\n      }\n    }\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n    }\n  }\n':
    types.AccountPageDocument,
  '\n  mutation LogOut {\n    logOut\n  }\n': types.LogOutDocument,
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.EndSessionDocument,
  '\n  mutation DeleteAddress($id: ID!) {\n    deleteAddress(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.DeleteAddressDocument,
  '\n  query BatchPage($code: String!) {\n    batch(code: $code) {\n      code\n      url\n      harvestFrom\n      harvestTo\n      pickedOn\n      category {\n        name\n        nameEn\n      }\n      village {\n        name\n        path {\n          name\n          level\n        }\n      }\n      member {\n        displayName\n      }\n      coop {\n        slug\n        name\n        phone\n      }\n      product {\n        slug\n        name\n      }\n      production {\n        id\n        inputName\n        purpose\n        usedOn\n        stoppedOn\n        intervalDays\n      }\n      certificate {\n        number\n        issuedAt\n        basis\n        quantity\n        issuer\n        contact\n        commitment\n      }\n    }\n  }\n':
    types.BatchPageDocument,
  '\n  query CoopPage($slug: String!) {\n    coop(slug: $slug) {\n      id\n      slug\n      name\n      sealText\n      story\n      phone\n      registrationNumber\n      exemptionStatement\n      exemptionStatementZh\n      memberCount\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n      stations {\n        id\n        name\n        detail\n      }\n    }\n  }\n':
    types.CoopPageDocument,
  '\n  query CoopGoods($coopId: ID!, $after: String) {\n    products(filter: { coopId: $coopId }, sort: SALES, first: 24, after: $after) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.CoopGoodsDocument,
  '\n  query CartQuote($lines: [OrderLineInput!]!, $region: String) {\n    quote(lines: $lines, regionCode: $region) {\n      ...QuoteParts\n    }\n  }\n':
    types.CartQuoteDocument,
  '\n  query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String) {\n    quote(lines: $lines, regionCode: $regionCode) {\n      ...QuoteParts\n    }\n  }\n':
    types.CheckoutQuoteDocument,
  '\n  query SavedAddresses {\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n    }\n  }\n':
    types.SavedAddressesDocument,
  '\n  mutation SaveAddress($input: SaveAddressInput!) {\n    saveAddress(input: $input) {\n      __typename\n      ... on Address {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.SaveAddressDocument,
  '\n  mutation PlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on OrderGroup {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on TotalChanged {\n        totalFen\n      }\n      ... on InsufficientStock {\n        shortages {\n          variantId\n          available\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.PlaceOrderDocument,
  '\n  mutation StartPayment($id: ID!) {\n    startPayment(orderGroupId: $id) {\n      __typename\n      ... on PaymentSession {\n        url\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StartPaymentDocument,
  '\n  mutation RequestLoginCode($phone: String!) {\n    requestLoginCode(phone: $phone) {\n      __typename\n      ... on CodeSent {\n        sentTo\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.RequestLoginCodeDocument,
  '\n  mutation LogIn($phone: String!, $code: String!) {\n    logIn(phone: $phone, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on SecondFactorRequired {\n        challenge\n      }\n    }\n  }\n':
    types.LogInDocument,
  '\n  mutation ConfirmSecondFactor($challenge: String!, $code: String!) {\n    confirmSecondFactor(challenge: $challenge, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.ConfirmSecondFactorDocument,
  '\n  query MyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          number\n          groupId\n          state\n          totalFen\n          placedAt\n          shipBy\n          shippedAt\n          coop {\n            name\n            sealText\n            region {\n              name\n            }\n          }\n          lines {\n            id\n            productName\n            variantName\n            quantity\n            photoId\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.MyOrdersDocument,
  '\n  query OrderGroupPage($id: ID!) {\n    orderGroup(id: $id) {\n      id\n      number\n      state\n      totalFen\n      goodsFen\n      freightFen\n      discountFen\n      expiresAt\n      placedAt\n      orders {\n        ...OrderParts\n      }\n    }\n  }\n':
    types.OrderGroupPageDocument,
  '\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    shipBy\n    shippedAt\n    carrier\n    trackingNumber\n    coop {\n      slug\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    split {\n      farmerFen\n      coopFen\n      platformFen\n      freightFen\n    }\n    recipient {\n      name\n      phone\n      detail\n      region {\n        path {\n          name\n        }\n      }\n    }\n    refundRequests {\n      id\n      lineId\n      amountFen\n      state\n      answer\n    }\n    lines {\n      id\n      productName\n      productSlug\n      variantName\n      quantity\n      photoId\n      paidFen\n      refundedFen\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n':
    types.OrderPartsFragmentDoc,
  '\n  mutation CancelOrder($orderId: ID!, $reason: String) {\n    cancelOrder(orderId: $orderId, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.CancelOrderDocument,
  '\n  mutation ConfirmReceipt($orderId: ID!) {\n    confirmReceipt(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.ConfirmReceiptDocument,
  '\n  mutation RequestRefund($input: RequestRefundInput!) {\n    requestRefund(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.RequestRefundDocument,
  '\n  query ProductPage($slug: String!) {\n    product(slug: $slug) {\n      ...ProductCard\n      story\n      ratingAverage\n      grower\n      shipHours\n      claimHours\n      category {\n        code\n        name\n        nameEn\n        isPerishable\n      }\n      certificates {\n        kind\n        number\n        validTo\n      }\n      batch {\n        code\n        harvestFrom\n        harvestTo\n        pickedOn\n        village {\n          name\n        }\n        certificate {\n          number\n        }\n      }\n      split {\n        farmerFen\n        coopFen\n        platformFen\n      }\n    }\n  }\n':
    types.ProductPageDocument,
  '\n  query Delivery($coopId: ID!, $variantId: ID!, $region: String!) {\n    freightZones(coopId: $coopId) {\n      name\n      isServed\n    }\n    freightQuote(variantId: $variantId, regionCode: $region) {\n      isServed\n      freightFen\n      freeOverFen\n      transitDays\n    }\n  }\n':
    types.DeliveryDocument,
  '\n  query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {\n    products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      facets {\n        name\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n':
    types.SearchDocument,
  '\n  query Suggestions($query: String!) {\n    searchSuggestions(query: $query)\n  }\n':
    types.SuggestionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProductCard on Product {\n    id\n    slug\n    name\n    soldCount\n    origin {\n      code\n      name\n      path {\n        name\n        level\n      }\n    }\n    coop {\n      id\n      slug\n      name\n    }\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      livePriceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n',
): typeof import('./graphql').ProductCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QuoteParts on Quote {\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    problems {\n      code\n      variantId\n      message\n      messageZh\n    }\n    parcels {\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      goodsFen\n      freightFen\n      freeOverFen\n      isServed\n      transitDays\n      shipBy\n      lines {\n        variantId\n        productName\n        variantName\n        quantity\n        unitPriceFen\n        goodsFen\n        available\n        productSlug\n        photoId\n      }\n    }\n  }\n',
): typeof import('./graphql').QuotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionsUnder($parent: String) {\n    regions(parent: $parent, first: 100) {\n      edges {\n        node {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RegionsUnderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionPath($code: String!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n  }\n',
): typeof import('./graphql').RegionPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WhoIsHere {\n    me {\n      id\n      displayName\n      roles\n      secondFactorNeeded\n      grants {\n        role\n        coopId\n        memberId\n      }\n    }\n    myCoops {\n      id\n      slug\n      name\n      sealText\n      state\n      region {\n        code\n        name\n        level\n      }\n    }\n  }\n',
): typeof import('./graphql').WhoIsHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Home {\n    inSeason(first: 8) {\n      harvestFrom\n      harvestTo\n      product {\n        ...ProductCard\n      }\n    }\n    originCounties(first: 8) {\n      productCount\n      region {\n        code\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    products(first: 24, sort: SALES) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountPage {\n    me {\n      id\n      phoneMasked\n      displayName\n      roles\n    }\n    mySessions(first: 20) {\n      edges {\n        node {\n          id\n          device\n          lastSeenAt\n          current\n        }\n      }\n    }\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').AccountPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LogOut {\n    logOut\n  }\n',
): typeof import('./graphql').LogOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeleteAddress($id: ID!) {\n    deleteAddress(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').DeleteAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BatchPage($code: String!) {\n    batch(code: $code) {\n      code\n      url\n      harvestFrom\n      harvestTo\n      pickedOn\n      category {\n        name\n        nameEn\n      }\n      village {\n        name\n        path {\n          name\n          level\n        }\n      }\n      member {\n        displayName\n      }\n      coop {\n        slug\n        name\n        phone\n      }\n      product {\n        slug\n        name\n      }\n      production {\n        id\n        inputName\n        purpose\n        usedOn\n        stoppedOn\n        intervalDays\n      }\n      certificate {\n        number\n        issuedAt\n        basis\n        quantity\n        issuer\n        contact\n        commitment\n      }\n    }\n  }\n',
): typeof import('./graphql').BatchPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CoopPage($slug: String!) {\n    coop(slug: $slug) {\n      id\n      slug\n      name\n      sealText\n      story\n      phone\n      registrationNumber\n      exemptionStatement\n      exemptionStatementZh\n      memberCount\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n      stations {\n        id\n        name\n        detail\n      }\n    }\n  }\n',
): typeof import('./graphql').CoopPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CoopGoods($coopId: ID!, $after: String) {\n    products(filter: { coopId: $coopId }, sort: SALES, first: 24, after: $after) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').CoopGoodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CartQuote($lines: [OrderLineInput!]!, $region: String) {\n    quote(lines: $lines, regionCode: $region) {\n      ...QuoteParts\n    }\n  }\n',
): typeof import('./graphql').CartQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String) {\n    quote(lines: $lines, regionCode: $regionCode) {\n      ...QuoteParts\n    }\n  }\n',
): typeof import('./graphql').CheckoutQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SavedAddresses {\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SavedAddressesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveAddress($input: SaveAddressInput!) {\n    saveAddress(input: $input) {\n      __typename\n      ... on Address {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on OrderGroup {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on TotalChanged {\n        totalFen\n      }\n      ... on InsufficientStock {\n        shortages {\n          variantId\n          available\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').PlaceOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartPayment($id: ID!) {\n    startPayment(orderGroupId: $id) {\n      __typename\n      ... on PaymentSession {\n        url\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StartPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestLoginCode($phone: String!) {\n    requestLoginCode(phone: $phone) {\n      __typename\n      ... on CodeSent {\n        sentTo\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestLoginCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LogIn($phone: String!, $code: String!) {\n    logIn(phone: $phone, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on SecondFactorRequired {\n        challenge\n      }\n    }\n  }\n',
): typeof import('./graphql').LogInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmSecondFactor($challenge: String!, $code: String!) {\n    confirmSecondFactor(challenge: $challenge, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          number\n          groupId\n          state\n          totalFen\n          placedAt\n          shipBy\n          shippedAt\n          coop {\n            name\n            sealText\n            region {\n              name\n            }\n          }\n          lines {\n            id\n            productName\n            variantName\n            quantity\n            photoId\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').MyOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderGroupPage($id: ID!) {\n    orderGroup(id: $id) {\n      id\n      number\n      state\n      totalFen\n      goodsFen\n      freightFen\n      discountFen\n      expiresAt\n      placedAt\n      orders {\n        ...OrderParts\n      }\n    }\n  }\n',
): typeof import('./graphql').OrderGroupPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    shipBy\n    shippedAt\n    carrier\n    trackingNumber\n    coop {\n      slug\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    split {\n      farmerFen\n      coopFen\n      platformFen\n      freightFen\n    }\n    recipient {\n      name\n      phone\n      detail\n      region {\n        path {\n          name\n        }\n      }\n    }\n    refundRequests {\n      id\n      lineId\n      amountFen\n      state\n      answer\n    }\n    lines {\n      id\n      productName\n      productSlug\n      variantName\n      quantity\n      photoId\n      paidFen\n      refundedFen\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').OrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelOrder($orderId: ID!, $reason: String) {\n    cancelOrder(orderId: $orderId, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').CancelOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmReceipt($orderId: ID!) {\n    confirmReceipt(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').ConfirmReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestRefund($input: RequestRefundInput!) {\n    requestRefund(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestRefundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProductPage($slug: String!) {\n    product(slug: $slug) {\n      ...ProductCard\n      story\n      ratingAverage\n      grower\n      shipHours\n      claimHours\n      category {\n        code\n        name\n        nameEn\n        isPerishable\n      }\n      certificates {\n        kind\n        number\n        validTo\n      }\n      batch {\n        code\n        harvestFrom\n        harvestTo\n        pickedOn\n        village {\n          name\n        }\n        certificate {\n          number\n        }\n      }\n      split {\n        farmerFen\n        coopFen\n        platformFen\n      }\n    }\n  }\n',
): typeof import('./graphql').ProductPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Delivery($coopId: ID!, $variantId: ID!, $region: String!) {\n    freightZones(coopId: $coopId) {\n      name\n      isServed\n    }\n    freightQuote(variantId: $variantId, regionCode: $region) {\n      isServed\n      freightFen\n      freeOverFen\n      transitDays\n    }\n  }\n',
): typeof import('./graphql').DeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {\n    products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      facets {\n        name\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestions($query: String!) {\n    searchSuggestions(query: $query)\n  }\n',
): typeof import('./graphql').SuggestionsDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
