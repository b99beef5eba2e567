import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { Random } from './random.ts';
import type { Piece, Tint } from './subject.ts';

const RENDERS = join(
  dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')),
  'assets',
);
/** How far the soft dark around a piece reaches, in the 256 units of the piece. */
const HALO = 36;

// Every use of an image in a drawing reads it anew, so what is used often must be short.
const FEW_COLOURS = { palette: true, quality: 92, effort: 3, dither: 0.6, compressionLevel: 9 };

/** One look of a piece, to be used as `<use href="#key">`: a square of 256 units from the origin. */
export interface Sprite {
  key: string;
  /** All that decides what it looks like. */
  content: string;
  /** Width of the rendered square: close to what is shown, because scaling is what costs time. */
  pixels: number;
}

/** Sizes are few, so that one rendering serves many pieces. */
const pixelsFor = (shown: number): number =>
  Math.ceil(128 * 1.3 ** Math.max(0, Math.ceil(Math.log(shown / 128) / Math.log(1.3))));

/** Each thing grew a little differently: `look` numbers the ways. `shown` is its width in pixels. */
export function spriteOf(piece: Piece, name: string, look: number, shown: number): Sprite {
  const pixels = pixelsFor(shown);
  const key = `${name}-${look}-${pixels}`;
  if ('emoji' in piece)
    return { key, pixels, content: JSON.stringify([piece.emoji, piece.tint, look]) };
  return {
    key,
    pixels,
    content: piece.draw(new Random(`${name}-${look}`)).document(256, 256, pixels),
  };
}

const made = new Map<string, Promise<string>>();

/** The definition of a sprite for a document. Pictures of the same thing share it. */
export function spriteDefs(sprite: Sprite): Promise<string> {
  const name = `${sprite.pixels} ${sprite.content}`;
  let image = made.get(name);
  if (!image) {
    if (made.size > 40) made.clear();
    made.set(name, (image = render(sprite)));
  }
  const reach = 256 + 2 * HALO;
  return image.then(
    (uri) =>
      `<image id="${sprite.key}" x="${-HALO}" y="${-HALO}" width="${reach}" height="${reach}" href="${uri}"/>`,
  );
}

// The soft dark around each piece is part of its picture: where pieces touch, they darken each other.
async function render({ content, pixels }: Sprite): Promise<string> {
  const margin = Math.round((pixels * HALO) / 256);
  const open = content.startsWith('<svg')
    ? sharp(Buffer.from(content))
    : emojiPicture(content, pixels);
  const piece = await open
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#0000' })
    .png({ compressionLevel: 0 })
    .toBuffer();
  // Two steps: within one, sharp would darken and blur the piece as well.
  const dark = await sharp(piece)
    .resize(96)
    .linear([0, 0, 0, 0.62], [44, 28, 12, 0])
    .blur(4.2)
    .png({ compressionLevel: 0 })
    .toBuffer();
  const halo = await sharp(dark)
    .resize(pixels + 2 * margin, pixels + 2 * margin, { kernel: 'linear' })
    .composite([{ input: piece }])
    .png(pixels > 420 ? { compressionLevel: 1 } : FEW_COLOURS)
    .toBuffer();
  return `data:image/png;base64,${halo.toString('base64')}`;
}

function emojiPicture(content: string, pixels: number): Sharp {
  const [code, tint, look] = JSON.parse(content) as [string, Tint | null, number];
  const turn = new Random(content);
  return sharp(join(RENDERS, `${code}.webp`))
    .resize(pixels, pixels, { kernel: 'lanczos3' })
    .sharpen({ sigma: pixels > 256 ? 1.1 : 0.5 })
    .modulate({
      hue: Math.round(((tint?.hue ?? 0) + turn.between(-3, 3) + 360) % 360),
      // The renders are loud beside paper and wood; produce is a little quieter.
      saturation: (tint?.saturation ?? 1) * turn.between(0.86, 0.94),
      brightness: (tint?.brightness ?? 1) * (look === 0 ? 1 : turn.between(0.95, 1.03)),
    });
}
