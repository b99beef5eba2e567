import { Injectable } from '@nestjs/common';
import { cleanText, inTransaction, InvalidInput } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { AccountRepository } from './account.repository.ts';

/** What a person is called here. */
@Injectable()
export class SetMyName {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: AccountRepository,
  ) {}

  async run(accountId: string, typed: string): Promise<string | InvalidInput> {
    const name = cleanText(typed, { field: 'name', label: '称呼', max: 40 });
    if (name instanceof InvalidInput) return name;
    await inTransaction(this.db, (tx) => this.accounts.setName(tx, accountId, name));
    return name;
  }
}
