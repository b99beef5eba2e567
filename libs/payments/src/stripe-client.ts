import { CONFIG, type Config } from '@chucun/platform';
import Stripe from 'stripe';

/** The official client; it talks to Stripe, or to whatever speaks its API at `STRIPE_API_URL`. */
export const StripeClient = Stripe;
export type StripeClient = Stripe;

const TIMEOUT_MS = 10_000;

export const stripeProvider = {
  provide: StripeClient,
  inject: [CONFIG],
  useFactory: ({ stripe }: Config): Stripe => {
    const options = { timeout: TIMEOUT_MS, maxNetworkRetries: 2, telemetry: false };
    if (!stripe.apiUrl) return new Stripe(stripe.secretKey, options);
    const { hostname, port, protocol } = new URL(stripe.apiUrl);
    return new Stripe(stripe.secretKey, {
      ...options,
      host: hostname,
      port: Number(port),
      protocol: protocol === 'https:' ? 'https' : 'http',
    });
  },
};
