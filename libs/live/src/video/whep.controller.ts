import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChunkUploads } from './chunk-uploads.ts';
import { ConnectionController } from './connection.controller.ts';
import { MediaEngine } from './media-engine.ts';
import { accept, refuse } from './media-replies.ts';
import { offerOf, StreamDoor, tokenOf } from './stream-door.ts';

/** Where viewers watch (WHEP): like WHIP, with the token in the address, and `stream=cohost` for the second person. */
@Controller('whep/:sessionId')
export class WhepController extends ConnectionController {
  constructor(
    private readonly door: StreamDoor,
    protected override readonly engine: MediaEngine,
    private readonly uploads: ChunkUploads,
  ) {
    super();
  }

  @Post()
  async watch(
    @Param('sessionId') sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const offered = offerOf(request);
    if (typeof offered === 'string') return refuse(reply, offered);
    const claims = await this.door.check(tokenOf(request), sessionId, 'read');
    if (typeof claims === 'string') return refuse(reply, claims);
    const { stream: wanted } = request.query as { stream?: unknown };
    const stream = wanted === 'cohost' ? 'cohost' : 'main';
    const { whepUrl, hlsUrl } = this.engine.addressesOf(sessionId, stream);
    if (this.uploads.has(sessionId, stream)) return refuse(reply, 'slow-path', { hlsUrl });
    const result = await this.engine.whep(sessionId, stream, offered.offer);
    if (result.is === 'accepted')
      return accept(reply, `/whep/${sessionId}/${result.resource}`, result.answer);
    if (result.because === 'elsewhere') reply.header('location', whepUrl);
    refuse(reply, result.because, result.because === 'full' ? { hlsUrl } : {});
  }
}
