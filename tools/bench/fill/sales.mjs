import { createHash } from 'node:crypto';
import { newId } from '../../../libs/kernel/src/ids.ts';

export const COUNTY = '331124';
/** Growers of a county that sells much: what the published tables grow with, whatever the number of lines. */
export const HOUSEHOLDS = 2000;
export const officialToken = createHash('sha256').update('bench official').digest('base64url');

const FACTS = `
  INSERT INTO sales_facts (line_id, order_id, paid_at, day, origin_code, seller_code, destination_code, destination_class,
    origin_is_rural, village_to_city, category_code, channel, coop_id, member_id, household_id, quantity,
    net_weight_grams, paid_fen, platform_discount_fen, refunded_fen, farmer_fen)
  SELECT uuidv7(), uuidv7(), made.day, made.day, village.code, '${COUNTY}', made.province || '0100', 'urban', true, 'yes',
    (ARRAY['010701', '010301', '010304', '010601', '9101'])[1 + made.household % 5],
    (ARRAY['SHOP', 'SHOP', 'SHOP', 'LIVE', 'GROUP', 'PROCUREMENT'])[1 + made.n % 6],
    md5('coop ' || made.household % 40)::uuid, md5('member ' || made.household)::uuid,
    md5('household ' || made.household)::uuid, 1, 1000 + made.n % 4000, 1000 + (made.n * 7919) % 20000, 0,
    CASE WHEN made.n % 25 = 0 THEN 500 ELSE 0 END, (1000 + (made.n * 7919) % 20000) / 2
  FROM (SELECT n, floor(random() * ${HOUSEHOLDS})::int AS household,
          (current_date - floor(random() * 365)::int) AS day,
          (ARRAY['11', '31', '32', '33', '33', '33', '35', '37', '42', '44', '51', '61'])[1 + floor(random() * 12)::int] AS province
        FROM generate_series($1::bigint, $2::bigint) AS n) AS made
  JOIN bench.county_village AS village ON village.n = made.household % (SELECT count(*) FROM bench.county_village)`;

const KEYS = {
  TOTAL: `''`,
  ORIGIN: `rpad(left(origin_code, 9), 12, '0')`,
  CATEGORY: 'category_code',
  CHANNEL: 'channel',
  DESTINATION_PROVINCE: `left(destination_code, 2) || '0000'`,
  COOP: 'coop_id::text',
};
const TARGET = `sales_owner_cells (place, region, period, axis, key, owner_id, is_household, lines, net_weight_grams,
  paid_fen, platform_discount_fen, refunded_fen, farmer_fen, member_net_fen, to_city_fen, to_city_unknown_fen)`;
const byOwner = (axis, period) => `
  INSERT INTO ${TARGET}
  SELECT 'ORIGIN', '${COUNTY}', ${period}, '${axis}', ${KEYS[axis]}, household_id, true, count(*), sum(net_weight_grams),
    sum(paid_fen), 0, sum(refunded_fen), sum(farmer_fen), sum(paid_fen - refunded_fen), sum(paid_fen - refunded_fen), 0
  FROM sales_facts GROUP BY 3, 5, 6`;
const YEARS = `
  INSERT INTO ${TARGET}
  SELECT place, region, left(period, 4), axis, key, owner_id, true, sum(lines), sum(net_weight_grams), sum(paid_fen), 0,
    sum(refunded_fen), sum(farmer_fen), sum(member_net_fen), sum(to_city_fen), 0
  FROM sales_owner_cells WHERE length(period) = 7 GROUP BY 1, 2, 3, 4, 5, 6`;

/** Lines of a year in one county, and the sums that the api would have made of them one by one; says how long it took. */
export async function fillSales(pool, lines) {
  const begun = performance.now();
  const client = await pool.connect();
  try {
    await client.query(`
      SELECT setseed(0.42);
      SET work_mem = '256MB';
      CREATE UNLOGGED TABLE bench.county_village AS
        SELECT row_number() OVER (ORDER BY code) - 1 AS n, code FROM regions
        WHERE level = 5 AND valid_to IS NULL AND code LIKE '${COUNTY}%'`);
    const batch = 500_000;
    for (let from = 1; from <= lines; from += batch)
      await client.query(FACTS, [from, Math.min(lines, from + batch - 1)]);
    for (const axis of Object.keys(KEYS))
      await client.query(byOwner(axis, `to_char(day, 'YYYY-MM')`));
    await client.query(YEARS);
    await client.query(byOwner('TOTAL', 'day::text'));
    await client.query(`
      INSERT INTO ${TARGET}
      SELECT 'SELLER', region, period, axis, key, owner_id, is_household, lines, net_weight_grams, paid_fen,
        platform_discount_fen, refunded_fen, farmer_fen, member_net_fen, to_city_fen, to_city_unknown_fen
      FROM sales_owner_cells`);
    // One line an order here; the figures of a cell are made by the api when it is first read.
    await client.query(`
      INSERT INTO sales_cells (place, region, period, axis, key, orders, is_stale)
      SELECT place, region, period, axis, key, sum(lines), true FROM sales_owner_cells GROUP BY 1, 2, 3, 4, 5`);
    await client.query('VACUUM ANALYZE sales_facts, sales_owner_cells, sales_cells');
    await openOfficial(client);
  } finally {
    client.release();
  }
  return (performance.now() - begun) / 1000;
}

async function openOfficial(client) {
  const account = newId();
  await client.query(
    `INSERT INTO accounts (id, phone, display_name, second_factor_secret, second_factor_confirmed_at)
     VALUES ($1, '13900000001', '县商务局', 'bench', now())`,
    [account],
  );
  await client.query(
    `INSERT INTO role_grants (id, account_id, role, region_code) VALUES ($1, $2, 'official', $3)`,
    [newId(), account, COUNTY],
  );
  await client.query(
    `INSERT INTO sessions (id, token_hash, account_id, device, address, expires_at)
     VALUES ($1, $2, $3, 'bench', '127.0.0.1', now() + interval '30 days')`,
    [newId(), createHash('sha256').update(officialToken).digest(), account],
  );
}
