import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { cached } from './cache.ts';
import { embroideryScene } from './embroidery.ts';
import { composePlace, composeStillLife, type PictureKind, SUBJECT_NAMES } from './index.ts';
import { type StillLife, stillLife } from './still-life.ts';
import { terrainOf } from './terrain.ts';

const KINDS: readonly PictureKind[] = ['whole', 'detail', 'box', 'place'];
const contentOf = (subject: (typeof SUBJECT_NAMES)[number], kind: PictureKind, seed: string) =>
  subject === 'miao-embroidery'
    ? embroideryScene({ kind, seed }).content()
    : stillLife({ subject, kind, seed } as StillLife).content();

describe('composed pictures', () => {
  it('lays out every subject in every kind, each seed another way, and never with letters', () => {
    const seen = new Set<string>();
    for (const subject of SUBJECT_NAMES) {
      for (const kind of KINDS) {
        for (const seed of ['1', '2', '3']) {
          const content = contentOf(subject, kind, seed);
          expect(content).not.toMatch(/<text|NaN|undefined/);
          expect(contentOf(subject, kind, seed)).toBe(content);
          seen.add(content);
        }
      }
    }
    expect(seen.size).toBe(SUBJECT_NAMES.length * KINDS.length * 3);
  });

  it('renders 1280 × 1280 with the produce in it', async () => {
    const picture = await composeStillLife({ subject: 'red-apple', kind: 'whole', seed: 'spec' });
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1280,
      height: 1280,
    });
    const middle = await sharp(picture)
      .extract({ left: 400, top: 400, width: 480, height: 400 })
      .stats();
    const [red, green] = middle.channels;
    expect(red!.mean - green!.mean).toBeGreaterThan(30);
  });

  it('gives each county hills of its own, by the land there', async () => {
    const view = { hour: 9, season: 'spring', seed: '1' } as const;
    const [songyang, leishan] = await Promise.all([
      composePlace({ ...view, county: '331124' }),
      composePlace({ ...view, county: '522634' }),
    ]);
    expect(await sharp(songyang).metadata()).toMatchObject({ width: 1600, height: 1000 });
    expect(songyang.equals(leishan)).toBe(false);
    expect(['331124', '522634', '652901', '230184'].map(terrainOf)).toEqual([
      'tea',
      'terraces',
      'snow',
      'plain',
    ]);
  });

  it('composes the same content once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    let composed = 0;
    const compose = async () => Buffer.from(`picture ${(composed += 1)}`);
    const pictures = [
      await cached(folder, 'a', compose),
      await cached(folder, 'a', compose),
      await cached(folder, 'b', compose),
    ];
    expect(pictures.map(String)).toEqual(['picture 1', 'picture 1', 'picture 2']);
    expect(readdirSync(folder)).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });
});
