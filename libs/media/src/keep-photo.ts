import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { inTransaction, newId, UserError } from '@chucun/kernel';
import { ObjectStorage } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { type IntakeRefusal, PhotoIntake, type RenderedPhoto } from './photo-intake.ts';
import { TooManyUploads } from './photo.errors.ts';
import { type NewPhoto, type Photo, PhotoRepository } from './photo.repository.ts';
import { type PhotoFormat, photoObject } from './photo.rules.ts';

/** Photos that one account may send within an hour: a cooperative's busiest day, not a script. */
export const PHOTOS_PER_HOUR = 300;

export interface PhotoToKeep {
  ownerId: string;
  bytes: Uint8Array;
  alt?: string;
  /** False for seeds, which may send as many as they like. */
  limited: boolean;
}

/** Reads a photo and keeps its pictures. The same bytes of the same owner are one photo, however often sent. */
@Injectable()
export class KeepPhoto {
  constructor(
    private readonly db: DataSource,
    private readonly intake: PhotoIntake,
    private readonly storage: ObjectStorage,
    private readonly photos: PhotoRepository,
  ) {}

  async run(wish: PhotoToKeep): Promise<Photo | IntakeRefusal> {
    const contentHash = createHash('sha256').update(wish.bytes).digest();
    const before = await this.photos.sentBefore(wish.ownerId, contentHash);
    if (before) return before;
    // Asked here to spare the work, and once more under the lock, where it counts.
    if (wish.limited && (await this.photos.sentWithinHour(wish.ownerId)) >= PHOTOS_PER_HOUR) {
      return new TooManyUploads();
    }

    const rendered = await this.intake.render(wish.bytes);
    if (rendered instanceof UserError) return rendered;
    const photo = photoOf(rendered, wish, contentHash);
    await this.each(photo, rendered, (name, bytes) => this.storage.put(name, bytes));

    const kept = await this.insert(photo, wish.limited).catch(async (error: unknown) => {
      await this.each(photo, rendered, (name) => this.storage.remove(name));
      throw error;
    });
    const isOurs = !(kept instanceof UserError) && kept.id === photo.id;
    if (!isOurs) await this.each(photo, rendered, (name) => this.storage.remove(name));
    return kept;
  }

  private insert(photo: NewPhoto, limited: boolean): Promise<Photo | TooManyUploads> {
    return inTransaction<Photo | TooManyUploads>(this.db, async (tx) => {
      await this.photos.lockOwner(tx, photo.ownerId);
      if (limited && (await this.photos.sentWithinHour(photo.ownerId, tx)) >= PHOTOS_PER_HOUR) {
        return new TooManyUploads();
      }
      return this.photos.insertOnce(tx, photo);
    });
  }

  private async each(
    photo: NewPhoto,
    rendered: RenderedPhoto,
    work: (name: string, bytes: Uint8Array) => Promise<void>,
  ): Promise<void> {
    const formats: PhotoFormat[] = ['avif', 'webp'];
    await Promise.all(
      rendered.variants.flatMap((variant) =>
        formats.map((format) =>
          work(photoObject(photo.id, variant.width, format), variant[format]),
        ),
      ),
    );
  }
}

function photoOf(rendered: RenderedPhoto, wish: PhotoToKeep, contentHash: Buffer): NewPhoto {
  const widest = rendered.variants.at(-1)!;
  return {
    id: newId(),
    ownerId: wish.ownerId,
    contentHash,
    alt: wish.alt ?? '',
    width: widest.width,
    height: widest.height,
    widths: rendered.variants.map(({ width }) => width),
    placeholder: rendered.placeholder,
  };
}
