import { getContext } from 'svelte';
import { ask, askOpenly } from './ask.ts';
import { type ClockSample, offsetOf } from './clock.ts';
import type { RoomCoupon } from './coupons.ts';
import { CLAIM, CLICK, COUPONS, LIKE, ROOM as ROOM_NOW, SAY } from './documents.ts';
import { priceNow, type PriceNow } from './item-price.ts';
import { listen } from './listen.ts';
import { FOREVER, type RoomItem, type RoomMessage, type RoomState, tell } from './room-state.ts';
import { ROOM, type RoomView, type RoomWords } from './view.ts';

const POLL_MS = 3_000;
const REFRESH_MS_MIN = 2_000;
const CLOCK_TRIES = 3;
/** As many as the server takes in one burst. */
const LIKES_AT_ONCE = 50;

interface RoomNow extends Omit<RoomState, 'presentingId' | 'pinnedMessageId' | 'peak'> {
  peakViewers: number;
  chatMode: 'OPEN' | 'APPROVAL' | 'MUTED';
  presenting: { id: string } | null;
  pinnedMessage: RoomMessage | null;
}

/** One room on one screen: told by events, asked where they do not come through, by the clock of the server. */
export class LiveRoom {
  state: RoomState = $state.raw()!;
  /** By the server's clock. */
  now = $state(0);
  isOffline = $state(false);
  link: 'connecting' | 'open' | 'lost' | 'blocked' = $state('connecting');
  /** The item whose sheet is open, and whether the shelf is. */
  buying: string | null = $state(null);
  isShelfOpen = $state(false);
  coupons: readonly RoomCoupon[] = $state.raw([]);
  readonly view: RoomView;
  private offset: number;
  private refreshedAt = 0;
  private likesWaiting = 0;
  private likeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: RoomView) {
    this.view = view;
    this.state = view.state;
    this.now = view.now;
    this.offset = 0;
  }

  get presenting(): RoomItem | undefined {
    return this.state.shelf.find(({ id }) => id === this.state.presentingId);
  }

  get item(): RoomItem | undefined {
    return this.state.shelf.find(({ id }) => id === this.buying);
  }

  get isOn(): boolean {
    return this.state.status === 'LIVE';
  }

  get isMuted(): boolean {
    const { mutedUntil } = this.state;
    return mutedUntil === FOREVER || (mutedUntil !== null && Date.parse(mutedUntil) > this.now);
  }

  priceOf(item: RoomItem): PriceNow {
    return priceNow(item, this.now);
  }

  /** Begins to live; gives what ends it. */
  start(): () => void {
    this.offset = this.view.now - Date.now();
    void this.setClock();
    void this.loadOffers();
    const ticking = setInterval(() => this.tick(), 1000);
    const polling = setInterval(() => {
      if (this.link !== 'open' && !document.hidden) void this.refresh();
    }, POLL_MS);
    const stop = listen(this.view.id, {
      onEvent: (event) => {
        this.state = tell(this.state, event, this.view.me);
        if (this.state.wants.room) void this.refresh();
        if (this.state.wants.offers) void this.loadOffers();
      },
      onLink: (link) => {
        // What happened between the page and the first event is asked for once.
        if (link === 'open' && this.link !== 'open') void this.refresh();
        this.link = link;
      },
    });
    // The phone knows sooner than the stream that its network is gone.
    const online = (): void => {
      this.isOffline = !navigator.onLine;
      if (navigator.onLine) void this.refresh();
    };
    addEventListener('online', online);
    addEventListener('offline', online);
    return () => {
      removeEventListener('online', online);
      removeEventListener('offline', online);
      clearInterval(ticking);
      clearInterval(polling);
      stop();
    };
  }

  /** Asks for the whole room; what was told meanwhile about messages stays. */
  async refresh(): Promise<void> {
    if (Date.now() - this.refreshedAt < REFRESH_MS_MIN) return;
    this.refreshedAt = Date.now();
    try {
      const { liveSession } = await askOpenly<{ liveSession: RoomNow | null }>(ROOM_NOW, {
        id: this.view.id,
      });
      if (!liveSession) return;
      const { presenting, peakViewers, pinnedMessage, chatMode, messages, ...rest } = liveSession;
      const known: RoomState = {
        ...this.state,
        ...rest,
        peak: peakViewers,
        presentingId: presenting?.id ?? null,
        pinnedMessageId: pinnedMessage?.id ?? null,
        mutedUntil: mutedBy(chatMode, this.state.mutedUntil),
        wants: { ...this.state.wants, room: false },
        messages: this.state.messages,
      };
      const said = pinnedMessage ? [pinnedMessage, ...messages] : messages;
      this.state = tell(known, { __typename: 'LiveMessages', messages: said }, null);
    } catch {
      // The next turn asks again.
    }
  }

  /** What can be claimed here; its counts are as of now. */
  async loadOffers(): Promise<void> {
    this.state = { ...this.state, wants: { ...this.state.wants, offers: false } };
    try {
      const { liveSession } = await askOpenly<{ liveSession: { coupons: RoomCoupon[] } | null }>(
        COUPONS,
        { id: this.view.id },
      );
      this.coupons = liveSession?.coupons ?? [];
    } catch {
      // A room without its coupons is a room.
    }
  }

  /** Claims a coupon; a sentence where it could not be had. */
  async claim(couponId: string, { t, locale }: RoomWords): Promise<string | null> {
    try {
      const asked = await ask<{ claimLiveCoupon: Said & Partial<RoomCoupon> }>(CLAIM, { couponId });
      if ('signIn' in asked) return t.chat.signIn;
      const said = asked.body.claimLiveCoupon;
      await this.loadOffers();
      if (said.__typename === 'LiveCoupon') return null;
      return (locale === 'zh' ? said.messageZh : said.message) ?? null;
    } catch {
      return t.buy.failed;
    }
  }

  open(item: RoomItem): void {
    this.buying = item.id;
    this.isShelfOpen = false;
    if (this.view.me)
      void ask(CLICK, { sessionId: this.view.id, itemId: item.id }).catch(() => undefined);
  }

  /** Says something; a sentence where it was not said. */
  async say(text: string, words: RoomWords): Promise<{ isSaid: boolean; answer: string | null }> {
    const { t, locale } = words;
    try {
      const asked = await ask<{ sendLiveMessage: Said }>(SAY, { sessionId: this.view.id, text });
      if ('signIn' in asked) return { isSaid: false, answer: t.chat.signIn };
      const said = asked.body.sendLiveMessage;
      if (said.__typename !== 'LiveMessage')
        return { isSaid: false, answer: (locale === 'zh' ? said.messageZh : said.message) ?? null };
      if (said.state === 'HELD') return { isSaid: true, answer: t.chat.held };
      this.state = tell(
        this.state,
        { __typename: 'LiveMessages', messages: [said as RoomMessage] },
        null,
      );
      return { isSaid: true, answer: null };
    } catch {
      return { isSaid: false, answer: t.chat.notSent };
    }
  }

  /** A like is shown at once and sent with those of the same second. */
  like(): void {
    this.likesWaiting += 1;
    this.state = { ...this.state, likes: this.state.likes + 1 };
    this.likeTimer ??= setTimeout(() => {
      const count = Math.min(this.likesWaiting, LIKES_AT_ONCE);
      this.likesWaiting = 0;
      this.likeTimer = undefined;
      void ask(LIKE, { sessionId: this.view.id, count }).catch(() => undefined);
    }, 1000);
  }

  private tick(): void {
    this.now = Date.now() + this.offset;
    if (this.state.shelf.some((item) => this.priceOf(item).isStale)) void this.refresh();
  }

  private async setClock(): Promise<void> {
    const samples: ClockSample[] = [];
    for (let tries = 0; tries < CLOCK_TRIES; tries++) {
      const sentAt = Date.now();
      const answer = await fetch('/live/clock', { cache: 'no-store' }).catch(() => undefined);
      if (answer?.ok)
        samples.push({ sentAt, serverAt: Number(await answer.text()), gotAt: Date.now() });
    }
    if (samples.length > 0) this.offset = offsetOf(samples);
  }
}

/** A room that is muted for all says so; who is muted alone stays so. */
const mutedBy = (mode: RoomNow['chatMode'], before: string | null): string | null => {
  if (mode === 'MUTED') return FOREVER;
  return before === FOREVER ? null : before;
};

interface Said extends Partial<RoomMessage> {
  __typename: string;
  state?: string;
  message?: string;
  messageZh?: string;
}

/** The room and its words, for everything inside it. */
export const useRoom = (): { room: LiveRoom } & RoomWords => getContext(ROOM);
