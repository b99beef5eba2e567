import { newStripeId } from './ids.ts';
import { API_VERSION, CURRENCY, type SandboxSettings } from './settings.ts';
import { type Controls } from './state/kinds.ts';
import { Money } from './state/money.ts';
import { type Change, Store } from './state/store.ts';

export interface Cause {
  requestId: string | null;
  idempotencyKey: string | null;
}

/** A person on a hosted page caused it, no API request. */
export const BY_PAGE: Cause = { requestId: null, idempotencyKey: null };

const DEFAULT_CONTROLS: Controls = {
  id: 'controls',
  paused: false,
  delayMs: 0,
  availableAfterSeconds: 0,
};

interface Booking {
  type: 'charge' | 'refund' | 'refund_failure' | 'adjustment' | 'transfer' | 'transfer_refund';
  /** Signed: what it adds to the platform's balance. */
  amount: number;
  source: string;
  availableOn?: number;
  /** Seconds since 1970; now when absent. */
  created?: number;
}

/** What every resource works with: rows, time, events, bookings. */
export class SandboxCore {
  readonly store: Store;
  readonly money: Money;
  /** When the clock must be asked about open sessions again; seconds. */
  soonestExpiry = Infinity;
  readonly openSessions = new Set<string>();
  /** Set once the server listens; hosted pages live under it. */
  publicUrl = '';

  constructor(readonly settings: SandboxSettings) {
    this.store = new Store(settings.dataFile, this.now());
    this.money = new Money(this.store);
    this.store.onCommit((puts) => {
      for (const [kind, row] of puts) {
        if (kind !== 'session') continue;
        if (row.status === 'open') {
          this.openSessions.add(row.id);
          this.soonestExpiry = Math.min(this.soonestExpiry, row.expires_at);
        } else this.openSessions.delete(row.id);
      }
    });
  }

  /** Seconds since 1970, as Stripe's `created`. */
  now(): number {
    return Math.floor((this.settings.now?.() ?? Date.now()) / 1000);
  }

  get controls(): Controls {
    return this.store.get('controls', 'controls') ?? DEFAULT_CONTROLS;
  }

  /** Records an event in the same change as what it tells, and queues it for the webhook. */
  emit(
    change: Change,
    cause: Cause,
    told: { type: string; object: object; previous?: object; account?: string },
  ) {
    const id = newStripeId.event();
    change.put('event', {
      id,
      object: 'event',
      ...(told.account === undefined ? {} : { account: told.account }),
      api_version: API_VERSION,
      created: this.now(),
      data: {
        object: told.object,
        ...(told.previous === undefined ? {} : { previous_attributes: told.previous }),
      },
      livemode: false,
      request: { id: cause.requestId, idempotency_key: cause.idempotencyKey },
      type: told.type,
    });
    if (this.settings.webhookUrl === undefined) return;
    const at = Date.now();
    change.put('delivery', { id, attempts: 0, firstAt: at, nextAt: at + this.controls.delayMs });
  }

  /** Moves the platform's balance. The sandbox takes no fees. */
  book(change: Change, booking: Booking): string {
    const id = newStripeId.balanceTransaction();
    const now = booking.created ?? this.now();
    change.put('balance_transaction', {
      id,
      object: 'balance_transaction',
      amount: booking.amount,
      available_on: booking.availableOn ?? now,
      balance_type: 'payments',
      created: now,
      currency: CURRENCY,
      description: null,
      exchange_rate: null,
      fee: 0,
      fee_details: [],
      net: booking.amount,
      reporting_category: booking.type === 'transfer_refund' ? 'transfer_reversal' : booking.type,
      source: booking.source,
      status: 'pending',
      type: booking.type,
    });
    return id;
  }
}
