import { Injectable } from '@nestjs/common';
import type { GroupPaid } from '@chucun/orders';
import type { EntityManager } from 'typeorm';
import { LedgerRepository } from './ledger.repository.ts';
import { accountsOfSales, transfersOfSale } from './ledger.rules.ts';

/** Books paid groups in the transaction that turns them PAID: three statements, however many lines and groups. */
@Injectable()
export class BookSale {
  constructor(private readonly ledger: LedgerRepository) {}

  async run(tx: EntityManager, sales: readonly GroupPaid[]): Promise<void> {
    await this.ledger.openAccounts(tx, accountsOfSales(sales));
    await this.ledger.keepSales(tx, sales);
    await this.ledger.book(tx, sales.flatMap(transfersOfSale));
  }
}
