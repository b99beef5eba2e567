import { Controller, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { InvalidInput, UserError } from '@chucun/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type {} from '@fastify/multipart';
import { KeepPhoto } from './keep-photo.ts';
import {
  PhotoFormatUnsupported,
  PhotoIsNotAPhoto,
  PhotoTooLarge,
  TooManyUploads,
} from './photo.errors.ts';
import { MAX_PHOTO_BYTES } from './photo.rules.ts';
import { ServePhoto } from './serve-photo.ts';

/** The api puts the caller here, from the cookie or the bearer token, before a handler runs. */
export interface UploadRequest extends FastifyRequest {
  viewer?: Viewer | null;
}

const STATUS = new Map<unknown, number>([
  [InvalidInput, 400],
  [PhotoTooLarge, 413],
  [PhotoFormatUnsupported, 415],
  [PhotoIsNotAPhoto, 415],
  [TooManyUploads, 429],
]);
const YEAR = 'public, max-age=31536000, immutable';

/** Photos over plain HTTP: `POST /media`, `GET /media/<id>/<width>`. */
@Controller('media')
export class MediaController {
  constructor(
    private readonly keepPhoto: KeepPhoto,
    private readonly servePhoto: ServePhoto,
  ) {}

  @Post()
  async upload(@Req() request: UploadRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!request.viewer) {
      return answer(reply, 401, {
        code: 'NotSignedIn',
        message: 'Sign in first; the photo is still on your phone.',
        messageZh: '请先登录再传照片，照片还在您手机里。',
      });
    }
    const bytes = await readFile(request);
    const kept =
      bytes instanceof UserError
        ? bytes
        : await this.keepPhoto.run({ ownerId: request.viewer.accountId, bytes, limited: true });
    if (kept instanceof UserError) return refuse(reply, kept);
    return answer(reply, 201, { id: kept.id, width: kept.width, height: kept.height });
  }

  @Get(':photoId/:name')
  async picture(
    @Param('photoId') photoId: string,
    @Param('name') name: string,
    @Headers('accept') accept: string | undefined,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const photo = await this.servePhoto.run(photoId, name, accept);
    const unchanged = photo !== undefined && known === photo.etag;
    const bytes = unchanged ? undefined : await photo?.bytes();
    if (!photo || (!bytes && !unchanged)) return notFound(reply);
    reply
      .header('cache-control', YEAR)
      .header('etag', photo.etag)
      .header('vary', 'Accept')
      .header('x-content-type-options', 'nosniff');
    if (unchanged) return void reply.status(304).send();
    reply.header('content-type', `image/${photo.format}`).send(bytes);
  }
}

/** The one file of the form. What comes after the limit is read past and never kept. */
async function readFile(request: UploadRequest): Promise<Buffer | InvalidInput | PhotoTooLarge> {
  const missing = new InvalidInput(
    'file',
    '没有收到照片，请选一张再传。',
    'No photo arrived: choose one and send it as the form field "file".',
  );
  if (!request.isMultipart()) return missing;
  const limits = { fileSize: MAX_PHOTO_BYTES, files: 1, fields: 8, fieldSize: 1000 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (part?.fieldname !== 'file') {
    part?.file.resume();
    return missing;
  }
  const bytes = await part.toBuffer();
  return part.file.truncated ? new PhotoTooLarge() : bytes;
}

function refuse(reply: FastifyReply, refusal: UserError): void {
  const { message, messageZh } = refusal;
  const status = STATUS.get(refusal.constructor) ?? 422;
  if (status === 429) reply.header('retry-after', '60');
  answer(reply, status, { code: refusal.constructor.name, message, messageZh });
}

function notFound(reply: FastifyReply): void {
  answer(reply, 404, {
    code: 'NotFound',
    message: 'There is no such photo.',
    messageZh: '没有这张照片。',
  });
}

function answer(reply: FastifyReply, status: number, body: object): void {
  reply.status(status).header('cache-control', 'no-store').send(body);
}
