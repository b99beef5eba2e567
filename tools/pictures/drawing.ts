/** Numbers in pictures are short; a tenth of a unit is never seen. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

export type Stop = readonly [offset: number, colour: string, opacity?: number];

const stopsOf = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('');

/** Collects shapes and the gradients and patterns that they are filled with. */
export class Drawing {
  private readonly defs: string[] = [];
  private readonly shapes: string[] = [];
  private count = 0;

  /** `prefix` keeps names apart where drawings are put into one document. */
  constructor(private readonly prefix = 'd') {}

  add(...shapes: string[]): this {
    this.shapes.push(...shapes);
    return this;
  }

  /** Light from the upper left, as all our pictures have it. */
  ball(
    stops: readonly Stop[],
    focus: readonly [number, number] = [0.36, 0.3],
    radius = 0.75,
  ): string {
    const [x, y] = focus;
    return this.define(
      (id) =>
        `<radialGradient id="${id}" cx="${x}" cy="${y}" r="${radius}">${stopsOf(stops)}</radialGradient>`,
    );
  }

  /** Along a line, from top to bottom unless told. */
  along(
    stops: readonly Stop[],
    line: readonly [number, number, number, number] = [0, 0, 0, 1],
  ): string {
    const [x1, y1, x2, y2] = line;
    return this.define(
      (id) =>
        `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`,
    );
  }

  pattern(width: number, height: number, content: string, transform = ''): string {
    return this.define(
      (id) =>
        `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${content}</pattern>`,
    );
  }

  /** A clip for `clip-path`. */
  clip(shape: string): string {
    return this.define((id) => `<clipPath id="${id}">${shape}</clipPath>`);
  }

  /** Definitions and shapes, to stand inside a document. */
  inner(): string {
    return `<defs>${this.defs.join('')}</defs>${this.shapes.join('')}`;
  }

  document(width: number, height: number, pixels = width): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${Math.round((pixels * height) / width)}" viewBox="0 0 ${width} ${height}">${this.inner()}</svg>`;
  }

  private define(element: (id: string) => string): string {
    this.count += 1;
    const id = `${this.prefix}${this.count}`;
    this.defs.push(element(id));
    return `url(#${id})`;
  }
}

export const group = (transform: string, content: string, extra = ''): string =>
  `<g transform="${transform}" ${extra}>${content}</g>`;

/** A leaf that stands on the origin and points up. */
export const leafPath = (length: number, width: number, bend = 0): string =>
  `M0 0C${n(width)} ${n(-length * 0.3)} ${n(width * 0.8 + bend)} ${n(-length * 0.72)} ${n(bend)} ${n(-length)}` +
  `C${n(-width * 0.6 + bend)} ${n(-length * 0.74)} ${n(-width)} ${n(-length * 0.3)} 0 0Z`;

/** A closed smooth line through points. */
export function smooth(points: readonly (readonly [number, number])[]): string {
  const at = (index: number) => points[(index + points.length) % points.length]!;
  const parts = points.map((point, index) => {
    const [previous, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const first = [
      point[0] + (next[0] - previous[0]) / 6,
      point[1] + (next[1] - previous[1]) / 6,
    ] as const;
    const second = [
      next[0] - (after[0] - point[0]) / 6,
      next[1] - (after[1] - point[1]) / 6,
    ] as const;
    return `C${n(first[0])} ${n(first[1])} ${n(second[0])} ${n(second[1])} ${n(next[0])} ${n(next[1])}`;
  });
  return `M${n(points[0]![0])} ${n(points[0]![1])}${parts.join('')}Z`;
}

/** Points of a wobbly ellipse, for everything that grew. */
export const blob = (
  centre: readonly [number, number],
  radius: readonly [number, number],
  wobble: (index: number) => number,
  count = 12,
): [number, number][] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2;
    const reach = 1 + wobble(index);
    return [
      centre[0] + Math.cos(angle) * radius[0] * reach,
      centre[1] + Math.sin(angle) * radius[1] * reach,
    ];
  });
