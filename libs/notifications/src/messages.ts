import { Injectable } from '@nestjs/common';
import type { Message } from './message.ts';
import { MessageRepository } from './message.repository.ts';
import { SmsGateway } from './sms-gateway.ts';

const AT_ONCE = 10;

/** Sends text messages, each once per cause. */
@Injectable()
export class Messages {
  constructor(
    private readonly rows: MessageRepository,
    private readonly gateway: SmsGateway,
  ) {}

  /** Tries all of them; throws afterwards when some have to be tried again. */
  async sendAll(messages: readonly Message[]): Promise<void> {
    const failures: string[] = [];
    for (let start = 0; start < messages.length; start += AT_ONCE) {
      const sending = messages
        .slice(start, start + AT_ONCE)
        .map((message) =>
          this.send(message).catch((error: unknown) => failures.push(String(error))),
        );
      await Promise.all(sending);
    }
    if (failures.length > 0) {
      throw new Error(`${failures.length} messages wait for another try: ${failures[0]}`);
    }
  }

  private async send(message: Message): Promise<void> {
    const { kind, phone, body, code } = message;
    const id = await this.rows.keep(this.gateway.rests ? message : withoutCode(message));
    if (!id) return;
    try {
      const refusal = await this.gateway.deliver({ id, to: phone, text: body, kind });
      await (refusal ? this.rows.markFailed(id, refusal, true) : this.rows.markSent(id));
    } catch (error) {
      const said = code ? String(error).replaceAll(code, '••••••') : String(error);
      await this.rows.markFailed(id, said, false);
      throw error;
    }
  }
}

/** What is kept where messages really leave the house: a code opens an account, so it does not rest here. */
function withoutCode({ code, ...message }: Message): Message {
  return code ? { ...message, body: message.body.replaceAll(code, '••••••') } : message;
}
