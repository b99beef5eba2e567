import type { CellPicture, Colour } from '../relay/h264-picture.ts';

const COLUMNS = 20;
const ROWS = 15;

const SKY: Colour = [186, 138, 108];
const SUN: Colour = [196, 62, 166];
const HILL: Colour = [106, 104, 112];
const FIELD: Colour = [138, 74, 118];
const PATH: Colour = [168, 106, 142];
const INK: Colour = [32, 128, 128];
const FRUIT: Colour = [108, 96, 200];

const HILLS = [7, 6, 6, 5, 5, 6, 7, 7, 6, 5, 4, 4, 5, 6, 6, 7, 7, 6, 6, 7];
/** Digits of three by five cells, a row in three bits. */
const DIGITS = [
  '75557',
  '26227',
  '71747',
  '71717',
  '55711',
  '74717',
  '74757',
  '71122',
  '75757',
  '75717',
];

/**
 * A picture that is plainly made, and plainly moves: a sun crosses the sky, fruit comes along the path, a clock counts
 * the seconds of the session. It stands in for a camera where there is none.
 */
export function villagePicture(seconds: number): CellPicture {
  const cells: Colour[] = Array.from({ length: COLUMNS * ROWS }, (_, at) =>
    groundAt(at % COLUMNS, Math.floor(at / COLUMNS)),
  );
  const paint = (x: number, y: number, colour: Colour): void => {
    if (x >= 0 && x < COLUMNS && y >= 0 && y < ROWS) cells[y * COLUMNS + x] = colour;
  };
  const sun = Math.floor(seconds / 3) % COLUMNS;
  for (const [x, y] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const)
    paint(sun + x, 1 + y, SUN);
  const fruit = Math.floor(seconds * 4) % (COLUMNS + 6);
  for (let i = 0; i < 3; i++) paint(fruit - 2 * i, 8, FRUIT);
  paintClock(seconds, paint);
  return { columns: COLUMNS, rows: ROWS, cells };
}

function groundAt(x: number, y: number): Colour {
  if (y === 8) return PATH;
  if (y > 8) return FIELD;
  return y >= HILLS[x]! ? HILL : SKY;
}

function paintClock(seconds: number, paint: (x: number, y: number, colour: Colour) => void): void {
  const whole = Math.floor(seconds);
  const shown = [
    Math.floor(whole / 600) % 6,
    Math.floor(whole / 60) % 10,
    Math.floor(whole / 10) % 6,
    whole % 10,
  ];
  shown.forEach((digit, place) => {
    const left = 1 + place * 4 + (place > 1 ? 2 : 0);
    [...DIGITS[digit]!].forEach((row, y) => {
      for (let x = 0; x < 3; x++) if (Number(row) & (4 >> x)) paint(left + x, 10 + y, INK);
    });
  });
  for (const y of [11, 13]) paint(9, y, INK);
}
