import type { FreightWish } from '@chucun/orders';

const ALL =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(
    ' ',
  );
const REMOTE = ['15', '62', '63', '64', '46'];
const FAR = ['65', '54'];

const NEIGHBOURS: Record<string, readonly string[]> = {
  '33': ['31', '32', '33', '34', '35'],
  '43': ['42', '43', '36', '44', '45', '50', '52'],
  '52': ['43', '45', '50', '51', '52', '53'],
  '61': ['14', '41', '50', '51', '61', '62', '64'],
  '65': ['62', '63', '65'],
  '23': ['21', '22', '23', '15'],
  '41': ['13', '14', '34', '37', '41', '42', '61'],
  '51': ['50', '51', '52', '53', '61'],
  '50': ['42', '43', '50', '51', '52', '61'],
  '62': ['51', '61', '62', '63', '64'],
  '22': ['15', '21', '22', '23'],
};

const kilos = (name: string, regionPrefixes: string[], first: number, next: number) => ({
  name,
  regionPrefixes,
  isServed: true,
  firstQuantity: 1000,
  firstFen: first,
  nextQuantity: 1000,
  nextFen: next,
});

/** The groups of T-18 as seen from the cooperative's own province: near, usual, remote, far, not served. */
export function freightFrom(county: string, freeOverFen: number): FreightWish {
  const home = county.slice(0, 2);
  const near = [...(NEIGHBOURS[home] ?? [home])];
  const isFarOff = FAR.includes(home);
  const far = FAR.filter((prefix) => !near.includes(prefix));
  const remote = REMOTE.filter((prefix) => !near.includes(prefix));
  const usual = ALL.filter(
    (prefix) => !near.includes(prefix) && !far.includes(prefix) && !remote.includes(prefix),
  );
  const [first, next, days] = isFarOff ? [1500, 600, 5] : [800, 300, 3];
  return {
    basis: 'weight',
    freeOverFen,
    zones: [
      {
        ...kilos('周边省份', near, isFarOff ? 1000 : 600, isFarOff ? 400 : 200),
        isFreeOverServed: true,
        transitDays: isFarOff ? 3 : 2,
      },
      { ...kilos('其他地区', usual, first!, next!), isFreeOverServed: true, transitDays: days! },
      { ...kilos('偏远地区', remote, 1500, 800), isFreeOverServed: false, transitDays: 5 },
      ...(far.length > 0
        ? [{ ...kilos('边远地区', far, 2000, 1500), isFreeOverServed: false, transitDays: 7 }]
        : []),
      {
        ...kilos('暂不配送（港澳台）', ['71', '81', '82'], 0, 0),
        isServed: false,
        isFreeOverServed: false,
        transitDays: 0,
      },
    ],
  };
}
