import type Stripe from 'stripe';
import { BY_PAGE, type Cause, type SandboxCore } from '../sandbox-core.ts';
import { type Change } from '../state/store.ts';

/** Ends an open session without payment, and with it the PaymentIntent that a failed attempt left. */
export function expireSession(
  core: SandboxCore,
  change: Change,
  session: Stripe.Checkout.Session,
  cause: Cause,
): Stripe.Checkout.Session {
  const expired: Stripe.Checkout.Session = { ...session, status: 'expired', url: null };
  change.put('session', expired);
  const intent = change.get('payment_intent', String(session.payment_intent));
  if (intent !== undefined) {
    const canceled: Stripe.PaymentIntent = {
      ...intent,
      status: 'canceled',
      canceled_at: core.now(),
      cancellation_reason: 'automatic',
    };
    change.put('payment_intent', canceled);
    core.emit(change, cause, { type: 'payment_intent.canceled', object: canceled });
  }
  core.emit(change, cause, { type: 'checkout.session.expired', object: expired });
  return expired;
}

/** Expires what the clock has passed; each session in a change of its own. Costs nothing until one is due. */
export function expireDueSessions(core: SandboxCore): void {
  const now = core.now();
  if (now < core.soonestExpiry) return;
  core.soonestExpiry = Infinity;
  for (const id of core.openSessions) {
    const session = core.store.get('session', id);
    if (session === undefined) continue;
    if (session.expires_at > now)
      core.soonestExpiry = Math.min(core.soonestExpiry, session.expires_at);
    else core.store.change((change) => expireSession(core, change, session, BY_PAGE));
  }
}
