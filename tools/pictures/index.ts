import { resolve } from 'node:path';
import sharp from 'sharp';
import { cached } from './cache.ts';
import { embroideryScene } from './embroidery.ts';
import { landscape } from './place.ts';
import { Random } from './random.ts';
import { type PictureKind, type StillLife, stillLife } from './still-life.ts';
import type { SubjectName } from './subjects.ts';
import type { Season } from './terrain.ts';

export { SUBJECT_NAMES, type SubjectName } from './subjects.ts';
export type { PictureKind } from './still-life.ts';
export type { Season } from './terrain.ts';

/** Where composed pictures are kept between runs. */
const CACHE = resolve('tmp/pictures');
/** Part of every cached picture's name: raise it when the rendering changes but not what is drawn. */
const RENDERING = '1';

const rendered = (content: string, svg: () => Promise<string>): Promise<Buffer> =>
  cached(CACHE, RENDERING + content, async () =>
    sharp(Buffer.from(await svg()), { unlimited: true })
      .jpeg({ quality: 86 })
      .toBuffer(),
  );

export interface StillLifeWish {
  subject: SubjectName;
  /** The same seed gives the same picture, another seed another one. */
  seed: string;
  kind: PictureKind;
  /** Colour of the paper, such as `#f5e6d6`; the subject's own where none is given. */
  ground?: string;
  /** Division code or name; whose hills stand behind a picture of kind `place`. */
  county?: string;
}

/** A picture of produce, 1280 × 1280, as JPEG bytes. */
export function composeStillLife(wish: StillLifeWish): Promise<Buffer> {
  const scene =
    wish.subject === 'miao-embroidery' ? embroideryScene(wish) : stillLife(wish as StillLife);
  return rendered(scene.content(), () => scene.svg());
}

export interface PlaceWish {
  /** Division code (six digits or more) or a name; it decides the kind of land. */
  county: string;
  /** 0 to 23. */
  hour: number;
  season: Season;
  seed: string;
}

/** The hills of a county at an hour of a season, 1600 × 1000, as JPEG bytes. */
export function composePlace({ county, hour, season, seed }: PlaceWish): Promise<Buffer> {
  const view = landscape(new Random(`place/${county}/${seed}`), {
    county,
    hour,
    season,
    height: 1000,
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000">${view}</svg>`;
  return rendered(svg, () => Promise.resolve(svg));
}
