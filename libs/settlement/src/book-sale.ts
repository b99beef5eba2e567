import { Injectable } from '@nestjs/common';
import type { GroupPaid } from '@chucun/orders';
import type { EntityManager } from 'typeorm';
import { LedgerRepository } from './ledger.repository.ts';
import { accountsOfSale, transfersOfSale } from './ledger.rules.ts';

/** Books a paid group in the transaction that turns it PAID: three statements, however many lines. */
@Injectable()
export class BookSale {
  constructor(private readonly ledger: LedgerRepository) {}

  async run(tx: EntityManager, sale: GroupPaid): Promise<void> {
    await this.ledger.openAccounts(tx, accountsOfSale(sale));
    await this.ledger.keepSale(tx, sale);
    await this.ledger.book(tx, transfersOfSale(sale));
  }
}
