import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { SecondFactors } from './second-factors.ts';
import type { Role } from './viewer.ts';

/** A line of `/dev/accounts`. Other programs read this very shape. */
export interface DemoAccount {
  role: Role;
  name: string;
  phone: string;
  totpSecret?: string;
  coopId?: string;
  memberId?: string;
  regionCode?: string;
}

interface DemoRow {
  role: Role;
  name: string;
  phone: string;
  sealedSecret: string | null;
  coopId: string | null;
  memberId: string | null;
  regionCode: string | null;
}

/** The accounts that the seeds made to be tried out. None outside demo and tests. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly db: DataSource,
    private readonly secondFactors: SecondFactors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For the start-up check: production does not start with demo accounts. */
  async exist(): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(`SELECT 1 FROM accounts WHERE is_demo LIMIT 1`);
    return rows.length > 0;
  }

  /** One line per role of each account, in the order of roles and then of seeding; `buyer` for those with no other. */
  async list(): Promise<DemoAccount[]> {
    if (this.config.mode === 'production') return [];
    const rows = await this.db.query<DemoRow[]>(
      `SELECT coalesce(g.role, 'buyer') AS role, coalesce(a.display_name, '') AS name, a.phone,
              CASE WHEN a.second_factor_confirmed_at IS NOT NULL THEN a.second_factor_secret END AS "sealedSecret",
              g.coop_id AS "coopId", g.member_id AS "memberId", g.region_code AS "regionCode"
       FROM accounts a LEFT JOIN role_grants g ON g.account_id = a.id AND g.revoked_at IS NULL
       WHERE a.is_demo AND a.closed_at IS NULL
       ORDER BY array_position(ARRAY['buyer', 'farmer', 'coop_manager', 'station_agent', 'host', 'official', 'operator'],
         coalesce(g.role, 'buyer')), a.created_at, a.id, g.id`,
    );
    return rows.map((row) => this.present(row));
  }

  private present({ sealedSecret, coopId, memberId, regionCode, ...row }: DemoRow): DemoAccount {
    const totpSecret = sealedSecret ? this.secondFactors.open(sealedSecret) : undefined;
    return {
      ...row,
      ...(totpSecret && { totpSecret }),
      ...(coopId && { coopId }),
      ...(memberId && { memberId }),
      ...(regionCode && { regionCode }),
    };
  }
}
