import { Injectable } from '@nestjs/common';
import { isId, NotFound, UserError } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { KeepPhoto } from './keep-photo.ts';
import type { IntakeRefusal } from './photo-intake.ts';
import { type Photo, PhotoRepository } from './photo.repository.ts';

/** What other domains may do with photos. */
@Injectable()
export class Photos {
  constructor(
    private readonly repository: PhotoRepository,
    private readonly keepPhoto: KeepPhoto,
  ) {}

  /** For `batched(context, photos.byIds)`; `undefined` where there is no such photo. */
  readonly byIds = (ids: readonly string[]): Promise<(Photo | undefined)[]> =>
    this.repository.byIds(ids);

  /**
   * Marks photos as used by a row of the caller, in the caller's transaction; unclaimed ones are discarded
   * after a week. Answers in the order of `ids`, `NotFound` when one is missing or another account's.
   */
  async claim(
    tx: EntityManager,
    ids: readonly string[],
    ownerId: string,
  ): Promise<Photo[] | NotFound> {
    if (!ids.every(isId)) return new NotFound();
    const owned = new Map(
      (await this.repository.claimOfOwner(tx, ids, ownerId)).map((photo) => [photo.id, photo]),
    );
    const photos = ids.map((id) => owned.get(id.toLowerCase()));
    return photos.every((photo) => photo !== undefined) ? photos : new NotFound();
  }

  /** Keeps a picture without the hourly limit; for seeds and tools. Throws what an upload would be refused with. */
  async ingest(ownerId: string, bytes: Uint8Array, alt = ''): Promise<Photo> {
    const kept: Photo | IntakeRefusal = await this.keepPhoto.run({
      ownerId,
      bytes,
      alt,
      limited: false,
    });
    if (kept instanceof UserError) throw new Error(kept.message);
    return kept;
  }
}
