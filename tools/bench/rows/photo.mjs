import sharp from 'sharp';
import { percentile } from '../drive.mjs';
import { refreshSessions, tokenOf } from '../fill/fill.mjs';

const [WIDTH, HEIGHT] = [4032, 3024];
const WIDTHS = [160, 320, 640, 1280];
const OFTEN = 5;
const SENDER = 0;

/**
 * What a phone's camera sends: 12 megapixels on their side, with a note that says so, detail down to a few pixels and a
 * little grain, about 4 MB.
 */
async function phonePhoto() {
  const noise = (width, height, sigma) => ({
    create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 128, sigma } },
  });
  const scaled = (source, kernel) =>
    sharp(source).resize({ width: WIDTH, height: HEIGHT, fit: 'fill', kernel }).png().toBuffer();
  const [shapes, detail] = await Promise.all([
    scaled(noise(63, 47, 60), 'cubic'),
    scaled(noise(WIDTH / 4, HEIGHT / 4, 30), 'cubic'),
  ]);
  return sharp(shapes)
    .composite([{ input: detail, blend: 'overlay' }])
    .jpeg({ quality: 92, chromaSubsampling: '4:2:0' })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** The same picture as another file, since the api makes the pictures of one file once: with a remark in it. */
function another(jpeg, number) {
  const remark = Buffer.from(`\xff\xfe\0\x0a${String(number).padStart(8, '0')}`, 'latin1');
  return Buffer.concat([jpeg.subarray(0, 2), remark, jpeg.subarray(2)]);
}

/** sharp alone, by the shortest way: decoded once at the widest, every picture made from that at once. */
async function bySharpAlone(jpeg) {
  const { data, info } = await sharp(jpeg, { autoOrient: true })
    .resize({ width: WIDTHS.at(-1) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const widest = sharp(data, { raw: { width, height, channels } });
  await Promise.all(
    WIDTHS.flatMap((each) => [
      widest.clone().resize({ width: each }).avif({ quality: 52, effort: 1 }).toBuffer(),
      widest.clone().resize({ width: each }).webp({ quality: 76, effort: 2 }).toBuffer(),
    ]),
  );
}

async function byTheProduct(bench, jpeg) {
  const form = new FormData();
  form.set('file', new Blob([jpeg], { type: 'image/jpeg' }), 'photo.jpg');
  const headers = { authorization: `Bearer ${tokenOf(SENDER)}` };
  const answer = await fetch(`${bench.api.origin}/media`, { method: 'POST', body: form, headers });
  if (answer.status !== 201)
    throw new Error(`the photo was answered ${answer.status} ${await answer.text()}`);
  const { width, height } = await answer.json();
  if (width !== 1280 || height <= width) throw new Error('the photo was not turned upright');
}

/** From the upload's first byte to the answer, after which every picture can be asked for; in turns with sharp alone. */
export async function photo(bench) {
  await refreshSessions(bench.pool);
  const jpeg = await phonePhoto();
  const times = { product: [], sharp: [] };
  const timed = async (kind, work) => {
    const begun = performance.now();
    await work;
    times[kind].push(performance.now() - begun);
  };
  for (let turn = 0; turn <= OFTEN; turn += 1) {
    const bytes = another(jpeg, turn);
    await timed('product', byTheProduct(bench, bytes));
    await timed('sharp', bySharpAlone(bytes));
  }
  // The first of each starts threads and loads libraries.
  const [product, floor] = [times.product, times.sharp].map((each) =>
    percentile(each.slice(1), 0.5),
  );
  const label = 'photo, 12 megapixels to 8 pictures';
  return {
    lines: [
      { label: `${label}: share of sharp alone`, unit: '×', figure: product / floor, atMost: 1.2 },
      { label, unit: 'ms', figure: product, floor },
    ],
    details: { photoBytes: jpeg.length, ...times },
  };
}
