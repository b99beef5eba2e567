import type Stripe from 'stripe';
import { newStripeId } from '../ids.ts';
import { BY_PAGE, type SandboxCore } from '../sandbox-core.ts';
import { CURRENCY } from '../settings.ts';
import { type SessionOrigin } from '../state/kinds.ts';
import { type Change } from '../state/store.ts';

const DECLINED = 'Your card was declined.';
const DEFAULT_EMAIL = 'buyer@example.com';

/** Pays an open session: charge, PaymentIntent, session and their events in one change. Paid twice is paid once. */
export function paySession(core: SandboxCore, id: string): Stripe.Checkout.Session | undefined {
  return core.store.change((change) => {
    const session = change.get('session', id);
    if (session?.status !== 'open') return session;
    const { intent, method } = intentOf(core, change, session);
    const charge = chargeObject(core, intent, session, method);
    charge.balance_transaction = core.book(change, {
      type: 'charge',
      amount: charge.amount,
      source: charge.id,
      availableOn: core.now() + core.controls.availableAfterSeconds,
    });
    const paidIntent = paidIntentObject(intent, charge);
    const complete = paidSessionObject(session, intent.id);
    change.put('charge', charge);
    change.put('payment_intent', paidIntent);
    change.put('session', complete);
    core.emit(change, BY_PAGE, { type: 'charge.succeeded', object: charge });
    core.emit(change, BY_PAGE, { type: 'payment_intent.succeeded', object: paidIntent });
    core.emit(change, BY_PAGE, { type: 'checkout.session.completed', object: complete });
    return complete;
  });
}

/** The PaymentIntent once this charge went through. */
export const paidIntentObject = (
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
): Stripe.PaymentIntent => ({
  ...intent,
  amount_received: intent.amount,
  last_payment_error: null,
  latest_charge: charge.id,
  payment_method: charge.payment_method,
  status: 'succeeded',
});

/** The session once it is paid. */
export const paidSessionObject = (
  session: Stripe.Checkout.Session,
  intentId: string,
): Stripe.Checkout.Session => ({
  ...session,
  customer_details: {
    address: null,
    business_name: null,
    email: session.customer_email ?? DEFAULT_EMAIL,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  },
  payment_intent: intentId,
  payment_status: 'paid',
  status: 'complete',
  url: null,
});

/** An attempt that the bank refuses; the session stays open for another one. */
export function failSession(core: SandboxCore, id: string): Stripe.Checkout.Session | undefined {
  return core.store.change((change) => {
    const session = change.get('session', id);
    if (session?.status !== 'open') return session;
    const { intent, method } = intentOf(core, change, session);
    const charge: Stripe.Charge = {
      ...chargeObject(core, intent, session, method),
      amount_captured: 0,
      captured: false,
      failure_code: 'card_declined',
      failure_message: DECLINED,
      outcome: { ...ACCEPTED, network_status: 'declined_by_network', type: 'issuer_declined' },
      paid: false,
      status: 'failed',
    };
    const failed: Stripe.PaymentIntent = {
      ...intent,
      last_payment_error: {
        charge: charge.id,
        code: 'card_declined',
        decline_code: 'generic_decline',
        doc_url: 'https://stripe.com/docs/error-codes/card-declined',
        message: DECLINED,
        type: 'card_error',
      },
      latest_charge: charge.id,
      status: 'requires_payment_method',
    };
    const tried: Stripe.Checkout.Session = { ...session, payment_intent: intent.id };
    change.put('charge', charge);
    change.put('payment_intent', failed);
    change.put('session', tried);
    core.emit(change, BY_PAGE, { type: 'charge.failed', object: charge });
    core.emit(change, BY_PAGE, { type: 'payment_intent.payment_failed', object: failed });
    return tried;
  });
}

/** The session's PaymentIntent; Stripe makes it with the first attempt, not with the session. */
function intentOf(core: SandboxCore, change: Change, session: Stripe.Checkout.Session) {
  const method = session.payment_method_types[0] ?? 'card';
  const known = change.get('payment_intent', String(session.payment_intent));
  if (known !== undefined) return { intent: known, method };
  const origin = change.get('session_origin', session.id)?.paymentIntent;
  const intent = intentObject(core, session, origin);
  core.emit(change, BY_PAGE, { type: 'payment_intent.created', object: intent });
  return { intent, method };
}

/** A PaymentIntent as it is before anybody has paid. */
export function intentObject(
  core: SandboxCore,
  session: Stripe.Checkout.Session,
  origin: SessionOrigin['paymentIntent'] | undefined,
): Stripe.PaymentIntent {
  const id = newStripeId.paymentIntent();
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: session.amount_total ?? 0,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${newStripeId.secret().slice(0, 25)}`,
    confirmation_method: 'automatic',
    created: core.now(),
    currency: CURRENCY,
    customer: null,
    customer_account: null,
    description: origin?.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: { enabled: false },
    metadata: origin?.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: session.payment_method_types,
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: origin?.transferGroup ?? null,
  };
}

const ACCEPTED: Stripe.Charge.Outcome = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: 'approved_by_network',
  reason: null,
  risk_level: 'normal',
  seller_message: 'Payment complete.',
  type: 'authorized',
};

/** The successful charge of a whole PaymentIntent. */
export function chargeObject(
  core: SandboxCore,
  intent: Stripe.PaymentIntent,
  session: Stripe.Checkout.Session,
  method: string,
): Stripe.Charge {
  return {
    id: newStripeId.charge(),
    object: 'charge',
    amount: intent.amount,
    amount_captured: intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: {
      address: null,
      email: session.customer_email ?? DEFAULT_EMAIL,
      name: null,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: null,
    captured: true,
    created: core.now(),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: ACCEPTED,
    paid: true,
    payment_intent: intent.id,
    payment_method: newStripeId.paymentMethod(),
    payment_method_details: { type: method, [method]: {} },
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}
