import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, isId } from '@chucun/kernel';
import { isSlug } from './coop.rules.ts';
import { DataSource, type EntityManager } from 'typeorm';
import type { Coop, Exemption, LegalForm } from './coop.ts';

const COLUMNS = `
  id, slug, name, seal_text AS "sealText", region_code AS "regionCode",
  upper(legal_form) AS "legalForm", registration_number AS "registrationNumber",
  upper(exemption) AS exemption, story, phone,
  commission_bp AS "commissionBp", member_share_bp AS "memberShareBp", upper(state) AS state`;

export interface NewCoop {
  id: string;
  slug: string;
  name: string;
  sealText: string;
  regionCode: string;
  legalForm: LegalForm;
  registrationNumber: string | null;
  exemption: Exemption | null;
  story: string;
  phone: string | null;
  createdBy: string;
  clientKey: string | null;
}

/** The columns that a change may set; `undefined` leaves a column as it is. */
export type CoopChange = Partial<
  Pick<
    Coop,
    | 'name'
    | 'story'
    | 'phone'
    | 'registrationNumber'
    | 'exemption'
    | 'memberShareBp'
    | 'commissionBp'
  >
>;

@Injectable()
export class CoopRepository {
  constructor(private readonly db: DataSource) {}

  readonly byIds: Batch<string, Coop | undefined> = async (ids) => {
    const rows = await this.db.query<Coop[]>(`SELECT ${COLUMNS} FROM coops WHERE id = ANY($1)`, [
      ids.filter(isId),
    ]);
    return inOrderOf(ids, rows, ({ id }) => id);
  };

  async bySlug(slug: string): Promise<Coop | undefined> {
    if (!isSlug(slug)) return undefined;
    const rows = await this.db.query<Coop[]>(`SELECT ${COLUMNS} FROM coops WHERE slug = $1`, [
      slug,
    ]);
    return rows[0];
  }

  /** Shops that buyers may see, inside a region, by slug. */
  async openCoops(prefix: string, after: string, limit: number): Promise<Coop[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM coops
       WHERE state = 'open' AND region_code LIKE $1 || '%' AND slug > $2
       ORDER BY slug LIMIT $3`,
      [prefix, after, limit],
    );
  }

  /** Locks a cooperative for a change of it or of its numbered members. */
  async lock(tx: EntityManager, id: string): Promise<Coop | undefined> {
    if (!isId(id)) return undefined;
    const rows = await tx.query<Coop[]>(`SELECT ${COLUMNS} FROM coops WHERE id = $1 FOR UPDATE`, [
      id,
    ]);
    return rows[0];
  }

  /** The cooperative that this account made with this key before: a retry makes no second one. */
  async madeBefore(tx: EntityManager, owner: string, clientKey: string): Promise<Coop | undefined> {
    const rows = await tx.query<Coop[]>(
      `SELECT ${COLUMNS} FROM coops WHERE created_by = $1 AND client_key = $2`,
      [owner, clientKey],
    );
    return rows[0];
  }

  /** Inserts, unless the slug or the account's key is taken; then nothing. */
  async insert(tx: EntityManager, coop: NewCoop): Promise<Coop | undefined> {
    const rows = await tx.query<Coop[]>(
      `INSERT INTO coops (id, slug, name, seal_text, region_code, legal_form, registration_number,
                          exemption, story, phone, created_by, client_key)
       VALUES ($1, $2, $3, $4, $5, lower($6), $7, lower($8), $9, $10, $11, $12)
       ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [
        coop.id,
        coop.slug,
        coop.name,
        coop.sealText,
        coop.regionCode,
        coop.legalForm,
        coop.registrationNumber,
        coop.exemption,
        coop.story,
        coop.phone,
        coop.createdBy,
        coop.clientKey,
      ],
    );
    return rows[0];
  }

  async update(tx: EntityManager, coop: Coop): Promise<void> {
    await tx.query(
      `UPDATE coops SET name = $2, story = $3, phone = $4, registration_number = $5,
              exemption = lower($6), member_share_bp = $7, commission_bp = $8,
              state = lower($9)
       WHERE id = $1`,
      [
        coop.id,
        coop.name,
        coop.story,
        coop.phone,
        coop.registrationNumber,
        coop.exemption,
        coop.memberShareBp,
        coop.commissionBp,
        coop.state,
      ],
    );
  }
}
