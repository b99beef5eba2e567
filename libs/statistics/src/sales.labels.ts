import { Injectable } from '@nestjs/common';
import { categoryByCode } from '@chucun/catalog';
import { Coops } from '@chucun/coops';
import { Regions } from '@chucun/regions';
import type { SalesDimension } from './sales.question.ts';

export interface Label {
  zh: string;
  en: string;
}

const CHANNELS: Record<string, Label> = {
  SHOP: { zh: '店铺', en: 'Shop' },
  LIVE: { zh: '直播间', en: 'Live room' },
  GROUP: { zh: '拼团', en: 'Group buying' },
  PROCUREMENT: { zh: '集采', en: 'Procurement' },
};

/** Names of a table's keys; a key without a name stands for itself. */
@Injectable()
export class SalesLabels {
  constructor(
    private readonly regions: Regions,
    private readonly coops: Coops,
  ) {}

  async of(dimension: SalesDimension, keys: readonly string[]): Promise<Map<string, Label>> {
    const unique = [...new Set(keys)];
    const names = await this.namesOf(dimension, unique);
    return new Map(unique.map((key, index) => [key, names[index] ?? { zh: key, en: key }]));
  }

  private async namesOf(
    dimension: SalesDimension,
    keys: readonly string[],
  ): Promise<(Label | undefined)[]> {
    switch (dimension) {
      case 'ORIGIN':
      case 'DESTINATION_PROVINCE':
        return (await this.regions.byCodes(keys)).map((region) => region && same(region.name));
      case 'COOP':
        return (await this.coops.byIds(keys)).map((coop) => coop && same(coop.name));
      case 'CATEGORY':
        return keys.map((key) => {
          const category = categoryByCode(key);
          return category && { zh: category.name, en: category.nameEn };
        });
      case 'CHANNEL':
        return keys.map((key) => CHANNELS[key]);
      case 'MONTH':
        return keys.map((key) => ({
          zh: `${key.slice(0, 4)}年${Number(key.slice(5))}月`,
          en: key,
        }));
      case 'DAY':
        return keys.map((key) => ({
          zh: `${Number(key.slice(5, 7))}月${Number(key.slice(8))}日`,
          en: key,
        }));
    }
  }
}

const same = (name: string): Label => ({ zh: name, en: name });
