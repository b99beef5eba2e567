import type { Drawing } from './drawing.ts';
import type { Random } from './random.ts';

/** A colour change of a render: degrees of hue, factors of the rest. */
export interface Tint {
  hue?: number;
  saturation?: number;
  brightness?: number;
}

/** One thing in a picture: a render of the icon set, or drawn by us. */
export type Piece = { emoji: string; tint?: Tint } | { draw: (random: Random) => Drawing };

export type Vessel = 'crate' | 'basket' | 'tray' | 'cloth' | 'plate' | 'stand';

export interface Subject {
  pieces: readonly Piece[];
  /** What may lie beside them. */
  beside?: readonly Piece[];
  /** Width of one piece in a picture that is 1600 wide. */
  size: number;
  /** Degrees that a piece may lean either way. */
  tilt: number;
  vessels: readonly Vessel[];
  ground: string;
  /** How far standing pieces are apart, in their width. */
  step?: number;
}

export const emoji = (code: string, tint?: Tint): Piece =>
  tint ? { emoji: code, tint } : { emoji: code };
export const drawn = (draw: (random: Random) => Drawing): Piece => ({ draw });

export const PAPER = {
  warm: '#f5e6d6',
  green: '#e6eddb',
  brown: '#eee2d2',
  yellow: '#f8ecc9',
  rose: '#f4e0dc',
  grey: '#e9e8e1',
  blue: '#e1e9ea',
} as const;

export const round = (code: string, ground: string, tint?: Tint, size = 330): Subject => ({
  pieces: [emoji(code, tint)],
  size,
  tilt: 32,
  vessels: ['crate', 'basket', 'cloth', 'tray'],
  ground,
});
export const long = (code: string, ground: string, tint?: Tint, size = 350): Subject => ({
  ...round(code, ground, tint, size),
  tilt: 75,
  vessels: ['basket', 'tray', 'crate', 'cloth'],
});
export const standing = (
  pieces: readonly Piece[],
  ground: string,
  beside: readonly Piece[] = [],
  size = 520,
): Subject => ({
  pieces,
  beside,
  size,
  tilt: 0,
  vessels: ['stand'],
  ground,
});
export const loose = (
  piece: Piece,
  ground: string,
  beside: readonly Piece[],
  size = 620,
): Subject => ({
  pieces: [piece],
  beside,
  size,
  tilt: 0,
  vessels: ['tray', 'plate'],
  ground,
});
export const mushrooms = (pieces: readonly Piece[], size = 330): Subject => ({
  pieces,
  size,
  tilt: 38,
  vessels: ['basket', 'tray', 'cloth'],
  ground: PAPER.brown,
});
export const small = (pieces: readonly Piece[], ground: string, size = 250): Subject => ({
  pieces,
  size,
  tilt: 70,
  vessels: ['tray', 'basket', 'plate'],
  ground,
});
