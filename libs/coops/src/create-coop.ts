import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { cleanText, inTransaction, InvalidInput, newId, Outbox, UserError } from '@chucun/kernel';
import {
  type Region,
  type RegionEnded,
  type RegionNotFound,
  Regions,
  sealTextOf,
} from '@chucun/regions';
import { DataSource } from 'typeorm';
import { type CoopFields, readCoopFields } from './coop-input.ts';
import { SlugTaken } from './coop.errors.ts';
import { CoopRepository, type NewCoop } from './coop.repository.ts';
import { isSlug } from './coop.rules.ts';
import type { Coop, LegalForm } from './coop.ts';
import { Staff } from './staff.ts';

export interface NewCoopWish extends Omit<CoopFields, 'commissionBp' | 'memberShareBp'> {
  name: string;
  regionCode: string;
  legalForm: LegalForm;
  slug?: string | null;
  clientKey?: string | null;
}
export type CreateCoopRefusal = InvalidInput | RegionNotFound | RegionEnded | SlugTaken;

/** Founds a cooperative on the platform; who founds it manages it. The same `clientKey` makes one. */
@Injectable()
export class CreateCoop {
  constructor(
    private readonly db: DataSource,
    private readonly coops: CoopRepository,
    private readonly regions: Regions,
    private readonly staff: Staff,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run(viewer: Viewer, wish: NewCoopWish): Promise<Coop | CreateCoopRefusal> {
    const fields = readCoopFields(wish, wish.legalForm);
    if (fields instanceof InvalidInput) return fields;
    const county = await this.countyFor(wish.regionCode);
    if (county instanceof UserError) return county;
    const coop = newCoop(viewer, wish, county);
    if (coop instanceof InvalidInput) return coop;

    const founded = await inTransaction<Coop | SlugTaken>(this.db, async (tx) => {
      const made = await this.coops.insert(tx, { ...coop, ...fields } as NewCoop);
      if (!made) {
        const before = coop.clientKey
          ? await this.coops.madeBefore(tx, viewer.accountId, coop.clientKey)
          : undefined;
        return before ?? new SlugTaken();
      }
      await this.staff.becomesManager(tx, viewer.accountId, made.id);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'coops.created',
        subjectType: 'coop',
        subjectId: made.id,
        after: made,
      });
      await this.outbox.add(tx, 'coop.created', { coopId: made.id });
      return made;
    });
    this.staff.changed([viewer.accountId]);
    return founded;
  }

  private async countyFor(code: string): Promise<Region | CreateCoopRefusal> {
    const region = await this.regions.resolve(code);
    if (region instanceof UserError) return region;
    const isWide = region.level === 'PROVINCE' || region.level === 'PREFECTURE';
    if (isWide && (await this.regions.childrenOf(region.code)).length > 0) {
      return new InvalidInput(
        'regionCode',
        `请从${region.name}里选到县。`,
        `Choose a county inside ${region.name}.`,
      );
    }
    return region;
  }
}

const CLIENT_KEY = { field: 'clientKey', label: '提交编号', max: 100 };

function newCoop(viewer: Viewer, wish: NewCoopWish, region: Region): NewCoop | InvalidInput {
  const id = newId();
  const clientKey = wish.clientKey == null ? null : cleanText(wish.clientKey, CLIENT_KEY);
  if (clientKey instanceof InvalidInput) return clientKey;
  const slug = wish.slug ?? `${region.pinyin.replace(/(xian|shi|qu|qi)$/, '')}-${id.slice(-8)}`;
  if (!isSlug(slug)) {
    return new InvalidInput(
      'slug',
      '店铺网址只能用小写字母、数字和短横线，3 到 60 个字。',
      'The address may hold small letters, digits and hyphens, 3 to 60 characters.',
    );
  }
  return {
    id,
    slug,
    name: wish.name,
    sealText: sealTextOf(region.name),
    regionCode: region.code,
    legalForm: wish.legalForm,
    registrationNumber: null,
    exemption: null,
    story: '',
    phone: null,
    createdBy: viewer.accountId,
    clientKey,
  };
}
