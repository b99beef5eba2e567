import { Injectable } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { OrderGroupState } from './order.rules.ts';

/** What a payment page has to say about a group. */
export interface PayableGroup {
  id: string;
  number: string;
  buyerId: string;
  state: OrderGroupState;
  totalFen: number;
  freightFen: number;
  discountFen: number;
  expiresAt: Date;
  lines: { productName: string; variantName: string; quantity: number; goodsFen: number }[];
}

const SELECT = `
  SELECT g.id, g.number, g.buyer_id AS "buyerId", g.state, g.total_fen AS "totalFen", g.freight_fen AS "freightFen",
    g.discount_fen AS "discountFen", g.expires_at AS "expiresAt",
    (SELECT jsonb_agg(jsonb_build_object('productName', l.product_name, 'variantName', l.variant_name,
       'quantity', l.quantity, 'goodsFen', l.goods_fen) ORDER BY o.number, l.position)
     FROM orders AS o JOIN order_lines AS l ON l.order_id = o.id WHERE o.group_id = g.id) AS lines
  FROM order_groups AS g`;

/** What other domains may ask about order groups. */
@Injectable()
export class OrderGroups {
  constructor(private readonly db: DataSource) {}

  /** The buyer's own group in whatever state it is; `undefined` when it is not theirs. */
  async payable(groupId: string, buyerId: string): Promise<PayableGroup | undefined> {
    if (!isId(groupId)) return undefined;
    const [group] = await this.db.query<PayableGroup[]>(
      `${SELECT} WHERE g.id = $1 AND g.buyer_id = $2`,
      [groupId, buyerId],
    );
    return group;
  }

  /** For webhooks and reconciliation, which act for no account. */
  async forPayments(groupId: string): Promise<PayableGroup | undefined> {
    if (!isId(groupId)) return undefined;
    const [group] = await this.db.query<PayableGroup[]>(`${SELECT} WHERE g.id = $1`, [groupId]);
    return group;
  }
}
