import { Injectable, type OnModuleInit } from '@nestjs/common';
import { inTransaction, Outbox, type OutboxEvent } from '@chucun/kernel';
import { ObjectStorage, TimedJobs } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { PhotoRepository } from './photo.repository.ts';
import { type PhotoFormat, photoObject } from './photo.rules.ts';

const KEPT_DAYS = 7;
const AT_ONCE = 500;
const FORMATS: readonly PhotoFormat[] = ['avif', 'webp'];

/** Discards photos that were sent and never used: the row first, then, once that is certain, its pictures. */
@Injectable()
export class DiscardPhotos implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly photos: PhotoRepository,
    private readonly storage: ObjectStorage,
    private readonly outbox: Outbox,
    private readonly jobs: TimedJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'discard-photos', everySeconds: 3600, run: () => this.run() });
    this.outbox.register({
      name: 'media.discard',
      topics: ['photo.discarded'],
      handle: (events) => this.removePictures(events),
    });
  }

  /** Gives the number of photos that went. */
  run(): Promise<number> {
    return inTransaction(this.db, async (tx) => {
      const gone = await this.photos.deleteUnclaimed(tx, KEPT_DAYS, AT_ONCE);
      for (const { id, widths } of gone)
        await this.outbox.add(tx, 'photo.discarded', { id, widths });
      return gone.length;
    });
  }

  private async removePictures(events: readonly OutboxEvent[]): Promise<void> {
    for (const { payload } of events) {
      const { id, widths } = payload as { id: string; widths: number[] };
      for (const width of widths) {
        for (const format of FORMATS) await this.storage.remove(photoObject(id, width, format));
      }
    }
  }
}
