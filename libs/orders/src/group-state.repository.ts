import { Injectable } from '@nestjs/common';
import type { QuotaLine } from '@chucun/inventory';
import type { EntityManager } from 'typeorm';
import type { SoldLine } from './chain.ts';
import type { OrderGroupState } from './order.rules.ts';

export interface LockedGroup {
  id: string;
  number: string;
  buyerId: string;
  state: OrderGroupState;
  totalFen: number;
  couponCode: string | null;
  destinationCode: string;
}

/** An order with its lines, as the sale froze them. */
export interface FrozenOrder {
  groupId: string;
  orderId: string;
  orderNumber: string;
  coopId: string;
  sellerCode: string;
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  discountBorneBy: 'platform' | 'coop';
  totalFen: number;
  commissionFen: number;
  lines: SoldLine[];
}

const COLUMNS = `g.id, g.number, g.buyer_id AS "buyerId", g.state, g.total_fen AS "totalFen",
  g.coupon_code AS "couponCode", g.destination_code AS "destinationCode"`;

/** Order groups as wholes: paid, expired or cancelled with all their orders. */
@Injectable()
export class GroupStateRepository {
  /** In id order, so that two who lock several of them wait for each other in one direction only. */
  lockAll(tx: EntityManager, groupIds: readonly string[]): Promise<LockedGroup[]> {
    return tx.query(
      `SELECT ${COLUMNS} FROM order_groups AS g WHERE g.id = ANY($1::uuid[]) ORDER BY g.id FOR UPDATE`,
      [groupIds],
    );
  }

  /** The buyer's group of this order while it is unpaid. */
  async lockUnpaidOfBuyer(
    tx: EntityManager,
    buyerId: string,
    orderId: string,
  ): Promise<LockedGroup | undefined> {
    const [group] = await tx.query<LockedGroup[]>(
      `SELECT ${COLUMNS} FROM order_groups AS g
       WHERE g.id = (SELECT o.group_id FROM orders AS o WHERE o.id = $1 AND o.buyer_id = $2)
         AND g.state = 'PENDING_PAYMENT' FOR UPDATE`,
      [orderId, buyerId],
    );
    return group;
  }

  /** Unpaid groups whose hold has ended; those that another process holds are left to it. */
  lockExpired(tx: EntityManager, now: Date, limit: number): Promise<LockedGroup[]> {
    return tx.query(
      `SELECT ${COLUMNS} FROM order_groups AS g
       WHERE g.state = 'PENDING_PAYMENT' AND g.expires_at <= $1
       ORDER BY g.expires_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [now, limit],
    );
  }

  wantedOf(tx: EntityManager, groupIds: readonly string[]): Promise<QuotaLine[]> {
    return tx.query(
      `SELECT l.variant_id AS "variantId", sum(l.quantity)::int AS quantity, l.quota_id AS "quotaId",
         o.buyer_id AS "buyerId"
       FROM orders AS o JOIN order_lines AS l ON l.order_id = o.id
       WHERE o.group_id = ANY($1::uuid[]) GROUP BY l.variant_id, l.quota_id, o.buyer_id ORDER BY l.variant_id`,
      [groupIds],
    );
  }

  ordersOf(tx: EntityManager, groupIds: readonly string[]): Promise<FrozenOrder[]> {
    return tx.query(
      `SELECT o.group_id AS "groupId", o.id AS "orderId", o.number AS "orderNumber", o.coop_id AS "coopId", o.seller_code AS "sellerCode",
         o.goods_fen AS "goodsFen", o.freight_fen AS "freightFen", o.discount_fen AS "discountFen",
         o.discount_borne_by AS "discountBorneBy", o.total_fen AS "totalFen", o.commission_fen AS "commissionFen",
         (SELECT jsonb_agg(jsonb_build_object('lineId', l.id, 'variantId', l.variant_id, 'productId', l.product_id,
            'productName', l.product_name, 'variantName', l.variant_name, 'quantity', l.quantity,
            'goodsFen', l.goods_fen, 'discountFen', l.discount_fen, 'paidFen', l.paid_fen,
            'commissionFen', l.commission_fen, 'memberFen', l.member_fen, 'netWeightGrams', l.net_weight_grams,
            'memberId', l.member_id, 'householdId', l.household_id, 'originCode', l.origin_code,
            'categoryCode', l.category_code, 'channel', l.channel, 'liveSessionId', l.live_session_id,
            'hostId', l.host_id, 'hostFen', l.host_fen) ORDER BY l.position)
          FROM order_lines AS l WHERE l.order_id = o.id) AS lines
       FROM orders AS o WHERE o.group_id = ANY($1::uuid[]) ORDER BY length(o.number), o.number`,
      [groupIds],
    );
  }

  /** Turns locked groups and all their orders PAID, with an event each. */
  async markPaid(
    tx: EntityManager,
    groups: readonly { groupId: string; paidAt: Date }[],
  ): Promise<void> {
    await tx.query(
      `WITH due AS (SELECT id, at FROM unnest($1::uuid[], $2::timestamptz[]) AS due (id, at)),
       paid AS (UPDATE order_groups SET state = 'PAID', paid_at = due.at FROM due WHERE order_groups.id = due.id),
       before AS (SELECT orders.id, orders.state, due.at FROM orders JOIN due ON due.id = orders.group_id
         ORDER BY orders.id FOR UPDATE OF orders),
       moved AS (UPDATE orders SET state = 'PAID', paid_at = before.at, cancelled_at = NULL, cancel_reason = NULL
         FROM before WHERE orders.id = before.id)
       INSERT INTO order_events (id, order_id, from_state, to_state, at)
       SELECT gen_random_uuid(), id, state, 'PAID', at FROM before`,
      [groups.map(({ groupId }) => groupId), groups.map(({ paidAt }) => paidAt)],
    );
  }

  /** Ends locked unpaid groups; their orders become CANCELLED, with an event each. */
  async end(
    tx: EntityManager,
    groupIds: readonly string[],
    how: { state: 'EXPIRED' | 'CANCELLED'; at: Date; actorId: string | null; reason: string },
  ): Promise<void> {
    await tx.query(
      `WITH ended AS (UPDATE order_groups SET state = $2 WHERE id = ANY($1::uuid[])),
       moved AS (UPDATE orders SET state = 'CANCELLED', cancelled_at = $3, cancel_reason = $5
         WHERE group_id = ANY($1::uuid[]) RETURNING id)
       INSERT INTO order_events (id, order_id, from_state, to_state, at, actor_id, note)
       SELECT gen_random_uuid(), id, 'PENDING_PAYMENT', 'CANCELLED', $3, $4::uuid, $5 FROM moved`,
      [groupIds, how.state, how.at, how.actorId, how.reason],
    );
  }
}
