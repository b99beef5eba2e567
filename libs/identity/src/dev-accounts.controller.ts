import { Controller, Get, Header, Headers, Inject, NotFoundException, Res } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { CONFIG, type Config, devPage, escapeHtml } from '@chucun/platform';
import type { FastifyReply } from 'fastify';
import { type DemoAccount, DemoAccounts } from './demo-accounts.ts';
import { totpCode } from './login.rules.ts';
import type { Role } from './viewer.ts';

const ROLE_NAMES: Record<Role, string> = {
  buyer: '买家',
  farmer: '农户',
  coop_manager: '合作社负责人',
  station_agent: '服务站人员',
  host: '主播',
  official: '县里工作人员',
  operator: '平台运营',
};

/** `GET /dev/accounts`: whom the demo can be tried as. Absent in production. */
@Controller('dev/accounts')
export class DevAccountsController {
  constructor(
    private readonly accounts: DemoAccounts,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  async list(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DemoAccount[] | string> {
    if (this.config.mode === 'production') throw new NotFoundException();
    const accounts = await this.accounts.list();
    reply.header('vary', 'Accept');
    if (accept?.includes('application/json')) return accounts;
    reply.type('text/html; charset=utf-8');
    const intro =
      '<p class="soft">用手机号登录，验证码在 <a href="/dev/messages">/dev/messages</a> 里看。</p>';
    const items = accounts.map((account) => this.item(account)).join('');
    return devPage('演示账号', `${intro}<ul>${items || '<li>还没有演示账号。</li>'}</ul>`);
  }

  private item(account: DemoAccount): string {
    const { role, name, phone, totpSecret, regionCode } = account;
    const place = regionCode ? ` <span class="soft">${escapeHtml(regionCode)}</span>` : '';
    const secondStep = totpSecret
      ? `<div class="soft">动态码 <b class="code">${totpCode(totpSecret, this.clock.now())}</b>密钥 <code>${escapeHtml(totpSecret)}</code></div>`
      : '';
    return `<li><div class="soft">${ROLE_NAMES[role]}${place}</div><strong>${escapeHtml(name || '未取名')}</strong> <a href="/dev/messages?to=${phone}"><code>${phone}</code></a>${secondStep}</li>`;
  }
}
