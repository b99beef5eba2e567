import { Drawing, group, leafPath, n } from './drawing.ts';
import type { Random } from './random.ts';

// Each piece fills a square of 256 units, lit from the upper left, and stands on its lower edge.

const leaf = (
  d: Drawing,
  place: string,
  [length, width, bend]: readonly [number, number, number],
  [light, dark]: readonly [string, string],
) => {
  const fill = d.along(
    [
      [0, light],
      [1, dark],
    ],
    [0, 0, 1, 1],
  );
  const veins = [0.3, 0.48, 0.66]
    .map(
      (at) =>
        `M${n(bend * at * at)} ${n(-length * at)}l${n(width * 0.42)} ${n(-length * 0.12)}M${n(bend * at * at)} ${n(-length * at)}l${n(-width * 0.42)} ${n(-length * 0.12)}`,
    )
    .join('');
  d.add(
    group(
      place,
      `<path d="${leafPath(length, width, bend)}" fill="${fill}"/>` +
        `<path d="M0 0Q${n(bend * 0.2)} ${n(-length * 0.5)} ${n(bend)} ${n(-length * 0.94)}" stroke="#fff" stroke-opacity=".45" stroke-width="2.4" fill="none"/>` +
        `<path d="${veins}" stroke="#fff" stroke-opacity=".2" stroke-width="1.6" fill="none"/>`,
    ),
  );
};

/** One bud with two leaves, as picked in spring. */
export function teaSprig(r: Random): Drawing {
  const d = new Drawing();
  const fresh = ['#b9dc6a', '#4f9a3d'] as const;
  const older = ['#86bf52', '#2f7a3a'] as const;
  d.add(
    '<path d="M122 244Q120 190 130 140" stroke="#7fae4a" stroke-width="8" stroke-linecap="round" fill="none"/>',
  );
  leaf(d, `translate(124 196) rotate(${n(r.between(-66, -54))})`, [118, 38, -10], older);
  leaf(d, `translate(126 172) rotate(${n(r.between(40, 54))})`, [124, 36, 12], fresh);
  leaf(
    d,
    `translate(130 148) rotate(${n(r.between(-8, 6))})`,
    [128, 21, 6],
    ['#d7eb96', '#79b34e'],
  );
  return d;
}

/** A heap of dry tea, each leaf a twisted stroke. */
export function dryTea(r: Random, tones: readonly string[]): Drawing {
  const d = new Drawing();
  d.add(
    `<path d="M8 236Q40 172 92 138Q128 116 166 138Q220 172 248 236Q128 258 8 236Z" fill="${tones[0]}"/>`,
  );
  for (let index = 0; index < 330; index += 1) {
    const across = r.between(-1, 1);
    const top = 124 + 112 * across * across;
    const x = 128 + across * 116;
    const y = r.between(top, 240 - 6 * across * across);
    const [dx, dy] = [r.between(-13, 13), r.between(-8, 8)];
    const tone =
      tones[
        Math.min(
          tones.length - 1,
          Math.floor(r.between(0.4, 1) * tones.length * (1.15 - (y - 124) / 340)),
        )
      ]!;
    d.add(
      `<path d="M${n(x)} ${n(y)}q${n(dx * 0.6 + r.between(-4, 4))} ${n(dy - 6)} ${n(dx)} ${n(dy)}" stroke="${tone}" stroke-width="${n(r.between(2.2, 4.4))}" stroke-linecap="round" fill="none"/>`,
    );
  }
  return d;
}

export const GREEN_TEA = ['#2c4a26', '#3c6030', '#557d3b', '#759a4d', '#9fb970'] as const;
export const DARK_TEA = ['#2a1b13', '#3a261a', '#523624', '#6d4a31', '#8b6544'] as const;

/** A pressed brick of dark tea, half out of its paper. */
export function teaBrick(r: Random): Drawing {
  const d = new Drawing();
  const face = d.along(
    [
      [0, '#5d4130'],
      [1, '#38251a'],
    ],
    [0, 0, 1, 1],
  );
  d.add(
    `<path d="M20 112L196 84L242 120L66 152Z" fill="#6f5039"/>`,
    `<path d="M20 112L66 152L66 236L20 190Z" fill="#2b1b12"/>`,
    `<path d="M66 152L242 120L242 200L66 236Z" fill="${face}"/>`,
  );
  const clip = d.clip('<path d="M20 112L196 84L242 120L242 200L66 236L20 190Z"/>');
  for (let index = 0; index < 150; index += 1) {
    const [u, v] = [r.next(), r.next()];
    const onTop = index % 2 === 0;
    const x = onTop ? 22 + u * 172 + v * 44 : 70 + u * 168;
    const y = onTop ? 112 - u * 28 + v * 38 : 156 - u * 32 + v * 74;
    d.add(
      `<path d="M${n(x)} ${n(y)}q${n(r.between(2, 8))} ${n(r.between(-5, 2))} ${n(r.between(6, 15))} ${n(r.between(-4, 1))}" stroke="${r.pick(DARK_TEA.slice(1))}" stroke-opacity=".75" stroke-width="2.4" stroke-linecap="round" fill="none" clip-path="${clip}"/>`,
    );
  }
  const paper = d.along(
    [
      [0, '#f6e7c4'],
      [1, '#dcc393'],
    ],
    [0, 0, 1, 1],
  );
  d.add(
    `<path d="M132 94L196 84L242 120L242 200L180 213Q166 190 172 166Q160 142 164 134Z" fill="${paper}"/>`,
    `<path d="M178 132L242 120" stroke="#c8a96f" stroke-width="2" fill="none"/>`,
    `<path d="M196 150h28v28h-28z" fill="#a61e1e" opacity=".85" transform="skewY(-9) translate(0 34)"/>`,
  );
  return d;
}

/** A bamboo shoot in its sheaths. */
export function bambooShoot(r: Random): Drawing {
  const d = new Drawing();
  const husk = d.along(
    [
      [0, '#c79a5c'],
      [0.5, '#8f6234'],
      [1, '#5c3b20'],
    ],
    [0, 0, 1, 0],
  );
  d.add(
    `<path d="M128 10C160 70 196 150 190 214Q186 248 128 250Q70 248 66 214C60 150 96 70 128 10Z" fill="${husk}"/>`,
  );
  const tips = d.along([
    [0, '#7e9a4a'],
    [0.4, '#b08a52'],
    [1, '#7a5029'],
  ]);
  for (let row = 0; row < 6; row += 1) {
    const y = 222 - row * 34;
    const half = 62 * (1 - row / 7.2);
    const side = row % 2 === 0 ? 1 : -1;
    const lean = side * r.between(8, 16);
    d.add(
      `<path d="M${n(128 - half)} ${y}Q${n(128 + lean)} ${y + 22} ${n(128 + half)} ${y}Q${n(128 + half * 0.7)} ${y - 46} ${n(128 + lean * 2)} ${y - 74}Q${n(128 - half * 0.7)} ${y - 40} ${n(128 - half)} ${y}Z" fill="${tips}" stroke="#5a3a1e" stroke-opacity=".4" stroke-width="2"/>`,
    );
  }
  d.add(
    `<ellipse cx="128" cy="236" rx="46" ry="13" fill="#f3e3bd"/><ellipse cx="128" cy="236" rx="30" ry="7" fill="none" stroke="#d8bd85" stroke-width="3"/>`,
  );
  return d;
}
