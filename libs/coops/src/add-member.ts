import { Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import {
  chinaDate,
  cleanText,
  Clock,
  inTransaction,
  InvalidInput,
  newId,
  NotFound,
  UserError,
} from '@chucun/kernel';
import { type Region, Regions } from '@chucun/regions';
import { DataSource, type EntityManager } from 'typeorm';
import { MemberExists } from './coop.errors.ts';
import { CoopRepository } from './coop.repository.ts';
import { isContactPhone, isDayUpTo } from './coop.rules.ts';
import type { Member } from './coop.ts';
import { MemberRepository } from './member.repository.ts';
import { type PlaceRefusal, villageOf } from './village.ts';

export interface NewMemberWish {
  coopId: string;
  name: string;
  phone?: string | null;
  villageCode: string;
  /** Joins this household; without one a new household begins. */
  householdNumber?: number | null;
  /** Local date, today when absent. */
  joinedOn?: string | null;
}
export type AddMemberRefusal = PlaceRefusal | NotFound | MemberExists;
interface Person {
  name: string;
  phone: string | null;
  joinedOn: string;
}

/** Enters a member with the next number; one lock on the cooperative keeps the numbers without gaps or twins. */
@Injectable()
export class AddMember {
  constructor(
    private readonly db: DataSource,
    private readonly coops: CoopRepository,
    private readonly members: MemberRepository,
    private readonly regions: Regions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, wish: NewMemberWish): Promise<Member | AddMemberRefusal> {
    if (!managesCoop(viewer, wish.coopId)) return new NotFound();
    const person = personOf(wish, chinaDate(this.clock.now()));
    if (person instanceof InvalidInput) return person;
    const village = await villageOf(this.regions, wish.villageCode);
    if (village instanceof UserError) return village;

    return inTransaction<Member | AddMemberRefusal>(this.db, async (tx) => {
      if (!(await this.coops.lock(tx, wish.coopId))) return new NotFound();
      const member = await this.enter(tx, wish, person, village);
      if (member instanceof UserError) return member;
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'coops.member_added',
        subjectType: 'member',
        subjectId: member.id,
        after: { coopId: member.coopId, number: member.number, villageCode: member.villageCode },
      });
      return member;
    });
  }

  private async enter(
    tx: EntityManager,
    wish: NewMemberWish,
    person: Person,
    village: Region,
  ): Promise<Member | InvalidInput | MemberExists> {
    const { coopId, householdNumber = null } = wish;
    const place = { coopId, villageCode: village.code };
    const householdId = await this.members.household(tx, {
      ...place,
      id: newId(),
      number: householdNumber,
    });
    if (!householdId) return noSuchHousehold();
    const member = await this.members.insert(tx, { ...place, ...person, id: newId(), householdId });
    // Only a person with a phone can be told apart from a namesake, so only then is one refused.
    return (
      member ??
      new MemberExists(await this.members.numberOf(tx, coopId, person.name, person.phone!))
    );
  }
}

function personOf(wish: NewMemberWish, today: string): Person | InvalidInput {
  const name = cleanText(wish.name, { field: 'name', label: '姓名', min: 2, max: 40 });
  if (name instanceof InvalidInput) return name;
  const phone = wish.phone?.replaceAll(' ', '') || null;
  if (phone !== null && !isContactPhone(phone)) {
    return new InvalidInput(
      'phone',
      '电话号码不对，请核对后再填。',
      'This is not a telephone number; check it and enter it again.',
    );
  }
  const joinedOn = wish.joinedOn ?? today;
  if (!isDayUpTo(joinedOn, today)) {
    return new InvalidInput(
      'joinedOn',
      '入社日期不对，要写成 2026-03-01 这样，不能晚于今天。',
      'The joining date must be a day such as 2026-03-01, and not after today.',
    );
  }
  return { name, phone, joinedOn };
}

const noSuchHousehold = () =>
  new InvalidInput(
    'householdNumber',
    '没有这个户号，请从名单里选，或者不填，新立一户。',
    'There is no household of this number; choose one from the list, or leave it empty for a new one.',
  );
