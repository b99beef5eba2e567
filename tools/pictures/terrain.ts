import { Random } from './random.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Terrain =
  'tea' | 'terraces' | 'karst' | 'snow' | 'plain' | 'loess' | 'gorge' | 'forest' | 'hills';

// By the first two digits of the division code: what the land there is known for.
const BY_PROVINCE: Record<string, Terrain> = {
  '33': 'tea',
  '34': 'tea',
  '35': 'tea',
  '43': 'tea',
  '36': 'hills',
  '44': 'hills',
  '37': 'hills',
  '41': 'plain',
  '21': 'plain',
  '22': 'forest',
  '23': 'plain',
  '15': 'plain',
  '13': 'hills',
  '14': 'loess',
  '61': 'loess',
  '62': 'loess',
  '64': 'loess',
  '63': 'snow',
  '65': 'snow',
  '54': 'snow',
  '42': 'gorge',
  '50': 'gorge',
  '51': 'terraces',
  '53': 'terraces',
  '52': 'terraces',
  '45': 'karst',
  '46': 'karst',
};
const ALL: readonly Terrain[] = ['tea', 'terraces', 'karst', 'hills', 'forest', 'gorge'];

export const terrainOf = (county: string): Terrain =>
  (/^\d{6}/.test(county) ? BY_PROVINCE[county.slice(0, 2)] : undefined) ??
  new Random(county).pick(ALL);
