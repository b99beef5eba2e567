import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
// Loaded here too: on Linux the native library stays usable only while the main thread holds it.
import 'sharp';
import {
  PhotoFormatUnsupported,
  PhotoIsNotAPhoto,
  PhotoTimeout,
  PhotoTooLarge,
  PhotoTooManyPixels,
  PhotoUnreadable,
  TooManyUploads,
} from './photo.errors.ts';
import { MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS, PHOTO_WIDTHS, sniff } from './photo.rules.ts';
import { type PhotoJob, type PhotoRendering, renderPhoto } from './photo-render.ts';
import { JobTimedOut, PoolFull, WorkerPool } from './worker-pool.ts';

export type IntakeRefusal =
  | PhotoFormatUnsupported
  | PhotoIsNotAPhoto
  | PhotoTimeout
  | PhotoTooLarge
  | PhotoTooManyPixels
  | PhotoUnreadable
  | TooManyUploads;

/** A photo that was read: upright, without metadata, in every width. */
export type RenderedPhoto = Exclude<PhotoRendering, { refused: string }>;

/** Longest that one photo may take; an honest 50-megapixel one takes about two seconds. */
export const PHOTO_LIMIT_MS = 20_000;
const QUEUE = 12;

// The worker is this text and needs no file of its own, so it is the same in a bundle, in tests and in tools.
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const sharp = require(workerData.sharp);
const render = ${renderPhoto.toString()};
parentPort.on('message', async (job) => parentPort.postMessage(await render(sharp, job)));
`;

/** Turns uploaded bytes into pictures, in a few worker threads with bounds on bytes, pixels, time and queue. */
@Injectable()
export class PhotoIntake implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<PhotoJob, PhotoRendering>({
    source: SOURCE,
    workerData: { sharp: createRequire(import.meta.url).resolve('sharp') },
    size: Math.min(2, availableParallelism()),
    queue: QUEUE,
    limitMs: PHOTO_LIMIT_MS,
  });

  /** Reads one photo. Names and declared types are ignored: only the bytes count. */
  async render(bytes: Uint8Array): Promise<RenderedPhoto | IntakeRefusal> {
    if (bytes.length > MAX_PHOTO_BYTES) return new PhotoTooLarge();
    const sniffed = sniff(bytes);
    if (sniffed.kind === 'other') return new PhotoIsNotAPhoto();
    if (sniffed.kind === 'unsupported') return new PhotoFormatUnsupported(sniffed.format);
    const rendering = await this.inWorker(bytes);
    if (!('refused' in rendering)) return rendering;
    if (rendering.refused === 'busy') return new TooManyUploads();
    if (rendering.refused === 'pixels') return new PhotoTooManyPixels();
    return rendering.refused === 'timeout' ? new PhotoTimeout() : new PhotoUnreadable();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }

  private async inWorker(bytes: Uint8Array): Promise<PhotoRendering | { refused: 'busy' }> {
    try {
      return await this.pool.run({
        bytes,
        widths: PHOTO_WIDTHS,
        maxPixels: MAX_PHOTO_PIXELS,
        limitMs: PHOTO_LIMIT_MS,
      });
    } catch (error) {
      if (error instanceof PoolFull) return { refused: 'busy' };
      if (error instanceof JobTimedOut) return { refused: 'timeout' };
      throw error;
    }
  }
}
