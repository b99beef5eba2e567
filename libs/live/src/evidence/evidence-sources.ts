/** One kind of rows that a session leaves. */
export interface EvidenceSource {
  /** File in the pack, without its ending, and part in the seal. */
  name: string;
  /** Covered by the seal: such rows change no more when the session is over. */
  isSealed: boolean;
  /** Gives `key`, by which pages go on, beside the record. $1 session, $2 key of the last row or null, $3 rows a page. */
  sql: string;
}

const page = (columns: string, from: string, key: string, type: string): string =>
  `SELECT ${key}::text AS key, ${columns} FROM ${from} AND ($2::${type} IS NULL OR ${key} > $2::${type})
   ORDER BY ${key} LIMIT $3`;

/** Rows of few or some thousands a session, whose key is made of two columns. */
const pageOfPairs = (columns: string, from: string, pair: string): string =>
  `SELECT * FROM (SELECT (${pair}) COLLATE "C" AS key, ${columns} FROM ${from}) AS row
   WHERE $2::text IS NULL OR key > $2 COLLATE "C" ORDER BY key LIMIT $3`;

/** All that a session leaves in tables, in the order of the pack. Personal data of buyers is not among it. */
export const EVIDENCE_SOURCES: readonly EvidenceSource[] = [
  {
    name: 'log',
    // Sealed by its own chain, and it may go on after the end.
    isSealed: false,
    sql: page(
      `session_id AS "sessionId", seq, at, kind, actor_id AS "actorId", audience, payload, hash`,
      'live_events WHERE session_id = $1',
      'seq',
      'bigint',
    ),
  },
  {
    name: 'chat',
    isSealed: true,
    sql: page(
      `id, author_id AS "authorId", author_name AS "author", text, at, state, reason, decided_by AS "decidedBy",
       decided_at AS "decidedAt"`,
      'live_messages WHERE session_id = $1',
      'id',
      'uuid',
    ),
  },
  {
    name: 'prices',
    isSealed: true,
    sql: page(
      `id, item_id AS "itemId", variant_id AS "variantId", kind, price_fen AS "priceFen", starts_at AS "startsAt",
       ends_at AS "endsAt", quota_id AS "quotaId", set_by AS "setBy", set_at AS "setAt"`,
      `live_prices WHERE session_id = $1
         AND set_at <= (SELECT coalesce(ended_at, 'infinity') FROM live_sessions WHERE id = $1)`,
      'id',
      'uuid',
    ),
  },
  {
    name: 'prices-after',
    isSealed: false,
    sql: page(
      `id, item_id AS "itemId", variant_id AS "variantId", kind, price_fen AS "priceFen", starts_at AS "startsAt",
       ends_at AS "endsAt", set_by AS "setBy", set_at AS "setAt"`,
      `live_prices WHERE session_id = $1 AND set_at > (SELECT ended_at FROM live_sessions WHERE id = $1)`,
      'id',
      'uuid',
    ),
  },
  {
    name: 'shelf',
    isSealed: true,
    sql: page(
      `id, variant_id AS "variantId", product_id AS "productId", position, added_at AS "addedAt"`,
      'live_shelf_items WHERE session_id = $1',
      'id',
      'uuid',
    ),
  },
  {
    name: 'coupons',
    isSealed: true,
    sql: page(
      `live.id, name, off_fen AS "offFen", over_fen AS "overFen", quota, claimed, minutes_after AS "minutesAfter",
       offered_by AS "offeredBy", offered_at AS "offeredAt", live.closed_at AS "closedAt"`,
      'live_coupons AS live JOIN coupon_series AS series USING (id) WHERE session_id = $1',
      'live.id',
      'uuid',
    ),
  },
  {
    name: 'draws',
    isSealed: true,
    sql: page(
      `id, prize, value_fen AS "valueFen", winners, among, keyword, opened_by AS "openedBy", opened_at AS "openedAt",
       closes_at AS "closesAt", seed_hash AS "seedHash", seed, list_hash AS "listHash", entrants, drawn_at AS "drawnAt"`,
      'live_draws WHERE session_id = $1',
      'id',
      'uuid',
    ),
  },
  {
    name: 'draw-entries',
    isSealed: true,
    sql: pageOfPairs(
      `draw_id AS "drawId", mask, entered_at AS "enteredAt", winner.place`,
      `live_draw_entries AS entry LEFT JOIN live_draw_winners AS winner USING (draw_id, account_id)
       WHERE draw_id IN (SELECT id FROM live_draws WHERE session_id = $1)`,
      `draw_id || ' ' || mask`,
    ),
  },
  {
    name: 'polls',
    isSealed: true,
    sql: pageOfPairs(
      `poll.id, question, opened_by AS "openedBy", opened_at AS "openedAt", closed_at AS "closedAt", place,
       answer.text AS answer,
       (SELECT count(*)::int FROM live_poll_votes AS vote WHERE vote.poll_id = poll.id AND vote.place = answer.place) AS votes`,
      'live_polls AS poll JOIN live_poll_answers AS answer ON answer.poll_id = poll.id WHERE session_id = $1',
      `poll.id || ' ' || place`,
    ),
  },
  {
    name: 'recordings',
    isSealed: true,
    sql: pageOfPairs(
      `stream, part, codecs, init_key AS "initKey", init_sha256 AS "initSha256", started_at AS "startedAt"`,
      'live_recordings WHERE session_id = $1',
      `stream || ' ' || to_char(part, 'FM000000')`,
    ),
  },
  {
    name: 'segments',
    isSealed: true,
    sql: pageOfPairs(
      `stream, part, n, storage_key AS "storageKey", started_at AS "startedAt", duration_ms AS "durationMs", bytes, sha256`,
      'live_segments WHERE session_id = $1',
      `stream || ' ' || to_char(part, 'FM000000') || ' ' || to_char(n, 'FM00000000')`,
    ),
  },
  {
    name: 'orders',
    isSealed: false,
    sql: page(
      `line.id, o.number, o.state, o.placed_at AS "placedAt", line.product_name AS "productName",
       line.variant_name AS "variantName", line.quantity, line.unit_price_fen AS "unitPriceFen", line.price_rule AS "priceRule",
       line.goods_fen AS "goodsFen", line.discount_fen AS "discountFen", line.paid_fen AS "paidFen", line.host_bp AS "hostBp",
       line.host_fen AS "hostFen", line.batch_id AS "batchId", line.certificate_id AS "certificateId"`,
      'order_lines AS line JOIN orders AS o ON o.id = line.order_id WHERE line.live_session_id = $1',
      'line.id',
      'uuid',
    ),
  },
  {
    name: 'corrections',
    isSealed: false,
    sql: page(
      'seq, at, kind, actor_id AS "actorId", payload',
      `live_events WHERE session_id = $1 AND kind IN ('CORRECTED', 'NOTICE_PINNED', 'VIOLATION_NOTED', 'VIOLATION_SETTLED')`,
      'seq',
      'bigint',
    ),
  },
  {
    name: 'audit',
    isSealed: false,
    sql: page(
      'id, at, actor_id AS "actorId", action, subject_type AS "subjectType", subject_id AS "subjectId", before, after',
      `audit_log WHERE ((subject_type = 'live_session' AND subject_id = $1::text)
         OR (subject_type = 'live_shelf_item' AND subject_id IN (SELECT id::text FROM live_shelf_items WHERE session_id = $1::uuid))
         OR (subject_type = 'live_coupon' AND subject_id IN (SELECT id::text FROM live_coupons WHERE session_id = $1::uuid)))`,
      'id',
      'bigint',
    ),
  },
];
