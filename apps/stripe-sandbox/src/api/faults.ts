import { StripeFault } from '../errors.ts';

export const FAULTS = ['drop_before', 'drop_after', '409', '429', '500'] as const;
export type Fault = (typeof FAULTS)[number];

/** Troubles that a test has ordered for the next API requests that change something. */
export class Faults {
  #queue: Fault[] = [];

  order(fault: Fault, times: number): void {
    for (let time = 0; time < times; time += 1) this.#queue.push(fault);
  }

  next(): Fault | undefined {
    return this.#queue.shift();
  }
}

/** Stripe's own words for a fault that is an answer. */
export function faultAnswer(fault: Fault, key: string | undefined): StripeFault | undefined {
  if (fault === '409')
    return new StripeFault(409, {
      type: 'invalid_request_error',
      code: 'idempotency_key_in_use',
      message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key ?? ''}. Please try again later.`,
    });
  if (fault === '429')
    return new StripeFault(429, {
      type: 'invalid_request_error',
      code: 'rate_limit',
      message:
        'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.',
    });
  if (fault === '500')
    return new StripeFault(500, {
      type: 'api_error',
      message:
        'Sorry! There was an error while talking to Stripe, and we have been notified of the problem.',
    });
  return undefined;
}
