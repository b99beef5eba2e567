import type { Grant, Viewer } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import { RegionImport } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { AdvanceOrder } from './advance-order.ts';
import { MarkGroupPaid } from './mark-group-paid.ts';
import type { OrderGroupRow } from './order.rows.ts';
import { PlaceOrder } from './place-order.ts';

type Get = <T>(type: new (...args: never[]) => T) => T;

/** What the specs need of the test kit's plain rows. */
interface Rows {
  account(): Promise<string>;
  coop(): Promise<string>;
  variant(coopId: string, row: object): Promise<{ variantId: string }>;
}

export interface Bought {
  groupId: string;
  orderId: string;
  variantId: string;
  lineIds: string[];
}

export const BEIJING = {
  name: '陈静',
  phone: '13812345678',
  regionCode: '110101',
  detail: '东四 1 号',
};

/** One cooperative, its manager and a buyer, for specs of what follows an order. */
export class SpecShop {
  coop: string;
  manager: Viewer;
  buyer: Viewer;

  constructor(
    private readonly get: Get,
    private readonly rows: Rows,
  ) {}

  async open(): Promise<void> {
    await this.get(RegionImport).run();
    this.coop = await this.rows.coop();
    this.manager = await this.viewer({ role: 'coop_manager', coopId: this.coop });
    this.buyer = await this.viewer();
  }

  async viewer(...grants: Partial<Grant>[]): Promise<Viewer> {
    const none = { coopId: null, memberId: null, stationId: null, regionCode: null };
    return {
      accountId: await this.rows.account(),
      sessionId: newId(),
      grants: grants.map((grant) => ({ role: 'farmer', ...none, ...grant })),
    };
  }

  /** An order of 60.00 over `packs` lines of two packs each, with freight, paid unless said otherwise. */
  async bought(
    options: { isPaid?: boolean; memberId?: string; packs?: number; by?: Viewer } = {},
  ): Promise<Bought> {
    const { packs: count = 1, memberId, by = this.buyer } = options;
    const row = { priceFen: 3000 / count, ...(memberId ? { memberId } : {}) };
    const packs = await Promise.all(
      Array.from({ length: count }, () => this.rows.variant(this.coop, row)),
    );
    const group = (await this.get(PlaceOrder).run(by.accountId, {
      lines: packs.map(({ variantId }) => ({ variantId, quantity: 2 })),
      addressId: null,
      address: BEIJING,
      liveSessionId: null,
      couponCodes: [],
      seenTotalFen: null,
      idempotencyKey: newId(),
    })) as OrderGroupRow;
    const groupId = group.id;
    if (options.isPaid !== false) {
      await this.get(MarkGroupPaid).run(null, { groupId, paidAt: new Date() });
    }
    const lines = await this.get(DataSource).query<{ orderId: string; id: string }[]>(
      `SELECT o.id AS "orderId", l.id FROM orders o JOIN order_lines l ON l.order_id = o.id
       WHERE o.group_id = $1 ORDER BY l.position`,
      [groupId],
    );
    const { orderId } = lines[0]!;
    return { groupId, orderId, variantId: packs[0]!.variantId, lineIds: lines.map(({ id }) => id) };
  }

  async ship(orderId: string, by = this.manager): Promise<object> {
    for (const state of ['ACCEPTED', 'PACKED'] as const) {
      await this.get(AdvanceOrder).run(by, orderId, state);
    }
    const shipment = { carrier: '顺丰', trackingNumber: 'SF 1234567' };
    return this.get(AdvanceOrder).run(by, orderId, 'SHIPPED', shipment);
  }
}
