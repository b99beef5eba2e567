import { Drawing, n } from './drawing.ts';
import type { Random } from './random.ts';
import type { Holder } from './holder.ts';

// The label is bare: words and seal are laid over it by the page.
const LABEL =
  '<path d="M960 1050h250v210h-250z" fill="#3a2a18" opacity=".18" transform="translate(6 8)"/><path d="M960 1050h250v210h-250z" fill="#fbf8f1"/><path d="M974 1064h222v182h-222z" fill="none" stroke="#a61e1e" stroke-width="4"/>' +
  '<path d="M1000 1110h110M1000 1150h150M1000 1190h80" stroke="#cfc6b2" stroke-width="12" stroke-linecap="round"/>';
const MARKS =
  '<g stroke="#7a5426" stroke-opacity=".55" stroke-width="9" fill="none" stroke-linejoin="round" stroke-linecap="round"><path d="M404 1250v-110m-34 36l34-40l34 40M504 1250v-110m-34 36l34-40l34 40M372 1276h164"/><path d="M610 1140h80q0 60 -40 66q-40 -6 -40 -66zM650 1206v56m-30 12h60"/></g>';

/** Curled paper strips, one path a colour. */
function wool(r: Random, low: number, high: number, count: number): string {
  const colours = ['#d2b47c', '#e5cd9c', '#f3e3c2', '#f9efd8'];
  return colours
    .map((colour) => {
      const strips = Array.from({ length: Math.ceil(count / colours.length) }, () => {
        const start = `M${n(r.between(310, 1230))} ${n(r.between(low, high))}`;
        const curl = `q${n(r.between(-40, 40))} ${n(r.between(-46, 12))} ${n(r.between(20, 90))} ${n(r.between(-12, 12))}`;
        return `${start}${curl}t${n(r.between(-60, 60))} ${n(r.between(-10, 16))}`;
      });
      return `<path d="${strips.join('')}" stroke="${colour}" stroke-width="8" fill="none" stroke-linecap="round"/>`;
    })
    .join('');
}

/** A packed parcel: open carton with paper wool. */
export function carton(r: Random): Holder {
  const back = new Drawing('xb');
  const front = new Drawing('xf');
  const [light, mid, dark] = r.pick([
    ['#e3bf8c', '#cda36b', '#a67b45'],
    ['#dcb684', '#c2965f', '#996f3c'],
  ] as const);
  const inside = back.along([
    [0, '#6d4a26'],
    [1, '#8d6436'],
  ]);
  const ground = back.ball(
    [
      [0, '#3a2a18', 0.45],
      [0.6, '#3a2a18', 0.2],
      [1, '#3a2a18', 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  const flap = back.along([
    [0, light],
    [1, mid],
  ]);
  back.add(
    `<ellipse cx="810" cy="1400" rx="760" ry="110" fill="${ground}"/>`,
    `<path d="M340 800H1260L1200 610H400Z" fill="${flap}"/><path d="M340 800H1260L1250 772H350Z" fill="${dark}" opacity=".4"/>`,
    `<path d="M340 800H1260L1330 930H270Z" fill="${inside}"/>`,
    `<path d="M340 800L270 930L70 870L170 760Z" fill="${mid}"/><path d="M1260 800L1330 930L1530 870L1430 760Z" fill="${dark}"/>`,
  );
  back.add(wool(r, 830, 910, 90));
  front.add(wool(r, 898, 936, 46));
  const face = front.along([
    [0, light],
    [0.1, mid],
    [1, dark],
  ]);
  const lines = front.pattern(
    14,
    40,
    '<path d="M0 0v40" stroke="#7a5426" stroke-opacity=".1" stroke-width="5"/>',
  );
  front.add(
    `<path d="M270 922H1330L1300 1390H300Z" fill="${face}"/><path d="M270 922H1330L1300 1390H300Z" fill="${lines}"/><path d="M270 922H1330" stroke="#f3dcb4" stroke-width="8"/>`,
    `<path d="M300 1390H1300" stroke="#5e3f1c" stroke-width="8" stroke-opacity=".5"/>`,
    LABEL,
    MARKS,
  );
  return {
    behind: back.inner(),
    before: front.inner(),
    opening: { x: 800, y: 900, rx: 440, ry: 60 },
    rise: 230,
    walled: true,
  };
}

/** A bamboo ruler of 20 cm with ticks, for scale. */
export function ruler(r: Random): string {
  const d = new Drawing('ru');
  const wood = d.along([
    [0, '#f2dcab'],
    [0.2, '#e6c98c'],
    [1, '#c39b58'],
  ]);
  const ticks = Array.from(
    { length: 41 },
    (_, index) =>
      `M${n(-620 + index * 31)} -46v${index % 10 === 0 ? 52 : index % 2 === 0 ? 36 : 22}`,
  );
  const y = r.between(1420, 1450);
  d.add(
    `<g transform="translate(800 ${n(y)}) rotate(${n(r.between(-3, 3))})"><rect x="-648" y="-38" width="1304" height="104" rx="8" fill="#3a2a18" opacity=".25"/><rect x="-652" y="-50" width="1304" height="104" rx="8" fill="${wood}"/>` +
      `<path d="${ticks.join('')}" stroke="#4a3417" stroke-width="4.5"/><path d="M-560 30q300 -8 560 4t580 -4M-600 42q400 8 1150 -2" stroke="#8f6a2e" stroke-opacity=".35" stroke-width="3" fill="none"/><circle cx="622" cy="28" r="11" fill="#7a5a2c"/></g>`,
  );
  return d.inner();
}

/** A wooden ledge before a view. */
export function ledge(r: Random): string {
  const d = new Drawing('le');
  const wood = d.along([
    [0, '#d9b583'],
    [0.25, '#c39a66'],
    [1, '#8a6538'],
  ]);
  const grain = Array.from(
    { length: 16 },
    () =>
      `M${n(r.between(-100, 1300))} ${n(r.between(1350, 1590))}q${n(r.between(100, 240))} ${n(r.between(-14, 14))} ${n(r.between(320, 620))} ${n(r.between(-6, 6))}`,
  );
  d.add(
    `<rect y="1318" width="1600" height="282" fill="${wood}"/><rect y="1318" width="1600" height="9" fill="#f4dfb8"/>`,
    `<path d="${grain.join('')}" stroke="#6b4a22" stroke-opacity=".25" stroke-width="4" fill="none" stroke-linecap="round"/><path d="M0 1476H1600" stroke="#5c3f1c" stroke-opacity=".5" stroke-width="6"/>`,
  );
  return d.inner();
}
