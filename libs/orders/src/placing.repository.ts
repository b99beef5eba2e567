import { Injectable } from '@nestjs/common';
import { type QuotaLine, quotaStockTaken, quotaTakingOf, STOCK_TAKEN } from '@chucun/inventory';
import { DataSource, QueryFailedError } from 'typeorm';
import { VALID_TO } from './coupon.repository.ts';
import { GROUP_COLUMNS, type OrderGroupRow } from './order.rows.ts';
import type { Coupon } from './pricing.rules.ts';
import type { Recipient } from './recipients.ts';

/** Rows of one order group, keys named as the columns. */
export interface PlacedRows {
  group: Record<string, unknown>;
  orders: Record<string, unknown>[];
  lines: Record<string, unknown>[];
}

/** What placing an order has to know of the buyer. */
export interface PlacingContext {
  /** Fresh at every reading; gaps are fine. */
  sequence: number;
  first: OrderGroupRow | undefined;
  address: Recipient | null;
  coupon: Coupon | null;
}

const GROUP = `id uuid, number text, buyer_id uuid, state text, goods_fen bigint, freight_fen bigint, discount_fen bigint,
  total_fen bigint, coupon_code text, recipient_name text, recipient_phone text, recipient_detail text,
  destination_code text, idempotency_key text, placed_at timestamptz, expires_at timestamptz, fresh_confirmed_at timestamptz`;
const ORDER = `id uuid, number text, group_id uuid, coop_id uuid, buyer_id uuid, state text, goods_fen bigint,
  freight_fen bigint, discount_fen bigint, discount_borne_by text, total_fen bigint, commission_bp int,
  commission_fen bigint, destination_code text, seller_code text, ship_by timestamptz, claim_hours int,
  placed_at timestamptz`;
const LINE = `id uuid, order_id uuid, position int, variant_id uuid, product_id uuid, product_name text,
  variant_name text, product_slug text, photo_id uuid, quantity int, unit_price_fen bigint, goods_fen bigint,
  discount_fen bigint, paid_fen bigint, commission_fen bigint, member_fen bigint, net_weight_grams bigint,
  coop_id uuid, member_id uuid, household_id uuid, origin_code text, batch_id uuid, certificate_id uuid,
  category_code text, channel text, live_session_id uuid, live_source text, price_rule text, quota_id uuid, host_id uuid, host_bp int,
  host_fen bigint, member_share_bp int, is_returnable boolean`;

const insertInto = (table: string, columns: string, place: string) => {
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]);
  return `INSERT INTO ${table} (${names.join(', ')})
    SELECT ${names.join(', ')} FROM jsonb_to_recordset(${place}::jsonb) AS row (${columns}), all_there`;
};

// One statement, so that a batch's goods, coupons, rows and news come in together or not at all, and no lock waits for us
// between two statements. Stock is locked first, by id, then coupons, by code; foreign keys are checked when it ends.
// A coupon that has run out meanwhile breaks its constraint, and with it the statement.
const placeTaking = (stockTaken: string): string => `
  WITH ${stockTaken},
  all_there AS (SELECT true AS is_so WHERE NOT EXISTS (SELECT FROM short)),
  uses AS (
    SELECT code, count(*)::int AS times FROM unnest($3::text[]) AS code, all_there GROUP BY code),
  coupon_locks AS (
    SELECT code FROM coupons JOIN uses USING (code) ORDER BY code FOR UPDATE OF coupons),
  used AS (
    UPDATE coupons SET left_count = left_count - uses.times FROM uses JOIN coupon_locks USING (code)
    WHERE coupons.code = uses.code),
  placed AS (${insertInto('order_groups', GROUP, '$4')}),
  parcels AS (${insertInto('orders', ORDER, '$5')}),
  lines AS (${insertInto('order_lines', LINE, '$6')}),
  events AS (
    INSERT INTO order_events (id, order_id, to_state, actor_id, at)
    SELECT gen_random_uuid(), id, state, buyer_id, placed_at
    FROM jsonb_to_recordset($5::jsonb) AS row (id uuid, state text, buyer_id uuid, placed_at timestamptz), all_there),
  news AS (
    INSERT INTO outbox (topic, payload)
    SELECT 'order.placed', payload FROM jsonb_array_elements($7::jsonb) AS payload, all_there)
  SELECT variant_id FROM short`;

const PLACE = placeTaking(STOCK_TAKEN);
// Dearer, so only for batches in which a line takes from a live quota.
const PLACE_WITH_QUOTAS = placeTaking(quotaStockTaken('$8', '$9'));

/** Constraints that break when another process was faster than what a batch was decided by. */
const FASTER = [
  'order_groups_key_once',
  'coupons_left_not_negative',
  'stock_quota_takers_within_limit',
];
const DEADLOCK = '40P01';

@Injectable()
export class PlacingRepository {
  constructor(private readonly db: DataSource) {}

  /** In the order of the asks; one statement for all of them. */
  async contextsFor(
    asks: readonly {
      buyerId: string;
      key: string;
      addressId: string | null;
      couponCode: string | null;
    }[],
  ): Promise<PlacingContext[]> {
    const rows = await this.db.query<
      (Omit<PlacingContext, 'first' | 'coupon'> & {
        first: DatesAsText<OrderGroupRow> | null;
        coupon: DatesAsText<Coupon> | null;
      })[]
    >(
      `SELECT nextval('order_numbers') AS sequence,
         (SELECT to_jsonb(first) FROM (SELECT ${GROUP_COLUMNS} FROM order_groups AS g
            WHERE g.buyer_id = ask.buyer_id AND g.idempotency_key = ask.key) AS first) AS first,
         (SELECT jsonb_build_object('name', name, 'phone', phone, 'detail', detail, 'regionCode', region_code)
            FROM addresses WHERE id = ask.address_id AND account_id = ask.buyer_id AND removed_at IS NULL) AS address,
         (SELECT jsonb_build_object('code', code, 'borneBy', borne_by, 'coopId', coop_id, 'offFen', off_fen,
              'overFen', over_fen, 'leftCount', left_count, 'validFrom', valid_from, 'validTo', ${VALID_TO})
            FROM coupons WHERE code = ask.coupon_code AND (owner_id IS NULL OR owner_id = ask.buyer_id)) AS coupon
       FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[]) WITH ORDINALITY
         AS ask (buyer_id, key, address_id, coupon_code, position)
       ORDER BY ask.position`,
      [
        asks.map(({ buyerId }) => buyerId),
        asks.map(({ key }) => key),
        asks.map(({ addressId }) => addressId),
        asks.map(({ couponCode }) => couponCode),
      ],
    );
    return rows.map(({ sequence, address, first, coupon }) => ({
      sequence,
      address,
      first: first ? withDates(first, ['placedAt', 'expiresAt', 'paidAt']) : undefined,
      coupon: coupon && withDates(coupon, ['validFrom', 'validTo']),
    }));
  }

  /** Places all of the groups, or, when some goods are no longer there, none and answers false. */
  async place(
    placed: readonly { rows: PlacedRows; news: Record<string, unknown> }[],
    takes: readonly QuotaLine[],
    couponCodes: readonly string[],
  ): Promise<boolean> {
    const [variants, quantities, quotas, buyers] = quotaTakingOf(takes);
    const hasQuota = quotas.some((quota) => quota !== null);
    const short = await this.db.query<unknown[]>(hasQuota ? PLACE_WITH_QUOTAS : PLACE, [
      variants,
      quantities,
      couponCodes,
      JSON.stringify(placed.map(({ rows }) => rows.group)),
      JSON.stringify(placed.flatMap(({ rows }) => rows.orders)),
      JSON.stringify(placed.flatMap(({ rows }) => rows.lines)),
      JSON.stringify(placed.map(({ news }) => news)),
      ...(hasQuota ? [quotas, buyers] : []),
    ]);
    return short.length === 0;
  }
}

/** True when the batch has to be decided anew; nothing of it was written. */
export function isOutdated(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { constraint, code } = error.driverError as { constraint?: string; code?: string };
  return code === DEADLOCK || (constraint !== undefined && FASTER.includes(constraint));
}

type DatesAsText<T> = { [K in keyof T]: T[K] extends Date | null ? string | null : T[K] };

function withDates<T extends object>(row: DatesAsText<T>, keys: readonly (keyof T)[]): T {
  const dated: Partial<T> = { ...(row as unknown as T) };
  for (const key of keys) {
    const text = row[key] as string | null;
    dated[key] = (text === null ? null : new Date(text)) as T[keyof T];
  }
  return dated as T;
}
