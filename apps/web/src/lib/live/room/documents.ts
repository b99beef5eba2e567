// Written out here, not through the typed documents: those would bring every document of the app to the phone.

const ITEM = `id position livePriceFen livePriceEndsAt quota remaining limitPerBuyer
nextDeal { priceFen startsAt endsAt }
variant { id name priceFen available }
product {
  id slug name
  photos { id alt }
  origin { name path { name level } }
  batch { code certificate { number } }
  certificates { kind }
}`;
const MESSAGE = `id author text at`;
const HEAD = `status form isAiGenerated startsAt startedAt endedAt`;

/** The room anew: after a gap, and every few seconds where events do not come through. */
export const ROOM = `query LiveRoomNow($id: ID!) {
  liveSession(id: $id) {
    ${HEAD} viewers likes peakViewers chatMode
    presenting { id }
    pinnedMessage { ${MESSAGE} }
    shelf { ${ITEM} }
    messages(last: 40) { ${MESSAGE} }
  }
}`;

/** The same words for everybody, so that the server says each thing once. */
export const EVENTS = `subscription LiveRoomEvents($sessionId: ID!) {
  liveEvents(sessionId: $sessionId) {
    __typename
    ... on LiveMessages { messages { ${MESSAGE} } }
    ... on MessagesHidden { messageIds }
    ... on MessagePinned { messageId }
    ... on Muted { accountId until }
    ... on Unmuted { accountId }
    ... on NoticePinned { noticeId text }
    ... on Corrected { text item { id } }
    ... on RoomOpened { session { ${HEAD} } }
    ... on RoomClosed { session { ${HEAD} } }
    ... on SessionMoved { session { ${HEAD} } }
    ... on AiLabelled { session { ${HEAD} } }
    ... on FormChanged { session { ${HEAD} } }
    ... on ShelfChanged { session { presenting { id } shelf { ${ITEM} } } }
    ... on Presenting { item { ${ITEM} } }
    ... on PriceChanged { item { ${ITEM} } }
    ... on StockChanged { item { ${ITEM} } }
    ... on CouponOffered { couponId }
    ... on CouponClosed { couponId }
    ... on DrawOpened { drawId }
    ... on DrawDrawn { drawId }
    ... on PollOpened { pollId }
    ... on PollClosed { pollId }
    ... on Audience { viewers peak likes }
    ... on Resync { lastEventId }
  }
}`;

export const PLAYBACK = `query LivePlayback($id: ID!) {
  liveSession(id: $id) { playback { whepUrl hlsUrl iceServers { urls username credential } } }
}`;

const REFUSED = `... on UserError { message messageZh }`;

export const SAY = `mutation SayInRoom($sessionId: ID!, $text: String!) {
  sendLiveMessage(sessionId: $sessionId, text: $text) {
    __typename
    ... on LiveMessage { ${MESSAGE} state }
    ${REFUSED}
  }
}`;

export const LIKE = `mutation LikeRoom($sessionId: ID!, $count: Int!) {
  sendLiveLikes(sessionId: $sessionId, count: $count) { __typename }
}`;

export const CLICK = `mutation RoomClick($sessionId: ID!, $itemId: ID!) {
  noteLiveClick(sessionId: $sessionId, shelfItemId: $itemId)
}`;

/** All that the sheet needs before the price: who buys and where it goes. */
export const BUYER = `query RoomBuyer {
  me { id }
  addresses { id name phone detail region { code path { name } } }
}`;

const COUPON = `id name offFen overFen left isOpen myCode`;

export const FOLLOW = `mutation FollowInRoom($coopId: ID!) { followCoop(coopId: $coopId) { __typename } }`;
export const UNFOLLOW = `mutation UnfollowInRoom($coopId: ID!) { unfollowCoop(coopId: $coopId) { __typename } }`;

export const COUPONS = `query RoomCoupons($id: ID!) {
  liveSession(id: $id) { coupons { ${COUPON} } }
}`;

export const CLAIM = `mutation ClaimInRoom($couponId: ID!) {
  claimLiveCoupon(couponId: $couponId) {
    __typename
    ... on LiveCoupon { ${COUPON} }
    ${REFUSED}
  }
}`;

export const QUOTE = `query RoomQuote($lines: [OrderLineInput!]!, $region: String, $sessionId: ID!, $codes: [String!]) {
  quote(lines: $lines, regionCode: $region, liveSessionId: $sessionId, couponCodes: $codes) {
    goodsFen freightFen discountFen totalFen
    problems { code message messageZh }
    parcels { lines { isReturnable available } }
  }
}`;

export const PLACE = `mutation PlaceFromRoom($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderGroup { id }
    ... on TotalChanged { totalFen }
    ... on InsufficientStock { shortages { variantId available } }
    ... on LimitReached { mayTake }
    ${REFUSED}
  }
}`;

export const PAY = `mutation PayFromRoom($id: ID!) {
  startPayment(orderGroupId: $id) {
    __typename
    ... on PaymentSession { url }
    ${REFUSED}
  }
}`;
