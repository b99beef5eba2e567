import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, inTransaction, newId, NotFound, type UserError } from '@chucun/kernel';
import { OrderGroups, type PayableGroup } from '@chucun/orders';
import { CONFIG, type Config } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { PaymentAttempts, type PaymentAttempt } from './payment-attempt.repository.ts';
import { AlreadyPaid, OrderExpired, PaymentUnavailable } from './payment.errors.ts';
import { StripeClient } from './stripe-client.ts';

export interface OpenPayment {
  url: string;
  expiresAt: Date;
}

// The provider takes no session shorter than half an hour; a payment after our hold ended is handled when it comes.
const SESSION_MINUTES = 31;

/** Opens the provider's pay page for an order group. Asked again, it gives the page that is open already. */
@Injectable()
export class StartPayment {
  private readonly log = new Logger(StartPayment.name);

  constructor(
    private readonly db: DataSource,
    private readonly groups: OrderGroups,
    private readonly attempts: PaymentAttempts,
    private readonly stripe: StripeClient,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(buyerId: string, groupId: string): Promise<OpenPayment | UserError> {
    const group = await this.groups.payable(groupId, buyerId);
    if (!group) return new NotFound();
    if (group.state === 'PAID') return new AlreadyPaid();
    const now = this.clock.now();
    if (group.state !== 'PENDING_PAYMENT' || group.expiresAt <= now) return new OrderExpired();

    const expiresAt = new Date(now.getTime() + SESSION_MINUTES * 60_000);
    const attempt = await inTransaction(this.db, (tx) =>
      this.attempts.openFor(tx, group, { id: newId(), now, expiresAt }),
    );
    const url = attempt.url ?? (await this.openSession(group, attempt));
    return url ? { url, expiresAt: group.expiresAt } : new PaymentUnavailable();
  }

  /** Makes, or finds again by its idempotency key, the attempt's session. Nothing when the provider is away. */
  async openSession(group: PayableGroup, attempt: PaymentAttempt): Promise<string | null> {
    try {
      const session = await this.stripe.checkout.sessions.create(this.sessionFor(group, attempt), {
        idempotencyKey: attempt.id,
      });
      await this.attempts.noteSession(attempt.id, session);
      return session.url;
    } catch (error) {
      this.log.warn(`no session for attempt ${attempt.id}: ${String(error)}`);
      // Refused for good, as after an outage when its end has come too near: the next tap begins a new attempt.
      if (error instanceof StripeClient.errors.StripeInvalidRequestError)
        await this.attempts.close(this.db.manager, attempt.id);
      return null;
    }
  }

  private sessionFor(group: PayableGroup, attempt: PaymentAttempt) {
    const metadata = { group_id: group.id, attempt_id: attempt.id };
    const page = `${this.config.publicUrl}/orders/${group.id}`;
    return {
      mode: 'payment' as const,
      client_reference_id: group.id,
      metadata,
      payment_intent_data: {
        metadata,
        transfer_group: group.id,
        description: `出村 ${group.number}`,
      },
      line_items: itemsOf(group, attempt.amountFen),
      success_url: `${page}?paid=1`,
      cancel_url: `${page}?paid=0`,
      expires_at: Math.floor(attempt.expiresAt.getTime() / 1000),
    };
  }
}

/** The provider's page lists each line; where a discount applies it has one line, for it knows no negative amounts. */
function itemsOf(group: PayableGroup, amountFen: number) {
  const item = (name: string, quantity: number, fen: number) => ({
    quantity,
    price_data: { currency: 'cny', unit_amount: fen, product_data: { name } },
  });
  if (group.discountFen > 0) return [item(`出村订单 ${group.number}`, 1, amountFen)];
  const goods = group.lines.map((line) =>
    item(`${line.productName} ${line.variantName}`, line.quantity, line.goodsFen / line.quantity),
  );
  return group.freightFen > 0 ? [...goods, item('运费 Freight', 1, group.freightFen)] : goods;
}
