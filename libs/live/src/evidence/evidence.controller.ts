import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EvidencePack } from './evidence-pack.ts';
import { EvidencePasses } from './evidence-passes.ts';

/** Hands a pack over as it is written; who may fetch it was decided when the pass was given. */
@Controller('export/live-evidence')
export class EvidenceController {
  constructor(
    private readonly passes: EvidencePasses,
    private readonly pack: EvidencePack,
  ) {}

  @Get(':pass')
  async fetch(@Param('pass') pass: string, @Res() reply: FastifyReply): Promise<void> {
    const known = await this.passes.read(pass);
    if (!known) {
      reply.status(404).send({
        message: 'This address is no longer good; ask for the export again.',
        messageZh: '这个下载地址已经失效，请重新导出。',
      });
      return;
    }
    const { session, order } = known;
    const day = order.exportedAt.toISOString().slice(0, 10);
    reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="live-${session.id}-${day}.zip"`)
      .header('cache-control', 'no-store')
      .send(this.pack.open(session, order));
  }
}
