import { FOREVER, type RoomEvent, type RoomItem, type RoomState, tell } from './room-state.ts';

const item = (id: string, over: Partial<RoomItem> = {}): RoomItem => ({
  id,
  position: Number(id),
  quota: null,
  livePriceFen: null,
  livePriceEndsAt: null,
  remaining: 9,
  limitPerBuyer: null,
  nextDeal: null,
  variant: { id: `v${id}`, name: '5 斤', priceFen: 2990, available: 9 },
  product: {
    id: `p${id}`,
    slug: 'x',
    name: '红富士',
    photos: [],
    origin: { name: '松阳县', path: [] },
    batch: { code: 'ABCDEFGH', certificate: null },
    certificates: [],
  },
  ...over,
});
const room: RoomState = {
  status: 'LIVE',
  form: 'VIDEO',
  isAiGenerated: false,
  startsAt: '2026-11-23T12:00:00.000Z',
  startedAt: '2026-11-23T12:00:00.000Z',
  endedAt: null,
  shelf: [item('1'), item('2')],
  presentingId: null,
  messages: [],
  pinnedMessageId: null,
  notice: null,
  viewers: 0,
  peak: 0,
  likes: 0,
  isHostAway: false,
  mutedUntil: null,
  told: null,
  wants: { room: false, offers: false },
};
const after = (events: RoomEvent[], me: string | null = 'me') =>
  events.reduce((state, event) => tell(state, event, me), room);
const said = (id: string) => ({ id, author: '张', text: '多少钱', at: '2026-11-23T12:00:01.000Z' });

describe('a room after what was told', () => {
  it('shows what is being presented with the price of that moment', () => {
    const dropped = item('2', { livePriceFen: 1990 });
    const now = after([
      { __typename: 'Presenting', item: item('2') },
      { __typename: 'PriceChanged', item: dropped },
    ]);
    expect(now.presentingId).toBe('2');
    expect(now.shelf).toEqual([item('1'), dropped]);
    expect(now.told).toEqual({ kind: 'price', itemId: '2' });
    expect(after([{ __typename: 'Presenting', item: null }]).presentingId).toBeNull();
  });

  it('takes a new shelf whole and keeps its order when one item is told', () => {
    const now = after([
      { __typename: 'ShelfChanged', session: { shelf: [item('3')], presenting: null } },
      { __typename: 'StockChanged', item: item('1', { remaining: 0 }) },
    ]);
    expect(now.shelf.map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('says each message once, hides what is hidden and keeps a bounded number', () => {
    const now = after([
      { __typename: 'LiveMessage', ...said('a') },
      { __typename: 'LiveMessages', messages: [said('a'), said('b')] },
      { __typename: 'MessagesHidden', messageIds: ['a'] },
    ]);
    expect(now.messages.map(({ id }) => id)).toEqual(['b']);
    const many = Array.from({ length: 200 }, (_, index) => said(String(index)));
    const full = after([{ __typename: 'LiveMessages', messages: many }]).messages;
    expect([full.length, full[0]?.id, full.at(-1)?.id]).toEqual([80, '120', '199']);
  });

  it('mutes everybody or this viewer, never because of somebody else', () => {
    const until = '2026-11-23T12:10:00.000Z';
    const mute = (accountId: string | null, to: string | null): RoomEvent => ({
      __typename: 'Muted',
      accountId,
      until: to,
    });
    expect(after([mute('other', until)]).mutedUntil).toBeNull();
    expect(after([mute('me', until)]).mutedUntil).toBe(until);
    expect(after([mute(null, null)]).mutedUntil).toBe(FOREVER);
    expect(after([mute(null, null), { __typename: 'Unmuted', accountId: null }]).mutedUntil).toBe(
      null,
    );
  });

  it('keeps a correction in view until it is taken back (T-39)', () => {
    const corrected = after([{ __typename: 'Corrected', text: '净重是 4.5 斤', item: null }]);
    expect(corrected.notice).toBe('净重是 4.5 斤');
    const gone = tell(corrected, { __typename: 'NoticePinned', noticeId: null, text: '' }, null);
    expect(gone.notice).toBeNull();
  });

  it('takes of a session what was told and nothing else', () => {
    const now = after([{ __typename: 'RoomClosed', session: { status: 'ENDED' } }]);
    expect(now).toMatchObject({ status: 'ENDED', form: 'VIDEO', shelf: room.shelf });
  });

  it('asks where telling is not enough, and does not mind what it does not know', () => {
    expect(after([{ __typename: 'Resync' }]).wants).toEqual({ room: true, offers: false });
    expect(after([{ __typename: 'PollOpened' }]).wants.offers).toBe(true);
    expect(after([{ __typename: 'SomethingNew' } as never])).toBe(room);
  });
});
