/** Batches, products, packs, stock, badges and photo rows (no files: the bench asks for data only). */
export const GOODS = {
  batches: `
    CREATE UNLOGGED TABLE bench.batch AS
      SELECT pick.n, uuidv7() AS id, member.coop, member.id AS member, member.household, member.coop_id, member.village,
             coop.manager, coop.place, word.category, word.name AS word, word.needs_commitment,
             (current_date - (random() * 90)::int) AS harvested,
             (300 * power(20, random()))::int AS fen_per_500g
      FROM (SELECT seat.n, floor(power(random(), 1.6) * (SELECT count(*) FROM bench.word))::bigint AS word
            FROM generate_series(0, ($products - 1) / 2) AS seat (n)) AS pick
      JOIN bench.word ON word.n = pick.word
      JOIN bench.member ON member.coop = pick.n % $coops AND member.number = 1 + (pick.n / $coops) % 5
      JOIN bench.coop ON coop.n = member.coop;
    INSERT INTO batches (id, code, coop_id, member_id, household_id, village_code, category_code, harvest_from, harvest_to,
                         expected_grams, saleable_from, created_by, created_at)
      SELECT id, 'B' || lpad(n::text, 9, '0'), coop_id, member, household, village, category, harvested, harvested + 150,
             5000000, harvested, manager, harvested
      FROM bench.batch`,

  products: `
    CREATE UNLOGGED TABLE bench.product AS
      SELECT seat.n, uuidv7() AS id, batch.id AS batch, batch.word, batch.place, batch.fen_per_500g,
        batch.place || (ARRAY['高山', '农家', '新鲜', '现摘', '自家', '散养', '有机肥', '老树', '头茬', '当季', '土法', '梯田'])[1 + (random() * 11)::int]
          || batch.word || (ARRAY['', '', ' 特级', ' 精选', ' 大果', ' 礼盒', ' 尝鲜装', ' 产地直发'])[1 + (random() * 7)::int] AS name,
        (ARRAY['清早下地采的，当天发货。', '海拔八百米，昼夜温差大，味道足。', '不打除草剂，人工除草三遍。'])[1 + (random() * 2)::int]
          || '产自' || batch.place || '，' || (ARRAY['老人都说这是小时候的味道。', '坏一赔一，吃得放心。', '每一箱都写着是谁家种的。'])[1 + (random() * 2)::int] AS story
      FROM generate_series(0, $products - 1) AS seat (n) JOIN bench.batch ON batch.n = seat.n / 2;
    INSERT INTO products (id, slug, coop_id, member_id, batch_id, category_code, origin_code, name, story, state, client_key,
                          created_by, created_at, published_at)
      SELECT product.id, 'p-' || product.n, batch.coop_id, batch.member, batch.id, batch.category, batch.village, product.name,
             product.story, 'published', 'bench-' || product.n, batch.manager, moment, moment
      FROM bench.product JOIN bench.batch ON batch.id = product.batch,
           LATERAL (SELECT now() - random() * interval '170 days' + product.n * interval '0' AS moment) AS published`,

  variants: `
    INSERT INTO variants (id, product_id, name, price_fen, net_weight_grams, gross_weight_grams, position)
      SELECT uuidv7(), product.id, pack.name, (product.fen_per_500g * pack.grams / 500.0 * pack.factor)::int, pack.grams,
             pack.grams + 200, pack.position
      FROM bench.product, (VALUES ('一斤装', 500, 1.0, 0), ('三斤装', 1500, 0.96, 1), ('五斤装', 2500, 0.92, 2),
        ('十斤整箱', 5000, 0.88, 3), ('二十斤整箱', 10000, 0.84, 4)) AS pack (name, grams, factor, position)
      WHERE pack.position < $packs;
    INSERT INTO stock (variant_id, available, sold, received)
      SELECT id, available, sold, available + sold
      FROM variants, LATERAL (SELECT CASE WHEN random() < 0.02 THEN 0 ELSE 100000 END + position * 0 AS available,
                                     (power(random(), 4) * 3000)::int AS sold) AS counted`,

  certificates: `
    INSERT INTO certificates (id, kind, coop_id, batch_id, number, commits_to, basis, issued_by, issued_on, valid_from, valid_to)
      SELECT uuidv7(), 'COMMITMENT', coop_id, id, 'C' || lpad(n::text, 9, '0'), '不使用禁用农药', 'own_test', place || '合作社',
             harvested, harvested, now() + interval '1 year'
      FROM bench.batch WHERE needs_commitment;
    INSERT INTO certificates (id, kind, coop_id, product_id, number, issued_by, issued_on, valid_from, valid_to)
      SELECT uuidv7(), badge.kind, batch.coop_id, product.id, 'G' || lpad(product.n::text, 9, '0'), '认证机构', '2026-01-01',
             '2026-01-01', now() + interval '1 year'
      FROM bench.product JOIN bench.batch ON batch.id = product.batch
      JOIN (VALUES ('GREEN_FOOD', 5), ('ORGANIC', 13), ('GEOGRAPHICAL_INDICATION', 9)) AS badge (kind, every)
        ON product.n % badge.every = 0`,

  photos: `
    INSERT INTO photos (id, owner_id, content_hash, width, height, widths, placeholder, alt, claimed_at)
      SELECT uuidv7(), (SELECT manager FROM bench.coop WHERE n = 0), sha256(n::text::bytea), 1600, 1200,
             '{160,320,640,1280}', 'data:image/webp;base64,' || repeat(md5(n::text), 4), '产品照片', now()
      FROM generate_series(1, 500) AS n;
    INSERT INTO product_photos (product_id, photo_id, position)
      SELECT product.id, photo.id, nth.place
      FROM bench.product CROSS JOIN generate_series(0, 1) AS nth (place)
      JOIN (SELECT id, row_number() OVER () - 1 AS n FROM photos) AS photo ON photo.n = (product.n * 2 + nth.place) % 500`,
};
