import type { StudioEventsSubscription } from '@chucun/contract';
import type { StudioItem, StudioMessage, StudioSession } from './room.server.ts';

export type StudioEvent = StudioEventsSubscription['liveEvents'];

const CHAT_MAX = 200;

/** The room as its host sees it: loaded whole, kept current by its events, loaded anew where events cannot tell. */
export class RoomFeed {
  session = $state.raw<StudioSession>()!;
  messages = $state.raw<readonly StudioMessage[]>([]);
  viewers = $state(0);
  peak = $state(0);
  likes = $state(0);
  pinnedId = $state<string | null>(null);
  notice = $state('');

  constructor(
    session: StudioSession,
    /** Something changed that only a fresh look can show. */
    private readonly reload: () => void,
  ) {
    this.take(session);
  }

  take(session: StudioSession): void {
    this.session = session;
    this.viewers = session.viewers;
    this.peak = Math.max(this.peak, session.peakViewers);
    this.likes = Math.max(this.likes, session.likes);
    this.messages = merged(session.messages, this.messages);
  }

  hear(event: StudioEvent): void {
    switch (event.__typename) {
      case 'LiveMessages':
        this.messages = merged(this.messages, event.messages);
        return;
      case 'MessagesHidden':
        this.messages = this.messages.filter(({ id }) => !event.messageIds.includes(id));
        return;
      case 'MessagePinned':
        this.pinnedId = event.messageId ?? null;
        return;
      case 'NoticePinned':
        this.notice = event.noticeId ? event.text : '';
        return;
      case 'Audience':
        this.viewers = event.viewers;
        this.peak = event.peak;
        this.likes = event.likes;
        return;
      case 'Presenting':
        if (event.item) this.put(event.item);
        this.session = { ...this.session, presenting: event.item ?? null };
        return;
      case 'PriceChanged':
      case 'StockChanged':
        if (event.item) this.put(event.item);
        return;
      default:
        this.reload();
    }
  }

  private put(item: StudioItem): void {
    const shelf = this.session.shelf.map((each) => (each.id === item.id ? item : each));
    this.session = { ...this.session, shelf };
  }
}

/** Both, each once, oldest first; the last ones where there are too many. */
function merged(
  older: readonly StudioMessage[],
  newer: readonly StudioMessage[],
): readonly StudioMessage[] {
  const known = new Map([...older, ...newer].map((message) => [message.id, message]));
  return [...known.values()].sort((a, b) => a.at.localeCompare(b.at)).slice(-CHAT_MAX);
}
