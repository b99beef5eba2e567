import { Delete, Get, HttpCode, Options, Param, Patch, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { MediaEngine } from './media-engine.ts';
import { refuse } from './media-replies.ts';

/** What WHIP and WHEP have in common besides the offer: a connection ends by DELETE, and nothing else can be done to it. */
export abstract class ConnectionController {
  protected abstract readonly engine: MediaEngine;

  /** The address itself is the secret: a token would have become too old by now. */
  @Delete(':resource')
  @HttpCode(200)
  async end(@Param('resource') resource: string): Promise<void> {
    await this.engine.close(resource);
  }

  @Options()
  @HttpCode(204)
  options(@Res({ passthrough: true }) reply: FastifyReply): void {
    reply.header('accept-post', 'application/sdp').header('allow', 'POST, OPTIONS');
  }

  @Get()
  noGet(@Res() reply: FastifyReply): void {
    refuse(reply.header('allow', 'POST, OPTIONS'), 'no-method');
  }

  @Put()
  noPut(@Res() reply: FastifyReply): void {
    refuse(reply.header('allow', 'POST, OPTIONS'), 'no-method');
  }

  /** Offers carry all their candidates, so there is nothing to trickle or to restart (RFC 9725). */
  @Patch(':resource')
  noPatch(@Res() reply: FastifyReply): void {
    refuse(reply.header('allow', 'DELETE'), 'no-method');
  }
}
