export interface StockLine {
  variantId: string;
  quantity: number;
}

/** What is left of a variant that was asked for in a greater quantity. */
export interface StockShortage {
  variantId: string;
  available: number;
}

// Every change locks its rows in variant id order, so that two crossed carts wait instead of deadlocking; the same
// variant in two lines is one row. $1 variants, $2 quantities.
export const LOCKED = `
  wanted AS (
    SELECT variant_id, sum(quantity)::int AS quantity
    FROM unnest($1::uuid[], $2::int[]) AS line (variant_id, quantity) GROUP BY variant_id
  ), locked AS (
    SELECT stock.variant_id, stock.available, stock.held, stock.sold, wanted.quantity
    FROM stock JOIN wanted ON wanted.variant_id = stock.variant_id
    ORDER BY stock.variant_id
    FOR UPDATE OF stock
  )`;

// A buyer is told only when goods run out or come back, not of every box in between.
export const TOLD = `
  INSERT INTO outbox (topic, payload)
  SELECT 'stock.changed', jsonb_build_object('variantIds', jsonb_agg(variant_id))
  FROM crossed HAVING count(*) > 0`;

/**
 * Takes all of the lines, or none, and says in `short` what is missing. CTEs for a statement whose own rows must stand or
 * fall with the stock they take: they go in only where `short` is empty. $1 variants, $2 quantities (`takingOf`).
 */
export const STOCK_TAKEN = `${LOCKED}, short AS (
    SELECT wanted.variant_id, coalesce(locked.available, 0) AS available
    FROM wanted LEFT JOIN locked ON locked.variant_id = wanted.variant_id
    WHERE locked.available IS NULL OR locked.available < wanted.quantity
  ), taken AS (
    UPDATE stock SET available = stock.available - locked.quantity, held = stock.held + locked.quantity
    FROM locked
    WHERE stock.variant_id = locked.variant_id AND NOT EXISTS (SELECT FROM short)
    RETURNING stock.variant_id, stock.available
  ), crossed AS (SELECT variant_id FROM taken WHERE available = 0), told AS (${TOLD})`;

/** The parameters of `STOCK_TAKEN`; throws for a quantity that only a fault of ours can ask for. */
export function takingOf(lines: readonly StockLine[]): [string[], number[]] {
  refuseNonsense(lines);
  return parametersOf(lines);
}

export const parametersOf = (lines: readonly StockLine[]): [string[], number[]] => [
  lines.map((line) => line.variantId),
  lines.map((line) => line.quantity),
];

export function refuseNonsense(lines: readonly StockLine[]): void {
  for (const { quantity } of lines)
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      throw new Error(`a quantity of ${quantity} cannot be moved`);
}
