import { Injectable } from '@nestjs/common';
import { Outbox } from '@chucun/kernel';
import { prefixOf } from '@chucun/regions';
import type { EntityManager } from 'typeorm';
import { CertificateRepository, type NewCertificate } from './certificate.repository.ts';

/** A badge of a product that somebody outside granted: green food, organic, geographical indication (L-36). */
export interface Badge extends Pick<
  NewCertificate,
  'kind' | 'coopId' | 'number' | 'issuedBy' | 'issuedOn' | 'validFrom' | 'validTo'
> {
  productId: string;
  /** Protected area; the badge shows only on goods from inside it. */
  originCode?: string;
  /** Category (or parent) that it covers. */
  categoryCode?: string;
}

/** Badges, entered after their papers were seen; for seeds and the operator's desk. */
@Injectable()
export class Certificates {
  constructor(
    private readonly repository: CertificateRepository,
    private readonly outbox: Outbox,
  ) {}

  async add(tx: EntityManager, badge: Badge): Promise<void> {
    await this.repository.insert(tx, {
      ...badge,
      batchId: null,
      quantityText: '',
      commitsTo: '',
      basis: null,
      contact: '',
      originPrefix: badge.originCode ? prefixOf(badge.originCode) : null,
      categoryCode: badge.categoryCode ?? null,
    });
    await this.outbox.add(tx, 'product.changed', { productId: badge.productId });
  }
}
