import { pinyin } from 'pinyin-pro';

const PRICE_BANDS = [
  [0, 1999],
  [2000, 4999],
  [5000, 9999],
  [10_000, 19_999],
  [20_000, null],
];

const spelled = (word) => pinyin(word, { toneType: 'none', type: 'array', v: true }).join('');

/**
 * Searches that each have an answer, because each is made of a product that is there: half plain Chinese words, the rest
 * with the county, in pinyin, or narrowed by category, badge, price or province.
 */
export async function searches(pool, count) {
  const { rows } = await pool.query(
    `SELECT product.word, product.place, listed.category_code AS category, left(listed.origin_code, 2) || '0000' AS province,
            min(variant.price_fen)::int AS price
     FROM bench.product JOIN products AS listed ON listed.id = product.id
     JOIN variants AS variant ON variant.product_id = product.id
     WHERE product.n % greatest(1, $1::int / $2::int) = 0
     GROUP BY product.n, product.word, product.place, listed.category_code, listed.origin_code
     ORDER BY md5(product.n::text) LIMIT $2`,
    [await countOf(pool), count],
  );
  const band = (price) => PRICE_BANDS.findLast(([min]) => price >= min);
  const kinds = [
    ...Array.from({ length: 5 }, () => ({ word }) => ({ query: word })),
    ({ word, place }) => ({ query: `${place}${word}` }),
    ({ word }) => ({ query: spelled(word) }),
    ({ word }) => ({ query: spelled(word) }),
    ({ word, category, price }) => {
      const [min, max] = band(price);
      return { query: word, filter: { category: category.slice(0, 4), priceFen: { min, max } } };
    },
    ({ word, province }) => ({ query: word, filter: { origin: province }, sort: 'SALES' }),
  ];
  return rows.map((row, index) => kinds[index % kinds.length](row));
}

/** Category pages: every category that has goods, by each order of the shelf. */
export async function categoryPages(pool) {
  const { rows } = await pool.query(
    `SELECT DISTINCT left(category_code, length) AS category
     FROM products, (VALUES (4), (6)) AS cut (length) WHERE length <= char_length(category_code) ORDER BY 1`,
  );
  const sorts = ['SALES', 'NEWEST', 'PRICE_ASC', 'RELEVANCE'];
  return sorts.flatMap((sort) => rows.map(({ category }) => ({ filter: { category }, sort })));
}

export const countOf = async (pool) =>
  Number((await pool.query('SELECT count(*) FROM bench.product')).rows[0].count);

export async function someProducts(pool, count) {
  const { rows } = await pool.query(
    `SELECT id, 'p-' || n AS slug FROM bench.product ORDER BY md5(n::text) LIMIT $1`,
    [count],
  );
  return rows;
}

/** Packs that are there to sell. */
export async function variantIds(pool) {
  const { rows } = await pool.query(
    `SELECT variant_id AS id FROM stock WHERE available >= 1000 ORDER BY variant_id`,
  );
  return rows.map((row) => row.id);
}
