import { Drawing, n } from './drawing.ts';
import type { Random } from './random.ts';
import { type Sprite, spriteDefs, spriteOf } from './sprites.ts';
import type { Piece } from './subject.ts';

export interface Place {
  x: number;
  /** Middle of the piece. */
  y: number;
  size: number;
  angle?: number;
  flip?: boolean;
  /** Height by which it is squeezed, 1 for none. */
  squeeze?: number;
}

const LOOKS = 2;
/** Width and height of a composed picture: the widest that is ever served. */
export const PICTURE_PIXELS = 1280;

/** A picture of 1600 × 1600 units that sprites are laid into, farthest first. */
export class Scene {
  private ground = '';
  private readonly parts: string[] = [];
  private readonly sprites = new Map<string, Sprite>();

  /** `zoom` brings everything but the background closer, around the middle of the table; `lift` raises it. */
  constructor(
    readonly random: Random,
    private readonly zoom = 1,
    private readonly lift = 0,
  ) {}

  background(shapes: string): void {
    this.ground = shapes;
  }

  add(...shapes: string[]): void {
    this.parts.push(...shapes);
  }

  /** Lays one piece; `name` tells pieces apart. */
  lay(piece: Piece, name: string, place: Place): void {
    const shown = place.size * this.zoom * (PICTURE_PIXELS / 1600);
    const sprite = spriteOf(piece, name, this.random.int(0, LOOKS - 1), shown);
    this.sprites.set(sprite.key, sprite);
    const scale = place.size / 256;
    this.add(
      `<use href="#${sprite.key}" transform="translate(${n(place.x)} ${n(place.y)}) rotate(${n(place.angle ?? 0)}) ` +
        `scale(${(place.flip ? -scale : scale).toFixed(3)} ${(scale * (place.squeeze ?? 1)).toFixed(3)}) translate(-128 -128)"/>`,
    );
  }

  /** The dark where a thing touches what it lies on. */
  contact(x: number, y: number, width: number): void {
    const d = new Drawing(`k${this.parts.length}-`);
    const fill = d.ball(
      [
        [0, '#2e1e0e', 0.5],
        [0.55, '#2e1e0e', 0.22],
        [1, '#2e1e0e', 0],
      ],
      [0.5, 0.5],
      0.5,
    );
    d.add(
      `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(width * 0.6)}" ry="${n(width * 0.12)}" fill="${fill}"/>`,
    );
    this.add(d.inner());
  }

  /** Everything that decides the picture, without rendering anything. */
  content(): string {
    return [
      this.ground,
      `${this.zoom} ${this.lift}`,
      ...this.parts,
      ...[...this.sprites.values()].map(({ key, content }) => key + content),
    ].join('\n');
  }

  async svg(): Promise<string> {
    const defs = await Promise.all([...this.sprites.values()].map(spriteDefs));
    const side = PICTURE_PIXELS;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 1600 1600"><defs>${defs.join('')}</defs>` +
      `${this.ground}<g transform="translate(800 ${1020 - this.lift}) scale(${this.zoom}) translate(-800 -1020)">${this.parts.join('')}</g></svg>`
    );
  }
}

/** Seamless paper, lit from the upper left, with a few fibres. */
export function paper(tint: string, r: Random): string {
  const d = new Drawing('pp');
  const sweep = d.along([
    [0, '#fff', 0.35],
    [0.55, '#fff', 0.12],
    [0.64, '#5a4426', 0.05],
    [1, '#5a4426', 0.2],
  ]);
  const light = d.ball(
    [
      [0, '#fff', 0.75],
      [0.5, '#fff', 0.18],
      [1, '#fff', 0],
    ],
    [r.between(0.22, 0.36), 0.2],
    0.7,
  );
  const edge = d.ball(
    [
      [0, '#4a361c', 0],
      [0.72, '#4a361c', 0],
      [1, '#4a361c', 0.2],
    ],
    [0.5, 0.5],
    0.75,
  );
  const fibres = Array.from(
    { length: 70 },
    () =>
      `M${r.int(0, 1600)} ${r.int(0, 1600)}q${r.int(-30, 30)} ${r.int(-12, 12)} ${r.int(-50, 50)} ${r.int(-20, 20)}`,
  );
  const whole = (fill: string) => `<rect width="1600" height="1600" fill="${fill}"/>`;
  d.add(
    whole(tint),
    whole(sweep),
    whole(light),
    `<path d="${fibres.join('')}" stroke="#8a744c" stroke-opacity=".14" stroke-width="2" fill="none"/>`,
    whole(edge),
  );
  return d.inner();
}
