import { Injectable } from '@nestjs/common';
import { LedgerRepository } from './ledger.repository.ts';
import type { AccountKind, TransferKind } from './ledger.rules.ts';

export interface LedgerState {
  /** What came in minus what went out, over all accounts: zero, always. */
  sumFen: number;
  /** What the payment provider holds for all of us, by our books; its own statement is the truth (L-37). */
  heldByProviderFen: number;
  accounts: { kind: AccountKind; accounts: number; balanceFen: number }[];
  transfers: { kind: TransferKind; transfers: number; amountFen: number }[];
}

/** Claims and instructions, not money (L-37). Balances are sums over transfers; nothing keeps a balance. */
@Injectable()
export class Ledger {
  constructor(private readonly repository: LedgerRepository) {}

  /** In fen: positive is owed to the owner. `PROVIDER`, `COMMISSION`, `PLATFORM_DISCOUNT`, a coop's or a member's id. */
  balanceOf(accountId: string): Promise<number> {
    return this.repository.balanceOf(accountId);
  }

  async check(): Promise<LedgerState> {
    const accounts = await this.repository.balancesByKind();
    const provider = accounts.find(({ kind }) => kind === 'provider');
    return {
      sumFen: accounts.reduce((sum, account) => sum + account.balanceFen, 0),
      heldByProviderFen: 0 - (provider?.balanceFen ?? 0),
      accounts,
      transfers: await this.repository.transfersByKind(),
    };
  }
}
