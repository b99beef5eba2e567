import type Stripe from 'stripe';
import { type Store } from './store.ts';

/** Sums over balance transactions, kept while they come, so that no request adds up the whole history. */
export class Money {
  #byType: Record<string, number> = {};
  #counts: Record<string, number> = {};
  #total = 0;
  #pending: { amount: number; availableOn: number }[] = [];

  constructor(store: Store) {
    store.onCommit((puts) => {
      for (const [kind, row] of puts) if (kind === 'balance_transaction') this.#book(row);
    });
  }

  /** Begins at nothing again, after the store forgot its rows. */
  forget(): void {
    this.#byType = {};
    this.#counts = {};
    this.#total = 0;
    this.#pending = [];
  }

  /** Fen that transfers may take, and fen that are still on their way. */
  balance(now: number): { available: number; pending: number } {
    this.#pending = this.#pending.filter((entry) => entry.availableOn > now);
    const pending = this.#pending.reduce((sum, entry) => sum + entry.amount, 0);
    return { available: this.#total - pending, pending };
  }

  /** What reconciliation compares with: all in fen, `held = charged − refunded − disputed − transferred + reversed`. */
  totals() {
    const sum = (type: string) => Math.abs(this.#byType[type] ?? 0);
    const count = (type: string) => this.#counts[type] ?? 0;
    return {
      held: this.#total,
      charged: sum('charge'),
      refunded: sum('refund') - sum('refund_failure'),
      disputed: sum('adjustment'),
      transferred: sum('transfer'),
      reversed: sum('transfer_refund'),
      counts: {
        charges: count('charge'),
        refunds: count('refund'),
        transfers: count('transfer'),
        reversals: count('transfer_refund'),
      },
    };
  }

  #book(entry: Stripe.BalanceTransaction): void {
    this.#total += entry.amount;
    this.#byType[entry.type] = (this.#byType[entry.type] ?? 0) + entry.amount;
    this.#counts[entry.type] = (this.#counts[entry.type] ?? 0) + 1;
    if (entry.available_on > entry.created)
      this.#pending.push({ amount: entry.amount, availableOn: entry.available_on });
  }
}
