import { Drawing, n } from './drawing.ts';
import { type Holder, shadowUnder } from './holder.ts';
import type { Random } from './random.ts';

const CLOTHS = [
  ['#f6efe0', '#a61e1e'],
  ['#e9efe4', '#2c6a3f'],
  ['#e6edf1', '#245a7c'],
  ['#f7ecd0', '#c2773f'],
] as const;

export function cloth(r: Random): Holder {
  const d = new Drawing('cl');
  const [light, stripe] = r.pick(CLOTHS);
  const lean = r.between(-30, 30);
  const edge = `M${n(170 + lean)} 1010Q500 ${n(950 + lean / 2)} 800 968T${n(1440 + lean)} 990Q1500 1180 1530 1390Q1180 1440 820 1418T70 1400Q110 1190 ${n(170 + lean)} 1010Z`;
  const threads = Array.from(
    { length: 96 },
    (_, index) => `M${index * 17} 940v500M0 ${940 + index * 6}h1600`,
  ).join('');
  const fold = d.along(
    [
      [0, '#7a6747', 0.16],
      [0.3, '#fff', 0.2],
      [0.55, '#7a6747', 0.12],
      [0.8, '#fff', 0.12],
      [1, '#7a6747', 0.2],
    ],
    [0, 0, 1, 0.35],
  );
  const clip = d.clip(`<path d="${edge}"/>`);
  d.add(
    `<path d="${edge}" fill="#3a2a18" opacity=".16" transform="translate(10 26)"/><path d="${edge}" fill="${light}"/>`,
    `<g clip-path="${clip}"><path d="M60 1356Q800 1410 1560 1346M40 1384Q800 1438 1580 1374" stroke="${stripe}" stroke-opacity=".75" stroke-width="12" fill="none"/><path d="M100 1040Q800 985 1500 1024" stroke="${stripe}" stroke-opacity=".5" stroke-width="7" fill="none"/></g>`,
    `<path d="${threads}" stroke="#6b5a3c" stroke-opacity=".07" stroke-width="2" clip-path="${clip}"/><path d="${edge}" fill="${fold}"/>`,
  );
  return {
    behind: d.inner(),
    before: '',
    opening: { x: 800, y: 1150, rx: 470, ry: 110 },
    rise: 330,
    walled: false,
  };
}

export function plate(r: Random): Holder {
  const d = new Drawing('pl');
  const rim = r.pick(['#3b6a8f', '#2c6a3f', '#a61e1e']);
  const glaze = d.ball(
    [
      [0, '#ffffff'],
      [0.7, '#f3f1ea'],
      [1, '#d6d1c4'],
    ],
    [0.4, 0.3],
    0.8,
  );
  const well = d.ball(
    [
      [0, '#fff'],
      [0.8, '#f4f2ec'],
      [1, '#dcd8cb'],
    ],
    [0.55, 0.65],
    0.7,
  );
  d.add(
    shadowUnder(d, [806, 1160, 780, 370]),
    `<ellipse cx="800" cy="1096" rx="690" ry="330" fill="#b9b3a2"/><ellipse cx="800" cy="1076" rx="690" ry="326" fill="${glaze}"/>`,
    `<ellipse cx="800" cy="1076" rx="664" ry="306" fill="none" stroke="${rim}" stroke-width="7" opacity=".8"/><ellipse cx="800" cy="1078" rx="630" ry="284" fill="none" stroke="${rim}" stroke-width="14" stroke-dasharray="3 26" stroke-linecap="round" opacity=".65"/>`,
    `<ellipse cx="800" cy="1084" rx="540" ry="232" fill="${well}"/>`,
  );
  return {
    behind: d.inner(),
    before: '',
    opening: { x: 800, y: 1060, rx: 420, ry: 150 },
    rise: 120,
    walled: false,
  };
}

/** A folded linen under things that stand. */
export function stand(r: Random): Holder {
  const holder = cloth(r);
  return { ...holder, opening: { x: 800, y: 1200, rx: 420, ry: 60 }, rise: 0 };
}
