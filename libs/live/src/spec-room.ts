import type { Grant, Viewer } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import { RegionImport } from '@chucun/regions';
import { EndSession } from './session/end-session.ts';
import { ScheduleSession } from './session/schedule-session.ts';
import type { LiveSession } from './session/session.ts';
import type { SessionWish, ShelfWish } from './session/session-wish.ts';
import { StartSession } from './session/start-session.ts';
import { ShelfRepository } from './shelf/shelf.repository.ts';

type Get = <T>(type: new (...args: never[]) => T) => T;

/** What the specs need of the test kit's plain rows. */
interface Rows {
  account(): Promise<string>;
  coop(): Promise<string>;
  variant(coopId: string, row: object): Promise<{ variantId: string; productId: string }>;
}

/** One cooperative with its host, its manager and a buyer, for specs of what happens in a room. */
export class SpecRoom {
  coop: string;
  host: Viewer;
  manager: Viewer;
  buyer: Viewer;
  stranger: Viewer;

  constructor(
    private readonly get: Get,
    private readonly rows: Rows,
  ) {}

  async open(): Promise<void> {
    await this.get(RegionImport).run();
    this.coop = await this.rows.coop();
    this.host = await this.viewer({ role: 'host', coopId: this.coop });
    this.manager = await this.viewer({ role: 'coop_manager', coopId: this.coop });
    this.buyer = await this.viewer();
    this.stranger = await this.viewer({ role: 'host', coopId: await this.rows.coop() });
  }

  async viewer(...grants: Partial<Grant>[]): Promise<Viewer> {
    const none = { coopId: null, memberId: null, stationId: null, regionCode: null };
    return {
      accountId: await this.rows.account(),
      sessionId: newId(),
      grants: grants.map((grant) => ({ role: 'farmer', ...none, ...grant })),
    };
  }

  /** A pack of 29.90 with 100 in stock, unless said otherwise. */
  pack(row: object = {}): Promise<{ variantId: string; productId: string }> {
    return this.rows.variant(this.coop, { priceFen: 2990, stock: 100, ...row });
  }

  async scheduled(
    shelf: readonly ShelfWish[] = [],
    over: Partial<SessionWish> = {},
    by = this.host,
  ): Promise<LiveSession> {
    const session = await this.get(ScheduleSession).run(by, {
      coopId: this.coop,
      title: '春茶开园',
      startsAt: new Date(),
      isAiGenerated: false,
      shelf,
      ...over,
    });
    if (!('state' in session)) throw new Error(session.message);
    return session;
  }

  /** A session on the air, with the ids of its shelf's items in order. */
  async live(
    shelf: readonly ShelfWish[] = [],
    by = this.host,
  ): Promise<{ session: LiveSession; items: string[] }> {
    const { id } = await this.scheduled(shelf, {}, by);
    const session = await this.get(StartSession).run(by, id);
    if (!('state' in session)) throw new Error(session.message);
    const [items] = await this.get(ShelfRepository).ofSessions([id]);
    return { session, items: items!.map((item) => item.id) };
  }

  async end(sessionId: string, by = this.host): Promise<void> {
    await this.get(EndSession).run(by, sessionId);
  }
}
