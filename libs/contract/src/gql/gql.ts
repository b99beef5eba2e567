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
  '\n  query LedgerCheckPage {\n    ledgerCheck {\n      balanced\n      sumFen\n      heldByProviderFen\n      accounts {\n        kind\n        accounts\n        balanceFen\n      }\n      transfers {\n        kind\n        transfers\n        amountFen\n      }\n    }\n  }\n': typeof types.LedgerCheckPageDocument;
  '\n  query CoopEvidence($slug: String, $id: ID) {\n    coop(slug: $slug, id: $id) {\n      id\n      slug\n      name\n      sealText\n      state\n      legalForm\n      registrationNumber\n      exemption\n      exemptionStatement\n      exemptionStatementZh\n      phone\n      story\n      memberCount\n      memberShareBp\n      commissionBp\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n      stations {\n        id\n        name\n      }\n    }\n  }\n': typeof types.CoopEvidenceDocument;
  '\n  query CoopChecklist($coopId: ID!) {\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        item\n        done\n        required\n        label\n        labelZh\n        fix\n        fixZh\n      }\n    }\n  }\n': typeof types.CoopChecklistDocument;
  '\n  mutation OpenCoop($coopId: ID!) {\n    openCoop(coopId: $coopId) {\n      __typename\n      ... on Coop {\n        id\n        name\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.OpenCoopDocument;
  '\n  query AuditOf($type: String!, $id: ID!, $after: String) {\n    audit(subjectType: $type, subjectId: $id, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          at\n          actorId\n          onBehalfOf\n          action\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.AuditOfDocument;
  '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      __typename\n      ... on RoleGrant {\n        id\n        role\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.GrantRoleDocument;
  '\n  mutation RevokeRole($grantId: ID!) {\n    revokeRole(grantId: $grantId) {\n      __typename\n      ... on RoleGrant {\n        id\n        role\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.RevokeRoleDocument;
  '\n  query Troubles {\n    reconciliationCheck {\n      ledgerFen\n      providerFen\n      at\n    }\n    reconciliationDifferences(first: 50) {\n      edges {\n        node {\n          id\n          kind\n          reference\n          oursFen\n          theirsFen\n          cause\n          foundAt\n        }\n      }\n    }\n    failedRefunds(first: 50) {\n      edges {\n        node {\n          id\n          orderId\n          amountFen\n          reason\n          failure\n          attempts\n          createdAt\n        }\n      }\n    }\n    disputes(first: 20) {\n      edges {\n        node {\n          id\n          orderId\n          orderNumber\n          amountFen\n          reason\n          state\n          wordsZh\n          words\n          evidenceDueAt\n          openedAt\n        }\n      }\n    }\n    undelivered(first: 50) {\n      edges {\n        node {\n          eventId\n          consumer\n          topic\n          attempts\n          lastError\n          failedAt\n          deadAt\n        }\n      }\n    }\n  }\n': typeof types.TroublesDocument;
  '\n  mutation RetryRefund($refundId: ID!) {\n    retryRefund(refundId: $refundId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.RetryRefundDocument;
  '\n  mutation SettleRefundByHand($refundId: ID!, $how: String!) {\n    settleRefundByHand(refundId: $refundId, how: $how) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.SettleRefundByHandDocument;
  '\n  mutation ResolveDifference($id: ID!, $how: String!) {\n    resolveDifference(id: $id, how: $how) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.ResolveDifferenceDocument;
  '\n  mutation DeliverAgain($eventId: ID!, $consumer: String!) {\n    deliverAgain(eventId: $eventId, consumer: $consumer) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.DeliverAgainDocument;
  '\n  query DeskAccount {\n    me {\n      id\n      displayName\n      phoneMasked\n      roles\n      secondFactorNeeded\n      hasSecondFactor\n      grants {\n        id\n        role\n        regionCode\n        coopId\n        grantedAt\n      }\n    }\n  }\n': typeof types.DeskAccountDocument;
  '\n  fragment SalesFigures on SalesStatistics {\n    regionCode\n    regionName\n    paidFen\n    refundedFen\n    netFen\n    platformDiscountFen\n    orders\n    lines\n    netWeightGrams\n    sellers\n    householdsBenefited\n    farmerIncomeFen\n    farmGateShare\n    outOfProvinceShare\n    villageToCityFen\n    villageToCityUndeterminedFen\n    liveSessions\n    liveHours\n    liveSalesShare\n    suppressed\n  }\n': typeof types.SalesFiguresFragmentDoc;
  '\n  fragment SalesRows on SalesStatistics {\n    rows {\n      key\n      label\n      labelEn\n      paidFen\n      refundedFen\n      netFen\n      farmerIncomeFen\n      householdsBenefited\n      orders\n      lines\n      netWeightGrams\n      suppressed\n    }\n  }\n': typeof types.SalesRowsFragmentDoc;
  '\n  fragment SalesSources on SalesStatistics {\n    stage\n    definitionVersion\n    computedAt\n    excluded {\n      lines\n      paidFen\n      note\n      noteEn\n    }\n    definitions {\n      id\n      name\n      nameEn\n      text\n      textEn\n      rule\n    }\n  }\n': typeof types.SalesSourcesFragmentDoc;
  '\n  query CountyPage(\n    $time: SalesStatisticsInput!\n    $category: SalesStatisticsInput!\n    $origin: SalesStatisticsInput!\n    $destination: SalesStatisticsInput!\n    $channel: SalesStatisticsInput!\n    $region: String!\n  ) {\n    region(code: $region) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n    time: salesStatistics(input: $time) {\n      ...SalesFigures\n      ...SalesSources\n      ...SalesRows\n    }\n    category: salesStatistics(input: $category) {\n      ...SalesRows\n    }\n    origin: salesStatistics(input: $origin) {\n      ...SalesRows\n    }\n    destination: salesStatistics(input: $destination) {\n      ...SalesRows\n    }\n    channel: salesStatistics(input: $channel) {\n      ...SalesRows\n    }\n  }\n': typeof types.CountyPageDocument;
  '\n  query FiguresBefore($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      ...SalesFigures\n    }\n  }\n': typeof types.FiguresBeforeDocument;
  '\n  query SalesReleases($regionCode: String!, $month: String!, $place: PlaceReading!) {\n    salesReleases(regionCode: $regionCode, month: $month, place: $place) {\n      id\n      number\n      stage\n      month\n      paidFen\n      refundedFen\n      netFen\n      farmerIncomeFen\n      householdsBenefited\n      orders\n      reason\n      note\n      definitionVersion\n      inputLines\n      inputHash\n      releasedAt\n      bridge {\n        thenNetFen\n        lateRefundsFen\n        otherFen\n        nowNetFen\n      }\n    }\n  }\n': typeof types.SalesReleasesDocument;
  '\n  mutation ReleaseSales($input: ReleaseSalesInput!) {\n    releaseSales(input: $input) {\n      __typename\n      ... on SalesRelease {\n        id\n        number\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.ReleaseSalesDocument;
  '\n  query OtherReading($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      netFen\n    }\n  }\n': typeof types.OtherReadingDocument;
  '\n  query CountyTable(\n    $cells: SalesStatisticsInput!\n    $rows: SalesStatisticsInput!\n    $columns: SalesStatisticsInput!\n    $isGrid: Boolean!\n  ) {\n    cells: salesStatistics(input: $cells) {\n      ...SalesFigures\n      ...SalesSources\n      ...SalesRows\n    }\n    rows: salesStatistics(input: $rows) @include(if: $isGrid) {\n      ...SalesRows\n    }\n    columns: salesStatistics(input: $columns) @include(if: $isGrid) {\n      ...SalesRows\n    }\n  }\n': typeof types.CountyTableDocument;
  '\n  query SalesFile($input: SalesStatisticsInput!) {\n    salesCsv(input: $input) {\n      filename\n      text\n    }\n  }\n': typeof types.SalesFileDocument;
  '\n  query SalesDefinitions($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      regionName\n      ...SalesSources\n    }\n  }\n': typeof types.SalesDefinitionsDocument;
  '\n  mutation StudioAddItems($id: ID!, $items: [ShelfItemInput!]!) {\n    addShelfItems(sessionId: $id, items: $items) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioAddItemsDocument;
  '\n  mutation StudioRemoveItem($id: ID!, $itemId: ID!) {\n    removeShelfItem(sessionId: $id, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioRemoveItemDocument;
  '\n  mutation StudioMoveItem($id: ID!, $itemId: ID!, $position: Int!) {\n    moveShelfItem(sessionId: $id, shelfItemId: $itemId, position: $position) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioMoveItemDocument;
  '\n  mutation StudioPlanItem($id: ID!, $itemId: ID!, $livePriceFen: Fen, $quota: Int, $limit: Int) {\n    planShelfItem(\n      sessionId: $id\n      shelfItemId: $itemId\n      livePriceFen: $livePriceFen\n      quota: $quota\n      limitPerBuyer: $limit\n    ) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioPlanItemDocument;
  '\n  query StudioBoard($id: ID!) {\n    liveDashboard(sessionId: $id) {\n      at\n      viewersNow\n      peakViewers\n      visits\n      averageWatchSeconds\n      likes\n      warnings {\n        code\n        text\n        textEn\n      }\n      sales {\n        orders\n        buyers\n        packs\n        paidFen\n        refundedFen\n        netFen\n        hostFen\n        refundRate\n      }\n      funnel {\n        step\n        count\n        rate\n      }\n      byProduct {\n        productId\n        productName\n        packs\n        paidFen\n        refundedFen\n        netFen\n        hostFen\n      }\n      bySource {\n        source\n        paidFen\n      }\n      minuteStep\n      minutes {\n        at\n        viewers\n        orders\n        paidFen\n      }\n    }\n  }\n': typeof types.StudioBoardDocument;
  '\n  query StudioSold($id: ID!) {\n    liveDashboard(sessionId: $id) {\n      sales {\n        orders\n        paidFen\n      }\n      byProduct {\n        productId\n        productName\n        packs\n        paidFen\n      }\n    }\n  }\n': typeof types.StudioSoldDocument;
  '\n  mutation StudioUpdate($input: UpdateLiveSessionInput!) {\n    updateLiveSession(input: $input) {\n      __typename\n      ... on LiveSession {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioUpdateDocument;
  '\n  mutation StudioReview($id: ID!, $reason: String) {\n    reviewLiveSession(sessionId: $id, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioReviewDocument;
  '\n  mutation StudioCancel($id: ID!, $reason: String!) {\n    cancelLiveSession(sessionId: $id, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioCancelDocument;
  '\n  mutation StudioState($id: ID!, $statements: LiveStatementsInput!) {\n    stateLiveChecks(sessionId: $id, statements: $statements) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioStateDocument;
  '\n  subscription StudioEvents($id: ID!) {\n    liveEvents(sessionId: $id) {\n      __typename\n      ... on LiveMessages {\n        messages {\n          id\n          author\n          text\n          at\n        }\n      }\n      ... on MessagesHidden {\n        messageIds\n      }\n      ... on MessagePinned {\n        messageId\n      }\n      ... on NoticePinned {\n        noticeId\n        text\n      }\n      ... on Audience {\n        viewers\n        peak\n        likes\n      }\n      ... on Presenting {\n        item {\n          ...StudioItem\n        }\n      }\n      ... on PriceChanged {\n        item {\n          ...StudioItem\n        }\n      }\n      ... on StockChanged {\n        item {\n          ...StudioItem\n        }\n      }\n    }\n  }\n': typeof types.StudioEventsDocument;
  '\n  query StudioGoods($coopId: ID!, $query: String, $after: String) {\n    products(query: $query, filter: { coopId: $coopId }, first: 30, after: $after) {\n      edges {\n        node {\n          id\n          name\n          photos {\n            id\n            alt\n            placeholder\n          }\n          variants {\n            id\n            name\n            priceFen\n            available\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.StudioGoodsDocument;
  '\n  mutation StudioAddHelper($id: ID!, $phone: String!) {\n    addLiveModerator(sessionId: $id, phone: $phone) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioAddHelperDocument;
  '\n  mutation StudioRemoveHelper($id: ID!, $accountId: ID!) {\n    removeLiveModerator(sessionId: $id, accountId: $accountId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioRemoveHelperDocument;
  '\n  query StudioOffers($id: ID!) {\n    liveSession(id: $id) {\n      id\n      coupons {\n        id\n        offFen\n        overFen\n        quota\n        left\n        isOpen\n      }\n    }\n  }\n': typeof types.StudioOffersDocument;
  '\n  mutation StudioOfferCoupon($input: OfferLiveCouponInput!) {\n    offerLiveCoupon(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioOfferCouponDocument;
  '\n  mutation StudioCloseCoupon($couponId: ID!) {\n    closeLiveCoupon(couponId: $couponId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioCloseCouponDocument;
  '\n  query StudioPreparing($id: ID!) {\n    liveSession(id: $id) {\n      id\n      title\n      intro\n      script\n      status\n      startsAt\n      isAiGenerated\n      coverPhotoId\n      cancelledAt\n      cancelReason\n      host {\n        id\n        displayName\n      }\n      coop {\n        id\n        name\n      }\n      shelf {\n        ...StudioItem\n        plan {\n          livePriceFen\n          quota\n          limitPerBuyer\n        }\n      }\n      checklist {\n        code\n        done\n        required\n        isStated\n        label\n        labelZh\n        fix\n        fixZh\n        evidence\n      }\n      share {\n        title\n        text\n        url\n        posterUrl\n      }\n      moderators {\n        accountId\n        phone\n      }\n    }\n  }\n': typeof types.StudioPreparingDocument;
  '\n  query StudioMissing($id: ID!) {\n    liveSession(id: $id) {\n      id\n      checklist {\n        code\n        done\n        required\n        label\n        labelZh\n      }\n    }\n  }\n': typeof types.StudioMissingDocument;
  '\n  fragment StudioItem on ShelfItem {\n    id\n    position\n    livePriceFen\n    livePriceEndsAt\n    quota\n    remaining\n    limitPerBuyer\n    nextDeal {\n      priceFen\n      startsAt\n      endsAt\n    }\n    product {\n      id\n      slug\n      name\n      photos {\n        id\n        alt\n        placeholder\n      }\n    }\n    variant {\n      id\n      name\n      priceFen\n      available\n    }\n  }\n': typeof types.StudioItemFragmentDoc;
  '\n  query StudioRoom($id: ID!) {\n    liveSession(id: $id) {\n      id\n      title\n      status\n      form\n      isAiGenerated\n      startsAt\n      startedAt\n      endedAt\n      likes\n      viewers\n      peakViewers\n      coverPhotoId\n      iModerate\n      host {\n        id\n        displayName\n      }\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      presenting {\n        id\n      }\n      shelf {\n        ...StudioItem\n      }\n      messages(last: 60) {\n        id\n        author\n        text\n        at\n      }\n    }\n  }\n': typeof types.StudioRoomDocument;
  '\n  fragment StudioRow on LiveSession {\n    id\n    title\n    status\n    startsAt\n    startedAt\n    endedAt\n    peakViewers\n    coverPhotoId\n    cancelledAt\n    checklist {\n      done\n      required\n    }\n    host {\n      id\n      displayName\n    }\n    coop {\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    shelf {\n      id\n      product {\n        photos {\n          id\n          alt\n          placeholder\n        }\n      }\n    }\n  }\n': typeof types.StudioRowFragmentDoc;
  '\n  mutation StudioCorrect($id: ID!, $text: String!, $itemId: ID) {\n    correctLive(sessionId: $id, text: $text, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioCorrectDocument;
  '\n  mutation StudioLabelAi($id: ID!) {\n    labelLiveAi(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioLabelAiDocument;
  '\n  mutation StudioStopPresenting($id: ID!) {\n    stopPresenting(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioStopPresentingDocument;
  '\n  mutation StudioAppeal($violationId: ID!, $text: String!) {\n    appealLiveViolation(violationId: $violationId, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioAppealDocument;
  '\n  query StudioRules($id: ID!) {\n    liveSession(id: $id) {\n      id\n      violations {\n        id\n        ruleId\n        text\n        appeal\n        outcome\n      }\n    }\n  }\n': typeof types.StudioRulesDocument;
  '\n  mutation StudioPresent($sessionId: ID!, $itemId: ID!) {\n    presentShelfItem(sessionId: $sessionId, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioPresentDocument;
  '\n  mutation StudioPrice($input: SetLivePriceInput!) {\n    setLivePrice(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioPriceDocument;
  '\n  mutation StudioFlash($input: OpenFlashDealInput!) {\n    openFlashDeal(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioFlashDocument;
  '\n  mutation StudioEndPrice($sessionId: ID!, $itemId: ID!) {\n    endLivePrice(sessionId: $sessionId, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioEndPriceDocument;
  '\n  query StudioTalk($id: ID!) {\n    liveSession(id: $id) {\n      id\n      chatMode\n      heldCount\n      pinnedMessage {\n        id\n      }\n    }\n    liveHeldMessages(sessionId: $id, first: 20) {\n      edges {\n        node {\n          id\n          author\n          text\n          at\n          reason\n        }\n      }\n    }\n  }\n': typeof types.StudioTalkDocument;
  '\n  mutation StudioSay($id: ID!, $text: String!) {\n    sendLiveMessage(sessionId: $id, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioSayDocument;
  '\n  mutation StudioPin($id: ID!, $messageId: ID) {\n    pinLiveMessage(sessionId: $id, messageId: $messageId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioPinDocument;
  '\n  mutation StudioHide($id: ID!, $messageId: ID!) {\n    hideLiveMessages(sessionId: $id, messageIds: [$messageId]) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioHideDocument;
  '\n  mutation StudioMute($id: ID!, $messageId: ID!, $minutes: Int) {\n    muteInLive(sessionId: $id, messageId: $messageId, minutes: $minutes) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioMuteDocument;
  '\n  mutation StudioDecide($id: ID!, $messageIds: [ID!]!, $allow: Boolean!) {\n    decideLiveMessages(sessionId: $id, messageIds: $messageIds, allow: $allow) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioDecideDocument;
  '\n  mutation StudioMode($id: ID!, $mode: LiveChatMode!) {\n    setLiveChatMode(sessionId: $id, mode: $mode) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioModeDocument;
  '\n  fragment DeskOrder on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    placedAt\n    paidAt\n    shipBy\n    carrier\n    trackingNumber\n    recipient {\n      name\n      phone\n      detail\n      region {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    lines {\n      id\n      productId\n      productName\n      variantName\n      photoId\n      quantity\n      paidFen\n      refundedFen\n    }\n  }\n': typeof types.DeskOrderFragmentDoc;
  '\n  mutation AcceptOne($orderId: ID!) {\n    acceptOrder(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.AcceptOneDocument;
  '\n  mutation PackOne($orderId: ID!) {\n    packOrder(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.PackOneDocument;
  '\n  mutation ShipOne($orderId: ID!, $carrier: String!, $trackingNumber: String!) {\n    shipOrder(orderId: $orderId, carrier: $carrier, trackingNumber: $trackingNumber) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.ShipOneDocument;
  '\n  mutation CancelOne($orderId: ID!, $reason: String) {\n    cancelOrder(orderId: $orderId, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.CancelOneDocument;
  '\n  fragment ProductCard on Product {\n    id\n    slug\n    name\n    soldCount\n    origin {\n      code\n      name\n      path {\n        name\n        level\n      }\n    }\n    coop {\n      id\n      slug\n      name\n    }\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      livePriceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n': typeof types.ProductCardFragmentDoc;
  '\n  fragment QuoteParts on Quote {\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    problems {\n      code\n      variantId\n      message\n      messageZh\n    }\n    parcels {\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      goodsFen\n      freightFen\n      freeOverFen\n      isServed\n      transitDays\n      shipBy\n      lines {\n        variantId\n        productName\n        variantName\n        quantity\n        unitPriceFen\n        goodsFen\n        available\n        isReturnable\n        productSlug\n        photoId\n      }\n    }\n  }\n': typeof types.QuotePartsFragmentDoc;
  '\n  query ListingBasis($coopId: ID!) {\n    categories {\n      code\n      name\n      nameEn\n      parentCode\n      needsPermit\n    }\n    plots(coopId: $coopId, first: 20) {\n      edges {\n        node {\n          village {\n            code\n          }\n          member {\n            publicName\n          }\n        }\n      }\n    }\n    batches(coopId: $coopId, first: 60) {\n      edges {\n        node {\n          id\n          code\n          harvestFrom\n          harvestTo\n          saleableFrom\n          isSaleable\n          category {\n            code\n            name\n          }\n          member {\n            displayName\n          }\n        }\n      }\n    }\n  }\n': typeof types.ListingBasisDocument;
  '\n  query ListedBefore {\n    myProducts(first: 30) {\n      edges {\n        node {\n          id\n          category {\n            code\n          }\n          origin {\n            code\n          }\n          batch {\n            id\n          }\n        }\n      }\n    }\n  }\n': typeof types.ListedBeforeDocument;
  '\n  query DeskMembers($coopId: ID!, $after: String) {\n    coopMembers(coopId: $coopId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          number\n          name\n          publicName\n          phone\n          householdNumber\n          joinedOn\n          leftOn\n          village {\n            code\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    plots(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          name\n          areaSquareMetres\n          village {\n            name\n          }\n          member {\n            id\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskMembersDocument;
  '\n  mutation AddTo($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on Member {\n        id\n        number\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.AddToDocument;
  '\n  mutation GiveLogin($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.GiveLoginDocument;
  '\n  mutation TakeOut($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.TakeOutDocument;
  '\n  mutation AddPlotTo($input: AddPlotInput!) {\n    addPlot(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.AddPlotToDocument;
  '\n  query MemberNames($coopId: ID!) {\n    coopMembers(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          number\n          name\n          publicName\n          leftOn\n        }\n      }\n    }\n  }\n': typeof types.MemberNamesDocument;
  '\n  mutation CreatePlainly($input: CreateProductInput!) {\n    createProduct(input: $input) {\n      __typename\n      ... on Product {\n        slug\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.CreatePlainlyDocument;
  '\n  query RegionsUnder($parent: String) {\n    regions(parent: $parent, first: 100) {\n      edges {\n        node {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n': typeof types.RegionsUnderDocument;
  '\n  query RegionPath($code: String!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n  }\n': typeof types.RegionPathDocument;
  '\n  fragment ToPack on Order {\n    id\n    number\n    shipBy\n    lines {\n      id\n      productId\n      productName\n      variantName\n      quantity\n      photoId\n    }\n  }\n': typeof types.ToPackFragmentDoc;
  '\n  fragment StatementLine on StatementEntry {\n    id\n    kind\n    at\n    orderNumber\n    productName\n    variantName\n    quantity\n    goodsFen\n    coopFen\n    memberFen\n    paidOutFen\n    whenText\n    whenTextEn\n    deductions {\n      code\n      name\n      nameEn\n      amountFen\n    }\n    offsets {\n      orderNumber\n      amountFen\n    }\n  }\n': typeof types.StatementLineFragmentDoc;
  '\n  fragment ShelfProduct on Product {\n    id\n    slug\n    name\n    state\n    soldCount\n    grower\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n': typeof types.ShelfProductFragmentDoc;
  '\n  query DeskSetup($coopId: ID!) {\n    coop(id: $coopId) {\n      id\n      slug\n      name\n      state\n      legalForm\n      registrationNumber\n      exemption\n      exemptionStatement\n      exemptionStatementZh\n      phone\n      story\n      memberShareBp\n      commissionBp\n      stations {\n        id\n        name\n        detail\n        village {\n          name\n        }\n      }\n    }\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        item\n        done\n        required\n        label\n        labelZh\n        fix\n        fixZh\n      }\n    }\n    coopMembers(coopId: $coopId, first: 50) {\n      edges {\n        node {\n          id\n          village {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskSetupDocument;
  '\n  mutation SaveFacts($input: UpdateCoopInput!) {\n    updateCoop(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.SaveFactsDocument;
  '\n  mutation OpenShop($coopId: ID!) {\n    openCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.OpenShopDocument;
  '\n  mutation AddStationTo($input: AddStationInput!) {\n    addStation(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.AddStationToDocument;
  '\n  mutation ChangeVariant($input: UpdateVariantInput!) {\n    updateVariant(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on PriceOutOfRange {\n        field\n      }\n      ... on StockOutOfRange {\n        field\n      }\n    }\n  }\n': typeof types.ChangeVariantDocument;
  '\n  mutation TakeOff($productId: ID!) {\n    withdrawProduct(productId: $productId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.TakeOffDocument;
  '\n  mutation PutOn($productId: ID!) {\n    publishProduct(productId: $productId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.PutOnDocument;
  '\n  query WhoIsHere {\n    me {\n      id\n      displayName\n      roles\n      secondFactorNeeded\n      grants {\n        role\n        coopId\n        memberId\n      }\n    }\n    myCoops {\n      id\n      slug\n      name\n      sealText\n      state\n      region {\n        code\n        name\n        level\n      }\n    }\n  }\n': typeof types.WhoIsHereDocument;
  '\n  query Home {\n    onAir: liveSessions(status: LIVE, first: 6) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    inSeason(first: 8) {\n      harvestFrom\n      harvestTo\n      product {\n        ...ProductCard\n      }\n    }\n    originCounties(first: 8) {\n      productCount\n      region {\n        code\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    products(first: 24, sort: SALES) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.HomeDocument;
  '\n  query AccountPage {\n    me {\n      id\n      phoneMasked\n      displayName\n      roles\n      secondFactorNeeded\n    }\n    mySessions(first: 20) {\n      edges {\n        node {\n          id\n          device\n          lastSeenAt\n          current\n        }\n      }\n    }\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n    }\n  }\n': typeof types.AccountPageDocument;
  '\n  mutation LogOut {\n    logOut\n  }\n': typeof types.LogOutDocument;
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation DeleteAddress($id: ID!) {\n    deleteAddress(id: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.DeleteAddressDocument;
  '\n  query BatchPage($code: String!) {\n    batch(code: $code) {\n      code\n      url\n      harvestFrom\n      harvestTo\n      pickedOn\n      category {\n        name\n        nameEn\n      }\n      village {\n        name\n        path {\n          name\n          level\n        }\n      }\n      member {\n        displayName\n      }\n      coop {\n        slug\n        name\n        phone\n      }\n      product {\n        slug\n        name\n      }\n      production {\n        id\n        inputName\n        purpose\n        usedOn\n        stoppedOn\n        intervalDays\n      }\n      certificate {\n        number\n        issuedAt\n        basis\n        quantity\n        issuer\n        contact\n        commitment\n      }\n    }\n  }\n': typeof types.BatchPageDocument;
  '\n  query CoopPage($slug: String!) {\n    coop(slug: $slug) {\n      id\n      slug\n      name\n      sealText\n      story\n      phone\n      registrationNumber\n      exemptionStatement\n      exemptionStatementZh\n      memberCount\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n      stations {\n        id\n        name\n        detail\n      }\n    }\n  }\n': typeof types.CoopPageDocument;
  '\n  query CoopGoods($coopId: ID!, $after: String) {\n    products(filter: { coopId: $coopId }, sort: SALES, first: 24, after: $after) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.CoopGoodsDocument;
  '\n  query CartQuote($lines: [OrderLineInput!]!, $region: String) {\n    quote(lines: $lines, regionCode: $region) {\n      ...QuoteParts\n    }\n  }\n': typeof types.CartQuoteDocument;
  '\n  query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String, $liveSessionId: ID) {\n    quote(lines: $lines, regionCode: $regionCode, liveSessionId: $liveSessionId) {\n      ...QuoteParts\n    }\n  }\n': typeof types.CheckoutQuoteDocument;
  '\n  query SavedAddresses {\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n    }\n  }\n': typeof types.SavedAddressesDocument;
  '\n  mutation SaveAddress($input: SaveAddressInput!) {\n    saveAddress(input: $input) {\n      __typename\n      ... on Address {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.SaveAddressDocument;
  '\n  mutation PlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) {\n      __typename\n      ... on OrderGroup {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on TotalChanged {\n        totalFen\n      }\n      ... on InsufficientStock {\n        shortages {\n          variantId\n          available\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.PlaceOrderDocument;
  '\n  mutation StartPayment($id: ID!) {\n    startPayment(orderGroupId: $id) {\n      __typename\n      ... on PaymentSession {\n        url\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StartPaymentDocument;
  '\n  mutation RequestLoginCode($phone: String!) {\n    requestLoginCode(phone: $phone) {\n      __typename\n      ... on CodeSent {\n        sentTo\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.RequestLoginCodeDocument;
  '\n  mutation LogIn($phone: String!, $code: String!) {\n    logIn(phone: $phone, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on SecondFactorRequired {\n        challenge\n      }\n    }\n  }\n': typeof types.LogInDocument;
  '\n  mutation ConfirmSecondFactor($challenge: String!, $code: String!) {\n    confirmSecondFactor(challenge: $challenge, code: $code) {\n      __typename\n      ... on Session {\n        token\n        expiresAt\n        account {\n          roles\n        }\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.ConfirmSecondFactorDocument;
  '\n  query MyOrders($after: String) {\n    myOrders(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          number\n          groupId\n          state\n          totalFen\n          placedAt\n          shipBy\n          shippedAt\n          coop {\n            name\n            sealText\n            region {\n              name\n            }\n          }\n          lines {\n            id\n            productName\n            variantName\n            quantity\n            photoId\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.MyOrdersDocument;
  '\n  query OrderGroupPage($id: ID!) {\n    orderGroup(id: $id) {\n      id\n      number\n      state\n      totalFen\n      goodsFen\n      freightFen\n      discountFen\n      expiresAt\n      placedAt\n      orders {\n        ...OrderParts\n      }\n    }\n  }\n': typeof types.OrderGroupPageDocument;
  '\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    shipBy\n    shippedAt\n    carrier\n    trackingNumber\n    coop {\n      slug\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    split {\n      farmerFen\n      coopFen\n      platformFen\n      freightFen\n    }\n    recipient {\n      name\n      phone\n      detail\n      region {\n        path {\n          name\n        }\n      }\n    }\n    refundRequests {\n      id\n      lineId\n      amountFen\n      state\n      answer\n      answerBy\n    }\n    lines {\n      id\n      productName\n      productSlug\n      variantName\n      quantity\n      photoId\n      paidFen\n      refundedFen\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n': typeof types.OrderPartsFragmentDoc;
  '\n  mutation CancelOrder($orderId: ID!, $reason: String) {\n    cancelOrder(orderId: $orderId, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.CancelOrderDocument;
  '\n  mutation ConfirmReceipt($orderId: ID!) {\n    confirmReceipt(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.ConfirmReceiptDocument;
  '\n  mutation RequestRefund($input: RequestRefundInput!) {\n    requestRefund(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.RequestRefundDocument;
  '\n  query ProductPage($slug: String!) {\n    product(slug: $slug) {\n      ...ProductCard\n      story\n      ratingAverage\n      grower\n      shipHours\n      claimHours\n      category {\n        code\n        name\n        nameEn\n        isPerishable\n      }\n      certificates {\n        kind\n        number\n        validTo\n      }\n      batch {\n        code\n        harvestFrom\n        harvestTo\n        pickedOn\n        village {\n          name\n        }\n        certificate {\n          number\n        }\n      }\n      split {\n        farmerFen\n        coopFen\n        platformFen\n      }\n    }\n  }\n': typeof types.ProductPageDocument;
  '\n  query Delivery($coopId: ID!, $variantId: ID!, $region: String!) {\n    freightZones(coopId: $coopId) {\n      name\n      isServed\n    }\n    freightQuote(variantId: $variantId, regionCode: $region) {\n      isServed\n      freightFen\n      freeOverFen\n      transitDays\n    }\n  }\n': typeof types.DeliveryDocument;
  '\n  query RoomsOfProduct($coopId: ID!) {\n    liveSessions(status: LIVE, coopId: $coopId, first: 3) {\n      edges {\n        node {\n          id\n          shelf {\n            livePriceFen\n            variant {\n              id\n              priceFen\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.RoomsOfProductDocument;
  '\n  query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {\n    products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {\n      totalCount\n      didYouMean\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      facets {\n        name\n        values {\n          value\n          label\n          labelEn\n          count\n        }\n      }\n    }\n  }\n': typeof types.SearchDocument;
  '\n  query Suggestions($query: String!) {\n    searchSuggestions(query: $query)\n  }\n': typeof types.SuggestionsDocument;
  '\n  query DeskToday($coopId: ID!, $from: String!, $to: String!) {\n    paid: coopOrders(coopId: $coopId, state: PAID, first: 100) {\n      ...Queue\n    }\n    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 100) {\n      ...Queue\n    }\n    packed: coopOrders(coopId: $coopId, state: PACKED, first: 100) {\n      ...Queue\n    }\n    coopRefundRequests(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        done\n        required\n      }\n    }\n    coopStatement(coopId: $coopId, from: $from, to: $to, first: 1) {\n      goodsFen\n      dueFen\n      balanceFen\n    }\n  }\n\n  fragment Queue on OrderConnection {\n    edges {\n      node {\n        id\n        number\n        state\n        shipBy\n        lines {\n          id\n          productName\n          variantName\n          quantity\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n': typeof types.DeskTodayDocument;
  '\n  query DeskBatches($coopId: ID!, $after: String) {\n    batches(coopId: $coopId, first: 30, after: $after) {\n      edges {\n        node {\n          id\n          code\n          harvestFrom\n          harvestTo\n          saleableFrom\n          isSaleable\n          category {\n            name\n            nameEn\n          }\n          member {\n            displayName\n          }\n          village {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeskBatchesDocument;
  '\n  query DeskBatch($code: String!) {\n    batch(code: $code) {\n      id\n      code\n      url\n      qrSvg\n      harvestFrom\n      harvestTo\n      saleableFrom\n      isSaleable\n      expectedGrams\n      coop {\n        id\n        name\n      }\n      category {\n        name\n        nameEn\n      }\n      member {\n        displayName\n      }\n      village {\n        name\n        path {\n          name\n          level\n        }\n      }\n      certificate {\n        number\n        issuedAt\n        basis\n        quantity\n        issuer\n        contact\n        commitment\n      }\n      production {\n        id\n        inputName\n        purpose\n        dosage\n        usedOn\n        stoppedOn\n        intervalDays\n      }\n    }\n  }\n': typeof types.DeskBatchDocument;
  '\n  mutation RecordOne($input: RecordProductionInput!) {\n    recordProduction(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.RecordOneDocument;
  '\n  query BatchBasis($coopId: ID!) {\n    categories {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    plots(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          name\n          village {\n            code\n            name\n          }\n          member {\n            id\n            name\n            publicName\n            village {\n              code\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.BatchBasisDocument;
  '\n  mutation OpenOne($input: OpenBatchInput!) {\n    openBatch(input: $input) {\n      __typename\n      ... on Batch {\n        code\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.OpenOneDocument;
  '\n  query DeskFreight($coopId: ID!) {\n    freightTemplate(coopId: $coopId) {\n      basis\n      freeOverFen\n      version\n      zones {\n        name\n        regionPrefixes\n        isServed\n        firstQuantity\n        firstFen\n        nextQuantity\n        nextFen\n        isFreeOverServed\n        transitDays\n      }\n    }\n  }\n': typeof types.DeskFreightDocument;
  '\n  mutation SaveFreight($input: SaveFreightTemplateInput!) {\n    saveFreightTemplate(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.SaveFreightDocument;
  '\n  query DeskLive($coopId: ID!, $after: String) {\n    coopLiveSessions(coopId: $coopId, first: 20, after: $after) {\n      edges {\n        node {\n          ...StudioRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeskLiveDocument;
  '\n  query DeskMoney($coopId: ID!, $from: String!, $to: String!, $after: String) {\n    coopStatement(coopId: $coopId, from: $from, to: $to, first: 50, after: $after) {\n      from\n      to\n      goodsFen\n      refundedFen\n      coopFen\n      memberFen\n      dueFen\n      paidOutFen\n      balanceFen\n      words\n      wordsEn\n      deductions {\n        code\n        name\n        nameEn\n        reason\n        reasonEn\n        rate\n        amountFen\n      }\n      entries {\n        edges {\n          node {\n            ...StatementLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n    payoutAccount(coopId: $coopId) {\n      isReady\n    }\n    disputes(coopId: $coopId, first: 10) {\n      edges {\n        node {\n          id\n          orderId\n          orderNumber\n          state\n          wordsZh\n          words\n          openedAt\n        }\n      }\n    }\n  }\n': typeof types.DeskMoneyDocument;
  '\n  mutation OpenAccount($coopId: ID!) {\n    openPayoutAccount(coopId: $coopId) {\n      __typename\n      ... on PayoutOnboarding {\n        url\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.OpenAccountDocument;
  '\n  query DeskOrders($coopId: ID!, $state: OrderState, $after: String) {\n    coopOrders(coopId: $coopId, state: $state, first: 30, after: $after) {\n      edges {\n        node {\n          ...DeskOrder\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeskOrdersDocument;
  '\n  query DeskOrderPage($id: ID!) {\n    order(id: $id) {\n      ...DeskOrder\n      coop {\n        id\n      }\n      shippedAt\n      signedAt\n      completedAt\n      cancelledAt\n      cancelReason\n      split {\n        farmerFen\n        coopFen\n        platformFen\n        freightFen\n      }\n      events {\n        id\n        toState\n        note\n        at\n      }\n      refunds {\n        id\n        amountFen\n        reason\n        state\n        createdAt\n      }\n      refundRequests {\n        id\n        amountFen\n        reason\n        state\n        answer\n        requestedAt\n      }\n    }\n  }\n': typeof types.DeskOrderPageDocument;
  '\n  query Sender($coopId: ID!) {\n    coop(id: $coopId) {\n      id\n      phone\n      region {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n': typeof types.SenderDocument;
  '\n  query OrderToPrint($id: ID!) {\n    order(id: $id) {\n      ...DeskOrder\n      coop {\n        id\n      }\n    }\n  }\n': typeof types.OrderToPrintDocument;
  '\n  query DeskProducts($coopId: ID!, $state: ProductState, $after: String) {\n    coopProducts(coopId: $coopId, state: $state, first: 24, after: $after) {\n      edges {\n        node {\n          ...ShelfProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeskProductsDocument;
  '\n  query OpenRefunds($coopId: ID!, $after: String) {\n    coopRefundRequests(coopId: $coopId, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          orderId\n          lineId\n          amountFen\n          reason\n          photoIds\n          requestedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.OpenRefundsDocument;
  '\n  query RefundOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      lines {\n        id\n        productName\n        variantName\n        quantity\n        paidFen\n        refundedFen\n      }\n    }\n  }\n': typeof types.RefundOrderDocument;
  '\n  mutation AnswerOne($requestId: ID!, $agree: Boolean!, $amountFen: Fen, $answer: String!) {\n    answerRefund(requestId: $requestId, agree: $agree, amountFen: $amountFen, answer: $answer) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.AnswerOneDocument;
  '\n  query SecondFactorState {\n    me {\n      id\n      hasSecondFactor\n    }\n  }\n': typeof types.SecondFactorStateDocument;
  '\n  mutation StartSecondFactor {\n    startSecondFactor {\n      __typename\n      ... on NewSecondFactor {\n        secret\n        qrSvg\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StartSecondFactorDocument;
  '\n  mutation ConfirmNewSecondFactor($code: String!) {\n    confirmNewSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.ConfirmNewSecondFactorDocument;
  '\n  query FarmToday($coopId: ID!, $from: String!, $to: String!) {\n    paid: coopOrders(coopId: $coopId, state: PAID, first: 50) {\n      edges {\n        node {\n          ...ToPack\n        }\n      }\n    }\n    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 50) {\n      edges {\n        node {\n          ...ToPack\n        }\n      }\n    }\n    myProducts(first: 100) {\n      edges {\n        node {\n          id\n          name\n          state\n          variants {\n            id\n            available\n          }\n        }\n      }\n    }\n    myStatement(from: $from, to: $to, first: 1) {\n      dueFen\n      balanceFen\n    }\n  }\n': typeof types.FarmTodayDocument;
  '\n  query MyMoney($from: String!, $to: String!, $after: String) {\n    myStatement(from: $from, to: $to, first: 100, after: $after) {\n      from\n      to\n      goodsFen\n      refundedFen\n      memberFen\n      dueFen\n      paidOutFen\n      balanceFen\n      words\n      wordsEn\n      deductions {\n        code\n        name\n        nameEn\n        reason\n        reasonEn\n        rate\n        amountFen\n      }\n      entries {\n        edges {\n          node {\n            ...StatementLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.MyMoneyDocument;
  '\n  query MyGoods($after: String) {\n    myProducts(first: 30, after: $after) {\n      edges {\n        node {\n          ...ShelfProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MyGoodsDocument;
  '\n  mutation FollowFromRoom($coopId: ID!) {\n    followCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.FollowFromRoomDocument;
  '\n  mutation UnfollowFromRoom($coopId: ID!) {\n    unfollowCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.UnfollowFromRoomDocument;
  '\n  mutation RemindOfSession($sessionId: ID!) {\n    remindMe(sessionId: $sessionId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.RemindOfSessionDocument;
  '\n  mutation DontRemindOfSession($sessionId: ID!) {\n    dontRemindMe(sessionId: $sessionId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.DontRemindOfSessionDocument;
  '\n  mutation SayPlainly($sessionId: ID!, $text: String!) {\n    sendLiveMessage(sessionId: $sessionId, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.SayPlainlyDocument;
  '\n  fragment LiveCard on LiveSession {\n    id\n    title\n    status\n    isAiGenerated\n    startsAt\n    startedAt\n    endedAt\n    viewers\n    coverPhotoId\n    host {\n      displayName\n    }\n    coop {\n      id\n      name\n      sealText\n      region {\n        code\n        name\n      }\n    }\n    presenting {\n      product {\n        name\n        photos {\n          id\n        }\n      }\n    }\n    shelf {\n      id\n    }\n  }\n': typeof types.LiveCardFragmentDoc;
  '\n  query LiveLists($after: String) {\n    onAir: liveSessions(status: LIVE, first: 24) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    soon: liveSessions(status: SCHEDULED, first: 24) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    over: liveSessions(status: ENDED, first: 12, after: $after) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.LiveListsDocument;
  '\n  fragment LiveShelfItem on ShelfItem {\n    id\n    position\n    livePriceFen\n    livePriceEndsAt\n    quota\n    remaining\n    limitPerBuyer\n    nextDeal {\n      priceFen\n      startsAt\n      endsAt\n    }\n    variant {\n      id\n      name\n      priceFen\n      available\n    }\n    product {\n      id\n      slug\n      name\n      photos {\n        id\n        alt\n      }\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n      batch {\n        code\n        certificate {\n          number\n        }\n      }\n      certificates {\n        kind\n      }\n    }\n  }\n': typeof types.LiveShelfItemFragmentDoc;
  '\n  query LiveRoom($id: ID!) {\n    me {\n      id\n    }\n    liveSession(id: $id) {\n      id\n      title\n      intro\n      status\n      form\n      isAiGenerated\n      startsAt\n      startedAt\n      endedAt\n      likes\n      viewers\n      peakViewers\n      chatMode\n      isFollowed\n      isReminded\n      cancelledAt\n      cancelReason\n      corrections {\n        id\n        text\n        correctedAt\n      }\n      share {\n        url\n        posterUrl\n      }\n      coverPhotoId\n      pinnedMessage {\n        id\n        author\n        text\n        at\n      }\n      host {\n        displayName\n      }\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      playback {\n        replayUrl\n        recording\n        isSending\n      }\n      replay {\n        url\n        durationSeconds\n        marks {\n          atSeconds\n          endsAtSeconds\n          clipUrl\n          item {\n            id\n          }\n        }\n      }\n      presenting {\n        id\n      }\n      shelf {\n        ...LiveShelfItem\n      }\n      messages(last: 40) {\n        id\n        author\n        text\n        at\n      }\n    }\n  }\n': typeof types.LiveRoomDocument;
  '\n  query StudioSessions($after: String) {\n    myLiveSessions(first: 24, after: $after) {\n      edges {\n        node {\n          ...StudioRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.StudioSessionsDocument;
  '\n  mutation StudioStart($id: ID!) {\n    startLiveSession(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioStartDocument;
  '\n  mutation StudioEnd($id: ID!) {\n    endLiveSession(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n': typeof types.StudioEndDocument;
  '\n  query StudioSending($id: ID!) {\n    liveSession(id: $id) {\n      id\n      publish {\n        whipUrl\n        token\n        maxKbps\n        uploadUrl\n        iceServers {\n          urls\n          username\n          credential\n        }\n      }\n    }\n  }\n': typeof types.StudioSendingDocument;
  '\n  mutation StudioForm($id: ID!, $form: LiveForm!) {\n    setLiveForm(sessionId: $id, form: $form) {\n      __typename\n    }\n  }\n': typeof types.StudioFormDocument;
  '\n  mutation StudioDraft($input: ScheduleLiveSessionInput!) {\n    saveLiveDraft(input: $input) {\n      __typename\n      ... on LiveSession {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n': typeof types.StudioDraftDocument;
};
const documents: Documents = {
  '\n  query LedgerCheckPage {\n    ledgerCheck {\n      balanced\n      sumFen\n      heldByProviderFen\n      accounts {\n        kind\n        accounts\n        balanceFen\n      }\n      transfers {\n        kind\n        transfers\n        amountFen\n      }\n    }\n  }\n':
    types.LedgerCheckPageDocument,
  '\n  query CoopEvidence($slug: String, $id: ID) {\n    coop(slug: $slug, id: $id) {\n      id\n      slug\n      name\n      sealText\n      state\n      legalForm\n      registrationNumber\n      exemption\n      exemptionStatement\n      exemptionStatementZh\n      phone\n      story\n      memberCount\n      memberShareBp\n      commissionBp\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n      stations {\n        id\n        name\n      }\n    }\n  }\n':
    types.CoopEvidenceDocument,
  '\n  query CoopChecklist($coopId: ID!) {\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        item\n        done\n        required\n        label\n        labelZh\n        fix\n        fixZh\n      }\n    }\n  }\n':
    types.CoopChecklistDocument,
  '\n  mutation OpenCoop($coopId: ID!) {\n    openCoop(coopId: $coopId) {\n      __typename\n      ... on Coop {\n        id\n        name\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.OpenCoopDocument,
  '\n  query AuditOf($type: String!, $id: ID!, $after: String) {\n    audit(subjectType: $type, subjectId: $id, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          at\n          actorId\n          onBehalfOf\n          action\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.AuditOfDocument,
  '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      __typename\n      ... on RoleGrant {\n        id\n        role\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.GrantRoleDocument,
  '\n  mutation RevokeRole($grantId: ID!) {\n    revokeRole(grantId: $grantId) {\n      __typename\n      ... on RoleGrant {\n        id\n        role\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.RevokeRoleDocument,
  '\n  query Troubles {\n    reconciliationCheck {\n      ledgerFen\n      providerFen\n      at\n    }\n    reconciliationDifferences(first: 50) {\n      edges {\n        node {\n          id\n          kind\n          reference\n          oursFen\n          theirsFen\n          cause\n          foundAt\n        }\n      }\n    }\n    failedRefunds(first: 50) {\n      edges {\n        node {\n          id\n          orderId\n          amountFen\n          reason\n          failure\n          attempts\n          createdAt\n        }\n      }\n    }\n    disputes(first: 20) {\n      edges {\n        node {\n          id\n          orderId\n          orderNumber\n          amountFen\n          reason\n          state\n          wordsZh\n          words\n          evidenceDueAt\n          openedAt\n        }\n      }\n    }\n    undelivered(first: 50) {\n      edges {\n        node {\n          eventId\n          consumer\n          topic\n          attempts\n          lastError\n          failedAt\n          deadAt\n        }\n      }\n    }\n  }\n':
    types.TroublesDocument,
  '\n  mutation RetryRefund($refundId: ID!) {\n    retryRefund(refundId: $refundId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.RetryRefundDocument,
  '\n  mutation SettleRefundByHand($refundId: ID!, $how: String!) {\n    settleRefundByHand(refundId: $refundId, how: $how) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.SettleRefundByHandDocument,
  '\n  mutation ResolveDifference($id: ID!, $how: String!) {\n    resolveDifference(id: $id, how: $how) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.ResolveDifferenceDocument,
  '\n  mutation DeliverAgain($eventId: ID!, $consumer: String!) {\n    deliverAgain(eventId: $eventId, consumer: $consumer) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.DeliverAgainDocument,
  '\n  query DeskAccount {\n    me {\n      id\n      displayName\n      phoneMasked\n      roles\n      secondFactorNeeded\n      hasSecondFactor\n      grants {\n        id\n        role\n        regionCode\n        coopId\n        grantedAt\n      }\n    }\n  }\n':
    types.DeskAccountDocument,
  '\n  fragment SalesFigures on SalesStatistics {\n    regionCode\n    regionName\n    paidFen\n    refundedFen\n    netFen\n    platformDiscountFen\n    orders\n    lines\n    netWeightGrams\n    sellers\n    householdsBenefited\n    farmerIncomeFen\n    farmGateShare\n    outOfProvinceShare\n    villageToCityFen\n    villageToCityUndeterminedFen\n    liveSessions\n    liveHours\n    liveSalesShare\n    suppressed\n  }\n':
    types.SalesFiguresFragmentDoc,
  '\n  fragment SalesRows on SalesStatistics {\n    rows {\n      key\n      label\n      labelEn\n      paidFen\n      refundedFen\n      netFen\n      farmerIncomeFen\n      householdsBenefited\n      orders\n      lines\n      netWeightGrams\n      suppressed\n    }\n  }\n':
    types.SalesRowsFragmentDoc,
  '\n  fragment SalesSources on SalesStatistics {\n    stage\n    definitionVersion\n    computedAt\n    excluded {\n      lines\n      paidFen\n      note\n      noteEn\n    }\n    definitions {\n      id\n      name\n      nameEn\n      text\n      textEn\n      rule\n    }\n  }\n':
    types.SalesSourcesFragmentDoc,
  '\n  query CountyPage(\n    $time: SalesStatisticsInput!\n    $category: SalesStatisticsInput!\n    $origin: SalesStatisticsInput!\n    $destination: SalesStatisticsInput!\n    $channel: SalesStatisticsInput!\n    $region: String!\n  ) {\n    region(code: $region) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n    time: salesStatistics(input: $time) {\n      ...SalesFigures\n      ...SalesSources\n      ...SalesRows\n    }\n    category: salesStatistics(input: $category) {\n      ...SalesRows\n    }\n    origin: salesStatistics(input: $origin) {\n      ...SalesRows\n    }\n    destination: salesStatistics(input: $destination) {\n      ...SalesRows\n    }\n    channel: salesStatistics(input: $channel) {\n      ...SalesRows\n    }\n  }\n':
    types.CountyPageDocument,
  '\n  query FiguresBefore($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      ...SalesFigures\n    }\n  }\n':
    types.FiguresBeforeDocument,
  '\n  query SalesReleases($regionCode: String!, $month: String!, $place: PlaceReading!) {\n    salesReleases(regionCode: $regionCode, month: $month, place: $place) {\n      id\n      number\n      stage\n      month\n      paidFen\n      refundedFen\n      netFen\n      farmerIncomeFen\n      householdsBenefited\n      orders\n      reason\n      note\n      definitionVersion\n      inputLines\n      inputHash\n      releasedAt\n      bridge {\n        thenNetFen\n        lateRefundsFen\n        otherFen\n        nowNetFen\n      }\n    }\n  }\n':
    types.SalesReleasesDocument,
  '\n  mutation ReleaseSales($input: ReleaseSalesInput!) {\n    releaseSales(input: $input) {\n      __typename\n      ... on SalesRelease {\n        id\n        number\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.ReleaseSalesDocument,
  '\n  query OtherReading($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      netFen\n    }\n  }\n':
    types.OtherReadingDocument,
  '\n  query CountyTable(\n    $cells: SalesStatisticsInput!\n    $rows: SalesStatisticsInput!\n    $columns: SalesStatisticsInput!\n    $isGrid: Boolean!\n  ) {\n    cells: salesStatistics(input: $cells) {\n      ...SalesFigures\n      ...SalesSources\n      ...SalesRows\n    }\n    rows: salesStatistics(input: $rows) @include(if: $isGrid) {\n      ...SalesRows\n    }\n    columns: salesStatistics(input: $columns) @include(if: $isGrid) {\n      ...SalesRows\n    }\n  }\n':
    types.CountyTableDocument,
  '\n  query SalesFile($input: SalesStatisticsInput!) {\n    salesCsv(input: $input) {\n      filename\n      text\n    }\n  }\n':
    types.SalesFileDocument,
  '\n  query SalesDefinitions($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      regionName\n      ...SalesSources\n    }\n  }\n':
    types.SalesDefinitionsDocument,
  '\n  mutation StudioAddItems($id: ID!, $items: [ShelfItemInput!]!) {\n    addShelfItems(sessionId: $id, items: $items) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioAddItemsDocument,
  '\n  mutation StudioRemoveItem($id: ID!, $itemId: ID!) {\n    removeShelfItem(sessionId: $id, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioRemoveItemDocument,
  '\n  mutation StudioMoveItem($id: ID!, $itemId: ID!, $position: Int!) {\n    moveShelfItem(sessionId: $id, shelfItemId: $itemId, position: $position) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioMoveItemDocument,
  '\n  mutation StudioPlanItem($id: ID!, $itemId: ID!, $livePriceFen: Fen, $quota: Int, $limit: Int) {\n    planShelfItem(\n      sessionId: $id\n      shelfItemId: $itemId\n      livePriceFen: $livePriceFen\n      quota: $quota\n      limitPerBuyer: $limit\n    ) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioPlanItemDocument,
  '\n  query StudioBoard($id: ID!) {\n    liveDashboard(sessionId: $id) {\n      at\n      viewersNow\n      peakViewers\n      visits\n      averageWatchSeconds\n      likes\n      warnings {\n        code\n        text\n        textEn\n      }\n      sales {\n        orders\n        buyers\n        packs\n        paidFen\n        refundedFen\n        netFen\n        hostFen\n        refundRate\n      }\n      funnel {\n        step\n        count\n        rate\n      }\n      byProduct {\n        productId\n        productName\n        packs\n        paidFen\n        refundedFen\n        netFen\n        hostFen\n      }\n      bySource {\n        source\n        paidFen\n      }\n      minuteStep\n      minutes {\n        at\n        viewers\n        orders\n        paidFen\n      }\n    }\n  }\n':
    types.StudioBoardDocument,
  '\n  query StudioSold($id: ID!) {\n    liveDashboard(sessionId: $id) {\n      sales {\n        orders\n        paidFen\n      }\n      byProduct {\n        productId\n        productName\n        packs\n        paidFen\n      }\n    }\n  }\n':
    types.StudioSoldDocument,
  '\n  mutation StudioUpdate($input: UpdateLiveSessionInput!) {\n    updateLiveSession(input: $input) {\n      __typename\n      ... on LiveSession {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioUpdateDocument,
  '\n  mutation StudioReview($id: ID!, $reason: String) {\n    reviewLiveSession(sessionId: $id, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioReviewDocument,
  '\n  mutation StudioCancel($id: ID!, $reason: String!) {\n    cancelLiveSession(sessionId: $id, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioCancelDocument,
  '\n  mutation StudioState($id: ID!, $statements: LiveStatementsInput!) {\n    stateLiveChecks(sessionId: $id, statements: $statements) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioStateDocument,
  '\n  subscription StudioEvents($id: ID!) {\n    liveEvents(sessionId: $id) {\n      __typename\n      ... on LiveMessages {\n        messages {\n          id\n          author\n          text\n          at\n        }\n      }\n      ... on MessagesHidden {\n        messageIds\n      }\n      ... on MessagePinned {\n        messageId\n      }\n      ... on NoticePinned {\n        noticeId\n        text\n      }\n      ... on Audience {\n        viewers\n        peak\n        likes\n      }\n      ... on Presenting {\n        item {\n          ...StudioItem\n        }\n      }\n      ... on PriceChanged {\n        item {\n          ...StudioItem\n        }\n      }\n      ... on StockChanged {\n        item {\n          ...StudioItem\n        }\n      }\n    }\n  }\n':
    types.StudioEventsDocument,
  '\n  query StudioGoods($coopId: ID!, $query: String, $after: String) {\n    products(query: $query, filter: { coopId: $coopId }, first: 30, after: $after) {\n      edges {\n        node {\n          id\n          name\n          photos {\n            id\n            alt\n            placeholder\n          }\n          variants {\n            id\n            name\n            priceFen\n            available\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.StudioGoodsDocument,
  '\n  mutation StudioAddHelper($id: ID!, $phone: String!) {\n    addLiveModerator(sessionId: $id, phone: $phone) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioAddHelperDocument,
  '\n  mutation StudioRemoveHelper($id: ID!, $accountId: ID!) {\n    removeLiveModerator(sessionId: $id, accountId: $accountId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioRemoveHelperDocument,
  '\n  query StudioOffers($id: ID!) {\n    liveSession(id: $id) {\n      id\n      coupons {\n        id\n        offFen\n        overFen\n        quota\n        left\n        isOpen\n      }\n    }\n  }\n':
    types.StudioOffersDocument,
  '\n  mutation StudioOfferCoupon($input: OfferLiveCouponInput!) {\n    offerLiveCoupon(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioOfferCouponDocument,
  '\n  mutation StudioCloseCoupon($couponId: ID!) {\n    closeLiveCoupon(couponId: $couponId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioCloseCouponDocument,
  '\n  query StudioPreparing($id: ID!) {\n    liveSession(id: $id) {\n      id\n      title\n      intro\n      script\n      status\n      startsAt\n      isAiGenerated\n      coverPhotoId\n      cancelledAt\n      cancelReason\n      host {\n        id\n        displayName\n      }\n      coop {\n        id\n        name\n      }\n      shelf {\n        ...StudioItem\n        plan {\n          livePriceFen\n          quota\n          limitPerBuyer\n        }\n      }\n      checklist {\n        code\n        done\n        required\n        isStated\n        label\n        labelZh\n        fix\n        fixZh\n        evidence\n      }\n      share {\n        title\n        text\n        url\n        posterUrl\n      }\n      moderators {\n        accountId\n        phone\n      }\n    }\n  }\n':
    types.StudioPreparingDocument,
  '\n  query StudioMissing($id: ID!) {\n    liveSession(id: $id) {\n      id\n      checklist {\n        code\n        done\n        required\n        label\n        labelZh\n      }\n    }\n  }\n':
    types.StudioMissingDocument,
  '\n  fragment StudioItem on ShelfItem {\n    id\n    position\n    livePriceFen\n    livePriceEndsAt\n    quota\n    remaining\n    limitPerBuyer\n    nextDeal {\n      priceFen\n      startsAt\n      endsAt\n    }\n    product {\n      id\n      slug\n      name\n      photos {\n        id\n        alt\n        placeholder\n      }\n    }\n    variant {\n      id\n      name\n      priceFen\n      available\n    }\n  }\n':
    types.StudioItemFragmentDoc,
  '\n  query StudioRoom($id: ID!) {\n    liveSession(id: $id) {\n      id\n      title\n      status\n      form\n      isAiGenerated\n      startsAt\n      startedAt\n      endedAt\n      likes\n      viewers\n      peakViewers\n      coverPhotoId\n      iModerate\n      host {\n        id\n        displayName\n      }\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      presenting {\n        id\n      }\n      shelf {\n        ...StudioItem\n      }\n      messages(last: 60) {\n        id\n        author\n        text\n        at\n      }\n    }\n  }\n':
    types.StudioRoomDocument,
  '\n  fragment StudioRow on LiveSession {\n    id\n    title\n    status\n    startsAt\n    startedAt\n    endedAt\n    peakViewers\n    coverPhotoId\n    cancelledAt\n    checklist {\n      done\n      required\n    }\n    host {\n      id\n      displayName\n    }\n    coop {\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    shelf {\n      id\n      product {\n        photos {\n          id\n          alt\n          placeholder\n        }\n      }\n    }\n  }\n':
    types.StudioRowFragmentDoc,
  '\n  mutation StudioCorrect($id: ID!, $text: String!, $itemId: ID) {\n    correctLive(sessionId: $id, text: $text, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioCorrectDocument,
  '\n  mutation StudioLabelAi($id: ID!) {\n    labelLiveAi(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioLabelAiDocument,
  '\n  mutation StudioStopPresenting($id: ID!) {\n    stopPresenting(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioStopPresentingDocument,
  '\n  mutation StudioAppeal($violationId: ID!, $text: String!) {\n    appealLiveViolation(violationId: $violationId, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioAppealDocument,
  '\n  query StudioRules($id: ID!) {\n    liveSession(id: $id) {\n      id\n      violations {\n        id\n        ruleId\n        text\n        appeal\n        outcome\n      }\n    }\n  }\n':
    types.StudioRulesDocument,
  '\n  mutation StudioPresent($sessionId: ID!, $itemId: ID!) {\n    presentShelfItem(sessionId: $sessionId, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioPresentDocument,
  '\n  mutation StudioPrice($input: SetLivePriceInput!) {\n    setLivePrice(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioPriceDocument,
  '\n  mutation StudioFlash($input: OpenFlashDealInput!) {\n    openFlashDeal(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioFlashDocument,
  '\n  mutation StudioEndPrice($sessionId: ID!, $itemId: ID!) {\n    endLivePrice(sessionId: $sessionId, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioEndPriceDocument,
  '\n  query StudioTalk($id: ID!) {\n    liveSession(id: $id) {\n      id\n      chatMode\n      heldCount\n      pinnedMessage {\n        id\n      }\n    }\n    liveHeldMessages(sessionId: $id, first: 20) {\n      edges {\n        node {\n          id\n          author\n          text\n          at\n          reason\n        }\n      }\n    }\n  }\n':
    types.StudioTalkDocument,
  '\n  mutation StudioSay($id: ID!, $text: String!) {\n    sendLiveMessage(sessionId: $id, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioSayDocument,
  '\n  mutation StudioPin($id: ID!, $messageId: ID) {\n    pinLiveMessage(sessionId: $id, messageId: $messageId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioPinDocument,
  '\n  mutation StudioHide($id: ID!, $messageId: ID!) {\n    hideLiveMessages(sessionId: $id, messageIds: [$messageId]) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioHideDocument,
  '\n  mutation StudioMute($id: ID!, $messageId: ID!, $minutes: Int) {\n    muteInLive(sessionId: $id, messageId: $messageId, minutes: $minutes) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioMuteDocument,
  '\n  mutation StudioDecide($id: ID!, $messageIds: [ID!]!, $allow: Boolean!) {\n    decideLiveMessages(sessionId: $id, messageIds: $messageIds, allow: $allow) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioDecideDocument,
  '\n  mutation StudioMode($id: ID!, $mode: LiveChatMode!) {\n    setLiveChatMode(sessionId: $id, mode: $mode) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioModeDocument,
  '\n  fragment DeskOrder on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    placedAt\n    paidAt\n    shipBy\n    carrier\n    trackingNumber\n    recipient {\n      name\n      phone\n      detail\n      region {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    lines {\n      id\n      productId\n      productName\n      variantName\n      photoId\n      quantity\n      paidFen\n      refundedFen\n    }\n  }\n':
    types.DeskOrderFragmentDoc,
  '\n  mutation AcceptOne($orderId: ID!) {\n    acceptOrder(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.AcceptOneDocument,
  '\n  mutation PackOne($orderId: ID!) {\n    packOrder(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.PackOneDocument,
  '\n  mutation ShipOne($orderId: ID!, $carrier: String!, $trackingNumber: String!) {\n    shipOrder(orderId: $orderId, carrier: $carrier, trackingNumber: $trackingNumber) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.ShipOneDocument,
  '\n  mutation CancelOne($orderId: ID!, $reason: String) {\n    cancelOrder(orderId: $orderId, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.CancelOneDocument,
  '\n  fragment ProductCard on Product {\n    id\n    slug\n    name\n    soldCount\n    origin {\n      code\n      name\n      path {\n        name\n        level\n      }\n    }\n    coop {\n      id\n      slug\n      name\n    }\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      livePriceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n':
    types.ProductCardFragmentDoc,
  '\n  fragment QuoteParts on Quote {\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    problems {\n      code\n      variantId\n      message\n      messageZh\n    }\n    parcels {\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      goodsFen\n      freightFen\n      freeOverFen\n      isServed\n      transitDays\n      shipBy\n      lines {\n        variantId\n        productName\n        variantName\n        quantity\n        unitPriceFen\n        goodsFen\n        available\n        isReturnable\n        productSlug\n        photoId\n      }\n    }\n  }\n':
    types.QuotePartsFragmentDoc,
  '\n  query ListingBasis($coopId: ID!) {\n    categories {\n      code\n      name\n      nameEn\n      parentCode\n      needsPermit\n    }\n    plots(coopId: $coopId, first: 20) {\n      edges {\n        node {\n          village {\n            code\n          }\n          member {\n            publicName\n          }\n        }\n      }\n    }\n    batches(coopId: $coopId, first: 60) {\n      edges {\n        node {\n          id\n          code\n          harvestFrom\n          harvestTo\n          saleableFrom\n          isSaleable\n          category {\n            code\n            name\n          }\n          member {\n            displayName\n          }\n        }\n      }\n    }\n  }\n':
    types.ListingBasisDocument,
  '\n  query ListedBefore {\n    myProducts(first: 30) {\n      edges {\n        node {\n          id\n          category {\n            code\n          }\n          origin {\n            code\n          }\n          batch {\n            id\n          }\n        }\n      }\n    }\n  }\n':
    types.ListedBeforeDocument,
  '\n  query DeskMembers($coopId: ID!, $after: String) {\n    coopMembers(coopId: $coopId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          number\n          name\n          publicName\n          phone\n          householdNumber\n          joinedOn\n          leftOn\n          village {\n            code\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    plots(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          name\n          areaSquareMetres\n          village {\n            name\n          }\n          member {\n            id\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskMembersDocument,
  '\n  mutation AddTo($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on Member {\n        id\n        number\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.AddToDocument,
  '\n  mutation GiveLogin($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.GiveLoginDocument,
  '\n  mutation TakeOut($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.TakeOutDocument,
  '\n  mutation AddPlotTo($input: AddPlotInput!) {\n    addPlot(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.AddPlotToDocument,
  '\n  query MemberNames($coopId: ID!) {\n    coopMembers(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          number\n          name\n          publicName\n          leftOn\n        }\n      }\n    }\n  }\n':
    types.MemberNamesDocument,
  '\n  mutation CreatePlainly($input: CreateProductInput!) {\n    createProduct(input: $input) {\n      __typename\n      ... on Product {\n        slug\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.CreatePlainlyDocument,
  '\n  query RegionsUnder($parent: String) {\n    regions(parent: $parent, first: 100) {\n      edges {\n        node {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n':
    types.RegionsUnderDocument,
  '\n  query RegionPath($code: String!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n  }\n':
    types.RegionPathDocument,
  '\n  fragment ToPack on Order {\n    id\n    number\n    shipBy\n    lines {\n      id\n      productId\n      productName\n      variantName\n      quantity\n      photoId\n    }\n  }\n':
    types.ToPackFragmentDoc,
  '\n  fragment StatementLine on StatementEntry {\n    id\n    kind\n    at\n    orderNumber\n    productName\n    variantName\n    quantity\n    goodsFen\n    coopFen\n    memberFen\n    paidOutFen\n    whenText\n    whenTextEn\n    deductions {\n      code\n      name\n      nameEn\n      amountFen\n    }\n    offsets {\n      orderNumber\n      amountFen\n    }\n  }\n':
    types.StatementLineFragmentDoc,
  '\n  fragment ShelfProduct on Product {\n    id\n    slug\n    name\n    state\n    soldCount\n    grower\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n':
    types.ShelfProductFragmentDoc,
  '\n  query DeskSetup($coopId: ID!) {\n    coop(id: $coopId) {\n      id\n      slug\n      name\n      state\n      legalForm\n      registrationNumber\n      exemption\n      exemptionStatement\n      exemptionStatementZh\n      phone\n      story\n      memberShareBp\n      commissionBp\n      stations {\n        id\n        name\n        detail\n        village {\n          name\n        }\n      }\n    }\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        item\n        done\n        required\n        label\n        labelZh\n        fix\n        fixZh\n      }\n    }\n    coopMembers(coopId: $coopId, first: 50) {\n      edges {\n        node {\n          id\n          village {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskSetupDocument,
  '\n  mutation SaveFacts($input: UpdateCoopInput!) {\n    updateCoop(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.SaveFactsDocument,
  '\n  mutation OpenShop($coopId: ID!) {\n    openCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.OpenShopDocument,
  '\n  mutation AddStationTo($input: AddStationInput!) {\n    addStation(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.AddStationToDocument,
  '\n  mutation ChangeVariant($input: UpdateVariantInput!) {\n    updateVariant(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on PriceOutOfRange {\n        field\n      }\n      ... on StockOutOfRange {\n        field\n      }\n    }\n  }\n':
    types.ChangeVariantDocument,
  '\n  mutation TakeOff($productId: ID!) {\n    withdrawProduct(productId: $productId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.TakeOffDocument,
  '\n  mutation PutOn($productId: ID!) {\n    publishProduct(productId: $productId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.PutOnDocument,
  '\n  query WhoIsHere {\n    me {\n      id\n      displayName\n      roles\n      secondFactorNeeded\n      grants {\n        role\n        coopId\n        memberId\n      }\n    }\n    myCoops {\n      id\n      slug\n      name\n      sealText\n      state\n      region {\n        code\n        name\n        level\n      }\n    }\n  }\n':
    types.WhoIsHereDocument,
  '\n  query Home {\n    onAir: liveSessions(status: LIVE, first: 6) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    inSeason(first: 8) {\n      harvestFrom\n      harvestTo\n      product {\n        ...ProductCard\n      }\n    }\n    originCounties(first: 8) {\n      productCount\n      region {\n        code\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    products(first: 24, sort: SALES) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.HomeDocument,
  '\n  query AccountPage {\n    me {\n      id\n      phoneMasked\n      displayName\n      roles\n      secondFactorNeeded\n    }\n    mySessions(first: 20) {\n      edges {\n        node {\n          id\n          device\n          lastSeenAt\n          current\n        }\n      }\n    }\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n    }\n  }\n':
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
  '\n  query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String, $liveSessionId: ID) {\n    quote(lines: $lines, regionCode: $regionCode, liveSessionId: $liveSessionId) {\n      ...QuoteParts\n    }\n  }\n':
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
  '\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    shipBy\n    shippedAt\n    carrier\n    trackingNumber\n    coop {\n      slug\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    split {\n      farmerFen\n      coopFen\n      platformFen\n      freightFen\n    }\n    recipient {\n      name\n      phone\n      detail\n      region {\n        path {\n          name\n        }\n      }\n    }\n    refundRequests {\n      id\n      lineId\n      amountFen\n      state\n      answer\n      answerBy\n    }\n    lines {\n      id\n      productName\n      productSlug\n      variantName\n      quantity\n      photoId\n      paidFen\n      refundedFen\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n':
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
  '\n  query RoomsOfProduct($coopId: ID!) {\n    liveSessions(status: LIVE, coopId: $coopId, first: 3) {\n      edges {\n        node {\n          id\n          shelf {\n            livePriceFen\n            variant {\n              id\n              priceFen\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.RoomsOfProductDocument,
  '\n  query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {\n    products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {\n      totalCount\n      didYouMean\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      facets {\n        name\n        values {\n          value\n          label\n          labelEn\n          count\n        }\n      }\n    }\n  }\n':
    types.SearchDocument,
  '\n  query Suggestions($query: String!) {\n    searchSuggestions(query: $query)\n  }\n':
    types.SuggestionsDocument,
  '\n  query DeskToday($coopId: ID!, $from: String!, $to: String!) {\n    paid: coopOrders(coopId: $coopId, state: PAID, first: 100) {\n      ...Queue\n    }\n    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 100) {\n      ...Queue\n    }\n    packed: coopOrders(coopId: $coopId, state: PACKED, first: 100) {\n      ...Queue\n    }\n    coopRefundRequests(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        done\n        required\n      }\n    }\n    coopStatement(coopId: $coopId, from: $from, to: $to, first: 1) {\n      goodsFen\n      dueFen\n      balanceFen\n    }\n  }\n\n  fragment Queue on OrderConnection {\n    edges {\n      node {\n        id\n        number\n        state\n        shipBy\n        lines {\n          id\n          productName\n          variantName\n          quantity\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n':
    types.DeskTodayDocument,
  '\n  query DeskBatches($coopId: ID!, $after: String) {\n    batches(coopId: $coopId, first: 30, after: $after) {\n      edges {\n        node {\n          id\n          code\n          harvestFrom\n          harvestTo\n          saleableFrom\n          isSaleable\n          category {\n            name\n            nameEn\n          }\n          member {\n            displayName\n          }\n          village {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeskBatchesDocument,
  '\n  query DeskBatch($code: String!) {\n    batch(code: $code) {\n      id\n      code\n      url\n      qrSvg\n      harvestFrom\n      harvestTo\n      saleableFrom\n      isSaleable\n      expectedGrams\n      coop {\n        id\n        name\n      }\n      category {\n        name\n        nameEn\n      }\n      member {\n        displayName\n      }\n      village {\n        name\n        path {\n          name\n          level\n        }\n      }\n      certificate {\n        number\n        issuedAt\n        basis\n        quantity\n        issuer\n        contact\n        commitment\n      }\n      production {\n        id\n        inputName\n        purpose\n        dosage\n        usedOn\n        stoppedOn\n        intervalDays\n      }\n    }\n  }\n':
    types.DeskBatchDocument,
  '\n  mutation RecordOne($input: RecordProductionInput!) {\n    recordProduction(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.RecordOneDocument,
  '\n  query BatchBasis($coopId: ID!) {\n    categories {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    plots(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          name\n          village {\n            code\n            name\n          }\n          member {\n            id\n            name\n            publicName\n            village {\n              code\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.BatchBasisDocument,
  '\n  mutation OpenOne($input: OpenBatchInput!) {\n    openBatch(input: $input) {\n      __typename\n      ... on Batch {\n        code\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.OpenOneDocument,
  '\n  query DeskFreight($coopId: ID!) {\n    freightTemplate(coopId: $coopId) {\n      basis\n      freeOverFen\n      version\n      zones {\n        name\n        regionPrefixes\n        isServed\n        firstQuantity\n        firstFen\n        nextQuantity\n        nextFen\n        isFreeOverServed\n        transitDays\n      }\n    }\n  }\n':
    types.DeskFreightDocument,
  '\n  mutation SaveFreight($input: SaveFreightTemplateInput!) {\n    saveFreightTemplate(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.SaveFreightDocument,
  '\n  query DeskLive($coopId: ID!, $after: String) {\n    coopLiveSessions(coopId: $coopId, first: 20, after: $after) {\n      edges {\n        node {\n          ...StudioRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeskLiveDocument,
  '\n  query DeskMoney($coopId: ID!, $from: String!, $to: String!, $after: String) {\n    coopStatement(coopId: $coopId, from: $from, to: $to, first: 50, after: $after) {\n      from\n      to\n      goodsFen\n      refundedFen\n      coopFen\n      memberFen\n      dueFen\n      paidOutFen\n      balanceFen\n      words\n      wordsEn\n      deductions {\n        code\n        name\n        nameEn\n        reason\n        reasonEn\n        rate\n        amountFen\n      }\n      entries {\n        edges {\n          node {\n            ...StatementLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n    payoutAccount(coopId: $coopId) {\n      isReady\n    }\n    disputes(coopId: $coopId, first: 10) {\n      edges {\n        node {\n          id\n          orderId\n          orderNumber\n          state\n          wordsZh\n          words\n          openedAt\n        }\n      }\n    }\n  }\n':
    types.DeskMoneyDocument,
  '\n  mutation OpenAccount($coopId: ID!) {\n    openPayoutAccount(coopId: $coopId) {\n      __typename\n      ... on PayoutOnboarding {\n        url\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.OpenAccountDocument,
  '\n  query DeskOrders($coopId: ID!, $state: OrderState, $after: String) {\n    coopOrders(coopId: $coopId, state: $state, first: 30, after: $after) {\n      edges {\n        node {\n          ...DeskOrder\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeskOrdersDocument,
  '\n  query DeskOrderPage($id: ID!) {\n    order(id: $id) {\n      ...DeskOrder\n      coop {\n        id\n      }\n      shippedAt\n      signedAt\n      completedAt\n      cancelledAt\n      cancelReason\n      split {\n        farmerFen\n        coopFen\n        platformFen\n        freightFen\n      }\n      events {\n        id\n        toState\n        note\n        at\n      }\n      refunds {\n        id\n        amountFen\n        reason\n        state\n        createdAt\n      }\n      refundRequests {\n        id\n        amountFen\n        reason\n        state\n        answer\n        requestedAt\n      }\n    }\n  }\n':
    types.DeskOrderPageDocument,
  '\n  query Sender($coopId: ID!) {\n    coop(id: $coopId) {\n      id\n      phone\n      region {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n':
    types.SenderDocument,
  '\n  query OrderToPrint($id: ID!) {\n    order(id: $id) {\n      ...DeskOrder\n      coop {\n        id\n      }\n    }\n  }\n':
    types.OrderToPrintDocument,
  '\n  query DeskProducts($coopId: ID!, $state: ProductState, $after: String) {\n    coopProducts(coopId: $coopId, state: $state, first: 24, after: $after) {\n      edges {\n        node {\n          ...ShelfProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeskProductsDocument,
  '\n  query OpenRefunds($coopId: ID!, $after: String) {\n    coopRefundRequests(coopId: $coopId, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          orderId\n          lineId\n          amountFen\n          reason\n          photoIds\n          requestedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.OpenRefundsDocument,
  '\n  query RefundOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      lines {\n        id\n        productName\n        variantName\n        quantity\n        paidFen\n        refundedFen\n      }\n    }\n  }\n':
    types.RefundOrderDocument,
  '\n  mutation AnswerOne($requestId: ID!, $agree: Boolean!, $amountFen: Fen, $answer: String!) {\n    answerRefund(requestId: $requestId, agree: $agree, amountFen: $amountFen, answer: $answer) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.AnswerOneDocument,
  '\n  query SecondFactorState {\n    me {\n      id\n      hasSecondFactor\n    }\n  }\n':
    types.SecondFactorStateDocument,
  '\n  mutation StartSecondFactor {\n    startSecondFactor {\n      __typename\n      ... on NewSecondFactor {\n        secret\n        qrSvg\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StartSecondFactorDocument,
  '\n  mutation ConfirmNewSecondFactor($code: String!) {\n    confirmNewSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.ConfirmNewSecondFactorDocument,
  '\n  query FarmToday($coopId: ID!, $from: String!, $to: String!) {\n    paid: coopOrders(coopId: $coopId, state: PAID, first: 50) {\n      edges {\n        node {\n          ...ToPack\n        }\n      }\n    }\n    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 50) {\n      edges {\n        node {\n          ...ToPack\n        }\n      }\n    }\n    myProducts(first: 100) {\n      edges {\n        node {\n          id\n          name\n          state\n          variants {\n            id\n            available\n          }\n        }\n      }\n    }\n    myStatement(from: $from, to: $to, first: 1) {\n      dueFen\n      balanceFen\n    }\n  }\n':
    types.FarmTodayDocument,
  '\n  query MyMoney($from: String!, $to: String!, $after: String) {\n    myStatement(from: $from, to: $to, first: 100, after: $after) {\n      from\n      to\n      goodsFen\n      refundedFen\n      memberFen\n      dueFen\n      paidOutFen\n      balanceFen\n      words\n      wordsEn\n      deductions {\n        code\n        name\n        nameEn\n        reason\n        reasonEn\n        rate\n        amountFen\n      }\n      entries {\n        edges {\n          node {\n            ...StatementLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.MyMoneyDocument,
  '\n  query MyGoods($after: String) {\n    myProducts(first: 30, after: $after) {\n      edges {\n        node {\n          ...ShelfProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MyGoodsDocument,
  '\n  mutation FollowFromRoom($coopId: ID!) {\n    followCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.FollowFromRoomDocument,
  '\n  mutation UnfollowFromRoom($coopId: ID!) {\n    unfollowCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.UnfollowFromRoomDocument,
  '\n  mutation RemindOfSession($sessionId: ID!) {\n    remindMe(sessionId: $sessionId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.RemindOfSessionDocument,
  '\n  mutation DontRemindOfSession($sessionId: ID!) {\n    dontRemindMe(sessionId: $sessionId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.DontRemindOfSessionDocument,
  '\n  mutation SayPlainly($sessionId: ID!, $text: String!) {\n    sendLiveMessage(sessionId: $sessionId, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.SayPlainlyDocument,
  '\n  fragment LiveCard on LiveSession {\n    id\n    title\n    status\n    isAiGenerated\n    startsAt\n    startedAt\n    endedAt\n    viewers\n    coverPhotoId\n    host {\n      displayName\n    }\n    coop {\n      id\n      name\n      sealText\n      region {\n        code\n        name\n      }\n    }\n    presenting {\n      product {\n        name\n        photos {\n          id\n        }\n      }\n    }\n    shelf {\n      id\n    }\n  }\n':
    types.LiveCardFragmentDoc,
  '\n  query LiveLists($after: String) {\n    onAir: liveSessions(status: LIVE, first: 24) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    soon: liveSessions(status: SCHEDULED, first: 24) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    over: liveSessions(status: ENDED, first: 12, after: $after) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.LiveListsDocument,
  '\n  fragment LiveShelfItem on ShelfItem {\n    id\n    position\n    livePriceFen\n    livePriceEndsAt\n    quota\n    remaining\n    limitPerBuyer\n    nextDeal {\n      priceFen\n      startsAt\n      endsAt\n    }\n    variant {\n      id\n      name\n      priceFen\n      available\n    }\n    product {\n      id\n      slug\n      name\n      photos {\n        id\n        alt\n      }\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n      batch {\n        code\n        certificate {\n          number\n        }\n      }\n      certificates {\n        kind\n      }\n    }\n  }\n':
    types.LiveShelfItemFragmentDoc,
  '\n  query LiveRoom($id: ID!) {\n    me {\n      id\n    }\n    liveSession(id: $id) {\n      id\n      title\n      intro\n      status\n      form\n      isAiGenerated\n      startsAt\n      startedAt\n      endedAt\n      likes\n      viewers\n      peakViewers\n      chatMode\n      isFollowed\n      isReminded\n      cancelledAt\n      cancelReason\n      corrections {\n        id\n        text\n        correctedAt\n      }\n      share {\n        url\n        posterUrl\n      }\n      coverPhotoId\n      pinnedMessage {\n        id\n        author\n        text\n        at\n      }\n      host {\n        displayName\n      }\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      playback {\n        replayUrl\n        recording\n        isSending\n      }\n      replay {\n        url\n        durationSeconds\n        marks {\n          atSeconds\n          endsAtSeconds\n          clipUrl\n          item {\n            id\n          }\n        }\n      }\n      presenting {\n        id\n      }\n      shelf {\n        ...LiveShelfItem\n      }\n      messages(last: 40) {\n        id\n        author\n        text\n        at\n      }\n    }\n  }\n':
    types.LiveRoomDocument,
  '\n  query StudioSessions($after: String) {\n    myLiveSessions(first: 24, after: $after) {\n      edges {\n        node {\n          ...StudioRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.StudioSessionsDocument,
  '\n  mutation StudioStart($id: ID!) {\n    startLiveSession(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioStartDocument,
  '\n  mutation StudioEnd($id: ID!) {\n    endLiveSession(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n':
    types.StudioEndDocument,
  '\n  query StudioSending($id: ID!) {\n    liveSession(id: $id) {\n      id\n      publish {\n        whipUrl\n        token\n        maxKbps\n        uploadUrl\n        iceServers {\n          urls\n          username\n          credential\n        }\n      }\n    }\n  }\n':
    types.StudioSendingDocument,
  '\n  mutation StudioForm($id: ID!, $form: LiveForm!) {\n    setLiveForm(sessionId: $id, form: $form) {\n      __typename\n    }\n  }\n':
    types.StudioFormDocument,
  '\n  mutation StudioDraft($input: ScheduleLiveSessionInput!) {\n    saveLiveDraft(input: $input) {\n      __typename\n      ... on LiveSession {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n':
    types.StudioDraftDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LedgerCheckPage {\n    ledgerCheck {\n      balanced\n      sumFen\n      heldByProviderFen\n      accounts {\n        kind\n        accounts\n        balanceFen\n      }\n      transfers {\n        kind\n        transfers\n        amountFen\n      }\n    }\n  }\n',
): typeof import('./graphql').LedgerCheckPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CoopEvidence($slug: String, $id: ID) {\n    coop(slug: $slug, id: $id) {\n      id\n      slug\n      name\n      sealText\n      state\n      legalForm\n      registrationNumber\n      exemption\n      exemptionStatement\n      exemptionStatementZh\n      phone\n      story\n      memberCount\n      memberShareBp\n      commissionBp\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n      stations {\n        id\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql').CoopEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CoopChecklist($coopId: ID!) {\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        item\n        done\n        required\n        label\n        labelZh\n        fix\n        fixZh\n      }\n    }\n  }\n',
): typeof import('./graphql').CoopChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenCoop($coopId: ID!) {\n    openCoop(coopId: $coopId) {\n      __typename\n      ... on Coop {\n        id\n        name\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').OpenCoopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AuditOf($type: String!, $id: ID!, $after: String) {\n    audit(subjectType: $type, subjectId: $id, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          at\n          actorId\n          onBehalfOf\n          action\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').AuditOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      __typename\n      ... on RoleGrant {\n        id\n        role\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeRole($grantId: ID!) {\n    revokeRole(grantId: $grantId) {\n      __typename\n      ... on RoleGrant {\n        id\n        role\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Troubles {\n    reconciliationCheck {\n      ledgerFen\n      providerFen\n      at\n    }\n    reconciliationDifferences(first: 50) {\n      edges {\n        node {\n          id\n          kind\n          reference\n          oursFen\n          theirsFen\n          cause\n          foundAt\n        }\n      }\n    }\n    failedRefunds(first: 50) {\n      edges {\n        node {\n          id\n          orderId\n          amountFen\n          reason\n          failure\n          attempts\n          createdAt\n        }\n      }\n    }\n    disputes(first: 20) {\n      edges {\n        node {\n          id\n          orderId\n          orderNumber\n          amountFen\n          reason\n          state\n          wordsZh\n          words\n          evidenceDueAt\n          openedAt\n        }\n      }\n    }\n    undelivered(first: 50) {\n      edges {\n        node {\n          eventId\n          consumer\n          topic\n          attempts\n          lastError\n          failedAt\n          deadAt\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').TroublesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetryRefund($refundId: ID!) {\n    retryRefund(refundId: $refundId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').RetryRefundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SettleRefundByHand($refundId: ID!, $how: String!) {\n    settleRefundByHand(refundId: $refundId, how: $how) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').SettleRefundByHandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResolveDifference($id: ID!, $how: String!) {\n    resolveDifference(id: $id, how: $how) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').ResolveDifferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeliverAgain($eventId: ID!, $consumer: String!) {\n    deliverAgain(eventId: $eventId, consumer: $consumer) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').DeliverAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskAccount {\n    me {\n      id\n      displayName\n      phoneMasked\n      roles\n      secondFactorNeeded\n      hasSecondFactor\n      grants {\n        id\n        role\n        regionCode\n        coopId\n        grantedAt\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SalesFigures on SalesStatistics {\n    regionCode\n    regionName\n    paidFen\n    refundedFen\n    netFen\n    platformDiscountFen\n    orders\n    lines\n    netWeightGrams\n    sellers\n    householdsBenefited\n    farmerIncomeFen\n    farmGateShare\n    outOfProvinceShare\n    villageToCityFen\n    villageToCityUndeterminedFen\n    liveSessions\n    liveHours\n    liveSalesShare\n    suppressed\n  }\n',
): typeof import('./graphql').SalesFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SalesRows on SalesStatistics {\n    rows {\n      key\n      label\n      labelEn\n      paidFen\n      refundedFen\n      netFen\n      farmerIncomeFen\n      householdsBenefited\n      orders\n      lines\n      netWeightGrams\n      suppressed\n    }\n  }\n',
): typeof import('./graphql').SalesRowsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SalesSources on SalesStatistics {\n    stage\n    definitionVersion\n    computedAt\n    excluded {\n      lines\n      paidFen\n      note\n      noteEn\n    }\n    definitions {\n      id\n      name\n      nameEn\n      text\n      textEn\n      rule\n    }\n  }\n',
): typeof import('./graphql').SalesSourcesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CountyPage(\n    $time: SalesStatisticsInput!\n    $category: SalesStatisticsInput!\n    $origin: SalesStatisticsInput!\n    $destination: SalesStatisticsInput!\n    $channel: SalesStatisticsInput!\n    $region: String!\n  ) {\n    region(code: $region) {\n      code\n      name\n      level\n      path {\n        code\n        name\n        level\n      }\n    }\n    time: salesStatistics(input: $time) {\n      ...SalesFigures\n      ...SalesSources\n      ...SalesRows\n    }\n    category: salesStatistics(input: $category) {\n      ...SalesRows\n    }\n    origin: salesStatistics(input: $origin) {\n      ...SalesRows\n    }\n    destination: salesStatistics(input: $destination) {\n      ...SalesRows\n    }\n    channel: salesStatistics(input: $channel) {\n      ...SalesRows\n    }\n  }\n',
): typeof import('./graphql').CountyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FiguresBefore($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      ...SalesFigures\n    }\n  }\n',
): typeof import('./graphql').FiguresBeforeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SalesReleases($regionCode: String!, $month: String!, $place: PlaceReading!) {\n    salesReleases(regionCode: $regionCode, month: $month, place: $place) {\n      id\n      number\n      stage\n      month\n      paidFen\n      refundedFen\n      netFen\n      farmerIncomeFen\n      householdsBenefited\n      orders\n      reason\n      note\n      definitionVersion\n      inputLines\n      inputHash\n      releasedAt\n      bridge {\n        thenNetFen\n        lateRefundsFen\n        otherFen\n        nowNetFen\n      }\n    }\n  }\n',
): typeof import('./graphql').SalesReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseSales($input: ReleaseSalesInput!) {\n    releaseSales(input: $input) {\n      __typename\n      ... on SalesRelease {\n        id\n        number\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').ReleaseSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OtherReading($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      netFen\n    }\n  }\n',
): typeof import('./graphql').OtherReadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CountyTable(\n    $cells: SalesStatisticsInput!\n    $rows: SalesStatisticsInput!\n    $columns: SalesStatisticsInput!\n    $isGrid: Boolean!\n  ) {\n    cells: salesStatistics(input: $cells) {\n      ...SalesFigures\n      ...SalesSources\n      ...SalesRows\n    }\n    rows: salesStatistics(input: $rows) @include(if: $isGrid) {\n      ...SalesRows\n    }\n    columns: salesStatistics(input: $columns) @include(if: $isGrid) {\n      ...SalesRows\n    }\n  }\n',
): typeof import('./graphql').CountyTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SalesFile($input: SalesStatisticsInput!) {\n    salesCsv(input: $input) {\n      filename\n      text\n    }\n  }\n',
): typeof import('./graphql').SalesFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SalesDefinitions($input: SalesStatisticsInput!) {\n    salesStatistics(input: $input) {\n      regionName\n      ...SalesSources\n    }\n  }\n',
): typeof import('./graphql').SalesDefinitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioAddItems($id: ID!, $items: [ShelfItemInput!]!) {\n    addShelfItems(sessionId: $id, items: $items) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioAddItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioRemoveItem($id: ID!, $itemId: ID!) {\n    removeShelfItem(sessionId: $id, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioRemoveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioMoveItem($id: ID!, $itemId: ID!, $position: Int!) {\n    moveShelfItem(sessionId: $id, shelfItemId: $itemId, position: $position) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioMoveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioPlanItem($id: ID!, $itemId: ID!, $livePriceFen: Fen, $quota: Int, $limit: Int) {\n    planShelfItem(\n      sessionId: $id\n      shelfItemId: $itemId\n      livePriceFen: $livePriceFen\n      quota: $quota\n      limitPerBuyer: $limit\n    ) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioPlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioBoard($id: ID!) {\n    liveDashboard(sessionId: $id) {\n      at\n      viewersNow\n      peakViewers\n      visits\n      averageWatchSeconds\n      likes\n      warnings {\n        code\n        text\n        textEn\n      }\n      sales {\n        orders\n        buyers\n        packs\n        paidFen\n        refundedFen\n        netFen\n        hostFen\n        refundRate\n      }\n      funnel {\n        step\n        count\n        rate\n      }\n      byProduct {\n        productId\n        productName\n        packs\n        paidFen\n        refundedFen\n        netFen\n        hostFen\n      }\n      bySource {\n        source\n        paidFen\n      }\n      minuteStep\n      minutes {\n        at\n        viewers\n        orders\n        paidFen\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioSold($id: ID!) {\n    liveDashboard(sessionId: $id) {\n      sales {\n        orders\n        paidFen\n      }\n      byProduct {\n        productId\n        productName\n        packs\n        paidFen\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioSoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioUpdate($input: UpdateLiveSessionInput!) {\n    updateLiveSession(input: $input) {\n      __typename\n      ... on LiveSession {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioReview($id: ID!, $reason: String) {\n    reviewLiveSession(sessionId: $id, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioCancel($id: ID!, $reason: String!) {\n    cancelLiveSession(sessionId: $id, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioState($id: ID!, $statements: LiveStatementsInput!) {\n    stateLiveChecks(sessionId: $id, statements: $statements) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription StudioEvents($id: ID!) {\n    liveEvents(sessionId: $id) {\n      __typename\n      ... on LiveMessages {\n        messages {\n          id\n          author\n          text\n          at\n        }\n      }\n      ... on MessagesHidden {\n        messageIds\n      }\n      ... on MessagePinned {\n        messageId\n      }\n      ... on NoticePinned {\n        noticeId\n        text\n      }\n      ... on Audience {\n        viewers\n        peak\n        likes\n      }\n      ... on Presenting {\n        item {\n          ...StudioItem\n        }\n      }\n      ... on PriceChanged {\n        item {\n          ...StudioItem\n        }\n      }\n      ... on StockChanged {\n        item {\n          ...StudioItem\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioGoods($coopId: ID!, $query: String, $after: String) {\n    products(query: $query, filter: { coopId: $coopId }, first: 30, after: $after) {\n      edges {\n        node {\n          id\n          name\n          photos {\n            id\n            alt\n            placeholder\n          }\n          variants {\n            id\n            name\n            priceFen\n            available\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioGoodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioAddHelper($id: ID!, $phone: String!) {\n    addLiveModerator(sessionId: $id, phone: $phone) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioAddHelperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioRemoveHelper($id: ID!, $accountId: ID!) {\n    removeLiveModerator(sessionId: $id, accountId: $accountId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioRemoveHelperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioOffers($id: ID!) {\n    liveSession(id: $id) {\n      id\n      coupons {\n        id\n        offFen\n        overFen\n        quota\n        left\n        isOpen\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioOfferCoupon($input: OfferLiveCouponInput!) {\n    offerLiveCoupon(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioOfferCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioCloseCoupon($couponId: ID!) {\n    closeLiveCoupon(couponId: $couponId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioCloseCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioPreparing($id: ID!) {\n    liveSession(id: $id) {\n      id\n      title\n      intro\n      script\n      status\n      startsAt\n      isAiGenerated\n      coverPhotoId\n      cancelledAt\n      cancelReason\n      host {\n        id\n        displayName\n      }\n      coop {\n        id\n        name\n      }\n      shelf {\n        ...StudioItem\n        plan {\n          livePriceFen\n          quota\n          limitPerBuyer\n        }\n      }\n      checklist {\n        code\n        done\n        required\n        isStated\n        label\n        labelZh\n        fix\n        fixZh\n        evidence\n      }\n      share {\n        title\n        text\n        url\n        posterUrl\n      }\n      moderators {\n        accountId\n        phone\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioPreparingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioMissing($id: ID!) {\n    liveSession(id: $id) {\n      id\n      checklist {\n        code\n        done\n        required\n        label\n        labelZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioMissingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StudioItem on ShelfItem {\n    id\n    position\n    livePriceFen\n    livePriceEndsAt\n    quota\n    remaining\n    limitPerBuyer\n    nextDeal {\n      priceFen\n      startsAt\n      endsAt\n    }\n    product {\n      id\n      slug\n      name\n      photos {\n        id\n        alt\n        placeholder\n      }\n    }\n    variant {\n      id\n      name\n      priceFen\n      available\n    }\n  }\n',
): typeof import('./graphql').StudioItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioRoom($id: ID!) {\n    liveSession(id: $id) {\n      id\n      title\n      status\n      form\n      isAiGenerated\n      startsAt\n      startedAt\n      endedAt\n      likes\n      viewers\n      peakViewers\n      coverPhotoId\n      iModerate\n      host {\n        id\n        displayName\n      }\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      presenting {\n        id\n      }\n      shelf {\n        ...StudioItem\n      }\n      messages(last: 60) {\n        id\n        author\n        text\n        at\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StudioRow on LiveSession {\n    id\n    title\n    status\n    startsAt\n    startedAt\n    endedAt\n    peakViewers\n    coverPhotoId\n    cancelledAt\n    checklist {\n      done\n      required\n    }\n    host {\n      id\n      displayName\n    }\n    coop {\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    shelf {\n      id\n      product {\n        photos {\n          id\n          alt\n          placeholder\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioCorrect($id: ID!, $text: String!, $itemId: ID) {\n    correctLive(sessionId: $id, text: $text, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioLabelAi($id: ID!) {\n    labelLiveAi(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioLabelAiDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioStopPresenting($id: ID!) {\n    stopPresenting(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioStopPresentingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioAppeal($violationId: ID!, $text: String!) {\n    appealLiveViolation(violationId: $violationId, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioRules($id: ID!) {\n    liveSession(id: $id) {\n      id\n      violations {\n        id\n        ruleId\n        text\n        appeal\n        outcome\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioPresent($sessionId: ID!, $itemId: ID!) {\n    presentShelfItem(sessionId: $sessionId, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioPresentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioPrice($input: SetLivePriceInput!) {\n    setLivePrice(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioPriceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioFlash($input: OpenFlashDealInput!) {\n    openFlashDeal(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioFlashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioEndPrice($sessionId: ID!, $itemId: ID!) {\n    endLivePrice(sessionId: $sessionId, shelfItemId: $itemId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioEndPriceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioTalk($id: ID!) {\n    liveSession(id: $id) {\n      id\n      chatMode\n      heldCount\n      pinnedMessage {\n        id\n      }\n    }\n    liveHeldMessages(sessionId: $id, first: 20) {\n      edges {\n        node {\n          id\n          author\n          text\n          at\n          reason\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioSay($id: ID!, $text: String!) {\n    sendLiveMessage(sessionId: $id, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioSayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioPin($id: ID!, $messageId: ID) {\n    pinLiveMessage(sessionId: $id, messageId: $messageId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioPinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioHide($id: ID!, $messageId: ID!) {\n    hideLiveMessages(sessionId: $id, messageIds: [$messageId]) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioHideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioMute($id: ID!, $messageId: ID!, $minutes: Int) {\n    muteInLive(sessionId: $id, messageId: $messageId, minutes: $minutes) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioMuteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioDecide($id: ID!, $messageIds: [ID!]!, $allow: Boolean!) {\n    decideLiveMessages(sessionId: $id, messageIds: $messageIds, allow: $allow) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioDecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioMode($id: ID!, $mode: LiveChatMode!) {\n    setLiveChatMode(sessionId: $id, mode: $mode) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioModeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskOrder on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    placedAt\n    paidAt\n    shipBy\n    carrier\n    trackingNumber\n    recipient {\n      name\n      phone\n      detail\n      region {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    lines {\n      id\n      productId\n      productName\n      variantName\n      photoId\n      quantity\n      paidFen\n      refundedFen\n    }\n  }\n',
): typeof import('./graphql').DeskOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptOne($orderId: ID!) {\n    acceptOrder(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').AcceptOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PackOne($orderId: ID!) {\n    packOrder(orderId: $orderId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').PackOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShipOne($orderId: ID!, $carrier: String!, $trackingNumber: String!) {\n    shipOrder(orderId: $orderId, carrier: $carrier, trackingNumber: $trackingNumber) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').ShipOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelOne($orderId: ID!, $reason: String) {\n    cancelOrder(orderId: $orderId, reason: $reason) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').CancelOneDocument;
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
  source: '\n  fragment QuoteParts on Quote {\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    problems {\n      code\n      variantId\n      message\n      messageZh\n    }\n    parcels {\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      goodsFen\n      freightFen\n      freeOverFen\n      isServed\n      transitDays\n      shipBy\n      lines {\n        variantId\n        productName\n        variantName\n        quantity\n        unitPriceFen\n        goodsFen\n        available\n        isReturnable\n        productSlug\n        photoId\n      }\n    }\n  }\n',
): typeof import('./graphql').QuotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ListingBasis($coopId: ID!) {\n    categories {\n      code\n      name\n      nameEn\n      parentCode\n      needsPermit\n    }\n    plots(coopId: $coopId, first: 20) {\n      edges {\n        node {\n          village {\n            code\n          }\n          member {\n            publicName\n          }\n        }\n      }\n    }\n    batches(coopId: $coopId, first: 60) {\n      edges {\n        node {\n          id\n          code\n          harvestFrom\n          harvestTo\n          saleableFrom\n          isSaleable\n          category {\n            code\n            name\n          }\n          member {\n            displayName\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ListingBasisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ListedBefore {\n    myProducts(first: 30) {\n      edges {\n        node {\n          id\n          category {\n            code\n          }\n          origin {\n            code\n          }\n          batch {\n            id\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ListedBeforeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskMembers($coopId: ID!, $after: String) {\n    coopMembers(coopId: $coopId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          number\n          name\n          publicName\n          phone\n          householdNumber\n          joinedOn\n          leftOn\n          village {\n            code\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    plots(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          name\n          areaSquareMetres\n          village {\n            name\n          }\n          member {\n            id\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddTo($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on Member {\n        id\n        number\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').AddToDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveLogin($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').GiveLoginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeOut($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').TakeOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddPlotTo($input: AddPlotInput!) {\n    addPlot(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').AddPlotToDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MemberNames($coopId: ID!) {\n    coopMembers(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          number\n          name\n          publicName\n          leftOn\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').MemberNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreatePlainly($input: CreateProductInput!) {\n    createProduct(input: $input) {\n      __typename\n      ... on Product {\n        slug\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').CreatePlainlyDocument;
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
  source: '\n  fragment ToPack on Order {\n    id\n    number\n    shipBy\n    lines {\n      id\n      productId\n      productName\n      variantName\n      quantity\n      photoId\n    }\n  }\n',
): typeof import('./graphql').ToPackFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StatementLine on StatementEntry {\n    id\n    kind\n    at\n    orderNumber\n    productName\n    variantName\n    quantity\n    goodsFen\n    coopFen\n    memberFen\n    paidOutFen\n    whenText\n    whenTextEn\n    deductions {\n      code\n      name\n      nameEn\n      amountFen\n    }\n    offsets {\n      orderNumber\n      amountFen\n    }\n  }\n',
): typeof import('./graphql').StatementLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ShelfProduct on Product {\n    id\n    slug\n    name\n    state\n    soldCount\n    grower\n    photos {\n      id\n      alt\n      placeholder\n    }\n    variants {\n      id\n      name\n      priceFen\n      netWeightGrams\n      unitPriceFenPer500g\n      available\n    }\n  }\n',
): typeof import('./graphql').ShelfProductFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskSetup($coopId: ID!) {\n    coop(id: $coopId) {\n      id\n      slug\n      name\n      state\n      legalForm\n      registrationNumber\n      exemption\n      exemptionStatement\n      exemptionStatementZh\n      phone\n      story\n      memberShareBp\n      commissionBp\n      stations {\n        id\n        name\n        detail\n        village {\n          name\n        }\n      }\n    }\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        item\n        done\n        required\n        label\n        labelZh\n        fix\n        fixZh\n      }\n    }\n    coopMembers(coopId: $coopId, first: 50) {\n      edges {\n        node {\n          id\n          village {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskSetupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveFacts($input: UpdateCoopInput!) {\n    updateCoop(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenShop($coopId: ID!) {\n    openCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').OpenShopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddStationTo($input: AddStationInput!) {\n    addStation(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').AddStationToDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeVariant($input: UpdateVariantInput!) {\n    updateVariant(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on PriceOutOfRange {\n        field\n      }\n      ... on StockOutOfRange {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').ChangeVariantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeOff($productId: ID!) {\n    withdrawProduct(productId: $productId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').TakeOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutOn($productId: ID!) {\n    publishProduct(productId: $productId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').PutOnDocument;
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
  source: '\n  query Home {\n    onAir: liveSessions(status: LIVE, first: 6) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    inSeason(first: 8) {\n      harvestFrom\n      harvestTo\n      product {\n        ...ProductCard\n      }\n    }\n    originCounties(first: 8) {\n      productCount\n      region {\n        code\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n    products(first: 24, sort: SALES) {\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountPage {\n    me {\n      id\n      phoneMasked\n      displayName\n      roles\n      secondFactorNeeded\n    }\n    mySessions(first: 20) {\n      edges {\n        node {\n          id\n          device\n          lastSeenAt\n          current\n        }\n      }\n    }\n    addresses {\n      id\n      name\n      phone\n      detail\n      isDefault\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n    }\n  }\n',
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
  source: '\n  query CheckoutQuote($lines: [OrderLineInput!]!, $regionCode: String, $liveSessionId: ID) {\n    quote(lines: $lines, regionCode: $regionCode, liveSessionId: $liveSessionId) {\n      ...QuoteParts\n    }\n  }\n',
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
  source: '\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    goodsFen\n    freightFen\n    discountFen\n    totalFen\n    refundedFen\n    shipBy\n    shippedAt\n    carrier\n    trackingNumber\n    coop {\n      slug\n      name\n      sealText\n      region {\n        name\n      }\n    }\n    split {\n      farmerFen\n      coopFen\n      platformFen\n      freightFen\n    }\n    recipient {\n      name\n      phone\n      detail\n      region {\n        path {\n          name\n        }\n      }\n    }\n    refundRequests {\n      id\n      lineId\n      amountFen\n      state\n      answer\n      answerBy\n    }\n    lines {\n      id\n      productName\n      productSlug\n      variantName\n      quantity\n      photoId\n      paidFen\n      refundedFen\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n',
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
  source: '\n  query RoomsOfProduct($coopId: ID!) {\n    liveSessions(status: LIVE, coopId: $coopId, first: 3) {\n      edges {\n        node {\n          id\n          shelf {\n            livePriceFen\n            variant {\n              id\n              priceFen\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RoomsOfProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {\n    products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {\n      totalCount\n      didYouMean\n      edges {\n        node {\n          ...ProductCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      facets {\n        name\n        values {\n          value\n          label\n          labelEn\n          count\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestions($query: String!) {\n    searchSuggestions(query: $query)\n  }\n',
): typeof import('./graphql').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskToday($coopId: ID!, $from: String!, $to: String!) {\n    paid: coopOrders(coopId: $coopId, state: PAID, first: 100) {\n      ...Queue\n    }\n    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 100) {\n      ...Queue\n    }\n    packed: coopOrders(coopId: $coopId, state: PACKED, first: 100) {\n      ...Queue\n    }\n    coopRefundRequests(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    coopOnboarding(coopId: $coopId) {\n      complete\n      items {\n        done\n        required\n      }\n    }\n    coopStatement(coopId: $coopId, from: $from, to: $to, first: 1) {\n      goodsFen\n      dueFen\n      balanceFen\n    }\n  }\n\n  fragment Queue on OrderConnection {\n    edges {\n      node {\n        id\n        number\n        state\n        shipBy\n        lines {\n          id\n          productName\n          variantName\n          quantity\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n',
): typeof import('./graphql').DeskTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskBatches($coopId: ID!, $after: String) {\n    batches(coopId: $coopId, first: 30, after: $after) {\n      edges {\n        node {\n          id\n          code\n          harvestFrom\n          harvestTo\n          saleableFrom\n          isSaleable\n          category {\n            name\n            nameEn\n          }\n          member {\n            displayName\n          }\n          village {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskBatch($code: String!) {\n    batch(code: $code) {\n      id\n      code\n      url\n      qrSvg\n      harvestFrom\n      harvestTo\n      saleableFrom\n      isSaleable\n      expectedGrams\n      coop {\n        id\n        name\n      }\n      category {\n        name\n        nameEn\n      }\n      member {\n        displayName\n      }\n      village {\n        name\n        path {\n          name\n          level\n        }\n      }\n      certificate {\n        number\n        issuedAt\n        basis\n        quantity\n        issuer\n        contact\n        commitment\n      }\n      production {\n        id\n        inputName\n        purpose\n        dosage\n        usedOn\n        stoppedOn\n        intervalDays\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordOne($input: RecordProductionInput!) {\n    recordProduction(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').RecordOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BatchBasis($coopId: ID!) {\n    categories {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    plots(coopId: $coopId, first: 100) {\n      edges {\n        node {\n          id\n          name\n          village {\n            code\n            name\n          }\n          member {\n            id\n            name\n            publicName\n            village {\n              code\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').BatchBasisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenOne($input: OpenBatchInput!) {\n    openBatch(input: $input) {\n      __typename\n      ... on Batch {\n        code\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').OpenOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskFreight($coopId: ID!) {\n    freightTemplate(coopId: $coopId) {\n      basis\n      freeOverFen\n      version\n      zones {\n        name\n        regionPrefixes\n        isServed\n        firstQuantity\n        firstFen\n        nextQuantity\n        nextFen\n        isFreeOverServed\n        transitDays\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskFreightDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveFreight($input: SaveFreightTemplateInput!) {\n    saveFreightTemplate(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveFreightDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskLive($coopId: ID!, $after: String) {\n    coopLiveSessions(coopId: $coopId, first: 20, after: $after) {\n      edges {\n        node {\n          ...StudioRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskMoney($coopId: ID!, $from: String!, $to: String!, $after: String) {\n    coopStatement(coopId: $coopId, from: $from, to: $to, first: 50, after: $after) {\n      from\n      to\n      goodsFen\n      refundedFen\n      coopFen\n      memberFen\n      dueFen\n      paidOutFen\n      balanceFen\n      words\n      wordsEn\n      deductions {\n        code\n        name\n        nameEn\n        reason\n        reasonEn\n        rate\n        amountFen\n      }\n      entries {\n        edges {\n          node {\n            ...StatementLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n    payoutAccount(coopId: $coopId) {\n      isReady\n    }\n    disputes(coopId: $coopId, first: 10) {\n      edges {\n        node {\n          id\n          orderId\n          orderNumber\n          state\n          wordsZh\n          words\n          openedAt\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenAccount($coopId: ID!) {\n    openPayoutAccount(coopId: $coopId) {\n      __typename\n      ... on PayoutOnboarding {\n        url\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').OpenAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskOrders($coopId: ID!, $state: OrderState, $after: String) {\n    coopOrders(coopId: $coopId, state: $state, first: 30, after: $after) {\n      edges {\n        node {\n          ...DeskOrder\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskOrderPage($id: ID!) {\n    order(id: $id) {\n      ...DeskOrder\n      coop {\n        id\n      }\n      shippedAt\n      signedAt\n      completedAt\n      cancelledAt\n      cancelReason\n      split {\n        farmerFen\n        coopFen\n        platformFen\n        freightFen\n      }\n      events {\n        id\n        toState\n        note\n        at\n      }\n      refunds {\n        id\n        amountFen\n        reason\n        state\n        createdAt\n      }\n      refundRequests {\n        id\n        amountFen\n        reason\n        state\n        answer\n        requestedAt\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskOrderPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Sender($coopId: ID!) {\n    coop(id: $coopId) {\n      id\n      phone\n      region {\n        name\n        path {\n          name\n          level\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SenderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrderToPrint($id: ID!) {\n    order(id: $id) {\n      ...DeskOrder\n      coop {\n        id\n      }\n    }\n  }\n',
): typeof import('./graphql').OrderToPrintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskProducts($coopId: ID!, $state: ProductState, $after: String) {\n    coopProducts(coopId: $coopId, state: $state, first: 24, after: $after) {\n      edges {\n        node {\n          ...ShelfProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OpenRefunds($coopId: ID!, $after: String) {\n    coopRefundRequests(coopId: $coopId, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          orderId\n          lineId\n          amountFen\n          reason\n          photoIds\n          requestedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').OpenRefundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RefundOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      lines {\n        id\n        productName\n        variantName\n        quantity\n        paidFen\n        refundedFen\n      }\n    }\n  }\n',
): typeof import('./graphql').RefundOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerOne($requestId: ID!, $agree: Boolean!, $amountFen: Fen, $answer: String!) {\n    answerRefund(requestId: $requestId, agree: $agree, amountFen: $amountFen, answer: $answer) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').AnswerOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SecondFactorState {\n    me {\n      id\n      hasSecondFactor\n    }\n  }\n',
): typeof import('./graphql').SecondFactorStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartSecondFactor {\n    startSecondFactor {\n      __typename\n      ... on NewSecondFactor {\n        secret\n        qrSvg\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StartSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmNewSecondFactor($code: String!) {\n    confirmNewSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes {\n        codes\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').ConfirmNewSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FarmToday($coopId: ID!, $from: String!, $to: String!) {\n    paid: coopOrders(coopId: $coopId, state: PAID, first: 50) {\n      edges {\n        node {\n          ...ToPack\n        }\n      }\n    }\n    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 50) {\n      edges {\n        node {\n          ...ToPack\n        }\n      }\n    }\n    myProducts(first: 100) {\n      edges {\n        node {\n          id\n          name\n          state\n          variants {\n            id\n            available\n          }\n        }\n      }\n    }\n    myStatement(from: $from, to: $to, first: 1) {\n      dueFen\n      balanceFen\n    }\n  }\n',
): typeof import('./graphql').FarmTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyMoney($from: String!, $to: String!, $after: String) {\n    myStatement(from: $from, to: $to, first: 100, after: $after) {\n      from\n      to\n      goodsFen\n      refundedFen\n      memberFen\n      dueFen\n      paidOutFen\n      balanceFen\n      words\n      wordsEn\n      deductions {\n        code\n        name\n        nameEn\n        reason\n        reasonEn\n        rate\n        amountFen\n      }\n      entries {\n        edges {\n          node {\n            ...StatementLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').MyMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyGoods($after: String) {\n    myProducts(first: 30, after: $after) {\n      edges {\n        node {\n          ...ShelfProduct\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').MyGoodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FollowFromRoom($coopId: ID!) {\n    followCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').FollowFromRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnfollowFromRoom($coopId: ID!) {\n    unfollowCoop(coopId: $coopId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').UnfollowFromRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemindOfSession($sessionId: ID!) {\n    remindMe(sessionId: $sessionId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').RemindOfSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DontRemindOfSession($sessionId: ID!) {\n    dontRemindMe(sessionId: $sessionId) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').DontRemindOfSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SayPlainly($sessionId: ID!, $text: String!) {\n    sendLiveMessage(sessionId: $sessionId, text: $text) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').SayPlainlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LiveCard on LiveSession {\n    id\n    title\n    status\n    isAiGenerated\n    startsAt\n    startedAt\n    endedAt\n    viewers\n    coverPhotoId\n    host {\n      displayName\n    }\n    coop {\n      id\n      name\n      sealText\n      region {\n        code\n        name\n      }\n    }\n    presenting {\n      product {\n        name\n        photos {\n          id\n        }\n      }\n    }\n    shelf {\n      id\n    }\n  }\n',
): typeof import('./graphql').LiveCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LiveLists($after: String) {\n    onAir: liveSessions(status: LIVE, first: 24) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    soon: liveSessions(status: SCHEDULED, first: 24) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n    }\n    over: liveSessions(status: ENDED, first: 12, after: $after) {\n      edges {\n        node {\n          ...LiveCard\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').LiveListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LiveShelfItem on ShelfItem {\n    id\n    position\n    livePriceFen\n    livePriceEndsAt\n    quota\n    remaining\n    limitPerBuyer\n    nextDeal {\n      priceFen\n      startsAt\n      endsAt\n    }\n    variant {\n      id\n      name\n      priceFen\n      available\n    }\n    product {\n      id\n      slug\n      name\n      photos {\n        id\n        alt\n      }\n      origin {\n        name\n        path {\n          name\n          level\n        }\n      }\n      batch {\n        code\n        certificate {\n          number\n        }\n      }\n      certificates {\n        kind\n      }\n    }\n  }\n',
): typeof import('./graphql').LiveShelfItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LiveRoom($id: ID!) {\n    me {\n      id\n    }\n    liveSession(id: $id) {\n      id\n      title\n      intro\n      status\n      form\n      isAiGenerated\n      startsAt\n      startedAt\n      endedAt\n      likes\n      viewers\n      peakViewers\n      chatMode\n      isFollowed\n      isReminded\n      cancelledAt\n      cancelReason\n      corrections {\n        id\n        text\n        correctedAt\n      }\n      share {\n        url\n        posterUrl\n      }\n      coverPhotoId\n      pinnedMessage {\n        id\n        author\n        text\n        at\n      }\n      host {\n        displayName\n      }\n      coop {\n        id\n        slug\n        name\n        sealText\n        region {\n          code\n          name\n        }\n      }\n      playback {\n        replayUrl\n        recording\n        isSending\n      }\n      replay {\n        url\n        durationSeconds\n        marks {\n          atSeconds\n          endsAtSeconds\n          clipUrl\n          item {\n            id\n          }\n        }\n      }\n      presenting {\n        id\n      }\n      shelf {\n        ...LiveShelfItem\n      }\n      messages(last: 40) {\n        id\n        author\n        text\n        at\n      }\n    }\n  }\n',
): typeof import('./graphql').LiveRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioSessions($after: String) {\n    myLiveSessions(first: 24, after: $after) {\n      edges {\n        node {\n          ...StudioRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioStart($id: ID!) {\n    startLiveSession(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioEnd($id: ID!) {\n    endLiveSession(sessionId: $id) {\n      __typename\n      ... on UserError {\n        message\n        messageZh\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StudioSending($id: ID!) {\n    liveSession(id: $id) {\n      id\n      publish {\n        whipUrl\n        token\n        maxKbps\n        uploadUrl\n        iceServers {\n          urls\n          username\n          credential\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioSendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioForm($id: ID!, $form: LiveForm!) {\n    setLiveForm(sessionId: $id, form: $form) {\n      __typename\n    }\n  }\n',
): typeof import('./graphql').StudioFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StudioDraft($input: ScheduleLiveSessionInput!) {\n    saveLiveDraft(input: $input) {\n      __typename\n      ... on LiveSession {\n        id\n      }\n      ... on UserError {\n        message\n        messageZh\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n',
): typeof import('./graphql').StudioDraftDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
