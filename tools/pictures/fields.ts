import { Drawing, n } from './drawing.ts';
import type { Random } from './random.ts';
import { mix } from './place.ts';
import type { Season, Terrain } from './terrain.ts';

export interface Field {
  terrain: Terrain;
  /** Where the fields begin, and how high the picture is. */
  top: number;
  height: number;
  near: string;
  field: string;
  accent: string;
  season: Season;
}

/** What lies before the hills: tea rows, terraces, paddies, a river, orchards, and a village. */
export function foreground(d: Drawing, r: Random, view: Field): void {
  const draw = {
    tea: teaRows,
    terraces,
    karst: paddies,
    snow: orchard,
    plain: paddies,
    loess: terraces,
    gorge: river,
    forest: orchard,
    hills: orchard,
  }[view.terrain];
  if (view.terrain !== 'gorge') village(d, r.branch('village'), view);
  draw(d, r, view);
}

function slope(r: Random, top: number): (x: number) => number {
  const [a, b, c] = [r.between(0, 6), r.between(24, 46), r.between(10, 20)];
  return (x) => top + Math.sin(x / 430 + a) * b + Math.sin(x / 170 + a * 2) * c;
}

const across = (edge: (x: number) => number): string =>
  Array.from({ length: 41 }, (_, index) => `L${index * 40} ${n(edge(index * 40))}`).join('');

function teaRows(d: Drawing, r: Random, { top, height, field, near, season }: Field): void {
  const edge = slope(r, top + height * 0.03);
  const soil = d.along([
    [0, mix(field, '#ffffff', 0.12)],
    [1, mix(near, '#2b3a20', 0.35)],
  ]);
  d.add(`<path d="M0 ${height}${across(edge)}L1600 ${height}Z" fill="${soil}"/>`);
  const rows = 15;
  for (let row = 0; row < rows; row += 1) {
    const depth = (row + 0.6) / rows;
    const drop = (height - top) * depth ** 1.5 * 1.1;
    const wide = 12 + 52 * depth;
    const line = Array.from({ length: 41 }, (_, index) => {
      const x = index * 42 - 30;
      return `${index === 0 ? 'M' : 'L'}${n(x)} ${n(edge(x) * (1 - depth * 0.12) + top * depth * 0.12 + drop + Math.sin(x / 260 + row * 0.5) * 16)}`;
    }).join('');
    const lit = mix(season === 'winter' ? '#5d7f55' : field, '#e8f5b0', 0.22 * (1 - depth));
    d.add(
      `<path d="${line}" stroke="${mix(near, '#17301c', 0.45)}" stroke-width="${n(wide)}" fill="none" transform="translate(0 ${n(wide * 0.3)})"/>`,
      `<path d="${line}" stroke="${mix(near, field, 0.35)}" stroke-width="${n(wide * 0.82)}" fill="none"/>`,
      `<path d="${line}" stroke="${lit}" stroke-width="${n(wide * 0.5)}" stroke-dasharray="${n(wide * 0.1)} ${n(wide * 0.4)}" stroke-linecap="round" fill="none" transform="translate(0 ${n(-wide * 0.16)})"/>`,
    );
  }
}

function terraces(
  d: Drawing,
  r: Random,
  { top, height, field, near, terrain, season }: Field,
): void {
  const wet = terrain === 'terraces' && season === 'spring';
  const steps = 12;
  const shape = slope(r, 0);
  for (let step = 0; step < steps; step += 1) {
    const depth = step / steps;
    const y = top + (height - top) * depth ** 1.25;
    const edge = (x: number) => y + shape(x * (1 - depth * 0.25) + step * 34) * (0.8 + depth * 0.7);
    const tall = (9 + 44 * depth) * (height / 1000);
    const level =
      wet && step % 2
        ? '#cfe0e6'
        : mix(field, step % 3 === 1 ? near : '#f4e6a0', r.between(0.08, 0.4));
    d.add(
      `<path d="M0 ${height}${across(edge)}L1600 ${height}Z" fill="${d.along([
        [0, mix(level, '#ffffff', 0.18)],
        [0.3, level],
        [1, level],
      ])}"/>`,
      `<path d="M0 ${height}${across((x) => edge(x) + tall * (1.1 + 0.25 * Math.sin(x / 90 + step)))}L1600 ${height}Z" fill="${mix(near, '#3a2c18', terrain === 'loess' ? 0.45 : 0.2)}"/>`,
    );
  }
}

function paddies(d: Drawing, r: Random, { top, height, field, near, accent, season }: Field): void {
  const far = r.between(560, 1040);
  const ground = d.along([
    [0, mix(field, '#ffffff', 0.25)],
    [1, mix(field, near, 0.5)],
  ]);
  d.add(`<rect y="${n(top)}" width="1600" height="${n(height - top)}" fill="${ground}"/>`);
  for (let strip = -11; strip < 11; strip += 1) {
    const [a, b] = [far + strip * 90, far + (strip + 1) * 90];
    const [c, e] = [far + strip * 330, far + (strip + 1) * 330];
    const colour = mix(
      field,
      strip % 3 === 0 ? near : season === 'spring' ? '#bcd6dd' : accent,
      r.between(0.05, 0.42),
    );
    d.add(
      `<path d="M${n(a)} ${n(top)}L${n(b)} ${n(top)}L${n(e)} ${height}L${n(c)} ${height}Z" fill="${colour}" opacity=".75"/>`,
    );
  }
  for (let row = 1; row < 9; row += 1) {
    const y = top + (height - top) * (row / 9) ** 1.9;
    d.add(
      `<path d="M0 ${n(y)}H1600" stroke="${mix(near, '#2a3a1c', 0.3)}" stroke-opacity=".35" stroke-width="${n(2 + row * 1.4)}"/>`,
    );
  }
  const bank = Array.from(
    { length: 15 },
    (_, index) => `L${index * 120} ${n(height - 36 - r.between(0, 34))}`,
  ).join('');
  d.add(`<path d="M0 ${height}${bank}L1680 ${height}Z" fill="${mix(near, '#1d2f1a', 0.35)}"/>`);
}

function river(d: Drawing, r: Random, view: Field): void {
  const { top, height, near, field } = view;
  const water = d.along([
    [0, '#dbe8ea'],
    [0.4, '#8fb3bd'],
    [1, '#4e7f8c'],
  ]);
  const bend = r.between(-160, 160);
  d.add(
    `<rect y="${n(top)}" width="1600" height="${n(height - top)}" fill="${water}"/>`,
    `<path d="M0 ${n(top - height * 0.06)}Q${n(420 + bend)} ${n(top + height * 0.02)} ${n(640 + bend)} ${n(top + height * 0.06)}Q${n(420 + bend)} ${n(top + height * 0.2)} 330 ${height}L0 ${height}Z" fill="${mix(near, '#22351f', 0.2)}"/>`,
    `<path d="M1600 ${n(top - height * 0.07)}Q${n(1120 + bend)} ${n(top)} ${n(930 + bend)} ${n(top + height * 0.05)}Q${n(1180 + bend)} ${n(top + height * 0.2)} 1290 ${height}L1600 ${height}Z" fill="${mix(near, '#22351f', 0.32)}"/>`,
  );
  for (let index = 0; index < 16; index += 1) {
    const y = r.between(top + height * 0.08, height - 20);
    d.add(
      `<path d="M${n(r.between(480, 980) + bend / 2)} ${n(y)}h${n(r.between(40, 180))}" stroke="#fff" stroke-opacity=".4" stroke-width="4" stroke-linecap="round"/>`,
    );
  }
  for (const side of [0, 1]) {
    for (let index = 0; index < 26; index += 1) {
      const depth = r.next();
      const x = side === 0 ? r.between(0, 400 - 120 * depth) : r.between(1240 + 60 * depth, 1600);
      tree(
        d,
        r,
        [x, top + height * (0.06 + 0.34 * depth), 34 + 60 * depth],
        mix(near, field, r.between(0.1, 0.7)),
      );
    }
  }
}

function orchard(d: Drawing, r: Random, { top, height, near, field, accent, season }: Field): void {
  const edge = slope(r, top);
  const ground = d.along([
    [0, mix(field, '#ffffff', 0.2)],
    [1, mix(field, near, 0.45)],
  ]);
  d.add(`<path d="M0 ${height}${across(edge)}L1600 ${height}Z" fill="${ground}"/>`);
  for (let row = 0; row < 7; row += 1) {
    const depth = (row + 0.5) / 7;
    const size = 30 + 105 * depth;
    const y = top + (height - top) * depth ** 1.35 + 30;
    for (let x = (row % 2) * size * 0.8 - 40; x < 1660; x += size * 1.65) {
      const bloom =
        season === 'summer'
          ? mix(near, field, 0.4)
          : season === 'winter'
            ? '#8a8272'
            : mix(accent, near, r.between(0.2, 0.6));
      tree(d, r, [x + r.between(-12, 12), y + Math.sin(x / 300) * 18, size], bloom);
    }
  }
}

function tree(
  d: Drawing,
  r: Random,
  [x, y, size]: readonly [x: number, y: number, size: number],
  colour: string,
): void {
  const crown = d.ball([
    [0, mix(colour, '#fff6c8', 0.32)],
    [0.6, colour],
    [1, mix(colour, '#14240f', 0.4)],
  ]);
  const puff = (dx: number, dy: number, radius: number) =>
    `<circle cx="${n(x + dx * size)}" cy="${n(y - dy * size)}" r="${n(radius * size)}" fill="${crown}"/>`;
  d.add(
    `<ellipse cx="${n(x + size * 0.1)}" cy="${n(y)}" rx="${n(size * 0.5)}" ry="${n(size * 0.11)}" fill="#1c2a14" opacity=".28"/><path d="M${n(x - size * 0.05)} ${n(y)}L${n(x)} ${n(y - size * 0.5)}L${n(x + size * 0.05)} ${n(y)}Z" fill="#5c452c"/>`,
    puff(-0.22, 0.5, 0.27),
    puff(0.22, 0.52, r.between(0.24, 0.29)),
    puff(0, 0.72, 0.3),
  );
}

/** A few houses, white walls and grey roofs. */
function village(d: Drawing, r: Random, { top, height, near }: Field): void {
  const [left, count] = [r.between(180, 1100), r.int(4, 7)];
  for (let index = 0; index < count; index += 1) {
    const w = r.between(46, 78) * (height / 1000);
    const x = left + index * w * r.between(1.0, 1.25);
    const y = top - height * 0.012 - (index % 2) * 16;
    const h = w * r.between(0.5, 0.7);
    d.add(
      `<rect x="${n(x)}" y="${n(y - h)}" width="${n(w)}" height="${n(h + 60)}" fill="#f4efe2"/><path d="M${n(x - w * 0.12)} ${n(y - h)}L${n(x + w * 0.12)} ${n(y - h * 1.5)}H${n(x + w * 0.88)}L${n(x + w * 1.12)} ${n(y - h)}Z" fill="#55585a"/>`,
      `<rect x="${n(x + w * 0.2)}" y="${n(y - h * 0.65)}" width="${n(w * 0.16)}" height="${n(h * 0.3)}" fill="#7b7466"/><rect x="${n(x + w * 0.6)}" y="${n(y - h * 0.65)}" width="${n(w * 0.16)}" height="${n(h * 0.3)}" fill="#7b7466"/>`,
    );
    tree(d, r, [x - w * 0.1, y + 64, w * (index % 2 ? 1.5 : 0.8)], mix(near, '#24401f', 0.2));
    tree(d, r, [x + w * 0.5, y + 70, w * 0.8], mix(near, '#24401f', 0.1));
  }
}
