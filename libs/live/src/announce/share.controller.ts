import { Controller, Get, Param, Res } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import type { FastifyReply } from 'fastify';
import { Share } from './share.ts';

const NAME = /^([0-9a-f-]{36})\.png$/;

/** `GET /media/live-poster/<id>.png` and the short link of its QR, `GET /media/live/<code>` (T-29). */
@Controller('media')
export class ShareController {
  constructor(private readonly share: Share) {}

  @Get('live-poster/:name')
  async poster(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const [, id = ''] = NAME.exec(name) ?? [];
    const png = isId(id) ? await this.share.poster(id) : undefined;
    if (!png) return notFound(reply);
    reply
      .header('content-type', 'image/png')
      .header('cache-control', 'public, max-age=300')
      .header('x-content-type-options', 'nosniff')
      .send(png);
  }

  @Get('live/:code')
  async land(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const id = await this.share.sessionOf(code);
    if (!id) return notFound(reply);
    reply.header('cache-control', 'no-store').redirect(`/live/${id}`, 302);
  }
}

function notFound(reply: FastifyReply): void {
  reply.status(404).header('cache-control', 'no-store').send({
    code: 'NotFound',
    message: 'There is no such session.',
    messageZh: '没有这场直播。',
  });
}
