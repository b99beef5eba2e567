import { Photos } from '@chucun/media';
import { composeStillLife, type PictureKind } from '../pictures/index.ts';
import type { FoundedCoop } from './found-coops.ts';
import type { PhotosOf } from './list-goods.ts';
import { inPool, Progress } from './progress.ts';
import type { Stage } from './stage.ts';

interface Picture {
  coop: FoundedCoop;
  place: string;
  product: number;
  kind: PictureKind;
}

const ALT: Record<PictureKind, string> = {
  whole: '刚摆好的样子',
  detail: '近看，旁边有尺子',
  box: '装箱的样子',
  place: '产地的山和这批货',
};

/**
 * Each product is shown whole, the first of a shop before its hills, and a few closer or as they are packed. Pictures are
 * most of what the first start takes, so second ones are few.
 */
const kindsOf = (coop: number, product: number): PictureKind[] => {
  if (product === 0) return ['whole', 'place'];
  if (product === 1 && coop < 4) return ['whole', 'detail', 'box'];
  return ['whole'];
};

/**
 * Composes the pictures of all products and keeps them as uploads are kept, two at a time in the media pipeline's
 * workers. Products are listed as soon as theirs are there.
 */
export function composePhotos(stage: Stage, coops: readonly FoundedCoop[]): PhotosOf {
  const pictures: Picture[] = coops.flatMap((coop, index) =>
    coop.seed.products.flatMap((_, product) =>
      kindsOf(index, product).map((kind) => ({
        coop,
        place: `${coop.seed.slug}/${product}`,
        product,
        kind,
      })),
    ),
  );
  const kept = new Map<string, Promise<string>>();
  const settle = new Map<Picture, (id: Promise<string>) => void>();
  for (const picture of pictures) {
    const id = new Promise<string>((resolve) => settle.set(picture, resolve));
    // Asked for later; a failure must not end the process before somebody asks.
    id.catch(() => undefined);
    kept.set(`${picture.place}/${picture.kind}`, id);
  }
  const progress = new Progress('pictures', pictures.length);
  void inPool(pictures, 3, async (picture) => {
    const id = compose(stage, picture);
    settle.get(picture)!(id);
    await id.catch(() => undefined);
    progress.step();
  });
  return (coop, product) =>
    Promise.all(
      kindsOf(coop, product).map((kind) =>
        kept.get(`${coops[coop]!.seed.slug}/${product}/${kind}`)!,
      ),
    );
}

async function compose({ app }: Stage, { coop, product, kind, place }: Picture): Promise<string> {
  const [name, , subject] = coop.seed.products[product]!;
  const bytes = await composeStillLife({ subject, kind, seed: place, county: coop.seed.county });
  const photo = await app
    .get(Photos)
    .ingest(coop.manager.accountId, bytes, `${name}，${ALT[kind]}`);
  return photo.id;
}
