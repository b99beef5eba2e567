import { negotiate, nearestWidth, servedWidth, sniff } from './photo.rules.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const box = (brands: string) =>
  bytes(`\0\0\0${String.fromCharCode(8 + brands.length)}ftyp${brands}`);

describe('photo rules', () => {
  it('tells AVIF from HEIC by its brands', () => {
    expect(sniff(box('avif\0\0\0\0avifmif1'))).toEqual({ kind: 'photo', format: 'avif' });
    expect(sniff(box('mif1\0\0\0\0mif1avif'))).toEqual({ kind: 'photo', format: 'avif' });
    expect(sniff(box('mif1\0\0\0\0mif1heic'))).toEqual({ kind: 'unsupported', format: 'HEIC' });
    expect(sniff(box('isom\0\0\0\0isommp41'))).toEqual({ kind: 'other' });
  });

  it('rounds a wished width to the nearest of the four', () => {
    expect([-5, 0, 160, 239, 240, 500, 1000, 99_999].map(nearestWidth)).toEqual([
      160, 160, 160, 160, 320, 640, 1280, 1280,
    ]);
  });

  it('serves the smallest picture that is wide enough, or the widest there is', () => {
    expect([160, 640, 1280].map((width) => servedWidth(width, [160, 320, 500]))).toEqual([
      160, 500, 500,
    ]);
  });

  it('gives AVIF only to those who say they read it', () => {
    expect(negotiate('image/avif,image/webp,*/*;q=0.8')).toBe('avif');
    expect(negotiate('image/webp, image/avif;q=0')).toBe('webp');
    expect(negotiate('image/*')).toBe('webp');
    expect(negotiate(undefined)).toBe('webp');
  });
});
