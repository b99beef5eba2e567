import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Member } from './coop.ts';

const MEMBERS = `
  SELECT m.id, m.coop_id AS "coopId", m.number, m.household_id AS "householdId",
         h.number AS "householdNumber", m.name, m.phone, m.village_code AS "villageCode",
         m.joined_on AS "joinedOn", m.left_on AS "leftOn"
  FROM members m JOIN households h ON h.id = m.household_id`;

export interface NewMember {
  id: string;
  coopId: string;
  householdId: string;
  name: string;
  phone: string | null;
  villageCode: string;
  joinedOn: string;
}

@Injectable()
export class MemberRepository {
  constructor(private readonly db: DataSource) {}

  readonly byIds: Batch<string, Member | undefined> = async (ids) => {
    const rows = await this.db.query<Member[]>(`${MEMBERS} WHERE m.id = ANY($1)`, [
      ids.filter(isId),
    ]);
    return inOrderOf(ids, rows, ({ id }) => id);
  };

  /** Members of today of each cooperative, for its page. */
  readonly currentCounts: Batch<string, number> = async (coopIds) => {
    const rows = await this.db.query<{ coopId: string; count: number }[]>(
      `SELECT coop_id AS "coopId", count(*)::int AS count FROM members
       WHERE coop_id = ANY($1) AND left_on IS NULL GROUP BY coop_id`,
      [coopIds],
    );
    return inOrderOf(coopIds, rows, ({ coopId }) => coopId).map((row) => row?.count ?? 0);
  };

  /** Everybody who ever was a member, by number. */
  async membersOfCoop(coopId: string, afterNumber: number, limit: number): Promise<Member[]> {
    return this.db.query(
      `${MEMBERS} WHERE m.coop_id = $1 AND m.number > $2 ORDER BY m.number LIMIT $3`,
      [coopId, afterNumber, limit],
    );
  }

  async inCoop(tx: EntityManager, coopId: string, memberId: string): Promise<Member | undefined> {
    const rows = await tx.query<Member[]>(`${MEMBERS} WHERE m.coop_id = $1 AND m.id = $2`, [
      coopId,
      memberId,
    ]);
    return rows[0];
  }

  /** The household of this number, or a new one with the next number. The cooperative must be locked. */
  async household(
    tx: EntityManager,
    household: { id: string; coopId: string; villageCode: string; number: number | null },
  ): Promise<string | undefined> {
    const { id, coopId, villageCode, number } = household;
    if (number !== null) {
      const [known] = await tx.query<{ id: string }[]>(
        `SELECT id FROM households WHERE coop_id = $1 AND number = $2`,
        [coopId, number],
      );
      return known?.id;
    }
    await tx.query(
      `INSERT INTO households (id, coop_id, village_code, number)
       SELECT $1, $2, $3, coalesce(max(number), 0) + 1 FROM households WHERE coop_id = $2`,
      [id, coopId, villageCode],
    );
    return id;
  }

  /** Inserts with the next number, unless this person is a member already; the cooperative must be locked. */
  async insert(tx: EntityManager, member: NewMember): Promise<Member | undefined> {
    await tx.query(
      `INSERT INTO members (id, coop_id, household_id, number, name, phone, village_code, joined_on)
       SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7 FROM members WHERE coop_id = $2
       ON CONFLICT (coop_id, name, phone) WHERE phone IS NOT NULL AND left_on IS NULL DO NOTHING`,
      [
        member.id,
        member.coopId,
        member.householdId,
        member.name,
        member.phone,
        member.villageCode,
        member.joinedOn,
      ],
    );
    return this.inCoop(tx, member.coopId, member.id);
  }

  async numberOf(tx: EntityManager, coopId: string, name: string, phone: string): Promise<number> {
    const [row] = await tx.query<[{ number: number }]>(
      `SELECT number FROM members WHERE coop_id = $1 AND name = $2 AND phone = $3 AND left_on IS NULL`,
      [coopId, name, phone],
    );
    return row.number;
  }

  /** Ends a membership once: the first day given stays. */
  async leave(tx: EntityManager, memberId: string, leftOn: string): Promise<void> {
    await tx.query(`UPDATE members SET left_on = $2 WHERE id = $1 AND left_on IS NULL`, [
      memberId,
      leftOn,
    ]);
  }
}
