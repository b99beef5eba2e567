import { fenOf, plainMoney } from '../format/money.ts';

export interface Zone {
  name: string;
  regionPrefixes: string[];
  isServed: boolean;
  firstQuantity: number;
  firstFen: number;
  nextQuantity: number;
  nextFen: number;
  isFreeOverServed: boolean;
  transitDays: number;
}

export const ZONES_MAX = 40;
const NUMBERS = ['firstQuantity', 'nextQuantity', 'transitDays'] as const;
const FEES = ['firstFen', 'nextFen'] as const;

/** A zone as the inputs of the form hold it; `index` is its place. Provinces are two digits, all else is finer. */
export function formOf(zone: Zone, index: number): Record<string, string[]> {
  const yes = (is: boolean) => (is ? ['yes'] : []);
  const fee = (fen: number) => [plainMoney(fen).replaceAll(',', '')];
  return {
    [`name.${index}`]: [zone.name],
    [`provinces.${index}`]: zone.regionPrefixes.filter((prefix) => prefix.length === 2),
    [`finer.${index}`]: [zone.regionPrefixes.filter((prefix) => prefix.length > 2).join(' ')],
    [`isServed.${index}`]: yes(zone.isServed),
    [`isFreeOverServed.${index}`]: yes(zone.isFreeOverServed),
    [`firstQuantity.${index}`]: [String(zone.firstQuantity)],
    [`nextQuantity.${index}`]: [String(zone.nextQuantity)],
    [`transitDays.${index}`]: [String(zone.transitDays)],
    [`firstFen.${index}`]: fee(zone.firstFen),
    [`nextFen.${index}`]: fee(zone.nextFen),
  };
}

/** The zones of a posted form, or the first input that holds no number. A zone marked for removal is left out. */
export function readZones(form: FormData): { zones: Zone[] } | { field: string } {
  const zones: Zone[] = [];
  const count = Math.min(Number(form.get('zones')) || 0, ZONES_MAX);
  for (let index = 0; index < count; index++) {
    if (form.get(`remove.${index}`)) continue;
    const zone = readZone(form, index);
    if ('field' in zone) return zone;
    zones.push(zone);
  }
  return { zones };
}

function readZone(form: FormData, index: number): Zone | { field: string } {
  const said = (name: string) => String(form.get(`${name}.${index}`) ?? '').trim();
  const numbers: Partial<Record<(typeof NUMBERS)[number] | (typeof FEES)[number], number>> = {};
  for (const name of NUMBERS) {
    if (!/^\d{1,7}$/.test(said(name))) return { field: `${name}.${index}` };
    numbers[name] = Number(said(name));
  }
  for (const name of FEES) {
    const fen = fenOf(said(name));
    if (fen === undefined) return { field: `${name}.${index}` };
    numbers[name] = fen;
  }
  const finer = said('finer')
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
  return {
    ...(numbers as Required<typeof numbers>),
    name: said('name'),
    regionPrefixes: [...form.getAll(`provinces.${index}`).map(String), ...finer],
    isServed: form.has(`isServed.${index}`),
    isFreeOverServed: form.has(`isFreeOverServed.${index}`),
  };
}

export type Basis = 'WEIGHT' | 'PIECE';

/** Loads that people know, with their fee: a fee per begun next quantity (T-16), in whole fen. */
export function freightExamples(
  zone: Pick<Zone, 'firstQuantity' | 'firstFen' | 'nextQuantity' | 'nextFen'>,
  basis: Basis,
): { load: number; fen: number }[] {
  const loads = basis === 'WEIGHT' ? [1000, 2000, 5000] : [1, 2, 5];
  return loads.map((load) => {
    const beyond = Math.max(0, load - zone.firstQuantity);
    const steps = zone.nextQuantity > 0 ? Math.ceil(beyond / zone.nextQuantity) : 0;
    return { load, fen: zone.firstFen + steps * zone.nextFen };
  });
}
