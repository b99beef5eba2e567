import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FreightRepository } from './freight.repository.ts';
import { DEFAULT_TEMPLATE, type FreightTemplate } from './freight.rules.ts';

/** Freight templates as other domains meet them. */
@Injectable()
export class Freight {
  constructor(private readonly templates: FreightRepository) {}

  /** Gives a cooperative the five groups of T-18 unless it has a template; true when it had none. */
  ensureDefault(tx: EntityManager, coopId: string): Promise<boolean> {
    return this.templates.insertIfNone(tx, coopId, DEFAULT_TEMPLATE);
  }

  async templateOf(coopId: string): Promise<FreightTemplate> {
    return (await this.templates.templatesOf([coopId]))[0]!;
  }
}
