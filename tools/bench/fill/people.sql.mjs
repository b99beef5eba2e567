/** Cooperatives, their members, and buyers who are signed in. `$n` are filled in by `fill.mjs`. */
export const PEOPLE = {
  villages: `
    CREATE SCHEMA bench;
    CREATE UNLOGGED TABLE bench.village AS
      SELECT row_number() OVER (ORDER BY md5(village.code)) - 1 AS n, village.code, county.code AS county,
             regexp_replace(county.name, '(自治县|县|区|市)$', '') AS place
      FROM regions AS village JOIN regions AS county ON county.code = left(village.code, 6)
      WHERE village.level = 5 AND village.valid_to IS NULL;
    CREATE UNLOGGED TABLE bench.word AS
      SELECT row_number() OVER (ORDER BY category.position, word.position) - 1 AS n, category.code AS category,
             category.needs_commitment, word.name
      FROM categories AS category, unnest(category.words) WITH ORDINALITY AS word (name, position)
      WHERE char_length(word.name) > 1 AND NOT category.needs_permit
        AND NOT EXISTS (SELECT 1 FROM categories AS child WHERE child.parent_code = category.code)`,

  accounts: `
    INSERT INTO accounts (id, phone, display_name)
      SELECT uuidv7(), '131' || lpad(n::text, 8, '0'), '顾客' || n FROM generate_series(0, $buyers - 1) AS n;
    INSERT INTO accounts (id, phone, display_name)
      SELECT uuidv7(), '132' || lpad(n::text, 8, '0'), '理事长' || n FROM generate_series(0, $coops - 1) AS n`,

  coops: `
    CREATE UNLOGGED TABLE bench.coop AS
      SELECT seat.n, uuidv7() AS id, village.code AS village, village.county, village.place, account.id AS manager
      FROM generate_series(0, $coops - 1) AS seat (n)
      JOIN bench.village ON village.n = seat.n % (SELECT count(*) FROM bench.village)
      JOIN accounts AS account ON account.phone = '132' || lpad(seat.n::text, 8, '0');
    INSERT INTO coops (id, slug, name, seal_text, region_code, registration_number, story, phone, state, created_by)
      SELECT coop.id, 'hezuoshe-' || coop.n, coop.place || word.name || '专业合作社', left(coop.place, 2), coop.county,
             '93' || coop.county || 'MA' || lpad(coop.n::text, 7, '0') || 'X',
             coop.place || '的乡亲们一起种、一起卖，' || word.name || '是我们最拿手的。',
             '1380000' || lpad((coop.n % 10000)::text, 4, '0'), 'open', coop.manager
      FROM bench.coop JOIN bench.word ON word.n = (coop.n * 7) % (SELECT count(*) FROM bench.word)`,

  members: `
    CREATE UNLOGGED TABLE bench.member AS
      SELECT coop.n AS coop, number, uuidv7() AS id, uuidv7() AS household, coop.id AS coop_id, coop.village
      FROM bench.coop, generate_series(1, 5) AS number;
    INSERT INTO households (id, coop_id, village_code, number) SELECT household, coop_id, village, number FROM bench.member;
    INSERT INTO members (id, coop_id, household_id, number, name, village_code, joined_on)
      SELECT id, coop_id, household, number,
             (ARRAY['叶', '吴', '龙', '周', '潘', '赵', '马'])[1 + (coop * 5 + number) % 7] ||
             (ARRAY['春兰', '建国', '阿彩', '秀英', '水生', '玉梅'])[1 + (coop + number) % 6], village, '2023-04-01'
      FROM bench.member`,

  freight: `
    CREATE TEMP TABLE made AS SELECT uuidv7() AS id, id AS coop_id FROM bench.coop;
    INSERT INTO freight_templates (id, coop_id, basis, free_over_fen) SELECT id, coop_id, 'weight', 9900 FROM made;
    INSERT INTO freight_zones (id, template_id, name, region_prefixes, first_quantity, first_fen, next_quantity, next_fen,
                               is_free_over_served, transit_days, position)
      SELECT uuidv7(), made.id, zone.name, zone.prefixes, 3000, zone.first, 1000, zone.next, zone.free, zone.days, zone.position
      FROM made, (VALUES
        ('新疆西藏', ARRAY['65', '54'], 1800, 900, false, 5, 0),
        ('全国', (SELECT array_agg(left(code, 2)) FROM regions WHERE level = 1 AND code NOT LIKE '65%' AND code NOT LIKE '54%'),
         800, 200, true, 3, 1)) AS zone (name, prefixes, first, next, free, days, position);
    DROP TABLE made`,
};
