import { Injectable } from '@nestjs/common';
import { inTransaction, InvalidInput } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { AccountRepository, type Locale } from './account.repository.ts';

/** The language of messages to this account. */
@Injectable()
export class SetMyLocale {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: AccountRepository,
  ) {}

  async run(accountId: string, locale: string): Promise<Locale | InvalidInput> {
    if (locale !== 'zh' && locale !== 'en') {
      return new InvalidInput(
        'locale',
        '语言只能选中文（zh）或英文（en）。',
        'locale is zh or en.',
      );
    }
    await inTransaction(this.db, (tx) => this.accounts.setLocale(tx, accountId, locale));
    return locale;
  }
}
