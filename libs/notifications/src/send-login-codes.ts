import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Outbox, type OutboxConsumer, type OutboxEvent } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import type { Message } from './message.ts';
import { Messages } from './messages.ts';
import { loginCodeText } from './notice.rules.ts';

/** Also the purpose under which whoever asks for the code seals phone and code. */
const LOGIN_CODE_REQUESTED = 'login_code.requested';

/** Sends login codes. One that has expired meanwhile is not sent any more. */
@Injectable()
export class SendLoginCodes implements OnModuleInit, OutboxConsumer {
  readonly name = 'notifications.login_codes';
  readonly topics = [LOGIN_CODE_REQUESTED];

  constructor(
    private readonly outbox: Outbox,
    private readonly messages: Messages,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.register(this);
  }

  async handle(events: readonly OutboxEvent[]): Promise<void> {
    await this.messages.sendAll(events.flatMap((event) => this.read(event)));
  }

  private read({ id, payload }: OutboxEvent): Message[] {
    const isLate = new Date(String(payload['expiresAt'])) < this.clock.now();
    const opened = isLate
      ? undefined
      : this.box.open(LOGIN_CODE_REQUESTED, String(payload['sealed']));
    if (!opened) return [];
    const { phone, code } = JSON.parse(opened) as { phone: string; code: string };
    const kind = 'login_code';
    return [
      { eventId: id, kind, subject: '', phone, accountId: null, body: loginCodeText(code), code },
    ];
  }
}
