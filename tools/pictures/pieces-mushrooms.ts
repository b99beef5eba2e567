import { blob, Drawing, group, n, smooth } from './drawing.ts';
import type { Random } from './random.ts';

/** A flower mushroom: dark cap with pale cracks. */
export function shiitake(r: Random): Drawing {
  const d = new Drawing();
  const stem = d.along(
    [
      [0, '#d9bf96'],
      [0.5, '#f4e5c8'],
      [1, '#c7a878'],
    ],
    [0, 0, 1, 0],
  );
  const cap = d.ball(
    [
      [0, '#b07a4a'],
      [0.55, '#7c4c29'],
      [1, '#4a2a16'],
    ],
    [0.4, 0.22],
  );
  const under = d.along([
    [0, '#c9a878'],
    [1, '#efdcb8'],
  ]);
  const dome = 'M14 154C14 78 66 30 128 30S242 78 242 154C242 176 196 184 128 184S14 176 14 154Z';
  const clip = d.clip(`<path d="${dome}"/>`);
  d.add(`<path d="M100 168Q104 214 92 240Q128 256 164 240Q152 214 156 168Z" fill="${stem}"/>`);
  d.add(
    `<ellipse cx="128" cy="166" rx="104" ry="22" fill="${under}"/>`,
    `<path d="${dome}" fill="${cap}"/>`,
  );
  const cracks: string[] = [];
  for (let ray = 0; ray < 13; ray += 1) {
    const angle = Math.PI * (1.02 + (ray / 12) * 0.96) + r.between(-0.08, 0.08);
    const [inner, outer] = [r.between(34, 52), r.between(96, 128)];
    const at = (reach: number, turn: number) =>
      `${n(128 + Math.cos(angle + turn) * reach)} ${n(160 + Math.sin(angle + turn) * reach * 0.98)}`;
    cracks.push(
      `M${at(inner, r.between(-0.1, 0.1))}L${at((inner + outer) / 2, r.between(-0.14, 0.14))}L${at(outer, 0)}`,
    );
    cracks.push(`M${at((inner + outer) / 2, 0)}L${at((inner + outer) / 2 + 8, 0.2)}`);
  }
  d.add(
    `<g clip-path="${clip}"><path d="${cracks.join('')}" stroke="#f2dfbb" stroke-opacity=".85" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" fill="none"/>` +
      `<ellipse cx="92" cy="74" rx="44" ry="22" fill="#fff" opacity=".13" transform="rotate(-28 92 74)"/></g>`,
  );
  return d;
}

/** A fat-stemmed bolete with a smooth cap of the given tones. */
export function bolete(r: Random, [light, mid, dark]: readonly [string, string, string]): Drawing {
  const d = new Drawing();
  const lean = r.between(-8, 8);
  const stem = d.along(
    [
      [0, '#cdb083'],
      [0.4, '#fbf1da'],
      [1, '#c2a172'],
    ],
    [0, 0, 1, 0],
  );
  const cap = d.ball(
    [
      [0, light],
      [0.5, mid],
      [1, dark],
    ],
    [0.36, 0.24],
  );
  d.add(
    `<path d="M${n(102 + lean)} 116Q88 180 78 222Q84 250 128 250T178 222Q168 180 ${n(154 + lean)} 116Z" fill="${stem}"/>`,
    `<path d="M30 128Q128 160 226 128Q222 146 128 150T30 128Z" fill="#e6d39b"/>`,
    `<path d="M22 122C24 62 72 20 128 20S232 62 234 122C232 142 186 142 128 142S24 142 22 122Z" fill="${cap}"/>`,
    `<ellipse cx="90" cy="62" rx="40" ry="19" fill="#fff" opacity=".28" transform="rotate(-30 90 62)"/>`,
  );
  return d;
}

/** A cluster of oyster mushrooms. */
export function oyster(r: Random): Drawing {
  const d = new Drawing();
  const fans = [
    [74, 120, 62, -24],
    [182, 116, 64, 22],
    [128, 84, 72, 0],
    [98, 168, 56, -12],
    [164, 170, 54, 12],
  ] as const;
  const stem = d.along([
    [0, '#efe8dc'],
    [1, '#cbbfae'],
  ]);
  d.add(`<path d="M84 150Q118 190 112 246H150Q146 190 176 150Z" fill="${stem}"/>`);
  for (const [x, y, size, turn] of fans) {
    const cap = d.ball(
      [
        [0, '#e9e3db'],
        [0.6, '#b9afa6'],
        [1, '#857a73'],
      ],
      [0.45, 0.2],
      0.85,
    );
    const edge = smooth(blob([0, 0], [size, size * 0.66], () => r.between(-0.06, 0.06), 11));
    const gills = Array.from(
      { length: 9 },
      (_, index) =>
        `M${n((index - 4) * 3)} ${n(size * 0.9)}L${n((index - 4) * size * 0.17)} ${n(size * 0.5)}`,
    ).join('');
    d.add(
      group(
        `translate(${x} ${y}) rotate(${turn})`,
        `<path d="M${n(-size * 0.75)} ${n(size * 0.3)}Q0 ${n(size * 0.9)} 0 ${n(size * 1.15)}Q0 ${n(size * 0.9)} ${n(size * 0.75)} ${n(size * 0.3)}Z" fill="#f3ece0"/><path d="${gills}" stroke="#cdbfae" stroke-width="2.5"/><path d="${edge}" fill="${cap}"/>`,
      ),
    );
  }
  return d;
}

/** A morel with its honeycomb. */
export function morel(r: Random): Drawing {
  const d = new Drawing();
  const stem = d.along(
    [
      [0, '#d6c29c'],
      [0.45, '#f7ecd3'],
      [1, '#c4aa7c'],
    ],
    [0, 0, 1, 0],
  );
  const cap = d.ball([
    [0, '#c79a5f'],
    [0.6, '#94652f'],
    [1, '#5c3a18'],
  ]);
  const outline =
    'M128 8C176 8 202 74 198 126C194 164 164 172 128 172S62 164 58 126C54 74 80 8 128 8Z';
  const clip = d.clip(`<path d="${outline}"/>`);
  d.add(
    `<path d="M98 160Q104 204 92 244Q128 256 164 244Q152 204 158 160Z" fill="${stem}"/><path d="${outline}" fill="${cap}"/>`,
  );
  const pits: string[] = [];
  for (let row = 0; row < 7; row += 1) {
    for (let column = -3; column <= 3; column += 1) {
      const x = 128 + (column + (row % 2) / 2) * 27 * (0.72 + row * 0.045);
      const y = 26 + row * 23;
      pits.push(
        `<ellipse cx="${n(x + r.between(-2, 2))}" cy="${n(y + r.between(-2, 2))}" rx="${n(r.between(7.5, 10))}" ry="${n(r.between(9, 12))}"/>`,
      );
    }
  }
  d.add(`<g clip-path="${clip}" fill="#3b220d" opacity=".62">${pits.join('')}</g>`);
  return d;
}

/** Wood ear: dark, thin, wavy, with a lighter underside. */
export function woodEar(r: Random): Drawing {
  const d = new Drawing();
  for (const [x, y, size] of [
    [88, 104, 66],
    [172, 110, 64],
    [124, 160, 88],
  ] as const) {
    const ear = smooth(
      blob(
        [x, y],
        [size, size * 0.78],
        (index) => (index % 2 ? 0.13 : -0.06) + r.between(-0.06, 0.06),
        13,
      ),
    );
    const fold = smooth(
      blob(
        [x + r.between(-6, 6), y + size * 0.12],
        [size * 0.62, size * 0.42],
        (index) => (index % 2 ? 0.16 : -0.1),
        11,
      ),
    );
    const back = d.ball([
      [0, '#7b5140'],
      [0.6, '#3f261d'],
      [1, '#20120d'],
    ]);
    const inside = d.ball(
      [
        [0, '#59392c'],
        [1, '#2a1811'],
      ],
      [0.5, 0.75],
    );
    d.add(
      `<path d="${ear}" fill="${back}" stroke="#8a6350" stroke-width="2.5"/><path d="${fold}" fill="${inside}"/>`,
      `<path d="M${n(x - size * 0.5)} ${n(y - size * 0.4)}Q${n(x)} ${n(y - size * 0.72)} ${n(x + size * 0.35)} ${n(y - size * 0.5)}" stroke="#c9a694" stroke-opacity=".5" stroke-width="5" stroke-linecap="round" fill="none"/>`,
    );
  }
  return d;
}
