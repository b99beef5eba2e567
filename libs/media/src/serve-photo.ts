import { Injectable } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import { ObjectStorage } from '@chucun/platform';
import { LRUCache } from 'lru-cache';
import { PhotoRepository } from './photo.repository.ts';
import {
  negotiate,
  PHOTO_WIDTHS,
  type PhotoFormat,
  photoObject,
  servedWidth,
} from './photo.rules.ts';

export interface ServedPhoto {
  format: PhotoFormat;
  /** Names these very bytes; they never change. */
  etag: string;
  bytes(): Promise<Buffer | undefined>;
}

const NAME = /^(\d+)(?:\.(avif|webp))?$/;

/** Finds the picture behind an address such as `640`, `640.avif`. */
@Injectable()
export class ServePhoto {
  // What was made of a photo never changes, so most pictures are served without the database.
  private readonly widthsOf = new LRUCache<string, number[]>({ max: 20_000 });

  constructor(
    private readonly photos: PhotoRepository,
    private readonly storage: ObjectStorage,
  ) {}

  async run(
    id: string,
    name: string,
    accept: string | undefined,
  ): Promise<ServedPhoto | undefined> {
    const [, wished, extension] = NAME.exec(name) ?? [];
    if (!isId(id) || !PHOTO_WIDTHS.some((width) => String(width) === wished)) return undefined;
    const widths = await this.widths(id);
    if (!widths) return undefined;
    const width = servedWidth(Number(wished), widths);
    const format = (extension as PhotoFormat | undefined) ?? negotiate(accept);
    return {
      format,
      etag: `"${id}-${width}-${format}"`,
      bytes: () => this.storage.get(photoObject(id.toLowerCase(), width, format)),
    };
  }

  private async widths(id: string): Promise<number[] | undefined> {
    const known = this.widthsOf.get(id);
    if (known) return known;
    const [photo] = await this.photos.byIds([id.toLowerCase()]);
    if (photo) this.widthsOf.set(id, photo.widths);
    return photo?.widths;
  }
}
