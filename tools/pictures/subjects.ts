import type { Random } from './random.ts';
import { DARK_TEA, dryTea, GREEN_TEA, teaBrick, teaSprig } from './pieces-leaves.ts';
import { driedFruit, heap, sausage, torreya, walnut } from './pieces-dry.ts';
import { bolete, morel, oyster, shiitake, woodEar } from './pieces-mushrooms.ts';
import { bottle, jar, noodles, sack, teaCup } from './pieces-vessels.ts';

import { FRESH } from './subjects-fresh.ts';
import {
  drawn,
  emoji,
  long,
  loose,
  mushrooms,
  PAPER,
  round,
  small,
  standing,
  type Subject,
} from './subject.ts';

type HeapOf = Parameters<typeof heap> extends [Random, ...infer Rest] ? Rest : never;
const grains = (ground: string, ...heaped: HeapOf): Subject =>
  small([drawn((r) => heap(r, ...heaped))], ground, 600);
const sprig = drawn(teaSprig);
const leafSprig = emoji('1f33f');
const ear = emoji('1f33e', { hue: -14 });
const honeyPot = emoji('1f36f');
const flower = emoji('1f33c');
const porcini = drawn((r) => bolete(r, ['#c98f55', '#9a6233', '#5f371a']));
const russula = drawn((r) => bolete(r, ['#c9b98a', '#8f9a68', '#57613c']));
const orangeCap = drawn((r) => bolete(r, ['#f0b565', '#d67f2f', '#93491a']));
const flowerMushroom = drawn(shiitake);
const driedDate = drawn((r) => driedFruit(r, ['#d8583f', '#a52a20', '#5c120f'], [82, 104]));

/** Everything that can be composed, by the name that seeds use. */
export const SUBJECTS = {
  ...FRESH,
  'green-tea': loose(
    drawn((r) => dryTea(r, GREEN_TEA)),
    PAPER.green,
    [sprig, drawn((r) => teaCup(r, ['#dfe39a', '#b9c566']))],
  ),
  'fresh-tea-leaves': {
    pieces: [sprig],
    size: 330,
    tilt: 70,
    vessels: ['basket', 'tray', 'cloth'],
    ground: PAPER.green,
  },
  'dark-tea': {
    ...standing(
      [drawn(teaBrick)],
      PAPER.brown,
      [drawn((r) => teaCup(r, ['#c0703a', '#7a3216']))],
      560,
    ),
    step: 1.02,
  },
  'loose-dark-tea': loose(
    drawn((r) => dryTea(r, DARK_TEA)),
    PAPER.brown,
    [drawn((r) => teaCup(r, ['#c0703a', '#7a3216']))],
  ),
  'tea-oil': standing(
    [drawn((r) => bottle(r, ['#f6dc74', '#d9a521']))],
    PAPER.green,
    [flower, leafSprig],
    560,
  ),
  'rapeseed-oil': standing(
    [drawn((r) => bottle(r, ['#f3bf3c', '#b9770f']))],
    PAPER.yellow,
    [emoji('1f33b')],
    560,
  ),
  egg: { ...round('1f95a', PAPER.warm, undefined, 240), tilt: 40, vessels: ['basket', 'tray'] },
  'duck-egg': {
    ...round('1f95a', PAPER.blue, { hue: 150, saturation: 0.35, brightness: 1.12 }, 250),
    tilt: 40,
    vessels: ['basket', 'tray'],
  },
  chestnut: round('1f330', PAPER.brown, { hue: 14, saturation: 1.1, brightness: 1.08 }, 240),
  walnut: { ...round('1f330', PAPER.brown, undefined, 230), pieces: [drawn(walnut)] },
  torreya: small([drawn(torreya)], PAPER.green, 210),
  peanut: long('1f95c', PAPER.brown, undefined, 260),
  'red-bean': grains(
    PAPER.rose,
    [
      ['#b5433a', '#6d1915'],
      ['#93302a', '#541210'],
    ],
    [9, 6.5],
    320,
  ),
  soybean: grains(
    PAPER.yellow,
    [
      ['#fbe7ae', '#d3ac5c'],
      ['#f1d690', '#bf9445'],
    ],
    [7.5, 6.6],
    340,
  ),
  millet: grains(
    PAPER.yellow,
    [
      ['#ffe58a', '#dba830'],
      ['#f7d467', '#c48f22'],
    ],
    [4.2, 3.8],
    900,
  ),
  goji: grains(
    PAPER.rose,
    [
      ['#ff6a4f', '#b3160f'],
      ['#e9432f', '#8f0f0c'],
    ],
    [12, 6],
    260,
  ),
  raisin: grains(
    PAPER.green,
    [
      ['#b5c465', '#66762a'],
      ['#98a84c', '#51601f'],
      ['#a98a4a', '#5c4420'],
    ],
    [11, 7.5],
    240,
  ),
  'sichuan-pepper': grains(
    PAPER.rose,
    [
      ['#c4564a', '#6e1d1a'],
      ['#9c3a34', '#4c1210'],
      ['#5a3a30', '#22120e'],
    ],
    [7, 6.2],
    400,
  ),
  jujube: small([driedDate], PAPER.rose),
  'dried-apricot': small(
    [drawn((r) => driedFruit(r, ['#ffc873', '#ee9733', '#b45f14'], [108, 80]))],
    PAPER.warm,
  ),
  'dried-persimmon': small(
    [drawn((r) => driedFruit(r, ['#f0b387', '#d27b45', '#8a4420'], [112, 74]))],
    PAPER.warm,
    280,
  ),
  'dried-fruit': small(
    [
      drawn((r) => driedFruit(r, ['#ffc873', '#ee9733', '#b45f14'], [108, 80])),
      driedDate,
      drawn((r) => driedFruit(r, ['#8a5ba0', '#573063', '#2c1535'], [96, 84])),
    ],
    PAPER.warm,
  ),
  shiitake: mushrooms([flowerMushroom]),
  'mixed-mushrooms': mushrooms([flowerMushroom, porcini, orangeCap, drawn(oyster), russula]),
  porcini: mushrooms([porcini]),
  oyster: mushrooms([drawn(oyster)], 400),
  morel: mushrooms([drawn(morel)], 310),
  'wood-ear': { ...mushrooms([drawn(woodEar)], 340), vessels: ['tray', 'basket', 'plate'] },
  honey: standing(
    [drawn((r) => jar(r, ['#ffd56a', '#e39a1c'], '#d9b36a')), honeyPot],
    PAPER.yellow,
    [flower, emoji('1f41d')],
    520,
  ),
  'chili-sauce': standing(
    [drawn((r) => jar(r, ['#e2553a', '#a51c14'], '#a61e1e'))],
    PAPER.rose,
    [emoji('1f336-fe0f'), emoji('1f9c4')],
    520,
  ),
  pickles: standing(
    [drawn((r) => jar(r, ['#c9cf7c', '#8b9a3f'], '#5f7d4a'))],
    PAPER.green,
    [emoji('1f96c'), emoji('1f336-fe0f')],
    520,
  ),
  jam: standing(
    [drawn((r) => jar(r, ['#d8496a', '#8f1436'], '#7a5aa0'))],
    PAPER.rose,
    [emoji('1f353'), emoji('1fad0')],
    520,
  ),
  rice: standing(
    [
      drawn((r) => sack(r, ['#d8d0bd', '#ffffff', '#f5f1e4', '#e6dfca'])),
      emoji('1f35a', { hue: 14 }),
    ],
    PAPER.grey,
    [ear],
    560,
  ),
  flour: standing(
    [drawn((r) => sack(r, ['#e6dcc2', '#f7f0de', '#efe6cd', '#e6dcc2']))],
    PAPER.yellow,
    [ear],
    600,
  ),
  buckwheat: standing(
    [drawn((r) => sack(r, ['#4a352a', '#8a6a52', '#6b4d3a', '#3a2820']))],
    PAPER.brown,
    [ear],
    600,
  ),
  noodles: standing([drawn(noodles)], PAPER.yellow, [ear, emoji('1f95a')], 440),
  sausage: standing([drawn(sausage)], PAPER.rose, [emoji('1f9c4'), emoji('1f336-fe0f')], 540),
} as const satisfies Record<string, Subject>;

/** Embroidery is cloth, not pieces: it is composed apart. */
export type SubjectName = keyof typeof SUBJECTS | 'miao-embroidery';

export const SUBJECT_NAMES = [...Object.keys(SUBJECTS), 'miao-embroidery'] as SubjectName[];
