export { MediaModule } from './media.module.ts';
export {
  PhotoFormatUnsupported,
  PhotoIsNotAPhoto,
  PhotoTimeout,
  PhotoTooLarge,
  PhotoTooManyPixels,
  PhotoUnreadable,
  TooManyUploads,
} from './photo.errors.ts';
export { PhotoType } from './photo.types.ts';
export { Photos } from './photos.ts';
export { nearestWidth, PHOTO_WIDTHS } from './photo.rules.ts';
export type { Photo } from './photo.repository.ts';
export type { UploadRequest } from './media.controller.ts';
