import { addDays, type Badge, type CertificateKind } from '@chucun/catalog';
import { momentOf } from './seed-clock.ts';
import type { CoopSeed, ProductSeed } from './world/types.ts';

interface Input {
  inputName: string;
  source: string;
  purpose: string;
  dosage: string;
  usedOn: string;
  stoppedOn: string;
  intervalDays: number;
}

/** What was used on a crop before its harvest; nothing on what only grows or is made (L-36). */
export function inputsFor(categoryCode: string, harvestFrom: string): Input[] {
  if (!/^01(03|04|07)/.test(categoryCode)) return [];
  const manure = addDays(harvestFrom, -110);
  const spray = addDays(harvestFrom, -45);
  return [
    {
      inputName: '腐熟羊粪',
      source: '合作社统一堆沤',
      purpose: '底肥',
      dosage: '每亩 1.5 吨',
      usedOn: manure,
      stoppedOn: manure,
      intervalDays: 0,
    },
    {
      inputName: '苦参碱水剂',
      source: '县供销社农资店',
      purpose: '防蚜虫',
      dosage: '每亩 80 毫升，兑水 60 公斤',
      usedOn: spray,
      stoppedOn: addDays(spray, 1),
      intervalDays: 14,
    },
  ];
}

type Paper = Omit<Badge, 'coopId' | 'productId'>;

/** Names that are protected, by the county that they belong to. */
const PROTECTED: Record<string, RegExp> = {
  '331124': /香茶|银猴/,
  '430923': /茯砖|千两|天尖|黑毛茶/,
  '610629': /苹果$|红富士|秦脆/,
  '230184': /稻花香|鸭稻米/,
  '411323': /西峡(香菇|猕猴桃)/,
  '331126': /段木香菇|花菇/,
  '500236': /奉节脐橙/,
  '620826': /静宁苹果/,
  '222424': /汪清黑木耳/,
};
const GREEN = /家庭装|口粮|袋料|长粒香|小米|家常|白皮|冰糖心苹果 80/;
const ORGANIC = /野放园|鸭稻米|头茬|段木/;

const paper = (kind: CertificateKind, number: string, issuedBy: string): Paper => ({
  kind,
  number,
  issuedBy,
  issuedOn: '2025-03-20',
  validFrom: momentOf('2025-03-20', 0),
  validTo: momentOf('2030-03-20', 0),
});

/** Badges of a product. Their numbers say that they are the demo's: no real certificate is claimed. */
export function badgesOf({ county, slug }: CoopSeed, [name, categoryCode]: ProductSeed): Paper[] {
  const badges: Paper[] = [];
  const number = (kind: string) => `演示-${kind}-${county}-${[...slug].length}`;
  if (PROTECTED[county]?.test(name))
    badges.push({
      ...paper('GEOGRAPHICAL_INDICATION', number('GI'), '地理标志登记（演示数据）'),
      originCode: county,
      categoryCode,
    });
  if (GREEN.test(name))
    badges.push(paper('GREEN_FOOD', number('LB'), '绿色食品标志许可（演示数据）'));
  if (ORGANIC.test(name)) badges.push(paper('ORGANIC', number('YJ'), '有机产品认证（演示数据）'));
  return badges;
}
