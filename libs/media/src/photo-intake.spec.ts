import sharp from 'sharp';
import { deflateSync } from 'node:zlib';
import { PhotoIntake, type RenderedPhoto } from './photo-intake.ts';
import { UserError } from '@chucun/kernel';

const intake = new PhotoIntake();
afterAll(() => intake.onApplicationShutdown());

const refusalOf = async (bytes: Uint8Array): Promise<string> => {
  const answer = await intake.render(bytes);
  return answer instanceof UserError ? answer.constructor.name : 'accepted';
};
const read = async (bytes: Uint8Array): Promise<RenderedPhoto> => {
  const answer = await intake.render(bytes);
  if (answer instanceof UserError) throw new Error(answer.message);
  return answer;
};

/** Left half red, right half blue, as stored; a viewer that honours `orientation` turns it. */
const twoHalves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d01010' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: '#1010d0' } },
      left: width / 2,
      top: 0,
    },
  ]);
const pixel = async (bytes: Uint8Array, left: number, top: number) =>
  [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())].slice(
    0,
    3,
  );

describe('photo intake', () => {
  it('turns a phone photo upright and leaves no place, camera or profile in it', async () => {
    const phone = await twoHalves(2000, 1500)
      .withExif({
        IFD0: { Make: 'Phone' },
        IFD3: { GPSLatitude: '28/1 27/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect((await sharp(phone).metadata()).exif?.toString('latin1')).toContain('Phone');

    const photo = await read(phone);
    expect(photo.variants.map(({ width, height }) => [width, height])).toEqual([
      [160, 213],
      [320, 427],
      [640, 854],
      [1280, 1707],
    ]);
    for (const bytes of photo.variants.flatMap(({ avif, webp }) => [avif, webp])) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
    }
    // Turned a quarter clockwise, the red left half is now the upper one.
    const [red, , blue] = await pixel(photo.variants[1]!.webp, 160, 40);
    expect(red).toBeGreaterThan(150);
    expect(blue).toBeLessThan(90);
    expect((await pixel(photo.variants[1]!.webp, 160, 380))[2]).toBeGreaterThan(150);
  });

  it('never enlarges: a small original ends at its own width', async () => {
    const photo = await read(await twoHalves(500, 400).png().toBuffer());
    expect(photo.variants.map(({ width }) => width)).toEqual([160, 320, 500]);
    expect(
      (await read(await twoHalves(2, 1).webp().toBuffer())).variants.map(({ width }) => width),
    ).toEqual([2]);
  });

  it('gives a placeholder of at most 600 bytes, however busy or long the photo', async () => {
    const noise = sharp({
      create: {
        width: 900,
        height: 3000,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    });
    const photo = await read(await noise.jpeg().toBuffer());
    expect(photo.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(photo.placeholder.length).toBeLessThanOrEqual(600);
  });

  it('reads WebP, AVIF, transparent and 16-bit PNG, grey JPEG and the first picture of a GIF', async () => {
    const picture = twoHalves(40, 30);
    const files = await Promise.all([
      picture.clone().webp().toBuffer(),
      picture.clone().avif({ effort: 0 }).toBuffer(),
      picture.clone().ensureAlpha(0.5).png().toBuffer(),
      picture.clone().toColourspace('rgb16').png().toBuffer(),
      picture.clone().greyscale().jpeg().toBuffer(),
      picture.clone().gif().toBuffer(),
    ]);
    for (const file of files)
      expect((await read(file)).variants.map(({ width }) => width)).toEqual([40]);
  });

  it('refuses what is not a photo, by its bytes and not by its name', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await refusalOf(Buffer.from(svg))).toBe('PhotoIsNotAPhoto');
    expect(await refusalOf(Buffer.from(`<?xml version="1.0"?>${svg}`))).toBe('PhotoIsNotAPhoto');
    expect(await refusalOf(Buffer.from('<!doctype html><p>photo.jpg'))).toBe('PhotoIsNotAPhoto');
    expect(await refusalOf(Buffer.from('a'))).toBe('PhotoIsNotAPhoto');
    expect(await refusalOf(Buffer.alloc(0))).toBe('PhotoIsNotAPhoto');
  });

  it('refuses HEIC with the way out', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
    ]);
    const answer = await intake.render(heic);
    expect(answer).toMatchObject({ messageZh: expect.stringContaining('兼容性最佳') });
    expect(await refusalOf(heic)).toBe('PhotoFormatUnsupported');
  });

  it('refuses a photo that was cut off', async () => {
    const whole = await twoHalves(800, 600).jpeg().toBuffer();
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toBe('PhotoUnreadable');
    expect(await refusalOf(Buffer.from([0xff, 0xd8, 0xff]))).toBe('PhotoUnreadable');
  });

  it('refuses a small file that unfolds into 900 million pixels, before unfolding it', async () => {
    const begun = Date.now();
    expect(await refusalOf(bomb(30_000))).toBe('PhotoTooManyPixels');
    expect(Date.now() - begun).toBeLessThan(3000);
  });

  it('refuses more than 25 MB without looking inside', async () => {
    expect(await refusalOf(Buffer.alloc(50 * 1024 * 1024))).toBe('PhotoTooLarge');
  });
});

/** A PNG header that claims `side` × `side` pixels, with a little data behind it. */
function bomb(side: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crcOf(Buffer.concat([Buffer.from(type), body])));
    return Buffer.concat([length, Buffer.from(type), body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crcOf(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~crc >>> 0;
}
