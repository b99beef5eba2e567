import { blob, Drawing, group, n, smooth } from './drawing.ts';
import type { Random } from './random.ts';

export function walnut(r: Random): Drawing {
  const d = new Drawing();
  const shell = d.ball([
    [0, '#ecc894'],
    [0.55, '#c4935a'],
    [1, '#7f5429'],
  ]);
  const outline = smooth(blob([128, 134], [104, 112], () => r.between(-0.025, 0.025), 14));
  const clip = d.clip(`<path d="${outline}"/>`);
  const grooves = Array.from({ length: 22 }, (_, index) => {
    const side = index % 2 ? 1 : -1;
    const y = 34 + index * 9.2;
    const x = 128 + side * r.between(16, 30);
    return `M${n(x)} ${n(y)}q${n(side * r.between(14, 26))} ${n(r.between(-14, 14))} ${n(side * r.between(34, 64))} ${n(r.between(-8, 14))}`;
  });
  d.add(
    `<path d="${outline}" fill="${shell}"/>`,
    `<g clip-path="${clip}" fill="none" stroke-linecap="round"><path d="${grooves.join('')}" stroke="#8a5a2c" stroke-opacity=".6" stroke-width="5"/><path d="${grooves.join('')}" stroke="#f6dcb0" stroke-opacity=".4" stroke-width="2.4" transform="translate(-2 -3)"/>` +
      `<path d="M128 18C116 80 140 170 128 250" stroke="#8a5a2c" stroke-width="9"/><path d="M121 22C110 82 133 170 122 248" stroke="#f1d09c" stroke-width="5"/></g>`,
  );
  return d;
}

/** A Chinese torreya nut, long and finely lined. */
export function torreya(r: Random): Drawing {
  const d = new Drawing();
  const shell = d.ball([
    [0, '#dba86b'],
    [0.6, '#a9713a'],
    [1, '#6b421e'],
  ]);
  const outline =
    'M128 8C176 40 196 110 184 178C176 224 152 250 128 250S80 224 72 178C60 110 80 40 128 8Z';
  const lines = Array.from({ length: 9 }, (_, index) => {
    const x = 84 + index * 11;
    return `M128 14C${n(128 + (x - 128) * 1.5)} 70 ${n(128 + (x - 128) * 1.6 + r.between(-4, 4))} 180 128 246`;
  });
  d.add(
    `<path d="${outline}" fill="${shell}"/><path d="${lines.join('')}" stroke="#6b421e" stroke-opacity=".45" stroke-width="3" fill="none"/>`,
  );
  d.add(
    '<ellipse cx="100" cy="92" rx="12" ry="40" fill="#fff" opacity=".22" transform="rotate(12 100 92)"/>',
  );
  return d;
}

/** A dried fruit with folds: jujube, apricot, persimmon, by its tones and shape. */
export function driedFruit(
  r: Random,
  [light, mid, dark]: readonly [string, string, string],
  [rx, ry]: readonly [number, number],
): Drawing {
  const d = new Drawing();
  const skin = d.ball([
    [0, light],
    [0.5, mid],
    [1, dark],
  ]);
  const outline = smooth(blob([128, 140], [rx, ry], () => r.between(-0.05, 0.05), 12));
  const clip = d.clip(`<path d="${outline}"/>`);
  const folds = Array.from({ length: 9 }, () => {
    const [x, y] = [128 + r.between(-0.7, 0.7) * rx, 140 + r.between(-0.75, 0.75) * ry];
    return `M${n(x)} ${n(y)}q${n(r.between(-12, 12))} ${n(r.between(8, 20))} ${n(r.between(-22, 22))} ${n(r.between(22, 44))}`;
  });
  d.add(
    `<path d="${outline}" fill="${skin}"/>`,
    `<g clip-path="${clip}" fill="none" stroke-linecap="round"><path d="${folds.join('')}" stroke="${dark}" stroke-opacity=".65" stroke-width="6"/><path d="${folds.join('')}" stroke="#fff" stroke-opacity=".2" stroke-width="3" transform="translate(-4 -3)"/></g>`,
    `<ellipse cx="${n(128 - rx * 0.35)}" cy="${n(140 - ry * 0.45)}" rx="${n(rx * 0.3)}" ry="${n(ry * 0.16)}" fill="#fff" opacity=".3" transform="rotate(-28 ${n(128 - rx * 0.35)} ${n(140 - ry * 0.45)})"/>`,
  );
  return d;
}

/** A heap of small round things: goji, raisins, pepper, beans, grain. */
export function heap(
  r: Random,
  tones: readonly (readonly [string, string])[],
  [rx, ry]: readonly [number, number],
  count: number,
): Drawing {
  const d = new Drawing();
  const fills = tones.map(([light, dark]) =>
    d.ball(
      [
        [0, light],
        [1, dark],
      ],
      [0.35, 0.3],
      0.8,
    ),
  );
  const grains = Array.from({ length: count }, () => {
    const across = r.between(-1, 1);
    const top = 118 + 116 * across * across;
    return { x: 128 + across * 112, y: r.between(top, 240 - 8 * across * across) };
  }).sort((a, b) => a.y - b.y);
  d.add(
    `<path d="M12 238Q44 172 92 136Q128 112 166 136Q214 172 244 238Q128 256 12 238Z" fill="${tones[0]![1]}"/>`,
  );
  for (const { x, y } of grains) {
    const scale = r.between(0.85, 1.15);
    d.add(
      group(
        `translate(${n(x)} ${n(y)}) rotate(${r.int(0, 179)})`,
        `<ellipse rx="${n(rx * scale)}" ry="${n(ry * scale)}" fill="${r.pick(fills)}"/>`,
      ),
    );
  }
  return d;
}

/** A string of cured sausage. */
export function sausage(r: Random): Drawing {
  const d = new Drawing();
  for (const [x, top] of [
    [72, 34],
    [128, 22],
    [184, 38],
  ] as const) {
    const skin = d.along(
      [
        [0, '#8f2a22'],
        [0.35, '#cf5a48'],
        [1, '#5c1712'],
      ],
      [0, 0, 1, 0],
    );
    const specks = Array.from(
      { length: 16 },
      () =>
        `<ellipse cx="${n(x + r.between(-17, 17))}" cy="${n(top + r.between(24, 190))}" rx="${n(r.between(2, 5))}" ry="${n(r.between(3, 7))}"/>`,
    );
    d.add(
      `<path d="M${x} ${top - 16}V${top}" stroke="#d9c29a" stroke-width="6"/><rect x="${x - 24}" y="${top}" width="48" height="${n(r.between(198, 212))}" rx="24" fill="${skin}"/>`,
      `<g fill="#f3c9b0" opacity=".55">${specks.join('')}</g><path d="M${x - 12} ${top + 26}v140" stroke="#fff" stroke-opacity=".3" stroke-width="6" stroke-linecap="round"/>`,
    );
  }
  return d;
}

/** A bunch of grapes in three tones. */
export function grapes(r: Random, [light, mid, dark]: readonly [string, string, string]): Drawing {
  const d = new Drawing();
  const berry = d.ball([
    [0, light],
    [0.45, mid],
    [1, dark],
  ]);
  d.add(
    '<path d="M128 14Q124 40 132 62" stroke="#8a6a3a" stroke-width="9" stroke-linecap="round" fill="none"/>',
  );
  for (const [row, count] of [4, 5, 5, 4, 3, 2, 1].entries()) {
    for (let index = 0; index < count; index += 1) {
      const x = 128 + (index - (count - 1) / 2) * 39 + r.between(-4, 4);
      d.add(
        `<circle cx="${n(x)}" cy="${n(72 + row * 27 + r.between(-4, 4))}" r="${n(r.between(22, 25))}" fill="${berry}"/>`,
      );
    }
  }
  d.add(
    '<path d="M132 50C150 12 204 8 232 34C206 40 196 66 160 66Q144 62 132 50Z" fill="#6aa548"/><path d="M136 50Q176 44 220 34" stroke="#d8efb4" stroke-width="3" fill="none"/>',
  );
  return d;
}
