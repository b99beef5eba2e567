import type { CertificateKind } from '@chucun/catalog';
import type { DataSource } from 'typeorm';
import { INITIALS, SOUND, tsvectorOf } from './postgres-query.ts';
import { certificateBit } from './postgres-sql.ts';
import type { SearchDocument } from './search-document.ts';
import { priceBandOf } from './search-engine.ts';

const PAGE = 500;
const MAX_SOLD = 999_999_999;

/** What is there to buy stands before what is sold out; then what sells best. */
export const scoreOf = ({ isAvailable, soldCount }: SearchDocument): number =>
  (isAvailable ? MAX_SOLD + 1 : 0) + Math.min(soldCount, MAX_SOLD);

const maskOf = (kinds: readonly string[]): number =>
  kinds.reduce((mask, kind) => mask | certificateBit(kind as CertificateKind), 0);

const rowOf = (document: SearchDocument) => {
  const sounds = [
    ...document.pinyin.map((sound) => SOUND + sound),
    ...document.initials.map((letters) => INITIALS + letters),
  ];
  const words = [...document.nameWords, ...sounds];
  const parts = [...document.nameParts, ...document.sounds.map((sound) => SOUND + sound)];
  return {
    product_id: document.productId,
    coop_id: document.coopId,
    published_us: document.publishedAt.getTime() * 1000,
    price_fen: document.priceFen,
    sold_count: document.soldCount,
    score: scoreOf(document),
    certificate_mask: maskOf(document.certificates),
    price_band: priceBandOf(document.priceFen),
    harvest_from: document.harvestFrom,
    harvest_to: document.harvestTo,
    category_code: document.categoryCode,
    origin_code: document.originCode,
    province_code: document.provinceCode,
    name_words: tsvectorOf(words),
    name_terms: tsvectorOf([...words, ...parts]),
    terms: tsvectorOf([...words, ...parts, ...document.keyWords]),
    story_words: tsvectorOf(document.storyWords),
  };
};

const COLUMNS = [
  ['product_id', 'uuid'],
  ['coop_id', 'uuid'],
  ['published_us', 'bigint'],
  ['price_fen', 'bigint'],
  ['sold_count', 'int'],
  ['score', 'int'],
  ['certificate_mask', 'smallint'],
  ['price_band', 'smallint'],
  ['harvest_from', 'date'],
  ['harvest_to', 'date'],
  ['category_code', 'text'],
  ['origin_code', 'text'],
  ['province_code', 'text'],
  ['name_words', 'tsvector'],
  ['name_terms', 'tsvector'],
  ['terms', 'tsvector'],
  ['story_words', 'tsvector'],
] as const;
const NAMES = COLUMNS.map(([name]) => name).join(', ');

const UPSERT = `
  INSERT INTO search_documents (${NAMES}, build)
  SELECT ${NAMES}, $2::bigint
  FROM json_to_recordset($1::json) AS row (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})
  ORDER BY product_id
  ON CONFLICT (product_id) DO UPDATE SET
    ${COLUMNS.map(([name]) => `${name} = EXCLUDED.${name}`).join(', ')}, build = EXCLUDED.build`;

/** Writes documents as rows of `search_documents`. */
export class PostgresWriter {
  constructor(private readonly db: DataSource) {}

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    for (let start = 0; start < documents.length; start += PAGE) {
      const rows = documents.slice(start, start + PAGE).map(rowOf);
      await this.db.query(UPSERT, [JSON.stringify(rows), Date.now()]);
    }
  }

  async remove(productIds: readonly string[]): Promise<void> {
    if (productIds.length === 0) return;
    await this.db.query(`DELETE FROM search_documents WHERE product_id = ANY($1)`, [productIds]);
  }

  /** Writes every page over what is there, then removes what no page held; searches never see a gap. */
  async rebuild(pages: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const begun = Date.now();
    for await (const page of pages) await this.upsert(page);
    await this.db.query(`DELETE FROM search_documents WHERE build < $1`, [begun]);
    await this.db.query(`ANALYZE search_documents`);
  }
}
