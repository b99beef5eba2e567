import {
  Controller,
  Get,
  Header,
  Headers,
  Inject,
  NotFoundException,
  Query,
  Res,
} from '@nestjs/common';
import { CONFIG, type Config, devPage, escapeHtml } from '@chucun/platform';
import type { FastifyReply } from 'fastify';
import { MessageRepository, type ShownMessage } from './message.repository.ts';

const SHOWN = 200;
const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});

/** `GET /dev/messages`: what would have reached people's phones. Absent in production. */
@Controller('dev/messages')
export class DevMessagesController {
  constructor(
    private readonly messages: MessageRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Header('vary', 'Accept')
  async list(
    @Query('to') to: unknown,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShownMessage[] | string> {
    if (this.config.mode === 'production') throw new NotFoundException();
    const typed = typeof to === 'string' ? to.slice(0, 40) : '';
    const phone = typed.replace(/\D/g, '').slice(-11);
    const messages = await this.messages.newest(phone || undefined, SHOWN);
    if (accept?.includes('application/json')) return messages;
    reply.type('text/html; charset=utf-8');
    return page(messages, typed);
  }
}

function page(messages: readonly ShownMessage[], typed: string): string {
  const form = `<form><input name="to" inputmode="numeric" aria-label="手机号" placeholder="按手机号找" value="${escapeHtml(typed)}"><button>找</button></form>`;
  const intro = '<p class="soft">演示环境不发真短信，都放在这里，新的在上面。</p>';
  const items = messages.map(item).join('') || '<li>还没有短信。</li>';
  return devPage('短信', `${intro}${form}<ul>${items}</ul>`);
}

const item = ({ to, text, code, at }: ShownMessage): string =>
  `<li><div class="soft"><a href="?to=${escapeHtml(to)}"><code>${escapeHtml(to)}</code></a> · ${clock.format(at)}</div>${
    code ? `<b class="code">${escapeHtml(code)}</b>` : ''
  }${escapeHtml(text)}</li>`;
