import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, inOrderOf, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

export type CertificateKind = 'COMMITMENT' | 'GREEN_FOOD' | 'ORGANIC' | 'GEOGRAPHICAL_INDICATION';

export interface Certificate {
  id: string;
  kind: CertificateKind;
  number: string | null;
  quantityText: string;
  commitsTo: string;
  basis: 'quality_control' | 'own_test' | 'commissioned_test' | null;
  issuedBy: string;
  issuedOn: string;
  validFrom: Date;
  validTo: Date | null;
}

/** The content of a commitment certificate (L-33). */
export interface Commitment {
  number: string;
  issuedAt: Date;
  basis: string;
  quantity: string | null;
  issuer: string;
  contact: string | null;
  commitment: string;
}

export interface NewCertificate extends Omit<Certificate, 'id'> {
  coopId: string;
  batchId: string | null;
  productId: string | null;
  contact: string;
  /** Region (`prefixOf` its code) and category that it covers; null where it covers the product as such. */
  originPrefix: string | null;
  categoryCode: string | null;
}

const COLUMNS = `certificate.id, certificate.kind, certificate.number, certificate.quantity_text AS "quantityText",
  certificate.commits_to AS "commitsTo", certificate.basis, certificate.issued_by AS "issuedBy",
  certificate.issued_on AS "issuedOn", certificate.valid_from AS "validFrom", certificate.valid_to AS "validTo"`;

/** A badge shows only while it is valid and covers what is sold (L-36). */
export const SHOWN = `certificate.valid_from <= now() AND (certificate.valid_to IS NULL OR certificate.valid_to > now())
  AND (certificate.origin_prefix IS NULL OR starts_with(product.origin_code, certificate.origin_prefix))
  AND (certificate.category_code IS NULL OR starts_with(product.category_code, certificate.category_code))`;

@Injectable()
export class CertificateRepository {
  constructor(private readonly db: DataSource) {}

  async insert(tx: EntityManager, certificate: NewCertificate): Promise<void> {
    await tx.query(
      `INSERT INTO certificates (id, kind, coop_id, batch_id, product_id, number, quantity_text, commits_to, basis,
                                 origin_prefix, category_code, issued_by, contact, issued_on, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        newId(),
        certificate.kind,
        certificate.coopId,
        certificate.batchId,
        certificate.productId,
        certificate.number,
        certificate.quantityText,
        certificate.commitsTo,
        certificate.basis,
        certificate.originPrefix,
        certificate.categoryCode,
        certificate.issuedBy,
        certificate.contact,
        certificate.issuedOn,
        certificate.validFrom,
        certificate.validTo,
      ],
    );
  }

  /** What may be shown beside a product today: its own badges and its batch's commitment. */
  readonly shownOfProducts: Batch<string, Certificate[]> = async (productIds) => {
    const rows = await this.db.query<(Certificate & { productId: string })[]>(
      `SELECT product.id AS "productId", ${COLUMNS}
       FROM products AS product
       JOIN certificates AS certificate
         ON certificate.product_id = product.id OR certificate.batch_id = product.batch_id
       WHERE product.id = ANY($1) AND ${SHOWN}
       ORDER BY certificate.kind, certificate.id`,
      [productIds],
    );
    return groupedUnder(productIds, rows, (row) => row.productId);
  };

  /** The commitment of each batch, valid or not: the label of a sold box still leads here. */
  readonly commitmentsOf: Batch<string, Commitment | null> = async (batchIds) => {
    const rows = await this.db.query<(Commitment & { batchId: string })[]>(
      `SELECT batch_id AS "batchId", number, valid_from AS "issuedAt", basis, nullif(quantity_text, '') AS quantity,
              issued_by AS issuer, nullif(contact, '') AS contact, commits_to AS commitment
       FROM certificates WHERE batch_id = ANY($1) AND kind = 'COMMITMENT'`,
      [batchIds],
    );
    return inOrderOf(batchIds, rows, (row) => row.batchId).map((row) => row ?? null);
  };
}
