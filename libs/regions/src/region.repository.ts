import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Region } from './region.ts';

@Injectable()
export class RegionRepository {
  constructor(private readonly db: DataSource) {}

  /** The whole book, some 7,000 rows, in code order. */
  async all(): Promise<Region[]> {
    return this.db.query(`
      SELECT code, name, pinyin, initials,
             (ARRAY['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN', 'VILLAGE'])[level] AS level,
             parent_code AS "parentCode", urban_rural AS "urbanRural", class_basis AS "classBasis",
             valid_from::text AS "validFrom", valid_to::text AS "validTo", successor
      FROM regions ORDER BY code`);
  }
}
