import type Stripe from 'stripe';

/** An event as it is kept; how many webhooks are pending is computed when it is shown. */
export interface KeptEvent {
  id: string;
  object: 'event';
  account?: string;
  api_version: string;
  created: number;
  data: { object: object; previous_attributes?: object };
  livemode: false;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
}

/** What a session remembers but does not show. */
export interface SessionOrigin {
  id: string;
  lineItems: Stripe.LineItem[];
  paymentIntent: {
    metadata: Record<string, string>;
    transferGroup: string | null;
    description: string | null;
  };
}

/** An onboarding address; `id` is its secret part. */
export interface OnboardingLink {
  id: string;
  account: string;
  created: number;
  expiresAt: number;
  returnUrl: string;
  refreshUrl: string;
  used: boolean;
}

/** An event that the webhook has not taken yet. Real milliseconds, because the network knows no other time. */
export interface Delivery {
  id: string;
  attempts: number;
  firstAt: number;
  nextAt: number;
}

/** The first answer given to an idempotency key. */
export interface FirstAnswer {
  id: string;
  endpoint: string;
  fingerprint: string;
  at: number;
  requestId: string;
  status: number;
  body: string;
}

/** What tests set under /sandbox; one row. */
export interface Controls {
  id: 'controls';
  paused: boolean;
  delayMs: number;
  availableAfterSeconds: number;
}

/** Every kind of row that the sandbox keeps, by name. */
export interface Kinds {
  session: Stripe.Checkout.Session;
  session_origin: SessionOrigin;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  dispute: Stripe.Dispute;
  account: Stripe.Account;
  onboarding_link: OnboardingLink;
  transfer: Stripe.Transfer;
  transfer_reversal: Stripe.TransferReversal;
  balance_transaction: Stripe.BalanceTransaction;
  event: KeptEvent;
  delivery: Delivery;
  first_answer: FirstAnswer;
  controls: Controls;
}

export type Kind = keyof Kinds;
