import {
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  NotFoundException,
  Req,
  ServiceUnavailableException,
} from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import type { FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** Whether the process lives, whether it can serve, and what it counts. */
@Controller()
export class HealthController {
  private readonly registry = new Registry();

  constructor(
    private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  @Get('healthz')
  @HttpCode(200)
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** 503 while the database cannot be asked. */
  @Get('readyz')
  async ready(): Promise<{ status: string }> {
    try {
      await this.db.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException('the database does not answer');
    }
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  async metrics(@Req() request: FastifyRequest): Promise<string> {
    // The socket's own address: a header can claim any other.
    const from = request.socket.remoteAddress ?? '';
    const isNear = from === '::1' || from.replace('::ffff:', '').startsWith('127.');
    if (this.config.mode === 'production' && !isNear) throw new NotFoundException();
    const [waiting] = await this.db.query<{ count: number }[]>(
      'SELECT count(*) AS count FROM outbox WHERE delivered_at IS NULL',
    );
    return `${await this.registry.metrics()}# HELP chucun_outbox_waiting Outbox rows not delivered yet.\n# TYPE chucun_outbox_waiting gauge\nchucun_outbox_waiting ${waiting?.count ?? 0}\n`;
  }
}
