import { newId } from '@chucun/kernel';
import { DataSource } from 'typeorm';

/** Inserts rows as plain SQL, so that the test kit needs no domain. Each method takes only what a test cares about. */
export class Sql {
  constructor(readonly db: DataSource) {}

  /** Inserts one row into `table`; keys are column names. */
  async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await this.db.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    );
  }

  /** First column of the first row. */
  async value<T>(sql: string, parameters: unknown[] = []): Promise<T> {
    const [row] = await this.db.query<Record<string, T>[]>(sql, parameters);
    return Object.values(row ?? {})[0] as T;
  }

  private sequence = 0;

  async account(row: { phone?: string } = {}): Promise<string> {
    const id = newId();
    this.sequence += 1;
    await this.insert('accounts', {
      id,
      phone: `139${String(this.sequence).padStart(8, '0')}`,
      ...row,
    });
    return id;
  }

  async coop(row: Record<string, unknown> = {}): Promise<string> {
    const id = newId();
    await this.insert('coops', {
      id,
      slug: `coop-${id.slice(-12)}`,
      name: '松阳香茶合作社',
      seal_text: '松阳',
      region_code: '331124',
      registration_number: '93331124MA2E0000X1',
      state: 'open',
      ...row,
    });
    return id;
  }

  async member(
    coopId: string,
    row: Record<string, unknown> = {},
  ): Promise<{ memberId: string; householdId: string }> {
    const memberId = newId();
    const householdId = newId();
    this.sequence += 1;
    const village = '331124201201';
    await this.insert('households', {
      id: householdId,
      coop_id: coopId,
      village_code: village,
      number: this.sequence,
    });
    await this.insert('members', {
      id: memberId,
      coop_id: coopId,
      household_id: householdId,
      number: this.sequence,
      name: '叶春兰',
      village_code: village,
      joined_on: '2024-03-01',
      ...row,
    });
    return { memberId, householdId };
  }

  async category(code = '010701', row: Record<string, unknown> = {}): Promise<string> {
    await this.db.query(
      `INSERT INTO categories (code, name, name_en) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [code, row['name'] ?? '茶叶', row['name_en'] ?? 'Tea'],
    );
    return code;
  }

  /** A published product of one variant with its batch and stock. */
  async variant(
    coopId: string,
    row: {
      memberId?: string;
      householdId?: string;
      priceFen?: number;
      stock?: number;
      grams?: number;
    } = {},
  ): Promise<{ variantId: string; productId: string; batchId: string }> {
    const owner = await this.account();
    const category = await this.category();
    const [batchId, productId, variantId] = [newId(), newId(), newId()];
    const village = '331124201201';
    await this.insert('batches', {
      id: batchId,
      code: `B${batchId.slice(-10)}`,
      coop_id: coopId,
      member_id: row.memberId ?? null,
      household_id: row.householdId ?? null,
      village_code: village,
      category_code: category,
      harvest_from: '2026-10-01',
      harvest_to: '2026-12-31',
      saleable_from: '2026-10-01',
      created_by: owner,
    });
    await this.insert('products', {
      id: productId,
      slug: `p-${productId.slice(-12)}`,
      coop_id: coopId,
      member_id: row.memberId ?? null,
      batch_id: batchId,
      category_code: category,
      origin_code: village,
      name: '松阳香茶',
      state: 'published',
      client_key: productId,
      created_by: owner,
      published_at: new Date(),
    });
    const grams = row.grams ?? 500;
    await this.insert('variants', {
      id: variantId,
      product_id: productId,
      name: '一斤装',
      price_fen: row.priceFen ?? 9600,
      net_weight_grams: grams,
      gross_weight_grams: grams + 100,
    });
    const stock = row.stock ?? 100;
    await this.insert('stock', { variant_id: variantId, available: stock, received: stock });
    return { variantId, productId, batchId };
  }
}
