import { Injectable } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import type { GrantRow } from './account.repository.ts';
import type { Grant } from './viewer.ts';

const COLUMNS = `id, account_id AS "accountId", role, coop_id AS "coopId", member_id AS "memberId",
  station_id AS "stationId", region_code AS "regionCode", granted_at AS "grantedAt"`;

@Injectable()
export class GrantRepository {
  /** Grants a role once: the same grant in force stays the one it was. */
  async insertOnce(
    tx: EntityManager,
    accountId: string,
    grant: Grant,
    grantedBy: string | null,
  ): Promise<{ row: GrantRow; isNew: boolean }> {
    const scope = [
      accountId,
      grant.role,
      grant.coopId,
      grant.memberId,
      grant.stationId,
      grant.regionCode,
    ];
    const [inserted] = await tx.query<GrantRow[]>(
      `INSERT INTO role_grants (account_id, role, coop_id, member_id, station_id, region_code, id, granted_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (account_id, role, coop_id, member_id, station_id, region_code) WHERE revoked_at IS NULL
       DO NOTHING RETURNING ${COLUMNS}`,
      [...scope, newId(), grantedBy],
    );
    if (inserted) return { row: inserted, isNew: true };
    const [row] = await tx.query<GrantRow[]>(
      `SELECT ${COLUMNS} FROM role_grants
       WHERE account_id = $1 AND role = $2 AND revoked_at IS NULL
         AND (coop_id, member_id, station_id, region_code) IS NOT DISTINCT FROM ($3::uuid, $4::uuid, $5::uuid, $6::text)`,
      scope,
    );
    return { row: row!, isNew: false };
  }

  /** Takes a grant in force back; the caller decides by what is returned whether that stands. */
  async revoke(tx: EntityManager, id: string): Promise<GrantRow | undefined> {
    const [rows] = await tx.query<[GrantRow[], number]>(
      `UPDATE role_grants SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING ${COLUMNS}`,
      [id],
    );
    return rows[0];
  }

  /** Takes back what a membership that is over had given. */
  async revokeOfMember(tx: EntityManager, coopId: string, memberId: string): Promise<GrantRow[]> {
    const [rows] = await tx.query<[GrantRow[], number]>(
      `UPDATE role_grants SET revoked_at = now()
       WHERE coop_id = $1 AND member_id = $2 AND revoked_at IS NULL RETURNING ${COLUMNS}`,
      [coopId, memberId],
    );
    return rows;
  }
}
