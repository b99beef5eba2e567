import type { PricedItem } from './item-price.ts';

export interface RoomItem extends PricedItem {
  id: string;
  position: number;
  quota: number | null;
  variant: { id: string; name: string; priceFen: number; available: number };
  product: {
    id: string;
    slug: string;
    name: string;
    photos: readonly { id: string; alt: string }[];
    origin: { name: string; path: readonly { name: string; level: string }[] };
    batch: { code: string; certificate: { number: string | null } | null };
    certificates: readonly { kind: string }[];
  };
}

export interface RoomMessage {
  id: string;
  author: string;
  text: string;
  at: string;
}

export type RoomStatus = 'DRAFT' | 'REVIEWED' | 'SCHEDULED' | 'LIVE' | 'ENDED' | 'ARCHIVED';

/** What a room shows and what changes while one looks at it. */
export interface RoomState {
  status: RoomStatus;
  form: 'VIDEO' | 'VOICE';
  isAiGenerated: boolean;
  startsAt: string;
  startedAt: string | null;
  endedAt: string | null;
  shelf: readonly RoomItem[];
  presentingId: string | null;
  messages: readonly RoomMessage[];
  pinnedMessageId: string | null;
  /** A correction or another notice of the host, in view until taken back (T-39). */
  notice: string | null;
  viewers: number;
  peak: number;
  likes: number;
  isHostAway: boolean;
  /** Nobody, or the viewer, can write until then; `forever` until taken back. */
  mutedUntil: string | null;
  /** What was told last, in a word and of which item: the room in text. */
  told: { kind: 'presenting' | 'price' | 'corrected' | 'deal'; itemId: string | null } | null;
  /** The server has more than was told: ask for the room, or for what is offered in it. */
  wants: { room: boolean; offers: boolean };
}

type Head = Partial<
  Pick<RoomState, 'status' | 'form' | 'isAiGenerated' | 'startsAt' | 'startedAt' | 'endedAt'>
>;

/** Members of the API's union `LiveEvent`, as far as buyers are told them. */
export type RoomEvent =
  | ({ __typename: 'LiveMessage' } & RoomMessage)
  | { __typename: 'LiveMessages'; messages: readonly RoomMessage[] }
  | { __typename: 'MessagesHidden'; messageIds: readonly string[] }
  | { __typename: 'MessagePinned'; messageId: string | null }
  | { __typename: 'Muted'; accountId: string | null; until: string | null }
  | { __typename: 'Unmuted'; accountId: string | null }
  | { __typename: 'NoticePinned'; noticeId: string | null; text: string }
  | { __typename: 'Corrected'; text: string; item: { id: string } | null }
  | {
      __typename: 'RoomOpened' | 'RoomClosed' | 'SessionMoved' | 'FormChanged' | 'AiLabelled';
      session: Head;
    }
  | {
      __typename: 'ShelfChanged';
      session: { shelf: readonly RoomItem[]; presenting: { id: string } | null };
    }
  | { __typename: 'Presenting' | 'PriceChanged' | 'StockChanged'; item: RoomItem | null }
  | { __typename: 'HostAway' | 'HostBack' }
  | { __typename: 'Audience'; viewers: number; peak: number; likes: number }
  | {
      __typename:
        'CouponOffered' | 'CouponClosed' | 'DrawOpened' | 'DrawDrawn' | 'PollOpened' | 'PollClosed';
    }
  | { __typename: 'Resync' };

const KEPT_MESSAGES = 80;
export const FOREVER = 'forever';

/** The room after an event. Whatever this version does not know leaves it as it was. */
export function tell(room: RoomState, event: RoomEvent, me: string | null): RoomState {
  switch (event.__typename) {
    case 'LiveMessage':
      return { ...room, messages: withMessages(room.messages, [event]) };
    case 'LiveMessages':
      return { ...room, messages: withMessages(room.messages, event.messages) };
    case 'MessagesHidden':
      return {
        ...room,
        messages: room.messages.filter(({ id }) => !event.messageIds.includes(id)),
      };
    case 'MessagePinned':
      return { ...room, pinnedMessageId: event.messageId };
    case 'NoticePinned':
      return { ...room, notice: event.noticeId === null ? null : event.text };
    case 'Corrected':
      return {
        ...room,
        notice: event.text,
        told: { kind: 'corrected', itemId: event.item?.id ?? null },
      };
    case 'Audience':
      return { ...room, viewers: event.viewers, peak: event.peak, likes: event.likes };
    case 'HostAway':
    case 'HostBack':
      return { ...room, isHostAway: event.__typename === 'HostAway' };
    case 'Muted':
    case 'Unmuted':
      return muted(room, event, me);
    case 'RoomOpened':
    case 'RoomClosed':
    case 'AiLabelled':
    case 'SessionMoved':
    case 'FormChanged':
      return { ...room, ...headOf(event.session) };
    case 'ShelfChanged':
    case 'Presenting':
    case 'PriceChanged':
    case 'StockChanged':
      return shelved(room, event);
    case 'Resync':
      return { ...room, wants: { ...room.wants, room: true } };
    case 'CouponOffered':
    case 'CouponClosed':
    case 'DrawOpened':
    case 'DrawDrawn':
    case 'PollOpened':
    case 'PollClosed':
      return { ...room, wants: { ...room.wants, offers: true } };
    default:
      return room;
  }
}

type ShelfEvent = Extract<
  RoomEvent,
  { __typename: 'ShelfChanged' | 'Presenting' | 'PriceChanged' | 'StockChanged' }
>;

function shelved(room: RoomState, event: ShelfEvent): RoomState {
  if (event.__typename === 'ShelfChanged') {
    const { shelf, presenting } = event.session;
    return { ...room, shelf, presentingId: presenting?.id ?? null };
  }
  const { item, __typename: kind } = event;
  const shelf = item ? withItem(room.shelf, item) : room.shelf;
  if (kind === 'Presenting')
    return {
      ...room,
      shelf,
      presentingId: item?.id ?? null,
      told: item ? { kind: 'presenting', itemId: item.id } : null,
    };
  if (kind === 'StockChanged' || !item) return { ...room, shelf };
  return { ...room, shelf, told: { kind: item.nextDeal ? 'deal' : 'price', itemId: item.id } };
}

function muted(
  room: RoomState,
  event: Extract<RoomEvent, { __typename: 'Muted' | 'Unmuted' }>,
  me: string | null,
): RoomState {
  if (event.accountId !== null && event.accountId !== me) return room;
  const until = event.__typename === 'Muted' ? (event.until ?? FOREVER) : null;
  return { ...room, mutedUntil: until };
}

/** Only what was told of the head; what a document did not ask for stays. */
const headOf = (session: Head): Head =>
  Object.fromEntries(Object.entries(session).filter(([key]) => HEAD.has(key)));
const HEAD = new Set(['status', 'form', 'isAiGenerated', 'startsAt', 'startedAt', 'endedAt']);

const withItem = (shelf: readonly RoomItem[], item: RoomItem): RoomItem[] =>
  shelf.some(({ id }) => id === item.id)
    ? shelf.map((one) => (one.id === item.id ? item : one))
    : [...shelf, item].sort((a, b) => a.position - b.position);

/** Each message once, however it arrived, in the order of telling. */
function withMessages(
  before: readonly RoomMessage[],
  said: readonly RoomMessage[],
): readonly RoomMessage[] {
  const known = new Set(before.map(({ id }) => id));
  const news = said.filter(({ id }) => !known.has(id));
  return news.length > 0 ? [...before, ...news].slice(-KEPT_MESSAGES) : before;
}
