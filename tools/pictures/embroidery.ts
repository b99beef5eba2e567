import { Drawing, group, leafPath, n } from './drawing.ts';
import { landscape } from './place.ts';
import { carton, ledge, ruler } from './props.ts';
import { Random } from './random.ts';
import { paper, Scene } from './scene.ts';
import type { PictureKind } from './still-life.ts';

interface Palette {
  cloth: string;
  threads: readonly [string, string, string, string];
}
const PALETTES: readonly Palette[] = [
  { cloth: '#1d2747', threads: ['#d8433c', '#f0b53c', '#3f9a7a', '#e9e2d0'] },
  { cloth: '#1a1718', threads: ['#d53a52', '#4f9fd0', '#f2c14b', '#e8dcc6'] },
  { cloth: '#5c1520', threads: ['#f1a53a', '#2f8f86', '#f0d9b0', '#e2574c'] },
  { cloth: '#24404d', threads: ['#f2f0e6', '#e46a4e', '#f3c253', '#89c1b4'] },
];

// Satin stitch: fine bright and dark threads over everything.
const DIAGONALS = Array.from(
  { length: 125 },
  (_, index) => `M${index * 16 - 1000} 0l1000 1000`,
).join('');
const SATIN =
  `<path d="${DIAGONALS}" stroke="#fff" stroke-opacity=".1" stroke-width="3"/>` +
  `<path d="${DIAGONALS}" stroke="#000" stroke-opacity=".16" stroke-width="3" transform="translate(7 0)"/>`;

/** A square of Miao embroidery, 1000 × 1000: bands of geometry round a symmetrical flower, butterflies at its corners. */
export function embroidery(r: Random, prefix: string): string {
  const d = new Drawing(prefix);
  const { cloth, threads } = r.pick(PALETTES);
  d.add(`<rect width="1000" height="1000" fill="${cloth}"/>`);
  const [one, two, three, four] = threads;
  const bands = [zigzag, lattice, hooks].sort(() => r.next() - 0.5);
  for (let side = 0; side < 4; side += 1) {
    const turn = `rotate(${side * 90} 500 500)`;
    d.add(
      group(
        turn,
        bands[0]!(46, 84, [one, two]) +
          bands[1]!(142, 66, [three, four]) +
          line(100, two) +
          line(186, one) +
          line(38, four),
      ),
    );
  }
  const petals = r.pick([6, 8, 10]);
  const rings = [
    { reach: 268, wide: 62, colour: one },
    { reach: 208, wide: 50, colour: two },
    { reach: 142, wide: 36, colour: three },
  ];
  for (const [index, ring] of rings.entries()) {
    for (let petal = 0; petal < petals; petal += 1) {
      const angle = (petal + (index % 2) / 2) * (360 / petals);
      d.add(
        group(
          `translate(500 500) rotate(${n(angle)}) translate(0 -30)`,
          stitchedLeaf(ring.reach, ring.wide * (8 / petals), ring.colour, cloth),
        ),
      );
    }
  }
  d.add(
    `<circle cx="500" cy="500" r="62" fill="${four}"/><circle cx="500" cy="500" r="40" fill="${one}"/><circle cx="500" cy="500" r="18" fill="${two}"/>`,
  );
  for (const [x, y, turn] of [
    [282, 282, -45],
    [718, 282, 45],
    [718, 718, 135],
    [282, 718, 225],
  ] as const) {
    d.add(
      group(
        `translate(${x} ${y}) rotate(${turn}) scale(1.06)`,
        r.chance(0.5) ? butterfly(threads, cloth) : bird(threads, cloth),
      ),
    );
  }
  d.add(SATIN);
  return `<svg x="0" y="0" width="1000" height="1000" viewBox="0 0 1000 1000">${d.inner()}</svg>`;
}

const line = (y: number, colour: string): string =>
  `<path d="M${y} ${y}H${1000 - y}" stroke="${colour}" stroke-width="8" stroke-dasharray="15 5"/>`;

function zigzag(y: number, tall: number, [a, b]: readonly [string, string]): string {
  const step = 44;
  const from = y + (1000 - 2 * y - Math.floor((1000 - 2 * y) / step) * step) / 2;
  const count = Math.floor((1000 - 2 * y) / step);
  const path = Array.from(
    { length: count },
    (_, index) =>
      `L${n(from + index * step + step / 2)} ${n(y + tall * 0.2)}L${n(from + (index + 1) * step)} ${n(y + tall * 0.62)}`,
  ).join('');
  const dots = Array.from(
    { length: count },
    (_, index) =>
      `<circle cx="${n(from + index * step + step / 2)}" cy="${n(y + tall * 0.55)}" r="6" fill="${b}"/>`,
  ).join('');
  return `<path d="M${n(from)} ${n(y + tall * 0.62)}${path}" stroke="${a}" stroke-width="11" fill="none" stroke-linejoin="round"/>${dots}`;
}

function lattice(y: number, tall: number, [a, b]: readonly [string, string]): string {
  const step = 58;
  const count = Math.floor((1000 - 2 * y) / step);
  const from = 500 - (count * step) / 2 + step / 2;
  return Array.from({ length: count }, (_, index) => {
    const x = from + index * step;
    const h = tall * 0.3;
    const diamond = (size: number, colour: string) =>
      `<path d="M${n(x - 25 * size)} ${n(y + h)}L${n(x)} ${n(y + h - h * size)}L${n(x + 25 * size)} ${n(y + h)}L${n(x)} ${n(y + h + h * size)}Z" fill="${colour}"/>`;
    return diamond(1, a) + diamond(0.62, b) + diamond(0.3, a);
  }).join('');
}

function hooks(y: number, tall: number, [a, b]: readonly [string, string]): string {
  const step = 72;
  const count = Math.floor((1000 - 2 * y) / step);
  const from = 500 - (count * step) / 2;
  return Array.from({ length: count }, (_, index) => {
    const x = from + index * step;
    const up = y + tall * 0.1;
    return `<path d="M${n(x + 6)} ${n(up + tall * 0.5)}V${n(up + 8)}H${n(x + 40)}V${n(up + tall * 0.34)}H${n(x + 22)}" stroke="${index % 2 ? a : b}" stroke-width="9" fill="none"/><rect x="${n(x + 50)}" y="${n(up + tall * 0.22)}" width="13" height="13" fill="${index % 2 ? b : a}" transform="rotate(45 ${n(x + 56)} ${n(up + tall * 0.28)})"/>`;
  }).join('');
}

const stitchedLeaf = (length: number, width: number, colour: string, edge: string): string =>
  `<path d="${leafPath(length, width)}" fill="${colour}" stroke="${edge}" stroke-width="5"/><path d="M0 -20V${n(-length * 0.86)}" stroke="${edge}" stroke-opacity=".55" stroke-width="5" stroke-dasharray="13 6"/>`;

function butterfly([a, b, c, e]: Palette['threads'], edge: string): string {
  const wing = (side: number) =>
    group(
      `scale(${side} 1)`,
      `<path d="M6 0C30 -74 96 -84 104 -36C108 -6 60 12 8 8Z" fill="${a}" stroke="${e}" stroke-width="6"/><path d="M6 8C46 6 84 30 70 60C54 84 16 52 4 18Z" fill="${b}" stroke="${e}" stroke-width="6"/><circle cx="66" cy="-36" r="16" fill="${c}" stroke="${edge}" stroke-width="5"/><path d="M6 -26q14 -40 34 -50" stroke="${e}" stroke-width="6" fill="none"/>`,
    );
  return wing(1) + wing(-1) + `<ellipse rx="10" ry="36" fill="${e}"/>`;
}

function bird([a, b, c, e]: Palette['threads'], edge: string): string {
  return (
    `<path d="M-84 30C-60 -30 10 -46 44 -14C66 -44 96 -30 88 -6L112 4L84 12C70 56 -20 70 -50 36C-66 52 -96 58 -104 44Z" fill="${b}" stroke="${e}" stroke-width="6"/>` +
    `<path d="M-30 14C-14 -22 30 -18 34 8C20 34 -14 36 -30 14Z" fill="${a}" stroke="${edge}" stroke-width="5"/><circle cx="70" cy="-8" r="8" fill="${edge}"/><path d="M-40 -30q-20 -40 -52 -34M-20 -38q-6 -40 -36 -48" stroke="${c}" stroke-width="10" fill="none" stroke-linecap="round"/>`
  );
}

/** Pictures of embroidery: laid flat with its fringe, close with a ruler, in its box, or on a line before the hills. */
export function embroideryScene(wish: {
  seed: string;
  kind: PictureKind;
  ground?: string;
  county?: string;
}): Scene {
  const r = new Random(`miao-embroidery/${wish.kind}/${wish.seed}`);
  const scene = new Scene(r);
  const cloth = embroidery(new Random(`cloth ${wish.seed}`), 'em');
  const laid = (transform: string, shadow = 26) =>
    group(
      transform,
      `<rect width="1000" height="1000" fill="#2a1c10" opacity=".3" transform="translate(${shadow} ${shadow})"/>${fringe()}${cloth}`,
    );
  if (wish.kind === 'place') {
    scene.background(
      landscape(r.branch('hills'), {
        county: wish.county ?? '522634',
        hour: r.pick([7, 9, 15]),
        season: r.pick(['spring', 'summer', 'autumn']),
        height: 1600,
      }) + ledge(r.branch('ledge')),
    );
    scene.add(
      '<path d="M380 330V1340M1220 330V1340" stroke="#8a6538" stroke-width="34"/><path d="M380 330V1340M1220 330V1340" stroke="#c39a66" stroke-width="14" transform="translate(-6 0)"/><path d="M330 372H1270" stroke="#a67b45" stroke-width="28" stroke-linecap="round"/>',
      laid('translate(440 386) scale(.72)', 14),
    );
    return scene;
  }
  scene.background(paper(wish.ground ?? '#ece6da', r.branch('paper')));
  if (wish.kind === 'whole') {
    scene.add(
      laid(
        `translate(800 800) rotate(${n(r.between(-9, 9))}) scale(${n(r.between(1.05, 1.2))}) translate(-500 -500)`,
      ),
    );
  } else if (wish.kind === 'detail') {
    scene.add(
      laid(
        `translate(${n(r.between(-380, -200))} ${n(r.between(-560, -420))}) rotate(${n(r.between(-5, 5))}) scale(1.95)`,
      ),
      ruler(r.branch('ruler')),
    );
  } else {
    const { behind, before } = carton(r.branch('box'));
    scene.add(
      group('translate(0 -120)', behind),
      group(
        'matrix(.82 0 -.16 .2 470 700)',
        `<rect x="0" y="60" width="1000" height="1000" fill="#1a1210" opacity=".5"/>${cloth}`,
      ),
      group('matrix(.8 0 -.16 .2 480 660)', cloth),
      group('translate(0 -120)', before),
    );
  }
  return scene;
}

const fringe = (): string => {
  const threads = Array.from(
    { length: 66 },
    (_, index) => `M${8 + index * 15} 1000v${30 + ((index * 7) % 11)}`,
  ).join('');
  return `<path d="${threads}" stroke="#e9e2d0" stroke-width="6" stroke-linecap="round"/>`;
};
