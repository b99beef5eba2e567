import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Outbox, type OutboxConsumer, type OutboxEvent } from '@chucun/kernel';
import type { Message } from './message.ts';
import { Messages } from './messages.ts';
import { noticesOf, TOLD_TOPICS } from './notice.rules.ts';
import { type Recipient, RecipientDirectory } from './recipient-directory.ts';

/** News that waited longer than this, for whatever reason, would only puzzle people. */
const STALE_MS = 24 * 3_600_000;

/** Tells people what happened to their orders, goods and money. */
@Injectable()
export class TellNews implements OnModuleInit, OutboxConsumer {
  readonly name = 'notifications.news';
  readonly topics = TOLD_TOPICS;

  constructor(
    private readonly outbox: Outbox,
    private readonly directory: RecipientDirectory,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.register(this);
  }

  async handle(events: readonly OutboxEvent[]): Promise<void> {
    const oldest = this.clock.now().getTime() - STALE_MS;
    const notices = events
      .filter((event) => event.createdAt.getTime() >= oldest)
      .flatMap((event) =>
        noticesOf(event.topic, event.payload).map((notice) => ({ eventId: event.id, ...notice })),
      );
    if (notices.length === 0) return;
    const accountsOf = await this.audience(
      notices.flatMap(({ to }) => ('managersOf' in to ? [to.managersOf] : [])),
    );
    const reached = notices.map(({ to, ...notice }) => ({
      ...notice,
      accountIds: 'accountId' in to ? [to.accountId] : (accountsOf.get(to.managersOf) ?? []),
    }));
    const recipients = await this.recipients(reached.flatMap(({ accountIds }) => accountIds));
    const messages = reached.flatMap(({ accountIds, text, ...notice }) =>
      accountIds.flatMap((accountId): Message[] => {
        const recipient = recipients.get(accountId);
        if (!recipient) return [];
        const { phone, locale } = recipient;
        return [{ ...notice, accountId, phone, body: text[locale] }];
      }),
    );
    await this.messages.sendAll(messages);
  }

  private async audience(coopIds: readonly string[]): Promise<Map<string, string[]>> {
    const accounts = new Map<string, string[]>();
    if (coopIds.length === 0) return accounts;
    for (const { coopId, accountId } of await this.directory.managersOf([...new Set(coopIds)])) {
      accounts.set(coopId, [...(accounts.get(coopId) ?? []), accountId]);
    }
    return accounts;
  }

  private async recipients(accountIds: readonly string[]): Promise<Map<string, Recipient>> {
    const found = await this.directory.contactsOf([...new Set(accountIds)]);
    return new Map(found.map((recipient) => [recipient.accountId, recipient]));
  }
}
