import type { Drawing } from './drawing.ts';

/** What holds the pieces: drawn behind them, drawn before them, and where they may lie. */
export interface Holder {
  behind: string;
  before: string;
  /** Middle of the opening, and half its width and depth. */
  opening: { x: number; y: number; rx: number; ry: number };
  /** How high the heap may rise above the opening. */
  rise: number;
  /** True where pieces stick out behind a front wall. */
  walled: boolean;
}

/** The soft shadow of a vessel: middle and reach of an ellipse. */
export const shadowUnder = (
  d: Drawing,
  [x, y, rx, ry]: readonly [number, number, number, number],
): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${d.ball(
    [
      [0, '#3a2a18', 0.42],
      [0.6, '#3a2a18', 0.2],
      [1, '#3a2a18', 0],
    ],
    [0.5, 0.5],
    0.5,
  )}"/>`;
