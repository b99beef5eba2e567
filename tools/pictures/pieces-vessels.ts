import { Drawing, n } from './drawing.ts';
import type { Random } from './random.ts';

/** A cloth sack, open, full of something with these tones. */
export function sack(r: Random, tones: readonly string[]): Drawing {
  const d = new Drawing();
  const cloth = d.along(
    [
      [0, '#e9d6ae'],
      [0.35, '#d9c08e'],
      [1, '#a78654'],
    ],
    [0, 0, 1, 0.25],
  );
  const threads = Array.from(
    { length: 36 },
    (_, at) => `M${20 + at * 6} 80v170M20 ${80 + at * 5}h216`,
  );
  const body = 'M46 92C24 138 20 206 34 240Q128 258 222 240C236 206 232 138 210 92Q128 118 46 92Z';
  const clip = d.clip(`<path d=\"${body}\"/>`);
  d.add(`<path d="M44 90Q128 22 212 90Q128 122 44 90Z" fill="${tones[0]}"/>`);
  for (let index = 0; index < 260; index += 1) {
    const across = r.between(-1, 1);
    const [x, y] = [
      128 + across * 78,
      r.between(54 + 36 * across * across, 100 - 8 * across * across),
    ];
    d.add(
      `<ellipse cx="${n(x)}" cy="${n(y)}" rx="4.6" ry="2.1" fill="${r.pick(tones.slice(1))}" transform="rotate(${r.int(0, 179)} ${n(x)} ${n(y)})"/>`,
    );
  }
  d.add(
    `<path d="${body}" fill="${cloth}"/><path d="${threads.join('')}" stroke="#7d6136" stroke-opacity=".15" stroke-width="1.2" clip-path="${clip}"/>`,
    '<path d="M40 84Q128 122 216 84Q226 100 214 110Q128 140 42 110Q30 100 40 84Z" fill="#f0dfba"/><path d="M42 108Q128 138 214 108" stroke="#a78654" stroke-width="3" fill="none"/>',
    '<path d="M80 136Q70 186 78 240M176 140Q190 190 182 238M128 146Q124 196 130 246" stroke="#8e7042" stroke-opacity=".35" stroke-width="5" stroke-linecap="round" fill="none"/>',
    '<rect x="98" y="164" width="60" height="52" rx="4" fill="#fbf8f1"/><rect x="104" y="170" width="48" height="40" rx="2" fill="none" stroke="#a61e1e" stroke-width="2.5"/>',
  );
  return d;
}

/** A glass jar with a cloth lid tied by a string. */
export function jar(_: Random, [light, deep]: readonly [string, string], lid: string): Drawing {
  const d = new Drawing();
  const filling = d.along(
    [
      [0, light],
      [0.5, deep],
      [1, light],
    ],
    [0, 0, 1, 0.3],
  );
  d.add(
    '<path d="M58 86Q40 96 40 122V214Q40 248 76 248H180Q216 248 216 214V122Q216 96 198 86Z" fill="#f4f8f6" opacity=".95"/>',
    `<path d="M50 116Q128 104 206 116V212Q206 238 178 238H78Q50 238 50 212Z" fill="${filling}"/>`,
    '<ellipse cx="128" cy="114" rx="77" ry="9" fill="#fff" opacity=".35"/>',
    `<path d="M46 72Q44 34 128 34T210 72L222 96Q200 88 190 98Q172 86 156 98Q140 88 128 98Q112 88 100 98Q84 86 66 98Q56 88 34 96Z" fill="${lid}"/>`,
    '<path d="M50 74Q128 92 206 74" stroke="#f4e7cd" stroke-width="7" fill="none"/><path d="M118 80q-22 24 -8 34M138 80q22 24 8 34" stroke="#f4e7cd" stroke-width="5" fill="none"/>',
    '<path d="M64 44Q128 26 190 44" stroke="#fff" stroke-opacity=".35" stroke-width="8" stroke-linecap="round" fill="none"/>',
    '<rect x="86" y="150" width="84" height="62" rx="6" fill="#fbf8f1" opacity=".95"/><rect x="93" y="157" width="70" height="48" rx="3" fill="none" stroke="#a61e1e" stroke-width="2.5"/>',
    '<path d="M62 130V206" stroke="#fff" stroke-opacity=".65" stroke-width="9" stroke-linecap="round"/>',
  );
  return d;
}

/** A bottle of pressed oil. */
export function bottle(_: Random, [light, deep]: readonly [string, string]): Drawing {
  const d = new Drawing();
  const oil = d.along(
    [
      [0, deep],
      [0.3, light],
      [0.7, deep],
      [1, deep],
    ],
    [0, 0, 1, 0],
  );
  d.add(
    '<path d="M106 14h44v18h-44z" fill="#7b4a24"/><path d="M102 30h52v12h-52z" fill="#946036"/>',
    `<path d="M108 42H148V78Q184 96 184 136V226Q184 250 160 250H96Q72 250 72 226V136Q72 96 108 78Z" fill="${oil}"/>`,
    '<path d="M108 42h40v22h-40z" fill="#f6f3e6" opacity=".5"/><path d="M86 132V222" stroke="#fff" stroke-opacity=".5" stroke-width="9" stroke-linecap="round"/>',
    '<rect x="88" y="142" width="80" height="74" rx="4" fill="#fbf8f1"/><rect x="95" y="149" width="66" height="60" rx="2" fill="none" stroke="#2c6a3f" stroke-width="2.5"/><path d="M128 198q-20 -12 0 -38q20 26 0 38z" fill="#2c6a3f"/>',
  );
  return d;
}

/** A celadon cup of tea, seen a little from above. */
export function teaCup(_: Random, [light, deep]: readonly [string, string]): Drawing {
  const d = new Drawing();
  const glaze = d.along(
    [
      [0, '#dff0e2'],
      [0.4, '#b3d6c0'],
      [1, '#6fa78a'],
    ],
    [0, 0, 1, 0.3],
  );
  const tea = d.ball(
    [
      [0, light],
      [1, deep],
    ],
    [0.4, 0.4],
  );
  d.add(
    '<ellipse cx="128" cy="226" rx="104" ry="24" fill="#8fbfa4"/><ellipse cx="128" cy="220" rx="104" ry="22" fill="#cde6d6"/>',
    `<path d="M38 108C40 176 78 226 128 226S216 176 218 108Z" fill="${glaze}"/>`,
    '<ellipse cx="128" cy="108" rx="90" ry="30" fill="#eef7ef"/>',
    `<ellipse cx="128" cy="111" rx="80" ry="24" fill="${tea}"/>`,
    '<path d="M92 104q10 -8 22 -2q-8 10 -22 2zM140 118q14 -6 24 2q-12 8 -24 -2z" fill="#5d8a3c" opacity=".8"/>',
    '<path d="M58 132Q66 176 96 202" stroke="#fff" stroke-opacity=".6" stroke-width="9" stroke-linecap="round" fill="none"/>',
  );
  return d;
}

/** Dried noodles in a paper band. */
export function noodles(r: Random): Drawing {
  const d = new Drawing();
  for (let index = 0; index < 46; index += 1) {
    const x = 74 + index * 2.4;
    d.add(
      `<path d="M${n(x)} ${n(r.between(14, 24))}L${n(x + r.between(-3, 3))} ${n(r.between(236, 248))}" stroke="${r.pick(['#f8ecc9', '#efdcaa', '#e2c98d', '#fff6dc'])}" stroke-width="4.6" stroke-linecap="round"/>`,
    );
  }
  d.add(
    '<path d="M66 108Q128 120 190 108V162Q128 174 66 162Z" fill="#a61e1e"/><path d="M66 116Q128 128 190 116M66 154Q128 166 190 154" stroke="#f4c14d" stroke-width="3" fill="none"/>',
  );
  return d;
}
