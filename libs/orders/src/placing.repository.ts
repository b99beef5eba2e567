import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { GROUP_COLUMNS, type OrderGroupRow } from './order.rows.ts';
import type { Coupon } from './pricing.rules.ts';
import type { Recipient } from './recipients.ts';

/** Rows of one order group, keys named as the columns. */
export interface PlacedRows {
  group: Record<string, unknown>;
  orders: Record<string, unknown>[];
  lines: Record<string, unknown>[];
}

/** What placing an order has to know of the buyer, read in one statement. */
export interface PlacingContext {
  /** Fresh at every reading; gaps are fine. */
  sequence: number;
  first: OrderGroupRow | undefined;
  address: Recipient | null;
  coupon: Coupon | null;
}

const GROUP = `id uuid, number text, buyer_id uuid, state text, goods_fen bigint, freight_fen bigint, discount_fen bigint,
  total_fen bigint, coupon_code text, recipient_name text, recipient_phone text, recipient_detail text,
  destination_code text, idempotency_key text, placed_at timestamptz, expires_at timestamptz`;
const ORDER = `id uuid, number text, group_id uuid, coop_id uuid, buyer_id uuid, state text, goods_fen bigint,
  freight_fen bigint, discount_fen bigint, discount_borne_by text, total_fen bigint, commission_bp int,
  commission_fen bigint, destination_code text, seller_code text, ship_by timestamptz, claim_hours int,
  placed_at timestamptz`;
const LINE = `id uuid, order_id uuid, position int, variant_id uuid, product_id uuid, product_name text,
  variant_name text, product_slug text, photo_id uuid, quantity int, unit_price_fen bigint, goods_fen bigint,
  discount_fen bigint, paid_fen bigint, commission_fen bigint, member_fen bigint, net_weight_grams bigint,
  coop_id uuid, member_id uuid, household_id uuid, origin_code text, batch_id uuid, certificate_id uuid,
  category_code text, channel text, price_rule text, member_share_bp int, is_returnable boolean`;

const insertInto = (table: string, columns: string, place: string) => {
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]);
  return `INSERT INTO ${table} (${names.join(', ')})
    SELECT ${names.join(', ')} FROM jsonb_to_recordset(${place}::jsonb) AS row (${columns})`;
};

// One statement for the whole group: foreign keys are checked when it ends.
const INSERT = `
  WITH placed AS (${insertInto('order_groups', GROUP, '$1')}),
  parcels AS (${insertInto('orders', ORDER, '$2')}),
  lines AS (${insertInto('order_lines', LINE, '$3')})
  INSERT INTO order_events (id, order_id, to_state, actor_id, at)
  SELECT gen_random_uuid(), id, state, buyer_id, placed_at
  FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, state text, buyer_id uuid, placed_at timestamptz)`;

@Injectable()
export class PlacingRepository {
  constructor(private readonly db: DataSource) {}

  async contextFor(
    buyerId: string,
    asked: { key: string; addressId: string | null; couponCode: string | null },
  ): Promise<PlacingContext> {
    const [row] = await this.db.query<
      (Omit<PlacingContext, 'first' | 'coupon'> & {
        first: DatesAsText<OrderGroupRow> | null;
        coupon: DatesAsText<Coupon> | null;
      })[]
    >(
      `SELECT nextval('order_numbers') AS sequence,
         (SELECT to_jsonb(first) FROM (SELECT ${GROUP_COLUMNS} FROM order_groups AS g
            WHERE buyer_id = $1 AND idempotency_key = $2) AS first) AS first,
         (SELECT jsonb_build_object('name', name, 'phone', phone, 'detail', detail, 'regionCode', region_code)
            FROM addresses WHERE id = $3 AND account_id = $1 AND removed_at IS NULL) AS address,
         (SELECT jsonb_build_object('code', code, 'borneBy', borne_by, 'coopId', coop_id, 'offFen', off_fen,
              'overFen', over_fen, 'leftCount', left_count, 'validFrom', valid_from, 'validTo', valid_to)
            FROM coupons WHERE code = $4) AS coupon`,
      [buyerId, asked.key, asked.addressId, asked.couponCode],
    );
    const { sequence, address, first, coupon } = row!;
    return {
      sequence,
      address,
      first: first ? withDates(first, ['placedAt', 'expiresAt', 'paidAt']) : undefined,
      coupon: coupon && withDates(coupon, ['validFrom', 'validTo']),
    };
  }

  /** The group that this key placed before, if any. */
  async ofKey(buyerId: string, key: string): Promise<OrderGroupRow | undefined> {
    const [row] = await this.db.query<OrderGroupRow[]>(
      `SELECT ${GROUP_COLUMNS} FROM order_groups AS g WHERE buyer_id = $1 AND idempotency_key = $2`,
      [buyerId, key],
    );
    return row;
  }

  async insert(tx: EntityManager, rows: PlacedRows): Promise<void> {
    await tx.query(INSERT, [
      JSON.stringify([rows.group]),
      JSON.stringify(rows.orders),
      JSON.stringify(rows.lines),
    ]);
  }
}

/** True when the same buyer and key came first in another transaction. */
export const isKeyTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'order_groups_key_once';

type DatesAsText<T> = { [K in keyof T]: T[K] extends Date | null ? string | null : T[K] };

function withDates<T extends object>(row: DatesAsText<T>, keys: readonly (keyof T)[]): T {
  const dated: Partial<T> = { ...(row as unknown as T) };
  for (const key of keys) {
    const text = row[key] as string | null;
    dated[key] = (text === null ? null : new Date(text)) as T[keyof T];
  }
  return dated as T;
}
