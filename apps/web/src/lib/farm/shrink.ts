import { type Attempt, finestThatFits, fitted } from './shrink-search.ts';

/** A file that this browser cannot read as a picture: it is sent as it is, and the server says what to do. */
export class NotReadableHere extends Error {}

/** Shrinks a photo on the phone: upright, without place or camera, at most 350 KB. */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const picture = await readPicture(file);
  try {
    return await finestThatFits((attempt) => encode(picture, attempt));
  } finally {
    picture.close();
  }
}

async function readPicture(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new NotReadableHere();
  }
}

async function encode(picture: ImageBitmap, { long, quality }: Attempt): Promise<Blob> {
  const { width, height } = fitted(picture.width, picture.height, long);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const surface = canvas.getContext('2d');
  if (!surface) throw new NotReadableHere();
  surface.drawImage(picture, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  // Phones with little memory hand the surface back only when it is small again.
  canvas.width = canvas.height = 0;
  if (!blob) throw new NotReadableHere();
  return blob;
}
