import { Module } from '@nestjs/common';
import { DiscardPhotos } from './discard-photos.ts';
import { KeepPhoto } from './keep-photo.ts';
import { MediaController } from './media.controller.ts';
import { PhotoIntake } from './photo-intake.ts';
import { PhotoRepository } from './photo.repository.ts';
import { PhotoResolver } from './photo.resolver.ts';
import { Photos } from './photos.ts';
import { ServePhoto } from './serve-photo.ts';
import { SetPhotoAlt } from './set-photo-alt.ts';

/** Photos: intake, keeping, serving. */
@Module({
  controllers: [MediaController],
  providers: [
    DiscardPhotos,
    KeepPhoto,
    PhotoIntake,
    PhotoRepository,
    PhotoResolver,
    Photos,
    ServePhoto,
    SetPhotoAlt,
  ],
  exports: [Photos],
})
export class MediaModule {}
