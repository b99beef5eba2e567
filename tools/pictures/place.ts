import { Drawing, n } from './drawing.ts';
import { foreground } from './fields.ts';
import type { Random } from './random.ts';
import { type Season, type Terrain, terrainOf } from './terrain.ts';

export interface PlaceView {
  /** Division code or name; the first two digits of a code decide the kind of land. */
  county: string;
  /** 0 to 23. */
  hour: number;
  season: Season;
  /** Units high; 1600 wide always. */
  height: number;
}

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
/** A colour between two, `part` of the way. */
export const mix = (from: string, to: string, part: number): string => {
  const [a, b] = [rgb(from), rgb(to)];
  return `#${a
    .map((value, index) =>
      Math.round(value + (b[index]! - value) * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

interface Light {
  top: string;
  low: string;
  sun: string;
  /** What the night takes from every colour. */
  shade: number;
}

function lightAt(hour: number): Light {
  if (hour < 5 || hour >= 20) return { top: '#1f2f4a', low: '#55688a', sun: '#f7f1d8', shade: 0.5 };
  if (hour < 8) return { top: '#b9cfe0', low: '#fbdcb9', sun: '#fff1d2', shade: 0.06 };
  if (hour < 16) return { top: '#a9cbe0', low: '#eef3e9', sun: '#fffbe8', shade: 0 };
  return { top: '#8fa9c4', low: '#f8c795', sun: '#ffd9a0', shade: 0.1 };
}

const LAND: Record<Season, readonly [near: string, field: string, accent: string]> = {
  spring: ['#4f8a4a', '#8fb85a', '#f2c8d0'],
  summer: ['#2f6f45', '#6da04c', '#d9e27a'],
  autumn: ['#7d7a3c', '#d3a344', '#c2562d'],
  winter: ['#6f7f78', '#c3c9bd', '#f4f6f4'],
};

/** Layered hills in the light of an hour, with what grows before them. */
export function landscape(r: Random, view: PlaceView): string {
  const d = new Drawing('ls');
  const terrain = terrainOf(view.county);
  const light = lightAt(view.hour);
  const { height } = view;
  const horizon = height * 0.56;
  const sky = d.along([
    [0, light.top],
    [0.75, light.low],
    [1, light.low],
  ]);
  d.add(`<rect width="1600" height="${height}" fill="${sky}"/>`);
  sun(d, r, light, [r.between(260, 1340), horizon - height * r.between(0.16, 0.34)]);
  clouds(d, r.branch('clouds'), height);

  const [near, field, accent] = LAND[view.season].map((colour) =>
    mix(colour, light.top, light.shade),
  ) as [string, string, string];
  const haze = mix(light.low, light.top, 0.45);
  const count = terrain === 'plain' ? 3 : 5;
  for (let layer = 0; layer < count; layer += 1) {
    const depth = (layer + 1) / count;
    const base = horizon - height * 0.1 + depth * height * (terrain === 'plain' ? 0.1 : 0.17);
    ridge(d, r.branch(`ridge ${layer}`), {
      terrain,
      depth,
      base,
      height,
      fill: mix(
        mix(haze, near, 0.16 + 0.74 * depth),
        '#ffffff',
        view.season === 'winter' ? 0.4 : 0,
      ),
    });
    const pale = mix(light.low, '#ffffff', 0.35);
    mist(d, [r.between(200, 1400), base + height * 0.05], pale, 0.5 - depth * 0.3);
  }
  foreground(d, r.branch('field'), {
    terrain,
    top: horizon + height * 0.1,
    height,
    near,
    field,
    accent,
    season: view.season,
  });
  return d.inner();
}

function sun(d: Drawing, r: Random, light: Light, [x, y]: readonly [number, number]): void {
  const glow = d.ball(
    [
      [0, light.sun, 0.9],
      [0.3, light.sun, 0.4],
      [1, light.sun, 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  d.add(
    `<circle cx="${n(x)}" cy="${n(y)}" r="330" fill="${glow}"/><circle cx="${n(x)}" cy="${n(y)}" r="${n(r.between(46, 62))}" fill="${light.sun}"/>`,
  );
}

function clouds(d: Drawing, r: Random, height: number): void {
  for (let index = 0; index < 3; index += 1) {
    const [x, y, w] = [r.between(0, 1600), height * r.between(0.07, 0.3), r.between(200, 420)];
    d.add(
      `<path d="M${n(x - w)} ${n(y)}Q${n(x - w * 0.5)} ${n(y - 40)} ${n(x - w * 0.2)} ${n(y - 18)}Q${n(x + w * 0.1)} ${n(y - 62)} ${n(x + w * 0.4)} ${n(y - 20)}Q${n(x + w * 0.8)} ${n(y - 26)} ${n(x + w)} ${n(y)}Z" fill="#fff" opacity="${r.between(0.28, 0.5).toFixed(2)}"/>`,
    );
  }
}

function mist(
  d: Drawing,
  [x, y]: readonly [number, number],
  colour: string,
  opacity: number,
): void {
  if (opacity <= 0.05) return;
  const fill = d.ball(
    [
      [0, colour, opacity],
      [0.6, colour, opacity * 0.5],
      [1, colour, 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  d.add(`<ellipse cx="${n(x)}" cy="${n(y)}" rx="900" ry="86" fill="${fill}"/>`);
}

interface Ridge {
  terrain: Terrain;
  /** 0 far, 1 near. */
  depth: number;
  base: number;
  height: number;
  fill: string;
}

function ridge(d: Drawing, r: Random, { terrain, depth, base, height, fill }: Ridge): void {
  const steps = 100;
  const rise = skyline(r, terrain, depth);
  const line = Array.from(
    { length: steps + 1 },
    (_, index) => [index * 16, base - height * rise(index / steps)] as const,
  );
  const top = line.map(([x, y]) => `L${n(x)} ${n(y)}`).join('');
  const shade = d.along([
    [0, fill],
    [1, mix(fill, '#ffffff', 0.3)],
  ]);
  d.add(`<path d="M0 ${height}${top}L1600 ${height}Z" fill="${shade}"/>`);
  if (terrain === 'snow' && depth < 0.65) {
    const cap = line
      .map(
        ([x, y], index) =>
          `L${n(x)} ${n(Math.min(base + 30, y + height * (0.035 + 0.02 * Math.sin(index * 2.3 + depth * 9))))}`,
      )
      .reverse()
      .join('');
    d.add(`<path d="M0 ${n(line[0]![1])}${top}${cap}Z" fill="#fff" opacity=".85"/>`);
  }
  if (terrain === 'forest' && depth > 0.4) d.add(conifers(r, line, fill, depth));
}

/** Height of the land over its base, as a part of the picture's height, for 0 ≤ at ≤ 1. */
function skyline(r: Random, terrain: Terrain, depth: number): (at: number) => number {
  const waves = Array.from({ length: 5 }, (_, index) => ({
    pace: (index + 1) * r.between(2.2, 3.6),
    shift: r.between(0, 6.3),
    size: 1 / (index + 1) ** 1.15,
  }));
  const rolling = (at: number) =>
    waves.reduce((sum, { pace, shift, size }) => sum + Math.sin(at * pace + shift) * size, 0) / 2;
  if (terrain === 'karst') {
    const towers = Array.from({ length: 9 }, () => ({
      at: r.between(-0.05, 1.05),
      wide: r.between(0.025, 0.07),
      tall: r.between(0.1, 0.3) * (1.1 - depth * 0.6),
    }));
    return (at) =>
      0.02 * rolling(at) +
      Math.max(
        0,
        ...towers.map((tower) => tower.tall * Math.exp(-(((at - tower.at) / tower.wide) ** 4))),
      );
  }
  if (terrain === 'snow') {
    const jag = Array.from({ length: 4 }, (_, index) => ({
      pace: (index + 1) * r.between(3, 4.4),
      shift: r.next(),
      size: 1 / 1.7 ** index,
    }));
    const peaks = (at: number) =>
      jag.reduce(
        (sum, { pace, shift, size }) =>
          sum + (1 - Math.abs(((((at * pace + shift) % 1) + 1) % 1) * 2 - 1)) * size,
        0,
      ) / 2;
    return (at) => (depth < 0.65 ? 0.26 * (1.2 - depth) * peaks(at) : 0.05 * rolling(at));
  }
  if (terrain === 'loess')
    return (at) => Math.round((0.1 * rolling(at) + 0.05) * 26) / 26 + 0.006 * Math.sin(at * 60);
  if (terrain === 'gorge')
    return (at) => 0.08 * rolling(at) + 0.34 * Math.abs(at - 0.5) ** 1.3 * (1.5 - depth * 0.4);
  if (terrain === 'plain') return (at) => 0.025 * rolling(at) * (1.3 - depth);
  return (at) => (0.13 - 0.05 * depth) * rolling(at) + 0.03;
}

function conifers(
  r: Random,
  line: readonly (readonly [number, number])[],
  fill: string,
  depth: number,
): string {
  const trees = line.flatMap(([x, y]) => {
    const tall = r.between(30, 62) * depth;
    const at = x + r.between(-7, 7);
    return [
      `M${n(at - tall * 0.24)} ${n(y + 8)}L${n(at)} ${n(y - tall)}L${n(at + tall * 0.24)} ${n(y + 8)}Z`,
    ];
  });
  return `<path d="${trees.join('')}" fill="${fill}"/>`;
}
