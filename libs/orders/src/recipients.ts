import { Injectable } from '@nestjs/common';
import { cleanText, InvalidInput, UserError } from '@chucun/kernel';
import { levelOf, type RegionEnded, type RegionNotFound, Regions } from '@chucun/regions';

/** Who gets a parcel, and where. Region in its canonical form, county or finer. */
export interface Recipient {
  name: string;
  phone: string;
  regionCode: string;
  detail: string;
}

export type RecipientRefusal = InvalidInput | RegionNotFound | RegionEnded;

/** Reads recipients as typed: bounded texts, a phone that can be called, a region that parcels go to. */
@Injectable()
export class Recipients {
  constructor(private readonly regions: Regions) {}

  async read(typed: Recipient, path: string): Promise<Recipient | RecipientRefusal> {
    const name = cleanText(typed.name, { field: `${path}name`, label: '收货人', max: 30 });
    if (name instanceof UserError) return name;
    const phone = readPhone(typed.phone, `${path}phone`);
    if (phone instanceof UserError) return phone;
    const bounds = { field: `${path}detail`, label: '详细地址', min: 2, max: 120 };
    const detail = cleanText(typed.detail, bounds);
    if (detail instanceof UserError) return detail;
    const regionCode = await this.destination(typed.regionCode, `${path}regionCode`);
    if (regionCode instanceof UserError) return regionCode;
    return { name, phone, detail, regionCode };
  }

  /** A region in force, county or finer: what freight and statistics can tell apart. */
  async destination(code: string, field: string): Promise<string | RecipientRefusal> {
    const region = await this.regions.resolve(code);
    if (region instanceof UserError) return region;
    if (!['PROVINCE', 'PREFECTURE'].includes(levelOf(region.code))) return region.code;
    return new InvalidInput(field, '地址请选到区或县。', `${field} must name a county or finer.`);
  }
}

function readPhone(typed: string, field: string): string | InvalidInput {
  const digits = typed.replace(/[\s()-]/g, '').replace(/^(\+|00)86/, '');
  if (/^(1[3-9]\d{9}|0\d{9,11}|400\d{7})$/.test(digits)) return digits;
  return new InvalidInput(
    field,
    '电话号码不对，请填 11 位手机号或带区号的座机。',
    `${field} must be a mobile number of 11 digits or a landline with its area code.`,
  );
}
