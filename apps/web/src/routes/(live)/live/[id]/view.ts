import type { LiveRoomQuery } from '@chucun/contract';
import { FOREVER, type RoomMessage } from '#lib/live/room/room-state.ts';
import type { RoomView } from '#lib/live/room/view.ts';

type Session = NonNullable<LiveRoomQuery['liveSession']>;

/** What the page of a room is given, as it was at this moment of the server. */
export function viewOf(session: Session, me: string | null, now: number): RoomView {
  const { id, title, coop, coverPhotoId, host, shelf, messages } = session;
  return {
    id,
    title,
    host: host.displayName ?? null,
    coop: {
      id: coop.id,
      slug: coop.slug,
      name: coop.name,
      sealText: coop.sealText,
      region: { name: coop.region.name },
    },
    coverPhotoId: coverPhotoId ?? null,
    isFollowed: session.isFollowed,
    me,
    now,
    said: null,
    state: {
      status: session.status,
      form: session.form,
      isAiGenerated: session.isAiGenerated,
      startsAt: session.startsAt,
      startedAt: session.startedAt ?? null,
      endedAt: session.endedAt ?? null,
      shelf: shelf.map(itemOf),
      presentingId: session.presenting?.id ?? null,
      messages: withPinned(messages, session.pinnedMessage),
      pinnedMessageId: session.pinnedMessage?.id ?? null,
      notice: newest(session.corrections)?.text ?? null,
      viewers: session.viewers,
      peak: session.peakViewers,
      likes: session.likes,
      isHostAway: false,
      mutedUntil: session.chatMode === 'MUTED' ? FOREVER : null,
      told: null,
      wants: { room: false, offers: false },
    },
  };
}

/** What was put right last stays in view (T-39). */
const newest = (corrections: Session['corrections']) =>
  [...corrections].sort((a, b) => b.correctedAt.localeCompare(a.correctedAt))[0];

/** What is pinned may have been said long before the last lines. */
const withPinned = (
  messages: readonly RoomMessage[],
  pinned: RoomMessage | null | undefined,
): readonly RoomMessage[] =>
  pinned && !messages.some(({ id }) => id === pinned.id) ? [pinned, ...messages] : messages;

const itemOf = ({ product, variant, ...item }: Session['shelf'][number]) => ({
  ...item,
  livePriceFen: item.livePriceFen ?? null,
  livePriceEndsAt: item.livePriceEndsAt ?? null,
  quota: item.quota ?? null,
  remaining: item.remaining ?? null,
  limitPerBuyer: item.limitPerBuyer ?? null,
  nextDeal: item.nextDeal ? { ...item.nextDeal, endsAt: item.nextDeal.endsAt ?? null } : null,
  variant,
  product: {
    ...product,
    // One picture is shown of each.
    photos: product.photos.slice(0, 1),
    batch: {
      code: product.batch.code,
      certificate: product.batch.certificate
        ? { number: product.batch.certificate.number ?? null }
        : null,
    },
  },
});
