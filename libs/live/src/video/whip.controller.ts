import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConnectionController } from './connection.controller.ts';
import { MediaEngine } from './media-engine.ts';
import { accept, refuse } from './media-replies.ts';
import { offerOf, StreamDoor, tokenOf } from './stream-door.ts';

/** Where hosts send (WHIP, RFC 9725): offers are whole, so there is nothing to patch. */
@Controller('whip/:sessionId')
export class WhipController extends ConnectionController {
  constructor(
    private readonly door: StreamDoor,
    protected override readonly engine: MediaEngine,
  ) {
    super();
  }

  @Post()
  async publish(
    @Param('sessionId') sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const offered = offerOf(request);
    if (typeof offered === 'string') return refuse(reply, offered);
    const claims = await this.door.check(tokenOf(request), sessionId, 'send');
    if (typeof claims === 'string') return refuse(reply, claims);
    const stream = claims.role === 'cohost' ? 'cohost' : 'main';
    const result = await this.engine.whip(sessionId, stream, offered.offer);
    if (result.is === 'accepted')
      return accept(reply, `/whip/${sessionId}/${result.resource}`, result.answer);
    if (result.because === 'elsewhere')
      reply.header('location', this.engine.addressesOf(sessionId, stream).whipUrl);
    refuse(reply, result.because);
  }
}
