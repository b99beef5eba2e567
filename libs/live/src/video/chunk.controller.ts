import { Controller, Param, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChunkUploads, type ChunkReply } from './chunk-uploads.ts';
import { refuse } from './media-replies.ts';
import { StreamDoor, tokenOf } from './stream-door.ts';

/**
 * Numbered pieces of a recording browser, from networks that block UDP. The first one needs a token; its answer names
 * the upload, which lets the others in.
 */
@Controller('whip/:sessionId/chunks')
export class ChunkController {
  constructor(
    private readonly door: StreamDoor,
    private readonly uploads: ChunkUploads,
  ) {}

  @Put(':n')
  async put(
    @Param() { sessionId, n }: { sessionId: string; n: string },
    @Query() { upload, end }: { upload?: string; end?: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!Buffer.isBuffer(request.body)) return refuse(reply, 'not-mp4');
    if (!/^\d{1,7}$/.test(n)) return refuse(reply, 'unknown');
    if (typeof upload === 'string')
      return answer(
        reply,
        this.uploads.take(sessionId, upload, Number(n), request.body, end !== undefined),
      );
    const claims = await this.door.check(tokenOf(request), sessionId, 'send');
    if (typeof claims === 'string') return refuse(reply, claims);
    if (n !== '0') return refuse(reply, 'unknown-upload');
    const stream = claims.role === 'cohost' ? 'cohost' : 'main';
    answer(reply, this.uploads.begin(sessionId, stream, request.body));
  }
}

function answer(reply: FastifyReply, result: ChunkReply): void {
  if (result.is === 'unknown') return refuse(reply, 'unknown-upload');
  if (result.is === 'broken') return refuse(reply, 'not-mp4');
  const { is, ...fields } = result;
  reply
    .status(is === 'early' ? 409 : 200)
    .header('cache-control', 'no-store')
    .send(fields);
}
