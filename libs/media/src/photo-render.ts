import type sharp from 'sharp';

/** One photo to read; plain values, because it crosses into a worker thread. */
export interface PhotoJob {
  bytes: Uint8Array;
  widths: readonly number[];
  maxPixels: number;
  limitMs: number;
}

export interface PhotoVariant {
  width: number;
  height: number;
  avif: Uint8Array;
  webp: Uint8Array;
}

export type PhotoRendering =
  | { variants: PhotoVariant[]; placeholder: string }
  | { refused: 'pixels' | 'unreadable' | 'timeout' };

/**
 * Decodes once, upright and in sRGB, and makes every smaller picture from the largest. sharp writes no
 * metadata unless asked to, so none survives. Its source text is what a worker thread runs, so this
 * function names nothing outside itself.
 */
export async function renderPhoto(open: typeof sharp, job: PhotoJob): Promise<PhotoRendering> {
  const seconds = Math.max(1, Math.ceil(job.limitMs / 1000));
  const widest = job.widths.at(-1)!;

  // Ten times as tall as wide: a long picture stays legible, and WebP's 16,383 pixels are never met.
  const decode = async () =>
    open(job.bytes, { limitInputPixels: job.maxPixels, failOn: 'error', autoOrient: true })
      .timeout({ seconds })
      .resize({ width: widest, height: widest * 10, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });

  type Pixels = Awaited<ReturnType<typeof decode>>;
  const from = ({ data, info }: Pixels) =>
    open(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

  const encode = async (pixels: Pixels): Promise<PhotoVariant> => {
    const [avif, webp] = await Promise.all([
      from(pixels).avif({ quality: 52, effort: 1, chromaSubsampling: '4:2:0' }).toBuffer(),
      from(pixels).webp({ quality: 76, effort: 2 }).toBuffer(),
    ]);
    return { width: pixels.info.width, height: pixels.info.height, avif, webp };
  };

  try {
    const largest = await decode();
    const smaller = job.widths.filter((width) => width < largest.info.width);
    const sizes = [largest];
    for (const width of smaller.toReversed()) {
      const height = Math.max(1, Math.round((largest.info.height * width) / largest.info.width));
      const half = from(sizes[0]!).resize({ width, height, fit: 'fill' });
      sizes.unshift(await half.raw().toBuffer({ resolveWithObject: true }));
    }
    const tiny = await from(sizes[0]!)
      .resize({ width: 16, height: 16, fit: 'inside' })
      .blur(0.6)
      .webp({ quality: 30, effort: 4 })
      .toBuffer();
    return {
      variants: await Promise.all(sizes.map(encode)),
      placeholder: `data:image/webp;base64,${tiny.toString('base64')}`,
    };
  } catch (error) {
    const reason = String(error);
    if (reason.includes('pixel limit')) return { refused: 'pixels' };
    return { refused: reason.includes('timeout') ? 'timeout' : 'unreadable' };
  }
}
