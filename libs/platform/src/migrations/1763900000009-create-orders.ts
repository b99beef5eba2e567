import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOrders1763900000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE addresses (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        name text NOT NULL,
        phone text NOT NULL,
        region_code text NOT NULL,
        detail text NOT NULL,
        is_default boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz
      );
      CREATE INDEX addresses_of_account ON addresses (account_id) WHERE removed_at IS NULL;

      CREATE TABLE freight_templates (
        id uuid PRIMARY KEY,
        coop_id uuid NOT NULL REFERENCES coops CONSTRAINT freight_templates_one_per_coop UNIQUE,
        basis text NOT NULL CONSTRAINT freight_basis_known CHECK (basis IN ('weight', 'piece')),
        free_over_fen bigint CONSTRAINT freight_free_over_positive CHECK (free_over_fen > 0),
        version int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE freight_zones (
        id uuid PRIMARY KEY,
        template_id uuid NOT NULL REFERENCES freight_templates ON DELETE CASCADE,
        name text NOT NULL,
        region_prefixes text[] NOT NULL,
        is_served boolean NOT NULL DEFAULT true,
        first_quantity int NOT NULL DEFAULT 1 CONSTRAINT freight_first_positive CHECK (first_quantity > 0),
        first_fen bigint NOT NULL DEFAULT 0 CONSTRAINT freight_first_not_negative CHECK (first_fen >= 0),
        next_quantity int NOT NULL DEFAULT 1 CONSTRAINT freight_next_positive CHECK (next_quantity > 0),
        next_fen bigint NOT NULL DEFAULT 0 CONSTRAINT freight_next_not_negative CHECK (next_fen >= 0),
        is_free_over_served boolean NOT NULL DEFAULT true,
        transit_days int NOT NULL DEFAULT 3,
        position int NOT NULL DEFAULT 0
      );
      CREATE INDEX freight_zones_of_template ON freight_zones (template_id, position);

      CREATE SEQUENCE order_numbers START 100001;

      CREATE TABLE coupons (
        code text PRIMARY KEY,
        name text NOT NULL,
        borne_by text NOT NULL CONSTRAINT coupons_bearer_known CHECK (borne_by IN ('platform', 'coop')),
        coop_id uuid REFERENCES coops,
        off_fen bigint NOT NULL CONSTRAINT coupons_off_positive CHECK (off_fen > 0),
        over_fen bigint NOT NULL CONSTRAINT coupons_over_covers_off CHECK (over_fen >= off_fen),
        left_count int NOT NULL CONSTRAINT coupons_left_not_negative CHECK (left_count >= 0),
        valid_from timestamptz NOT NULL,
        valid_to timestamptz NOT NULL,
        CONSTRAINT coupons_coop_named CHECK ((borne_by = 'coop') = (coop_id IS NOT NULL))
      );

      CREATE TABLE order_groups (
        id uuid PRIMARY KEY,
        number text NOT NULL CONSTRAINT order_groups_number_once UNIQUE,
        buyer_id uuid NOT NULL REFERENCES accounts,
        state text NOT NULL CONSTRAINT order_groups_state_known CHECK (state IN ('PENDING_PAYMENT', 'PAID', 'EXPIRED', 'CANCELLED')),
        goods_fen bigint NOT NULL,
        freight_fen bigint NOT NULL,
        discount_fen bigint NOT NULL,
        total_fen bigint NOT NULL,
        coupon_code text CONSTRAINT order_groups_coupon_exists REFERENCES coupons,
        recipient_name text NOT NULL,
        recipient_phone text NOT NULL,
        recipient_detail text NOT NULL,
        destination_code text NOT NULL,
        idempotency_key text NOT NULL,
        placed_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        paid_at timestamptz,
        CONSTRAINT order_groups_key_once UNIQUE (buyer_id, idempotency_key),
        CONSTRAINT order_groups_total_adds_up CHECK (total_fen = goods_fen + freight_fen - discount_fen AND total_fen > 0),
        CONSTRAINT order_groups_paid_has_time CHECK ((state = 'PAID') = (paid_at IS NOT NULL))
      );
      CREATE INDEX order_groups_of_buyer ON order_groups (buyer_id, placed_at DESC);
      CREATE INDEX order_groups_unpaid ON order_groups (expires_at) WHERE state = 'PENDING_PAYMENT';

      CREATE TABLE orders (
        id uuid PRIMARY KEY,
        number text NOT NULL CONSTRAINT orders_number_once UNIQUE,
        group_id uuid NOT NULL REFERENCES order_groups,
        coop_id uuid NOT NULL REFERENCES coops,
        buyer_id uuid NOT NULL REFERENCES accounts,
        state text NOT NULL CONSTRAINT orders_state_known CHECK (state IN ('PENDING_PAYMENT', 'PAID', 'ACCEPTED', 'PACKED',
          'SHIPPED', 'SIGNED', 'COMPLETED', 'CANCELLED', 'REFUNDED')),
        goods_fen bigint NOT NULL,
        freight_fen bigint NOT NULL CONSTRAINT orders_freight_not_negative CHECK (freight_fen >= 0),
        discount_fen bigint NOT NULL CONSTRAINT orders_discount_not_negative CHECK (discount_fen >= 0),
        discount_borne_by text NOT NULL DEFAULT 'platform',
        total_fen bigint NOT NULL,
        refunded_fen bigint NOT NULL DEFAULT 0,
        refunded_freight_fen bigint NOT NULL DEFAULT 0,
        commission_bp int NOT NULL,
        commission_fen bigint NOT NULL,
        destination_code text NOT NULL,
        seller_code text NOT NULL,
        ship_by timestamptz NOT NULL,
        claim_hours int NOT NULL DEFAULT 48 CONSTRAINT orders_claim_hours_sane CHECK (claim_hours BETWEEN 24 AND 168),
        carrier text,
        tracking_number text,
        placed_at timestamptz NOT NULL,
        paid_at timestamptz,
        accepted_at timestamptz,
        packed_at timestamptz,
        shipped_at timestamptz,
        signed_at timestamptz,
        completed_at timestamptz,
        cancelled_at timestamptz,
        cancel_reason text,
        CONSTRAINT orders_total_adds_up CHECK (total_fen = goods_fen + freight_fen - discount_fen),
        CONSTRAINT orders_refund_within_paid CHECK (refunded_fen BETWEEN 0 AND total_fen),
        CONSTRAINT orders_freight_refund_within_paid CHECK (refunded_freight_fen BETWEEN 0 AND freight_fen)
      );
      CREATE INDEX orders_of_group ON orders (group_id);
      CREATE INDEX orders_of_buyer ON orders (buyer_id, placed_at DESC, id);
      CREATE INDEX orders_of_coop ON orders (coop_id, placed_at DESC, id);
      CREATE INDEX orders_of_coop_in_state ON orders (coop_id, state, placed_at DESC, id);
      CREATE INDEX orders_to_complete ON orders (signed_at) WHERE state = 'SIGNED';
      CREATE INDEX orders_to_sign ON orders (shipped_at) WHERE state = 'SHIPPED';

      CREATE TABLE order_lines (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES orders,
        position int NOT NULL,
        variant_id uuid NOT NULL REFERENCES variants,
        product_id uuid NOT NULL REFERENCES products,
        product_name text NOT NULL,
        variant_name text NOT NULL,
        product_slug text NOT NULL DEFAULT '',
        photo_id uuid,
        quantity int NOT NULL CONSTRAINT order_lines_quantity_positive CHECK (quantity > 0),
        unit_price_fen bigint NOT NULL CONSTRAINT order_lines_price_positive CHECK (unit_price_fen > 0),
        goods_fen bigint NOT NULL,
        discount_fen bigint NOT NULL,
        paid_fen bigint NOT NULL,
        refunded_fen bigint NOT NULL DEFAULT 0,
        commission_fen bigint NOT NULL,
        member_fen bigint NOT NULL,
        net_weight_grams bigint NOT NULL DEFAULT 0,
        coop_id uuid NOT NULL,
        member_id uuid,
        household_id uuid,
        origin_code text NOT NULL,
        batch_id uuid NOT NULL REFERENCES batches,
        certificate_id uuid REFERENCES certificates,
        category_code text NOT NULL,
        channel text NOT NULL CONSTRAINT order_lines_channel_known CHECK (channel IN ('SHOP', 'LIVE', 'GROUP', 'PROCUREMENT')),
        live_session_id uuid,
        price_rule text NOT NULL DEFAULT 'shop',
        member_share_bp int NOT NULL,
        is_returnable boolean NOT NULL DEFAULT true,
        CONSTRAINT order_lines_goods_add_up CHECK (goods_fen = unit_price_fen * quantity),
        CONSTRAINT order_lines_paid_adds_up CHECK (paid_fen = goods_fen - discount_fen AND paid_fen >= 0),
        CONSTRAINT order_lines_refund_within_paid CHECK (refunded_fen BETWEEN 0 AND paid_fen)
      );
      CREATE INDEX order_lines_of_order ON order_lines (order_id, position);
      CREATE INDEX order_lines_of_product ON order_lines (product_id);
      CREATE INDEX order_lines_of_member ON order_lines (member_id);

      CREATE TABLE order_events (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES orders,
        from_state text,
        to_state text NOT NULL,
        actor_id uuid,
        note text,
        at timestamptz NOT NULL
      );
      CREATE INDEX order_events_of_order ON order_events (order_id, at);

      CREATE TABLE refund_requests (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES orders,
        line_id uuid NOT NULL REFERENCES order_lines,
        buyer_id uuid NOT NULL REFERENCES accounts,
        reason text NOT NULL,
        amount_fen bigint NOT NULL CONSTRAINT refund_requests_amount_positive CHECK (amount_fen > 0),
        photo_ids uuid[] NOT NULL DEFAULT '{}',
        state text NOT NULL DEFAULT 'REQUESTED' CONSTRAINT refund_requests_state_known CHECK (state IN ('REQUESTED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
        answer text,
        client_key text NOT NULL,
        requested_at timestamptz NOT NULL,
        answered_at timestamptz,
        CONSTRAINT refund_requests_key_once UNIQUE (buyer_id, client_key)
      );
      CREATE INDEX refund_requests_of_order ON refund_requests (order_id);
      CREATE UNIQUE INDEX refund_requests_one_open ON refund_requests (line_id) WHERE state = 'REQUESTED';

      CREATE TABLE refunds (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES orders,
        group_id uuid NOT NULL REFERENCES order_groups,
        line_id uuid REFERENCES order_lines,
        request_id uuid REFERENCES refund_requests,
        amount_fen bigint NOT NULL CONSTRAINT refunds_amount_positive CHECK (amount_fen > 0),
        reason text NOT NULL,
        state text NOT NULL DEFAULT 'PENDING' CONSTRAINT refunds_state_known CHECK (state IN ('PENDING', 'SUCCEEDED', 'FAILED')),
        provider_refund_id text,
        failure text,
        created_at timestamptz NOT NULL,
        succeeded_at timestamptz
      );
      CREATE INDEX refunds_of_order ON refunds (order_id);
      CREATE INDEX refunds_pending ON refunds (created_at) WHERE state = 'PENDING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE refunds, refund_requests, order_events, order_lines, orders, order_groups, coupons, freight_zones, freight_templates, addresses; DROP SEQUENCE order_numbers`,
    );
  }
}
