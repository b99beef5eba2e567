import { Drawing, n } from './drawing.ts';
import { cloth, plate, stand } from './linen.ts';
import { type Holder, shadowUnder } from './holder.ts';
import type { Random } from './random.ts';
import type { Vessel } from './subject.ts';

const woodTones = [
  ['#e2bb84', '#c89a5f'],
  ['#d9b07a', '#b98a52'],
  ['#cfa26c', '#ab7b47'],
] as const;

export function crate(r: Random): Holder {
  const back = new Drawing('cb');
  const front = new Drawing('cf');
  const [light, dark] = r.pick(woodTones);
  const inside = back.along([
    [0, '#4a3119'],
    [1, '#7a5630'],
  ]);
  back.add(
    shadowUnder(back, [800, 1330, 760, 120]),
    `<path d="M330 820H1270L1340 930H260Z" fill="${inside}"/>`,
    `<path d="M322 786H1278V828H322Z" fill="${dark}"/><path d="M322 786H1278V796H322Z" fill="${light}"/>`,
  );
  const slat = (y: number, height: number) => {
    const wood = front.along([
      [0, light],
      [0.12, light],
      [1, dark],
    ]);
    const grain = Array.from({ length: 7 }, () => {
      const [gx, gy] = [r.between(270, 1100), y + r.between(14, height - 14)];
      return `M${n(gx)} ${n(gy)}q${n(r.between(60, 120))} ${n(r.between(-9, 9))} ${n(r.between(140, 230))} ${n(r.between(-5, 5))}`;
    });
    return (
      `<rect x="240" y="${y}" width="1120" height="${height}" rx="7" fill="${wood}"/><rect x="240" y="${y}" width="1120" height="6" rx="3" fill="#fff" opacity=".35"/>` +
      `<path d="${grain.join('')}" stroke="#7a5226" stroke-opacity=".28" stroke-width="3.4" fill="none" stroke-linecap="round"/>` +
      `<path d="M240 ${y + height}h1120" stroke="#3a2512" stroke-opacity=".5" stroke-width="5"/>`
    );
  };
  front.add(
    '<path d="M256 930h1088v400H256z" fill="#4a3119"/>',
    slat(916, 122),
    slat(1056, 122),
    slat(1196, 126),
  );
  for (const x of [256, 1270]) {
    const post = front.along(
      [
        [0, dark],
        [0.4, light],
        [1, dark],
      ],
      [0, 0, 1, 0],
    );
    front.add(`<rect x="${x}" y="904" width="74" height="426" rx="8" fill="${post}"/>`);
    for (const y of [970, 1112, 1254])
      front.add(
        `<circle cx="${x + 37}" cy="${y}" r="8" fill="#5e4526"/><circle cx="${x + 35}" cy="${y - 2}" r="3" fill="#d8c4a0"/>`,
      );
  }
  return {
    behind: back.inner(),
    before: front.inner(),
    opening: { x: 800, y: 900, rx: 490, ry: 64 },
    rise: 440,
    walled: true,
  };
}

export function basket(r: Random): Holder {
  const back = new Drawing('bb');
  const front = new Drawing('bf');
  const [light, dark] = r.pick([
    ['#e0b877', '#a8793d'],
    ['#cfae6d', '#8f6f35'],
    ['#e7c68f', '#b78850'],
  ] as const);
  const inside = back.along([
    [0, '#5c3f1e'],
    [1, '#3e2812'],
  ]);
  back.add(
    shadowUnder(back, [800, 1350, 680, 110]),
    `<ellipse cx="800" cy="890" rx="580" ry="128" fill="${inside}"/><path d="M220 890A580 128 0 0 1 1380 890" stroke="${dark}" stroke-width="40" fill="none"/><path d="M220 884A580 128 0 0 1 1380 884" stroke="${light}" stroke-width="24" fill="none" stroke-dasharray="46 8"/>`,
  );
  const body =
    'M220 890C236 1100 300 1270 380 1340Q800 1420 1220 1340C1300 1270 1364 1100 1380 890A580 128 0 0 1 220 890Z';
  const strip = front.along([
    [0, light],
    [1, dark],
  ]);
  const weave = front.pattern(
    104,
    84,
    `<rect width="104" height="84" fill="#5c3f1e"/>` +
      `<rect x="1" y="3" width="50" height="36" rx="9" fill="${strip}"/><rect x="53" y="45" width="50" height="36" rx="9" fill="${strip}"/>` +
      `<rect x="62" y="-2" width="32" height="46" rx="7" fill="${dark}"/><rect x="10" y="40" width="32" height="46" rx="7" fill="${dark}"/>`,
  );
  const clip = front.clip(`<path d="${body}"/>`);
  const shade = front.along(
    [
      [0, '#2c1a08', 0.62],
      [0.25, '#2c1a08', 0.08],
      [0.45, '#fff', 0.1],
      [0.75, '#2c1a08', 0.15],
      [1, '#2c1a08', 0.68],
    ],
    [0, 0, 1, 0],
  );
  const low = front.along([
    [0, '#2c1a08', 0.25],
    [0.3, '#2c1a08', 0],
    [1, '#2c1a08', 0.45],
  ]);
  front.add(
    `<g clip-path="${clip}"><rect x="200" y="870" width="1200" height="560" fill="${weave}"/><rect x="200" y="870" width="1200" height="560" fill="${shade}"/><rect x="200" y="870" width="1200" height="560" fill="${low}"/></g>`,
    `<path d="M220 890A580 128 0 0 0 1380 890" stroke="${dark}" stroke-width="52" fill="none" stroke-linecap="round"/><path d="M220 882A580 128 0 0 0 1380 882" stroke="${light}" stroke-width="32" fill="none" stroke-dasharray="52 9"/>`,
  );
  return {
    behind: back.inner(),
    before: front.inner(),
    opening: { x: 800, y: 905, rx: 500, ry: 80 },
    rise: 440,
    walled: true,
  };
}

export function tray(r: Random): Holder {
  const d = new Drawing('tr');
  const [light, dark] = r.pick([
    ['#ecd2a0', '#c39a5d'],
    ['#dfc48e', '#ab8447'],
    ['#f0dab0', '#cfa96c'],
  ] as const);
  const strips = Array.from(
    { length: 34 },
    (_, index) => `M${60 + index * 60} 700L${-440 + index * 60} 1420`,
  ).join('');
  const across = Array.from(
    { length: 34 },
    (_, index) => `M${-440 + index * 60} 700L${60 + index * 60} 1420`,
  ).join('');
  const clip = d.clip('<ellipse cx="800" cy="1070" rx="652" ry="312"/>');
  const depth = d.ball(
    [
      [0, '#fff', 0.12],
      [0.72, '#5c3f1e', 0.05],
      [1, '#5c3f1e', 0.5],
    ],
    [0.5, 0.55],
    0.5,
  );
  d.add(
    shadowUnder(d, [806, 1150, 790, 390]),
    `<ellipse cx="800" cy="1082" rx="710" ry="360" fill="#8f6a38"/><ellipse cx="800" cy="1062" rx="710" ry="356" fill="${dark}"/>`,
    `<ellipse cx="800" cy="1060" rx="690" ry="340" fill="none" stroke="${light}" stroke-width="26" stroke-dasharray="74 7"/>`,
    `<g clip-path="${clip}" fill="none"><rect x="140" y="740" width="1320" height="660" fill="${light}"/><path d="${strips}" stroke="${dark}" stroke-opacity=".5" stroke-width="26"/><path d="${across}" stroke="${light}" stroke-opacity=".7" stroke-width="26"/><path d="${across}" stroke="#7a5a2c" stroke-opacity=".3" stroke-width="3" transform="translate(15 0)"/></g>`,
    `<ellipse cx="800" cy="1070" rx="652" ry="312" fill="${depth}"/>`,
  );
  return {
    behind: d.inner(),
    before: '',
    opening: { x: 800, y: 1050, rx: 480, ry: 190 },
    rise: 110,
    walled: false,
  };
}

export const HOLDERS: Record<Vessel, (random: Random) => Holder> = {
  crate,
  basket,
  tray,
  cloth,
  plate,
  stand,
};
