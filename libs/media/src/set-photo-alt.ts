import { Injectable } from '@nestjs/common';
import { cleanText, inTransaction, InvalidInput, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { type Photo, PhotoRepository } from './photo.repository.ts';

/** The words that stand for a photo where it is not seen: "这张照片里是什么？". */
@Injectable()
export class SetPhotoAlt {
  constructor(
    private readonly db: DataSource,
    private readonly photos: PhotoRepository,
  ) {}

  async run(
    ownerId: string,
    photoId: string,
    alt: string,
  ): Promise<Photo | InvalidInput | NotFound> {
    const text = cleanText(alt, { field: 'alt', label: '照片说明', max: 120, min: 0 });
    if (text instanceof InvalidInput) return text;
    if (!isId(photoId)) return new NotFound();
    return inTransaction<Photo | NotFound>(
      this.db,
      async (tx) => (await this.photos.setAltOfOwner(tx, photoId, ownerId, text)) ?? new NotFound(),
    );
  }
}
