/** Widths that every photo is asked for in; a smaller original stops at its own width. */
export const PHOTO_WIDTHS = [160, 320, 640, 1280] as const;
/** Largest upload, in bytes. */
export const MAX_PHOTO_BYTES = 25 * 1024 * 1024;
/** Most pixels that are ever decoded. */
export const MAX_PHOTO_PIXELS = 50_000_000;

export type PhotoFormat = 'avif' | 'webp';

/** What the first bytes of a file say it is. Names and declared types are never believed. */
export type Sniffed =
  | { kind: 'photo'; format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' }
  | { kind: 'unsupported'; format: string }
  | { kind: 'other' };

const HEIF_BRANDS = /heic|heix|hevc|hevx|heim|heis|hevm|hevs|mif1|msf1/;
const BY_START: readonly (readonly [format: string, start: string])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['BMP', 'BM'],
  ['JPEG XL', '\xff\x0a'],
  ['JPEG XL', '\0\0\0\x0cJXL '],
];
const READABLE = new Set(['jpeg', 'png', 'gif']);

/** Tells a photo by its first bytes. SVG, HTML and everything else that is not a photo is `other`. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') {
    return { kind: 'photo', format: 'webp' };
  }
  if (head.slice(4, 8) === 'ftyp') return sniffBrands(bytes, head);
  const format = BY_START.find(([, start]) => head.startsWith(start))?.[0];
  if (format === undefined) return { kind: 'other' };
  return READABLE.has(format)
    ? { kind: 'photo', format: format as 'jpeg' | 'png' | 'gif' }
    : { kind: 'unsupported', format };
}

// AVIF and HEIC share a container; only the brands in its first box tell them apart.
function sniffBrands(bytes: Uint8Array, head: string): Sniffed {
  const length = bytes.length < 4 ? 0 : Buffer.from(bytes.subarray(0, 4)).readUInt32BE();
  const brands = head.slice(8, Math.min(length, 64));
  if (/avi[fs]/.test(brands)) return { kind: 'photo', format: 'avif' };
  if (HEIF_BRANDS.test(brands)) return { kind: 'unsupported', format: 'HEIC' };
  return { kind: 'other' };
}

/** The nearest of the four widths; halfway goes to the larger. */
export const nearestWidth = (wanted: number): number =>
  PHOTO_WIDTHS.reduce((best, width) =>
    Math.abs(width - wanted) <= Math.abs(best - wanted) ? width : best,
  );

/** Which of the widths that were made answers a wish: the smallest that is wide enough, or the widest. */
export const servedWidth = (wanted: number, made: readonly number[]): number =>
  made.find((width) => width >= wanted) ?? made.at(-1)!;

/** AVIF where the browser says so, WebP otherwise. `q=0` means no. */
export function negotiate(accept: string | undefined): PhotoFormat {
  const avif = (accept ?? '')
    .split(',')
    .map((entry) => entry.trim().split(/\s*;\s*/))
    .find(([type]) => type?.toLowerCase() === 'image/avif');
  return avif && !avif.some((part) => /^q=0(\.0*)?$/.test(part)) ? 'avif' : 'webp';
}

/** Name of one picture in the object storage. */
export const photoObject = (id: string, width: number, format: PhotoFormat): string =>
  `photos/${id}/${width}.${format}`;
